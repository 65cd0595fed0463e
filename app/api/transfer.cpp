// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transfer.h"

#include "api/retry_after.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>

using namespace Qt::StringLiterals;

namespace mavenscope {
namespace {

constexpr qint64 unreadBytes
    = 1 << 20; ///< held back beyond this, so that a slow sink does not fill the memory
constexpr qsizetype errorBodyBytes = 500;
constexpr int progressInterval = 100;

ApiErrorKind kindOfStatus(int status)
{
    if (status >= 500)
        return ApiErrorKind::ServerError;
    switch (status) {
    case 401:
        return ApiErrorKind::Unauthorized;
    case 403:
        return ApiErrorKind::Forbidden;
    case 404:
    case 410:
        return ApiErrorKind::NotFound;
    case 407:
        return ApiErrorKind::ProxyFailed;
    case 408:
        return ApiErrorKind::TimedOut;
    case 429:
        return ApiErrorKind::RateLimited;
    }
    if (status >= 400)
        return ApiErrorKind::InvalidRequest;
    return status >= 300 ? ApiErrorKind::Redirected : ApiErrorKind::NotUnderstood;
}

ApiErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ApiErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
        return ApiErrorKind::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return ApiErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ApiErrorKind::NotUnderstood;
    default:
        return ApiErrorKind::ConnectionLost;
    }
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &network, const QNetworkRequest &request,
    std::shared_ptr<ByteSink> sink, const FetchLimits &limits, Cancellation cancellation)
    : m_sink(std::move(sink)), m_limits(limits), m_cancellation(std::move(cancellation)),
      m_reply(network.get(request))
{
    m_reply->setReadBufferSize(unreadBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (++m_timesSent > 1)
            Q_EMIT sentAgain();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_idle.start(); });
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::concludeReply);

    const auto timeOut = [this](const QString &limit) {
        // The status is enough for a verdict other than success.
        if (httpStatus() != 0 && httpStatus() != 200)
            concludeByStatus();
        else
            end(ApiErrorKind::TimedOut, limit + u", %1 bytes had arrived"_s.arg(m_received));
    };
    m_idle.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this, timeOut] {
        timeOut(u"nothing arrived for %1 s"_s.arg(double(m_limits.idle.count()) / 1000));
    });
    connect(&m_whole, &QTimer::timeout, this, [this, timeOut] {
        timeOut(u"the answer was not complete after %1 s"_s.arg(double(m_limits.whole.count()) / 1000));
    });
    m_idle.start(limits.idle);
    m_whole.start(limits.whole);
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &Transfer::reportProgress);
}

