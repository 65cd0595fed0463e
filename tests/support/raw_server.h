// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace mavenscope {

/// What the server does with one request: writes these bytes, in pieces where wanted, then does what end
/// says.
struct RawReply
{
    enum class End { Keep, Close, Reset, Stall };
    QByteArray bytes;
    End end = End::Close;
    int pieceBytes = 0; ///< 0: all at once
    int pieceInterval = 5; ///< milliseconds

    static RawReply of(
        int status, const QByteArray &body, const QByteArray &headers = {}, End end = End::Close);
    static RawReply chunked(const QByteArray &body, bool isComplete = true);
    static RawReply stall() { return { {}, End::Stall, 0, 5 }; }
};

struct RawRequest
{
    QByteArray target; ///< as in the request line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// An HTTP server on a loopback port that answers each request with the next reply of its script, the last
/// one again and again. Works in the event loop of its thread.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit RawServer(QList<RawReply> script, QObject *parent = nullptr);
    QUrl url() const;
    const QList<RawRequest> &requests() const { return m_requests; }
    int served() const { return m_served; } ///< replies written to their end

private:
    void answer(QTcpSocket *socket);
    void write(QPointer<QTcpSocket> socket, const RawReply &reply, qsizetype from);

    QList<RawReply> m_script;
    QList<RawRequest> m_requests;
    int m_served = 0;
};

} // namespace mavenscope
