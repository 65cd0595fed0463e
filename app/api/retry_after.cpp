// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry_after.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {
namespace {

QDateTime httpDate(const QByteArray &text)
{
    // IMF-fixdate, RFC 850 and asctime: a recipient accepts all three (RFC 9110, 5.6.7).
    const QString date = QString::fromLatin1(text).simplified();
    const QLocale english = QLocale::c();
    QDateTime parsed = english.toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!parsed.isValid()) {
        // Without its weekday, which does not fit the century that Qt takes the short year for.
        parsed = english.toDateTime(date.section(u", "_s, 1), u"dd-MMM-yy hh:mm:ss 'GMT'"_s);
        if (parsed.isValid() && parsed.date().year() < 2000)
            parsed = parsed.addYears(100);
    }
    if (!parsed.isValid())
        parsed = english.toDateTime(date, u"ddd MMM d hh:mm:ss yyyy"_s);
    // Only the fields count: read as local time, an hour that a clock change skips would move.
    return parsed.isValid() ? QDateTime(parsed.date(), parsed.time(), Qt::UTC) : QDateTime();
}

} // namespace

QDateTime retryAfter(const QByteArray &headerValue, const QDateTime &now)
{
    const QByteArray value = headerValue.trimmed();
    const QDateTime latest = now.addDays(1);
    const bool isNumber
        = !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits && seconds < 24 * 60 * 60 ? now.addSecs(seconds) : latest;
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return now.addSecs(60);
    return std::clamp(date, now, latest);
}

} // namespace mavenscope