Transfer::~Transfer()
{
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

void Transfer::cancel() { end(ApiErrorKind::Cancelled); }

int Transfer::httpStatus() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void Transfer::readAvailable()
{
    // A bounded turn, so that a cancellation or another answer gets its turn too.
    for (qint64 turn = 0; !m_isEnded && turn < 2 * unreadBytes;) {
        if (m_cancellation.isCancelled())
            return cancel();
        const qint64 size = readSome();
        if (size <= 0)
            return;
        turn += size;
        if (!m_isEnded)
            m_idle.start();
    }
    if (!m_isEnded && m_reply->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Transfer::readAvailable, Qt::QueuedConnection);
}

/// Returns how many bytes; 0 or less: there are none.
qint64 Transfer::readSome()
{
    if (!m_unpacker)
        m_unpacker = std::make_unique<BodyUnpacker>(m_reply->rawHeader("Content-Encoding"));
    if (m_unpacker->isPlain() && httpStatus() == 200)
        return readIntoSink();
    std::array<char, 64 * 1024> chunk;
    const qint64 size = m_reply->read(chunk.data(), qint64(chunk.size()));
    if (size > 0) {
        m_received += size;
        take({ chunk.data(), size_t(size) });
    }
    return size;
}

/// Of a body that needs no unpacking.
qint64 Transfer::readIntoSink()
{
    qint64 size = 0;
    const auto read = m_sink->appendFrom([this, &size](char *to, qint64 most) {
        size = m_reply->read(to, most);
        m_received += qMax(size, qint64(0));
        return size;
    });
    if (size > 0 && countUnpacked(size)) {
        if (!read)
            end(ApiErrorKind::NotUnderstood, u"within the first %1 bytes"_s.arg(m_unpacked));
        else
            reportProgressSoon();
    }
    return size;
}

void Transfer::take(std::string_view bytes)
{
    const auto outcome
        = m_unpacker->append(bytes, [this](std::string_view unpacked) { return takeUnpacked(unpacked); });
    if (m_isEnded)
        return;
    if (outcome == BodyUnpacker::Outcome::Damaged) {
        if (httpStatus() != 200)
            concludeByStatus();
        else
            end(ApiErrorKind::NotUnpacked,
                u"Content-Encoding: %1, not unpacked from byte %2 on"_s
                    .arg(QString::fromLatin1(m_reply->rawHeader("Content-Encoding")))
                    .arg(m_received));
        return;
    }
    reportProgressSoon();
}

bool Transfer::takeUnpacked(std::string_view bytes)
{
    if (httpStatus() != 200) {
        m_errorBody.append(bytes.data(), qMin(qsizetype(bytes.size()), errorBodyBytes - m_errorBody.size()));
        if (m_errorBody.size() >= errorBodyBytes)
            concludeByStatus();
        return !m_isEnded;
    }
    if (countUnpacked(qint64(bytes.size())) && !m_sink->append(bytes))
        end(ApiErrorKind::NotUnderstood, u"within the first %1 bytes"_s.arg(m_unpacked));
    return !m_isEnded;
}

/// Whether more are wanted.
bool Transfer::countUnpacked(qint64 bytes)
{
    m_unpacked += bytes;
    if (m_unpacked > m_limits.mostBytes)
        end(ApiErrorKind::TooLarge, u"more than %1 bytes"_s.arg(m_limits.mostBytes));
    else if (m_cancellation.isCancelled())
        cancel();
    return !m_isEnded;
}

/// Also where nothing comes after these bytes.
void Transfer::reportProgressSoon()
{
    if (!m_progress.isActive())
        m_progress.start();
}

void Transfer::reportProgress()
{
    if (httpStatus() != 200)
        return;
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isKnown = length.isValid() && (!m_unpacker || m_unpacker->isPlain());
    Q_EMIT progressed(m_unpacked, isKnown ? length.toLongLong() : -1);
}

void Transfer::concludeReply()
{
    while (!m_isEnded && m_reply->bytesAvailable() > 0) {
        const qint64 before = m_received;
        readAvailable();
        if (m_received == before)
            break;
    }
    if (m_isEnded)
        return;
    const int status = httpStatus();
    if (status != 0 && status != 200)
        return concludeByStatus();
    if (m_reply->error() != QNetworkReply::NoError)
        return end(networkError());
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() != m_received)
        return end(ApiErrorKind::ConnectionLost,
            u"%1 of %2 bytes arrived"_s.arg(m_received).arg(length.toLongLong()));
    if (m_unpacker && !m_unpacker->isComplete())
        return end(ApiErrorKind::Incomplete, u"the compressed answer stops after %1 bytes"_s.arg(m_received));
    if (status == 0)
        return end(ApiErrorKind::ConnectionLost);
    reportProgress();
    end(std::nullopt);
}

Token Transfer::token() const
{
    const QByteArray authorization = m_reply->request().rawHeader("Authorization");
    return Token::from(authorization.mid(authorization.indexOf(' ') + 1)).value();
}

void Transfer::concludeByStatus()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ApiError error;
    error.httpStatus = httpStatus();
    error.kind = kindOfStatus(error.httpStatus);
    if (error.kind == ApiErrorKind::Redirected) {
        const QString location = QString::fromUtf8(m_reply->rawHeader("Location"));
        error.redirectTarget = m_reply->url().resolved(QUrl(token().blottedOut(location)));
    }
    const QByteArray retry = m_reply->rawHeader("Retry-After");
    if (error.kind == ApiErrorKind::RateLimited || (error.httpStatus == 503 && !retry.isEmpty()))
        error.retryAt = retryAfter(retry, now);

    error.detail = u"HTTP %1 "_s.arg(error.httpStatus)
        + m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    if (!m_errorBody.trimmed().isEmpty())
        error.detail += u": "_s + QString::fromUtf8(m_errorBody);
    error.detail = error.detail.simplified().left(errorBodyBytes);
    end(error);
}

std::optional<ApiError> Transfer::networkError() const
{
    ApiError error;
    error.kind = kindOf(m_reply->error());
    error.httpStatus = httpStatus();
    error.detail = m_reply->errorString();
    return error;
}

void Transfer::end(ApiErrorKind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = httpStatus();
    error.detail = detail;
    end(error);
}

void Transfer::end(std::optional<ApiError> error)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_error = std::move(error);
    if (m_error) // a service may quote the request's header back
        m_error->detail = token().blottedOut(m_error->detail);
    m_idle.stop();
    m_whole.stop();
    m_progress.stop();
    m_reply->disconnect(this);
    Q_EMIT ended();
}

} // namespace mavenscope
