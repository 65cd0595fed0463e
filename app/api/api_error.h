// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace mavenscope {

/// How a fetch can end other than in a table. Each kind has one sentence for the user (sentence()) and one
/// exit status of the command line (exitStatus()), both from one table in api_error.cpp.
enum class ApiErrorKind {
    Cancelled,
    Superseded, ///< a newer request for the same page replaced it; never shown
    NotConfigured, ///< no token or no address yet
    Unauthorized, ///< 401: leads to the connection dialog
    Forbidden, ///< 403
    NotFound, ///< 404
    InvalidRequest, ///< 400 and other 4xx
    RateLimited, ///< the wait for the budget or Retry-After is longer than allowed
    ServerError, ///< 5xx
    Redirected, ///< 3xx is never followed: it would carry the token elsewhere
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed or reset before the answer was complete
    ProxyFailed,
    TlsFailed,
    TimedOut, ///< nothing arrived for too long, or the whole took too long
    TooLarge, ///< over the cap on bytes
    NotUnpacked, ///< the compressed body is broken
    NotUnderstood, ///< not a JSON array of records
    Incomplete, ///< the JSON stops in the middle
    FileUnreadable, ///< a saved response could not be opened or read
};

/// One failure. detail is for whoever helps the user: status, Qt's words, byte offset; never the token.
struct ApiError
{
    ApiErrorKind kind = ApiErrorKind::ServerError;
    int httpStatus = 0; ///< 0: none received
    QString detail;
    QUrl redirectTarget; ///< of Redirected
    std::optional<QDateTime> retryAt; ///< when trying again makes sense

    /// What happened and what to do, whole sentences, translated, plain text.
    QString sentence() const;
    /// 3 not authorised, 4 rate limit, 5 network, 6 answer not understood.
    int exitStatus() const;
    bool leadsToConnectionDialog() const
    {
        return kind == ApiErrorKind::Unauthorized || kind == ApiErrorKind::NotConfigured;
    }
};

} // namespace mavenscope
