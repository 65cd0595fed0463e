// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_server.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mavenscope {

RawReply RawReply::of(int status, const QByteArray &body, const QByteArray &headers, End end)
{
    // Said, so that no next request is sent into a connection that is about to close and counted twice.
    const QByteArray close = end == End::Close ? "Connection: close\r\n" : "";
    return { "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + close + headers + "\r\n" + body,
        end, 0, 5 };
}

RawReply RawReply::chunked(const QByteArray &body, bool isComplete)
{
    return { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16)
            + "\r\n" + body + (isComplete ? "\r\n0\r\n\r\n" : "\r\n"),
        End::Close, 0, 5 };
}

RawServer::RawServer(QList<RawReply> script, QObject *parent)
    : QTcpServer(parent), m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        }
    });
    listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }

void RawServer::answer(QTcpSocket *socket)
{
    const QByteArray received = socket->peek(socket->bytesAvailable());
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->read(end + 4);
    RawRequest request;
    const QList<QByteArray> lines = received.left(end).split('\n');
    request.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_requests.append(request);
    write(socket, m_script[qMin(m_requests.size(), m_script.size()) - 1], 0);
}

void RawServer::write(QPointer<QTcpSocket> socket, const RawReply &reply, qsizetype from)
{
    if (!socket)
        return;
    const QByteArray piece = reply.pieceBytes > 0 ? reply.bytes.mid(from, reply.pieceBytes) : reply.bytes;
    socket->write(piece);
    socket->flush();
    const qsizetype next = from + piece.size();
    if (next < reply.bytes.size()) {
        QTimer::singleShot(
            reply.pieceInterval, this, [this, socket, reply, next] { write(socket, reply, next); });
        return;
    }
    ++m_served;
    if (reply.end == RawReply::End::Close)
        socket->disconnectFromHost();
    else if (reply.end == RawReply::End::Reset)
        socket->abort();
}

} // namespace mavenscope
