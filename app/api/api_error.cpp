// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_error.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mavenscope {
namespace {

enum ExitStatus { NotAuthorised = 3, RateLimit = 4, Network = 5, AnswerNotUnderstood = 6 };

struct ErrorText
{
    ApiErrorKind kind;
    ExitStatus exitStatus;
    const char *sentence;
};

constexpr ErrorText errorTexts[] = {
    { ApiErrorKind::Cancelled, Network, QT_TRANSLATE_NOOP("ApiError", "Loading was cancelled.") },
    { ApiErrorKind::Superseded, Network,
        QT_TRANSLATE_NOOP("ApiError", "A newer request replaced this one.") },
    { ApiErrorKind::NotConfigured, NotAuthorised,
        QT_TRANSLATE_NOOP("ApiError", "There is no token yet. Enter the one you got from Mavenoid.") },
    { ApiErrorKind::Unauthorized, NotAuthorised,
        QT_TRANSLATE_NOOP("ApiError",
            "The service did not accept the token. Check it, or ask your Mavenoid representative for a new "
            "one.") },
    { ApiErrorKind::Forbidden, NotAuthorised,
        QT_TRANSLATE_NOOP("ApiError",
            "The token is not allowed to read this data. Ask your Mavenoid representative for access.") },
    { ApiErrorKind::NotFound, Network,
        QT_TRANSLATE_NOOP("ApiError",
            "The service has nothing at this address. Check the address in the connection settings.") },
    { ApiErrorKind::InvalidRequest, Network,
        QT_TRANSLATE_NOOP(
            "ApiError", "The service did not accept this request. Choose other days or another grouping.") },
    { ApiErrorKind::RateLimited, RateLimit,
        QT_TRANSLATE_NOOP(
            "ApiError", "The service allows no more requests for now. Wait a while and try again.") },
    { ApiErrorKind::ServerError, Network,
        QT_TRANSLATE_NOOP("ApiError", "The service has a problem of its own. Try again in a few minutes.") },
    { ApiErrorKind::Redirected, Network,
        QT_TRANSLATE_NOOP("ApiError",
            "The service pointed to another address, which was not followed because the token would go there "
            "too. "
            "Check the address in the connection settings.") },
    { ApiErrorKind::HostNotFound, Network,
        QT_TRANSLATE_NOOP("ApiError",
            "The service was not found. Check the internet connection and the address in the connection "
            "settings.") },
    { ApiErrorKind::ConnectionRefused, Network,
        QT_TRANSLATE_NOOP(
            "ApiError", "The service could not be reached. Check the internet connection, then try again.") },
    { ApiErrorKind::ConnectionLost, Network,
        QT_TRANSLATE_NOOP("ApiError", "The connection broke before the answer was complete. Try again.") },
    { ApiErrorKind::ProxyFailed, Network,
        QT_TRANSLATE_NOOP("ApiError",
            "The network's proxy did not let the request through. Check the system's proxy settings.") },
    { ApiErrorKind::TlsFailed, Network,
        QT_TRANSLATE_NOOP("ApiError",
            "The service could not prove who it is, so the token was not sent. Check the computer's clock "
            "and the "
            "network, or ask your administrator.") },
    { ApiErrorKind::TimedOut, Network,
        QT_TRANSLATE_NOOP(
            "ApiError", "The service took too long to answer. Try again, or ask for fewer days.") },
    { ApiErrorKind::TooLarge, AnswerNotUnderstood,
        QT_TRANSLATE_NOOP(
            "ApiError", "The answer is too large to load. Ask for fewer days or for a summary.") },
    { ApiErrorKind::NotUnpacked, AnswerNotUnderstood,
        QT_TRANSLATE_NOOP("ApiError",
            "The answer could not be unpacked: it is damaged, or packed in a way that was not asked for. Try "
            "again.") },
    { ApiErrorKind::NotUnderstood, AnswerNotUnderstood,
        QT_TRANSLATE_NOOP("ApiError",
            "This is not an answer of the Analytics API. Check the address in the connection settings, or "
            "the file.") },
    { ApiErrorKind::Incomplete, AnswerNotUnderstood,
        QT_TRANSLATE_NOOP(
            "ApiError", "The answer stops in the middle, so its numbers would be wrong. Try again.") },
    { ApiErrorKind::FileUnreadable, AnswerNotUnderstood,
        QT_TRANSLATE_NOOP(
            "ApiError", "The file could not be read. Check that it exists and that you may open it.") },
};

const ErrorText &textOf(ApiErrorKind kind) { return *std::ranges::find(errorTexts, kind, &ErrorText::kind); }

} // namespace

QString ApiError::sentence() const
{
    if (kind == ApiErrorKind::RateLimited && retryAt) {
        const QDateTime local = retryAt->toLocalTime();
        const QString when = local.date() == QDate::currentDate()
            ? QLocale().toString(local.time(), QLocale::ShortFormat)
            : QLocale().toString(local, QLocale::ShortFormat);
        return QCoreApplication::translate(
            "ApiError", "The service allows no more requests for now. Try again after %1.", "%1 is a time")
            .arg(when);
    }
    if (kind == ApiErrorKind::Redirected && !redirectTarget.isEmpty()) {
        // Without user name, query and fragment: they may carry what was sent.
        const QString place
            = redirectTarget.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return QCoreApplication::translate("ApiError",
            "The service pointed to %1, which was not followed because the token would go there too. Check "
            "the "
            "address in the connection settings.")
            .arg(place);
    }
    return QCoreApplication::translate("ApiError", textOf(kind).sentence);
}

int ApiError::exitStatus() const { return textOf(kind).exitStatus; }

} // namespace mavenscope
