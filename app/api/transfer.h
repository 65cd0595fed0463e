// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/body_unpacker.h"
#include "api/cancellation.h"
#include "api/client.h"

#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace mavenscope {

/// One request on the wire, from sending to its verdict. Lives in the client's worker thread.
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(QNetworkAccessManager &network, const QNetworkRequest &request, std::shared_ptr<ByteSink> sink,
        const FetchLimits &limits, Cancellation cancellation);
    ~Transfer() override;

    /// After ended(): nullopt when the whole body went into the sink. retryAt is set for 429 and where the
    /// service named it.
    const std::optional<ApiError> &error() const { return m_error; }
    void cancel();

Q_SIGNALS:
    /// QNetworkAccessManager sends a request again by itself when the connection was closed before an answer.
    void sentAgain();
    void progressed(qint64 bytes, qint64 total);
    void ended();

private:
    void readAvailable();
    qint64 readSome();
    qint64 readIntoSink();
    void take(std::string_view bytes);
    bool takeUnpacked(std::string_view bytes);
    bool countUnpacked(qint64 bytes);
    void concludeReply();
    void concludeByStatus();
    void reportProgressSoon();
    void reportProgress();
    int httpStatus() const;
    Token token() const;
    std::optional<ApiError> networkError() const;
    void end(std::optional<ApiError> error);
    void end(ApiErrorKind kind, const QString &detail = {});

    std::shared_ptr<ByteSink> m_sink;
    FetchLimits m_limits;
    Cancellation m_cancellation;
    QNetworkReply *m_reply;
    std::unique_ptr<BodyUnpacker> m_unpacker;
    QTimer m_idle;
    QTimer m_whole;
    QTimer m_progress;
    QByteArray m_errorBody;
    qint64 m_received = 0; ///< packed bytes
    qint64 m_unpacked = 0;
    int m_timesSent = 0;
    bool m_isEnded = false;
    std::optional<ApiError> m_error;
};

} // namespace mavenscope
