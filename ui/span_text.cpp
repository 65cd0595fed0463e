// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/span_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mavenscope {

QString spanText(const TimeSpan &span, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime begin = span.begin.toTimeZone(zone);
    const QDateTime end = span.end.toTimeZone(zone);
    const QString format = begin.date().year() == end.date().year()
        ? QCoreApplication::translate("SpanText", "d MMM hh:mm", "date and time format without a year")
        : QCoreApplication::translate("SpanText", "d MMM yyyy hh:mm", "date and time format with the year");
    return QCoreApplication::translate("SpanText", "%1 – %2", "a period: its begin and its end")
        .arg(locale.toString(begin, format), locale.toString(end, format));
}

QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime there = moment.toTimeZone(zone);
    const bool isToday = there.date() == QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    const QString format = isToday
        ? QCoreApplication::translate("SpanText", "hh:mm", "time format")
        : QCoreApplication::translate("SpanText", "d MMM hh:mm", "date and time format without a year");
    return locale.toString(there, format);
}

QString zoneText(const QTimeZone &zone, const QDateTime &at)
{
    const int minutes = zone.offsetFromUtc(at) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    const int whole = qAbs(minutes) / 60;
    const int rest = qAbs(minutes) % 60;
    return rest ? u"UTC%1%2:%3"_s.arg(sign).arg(whole).arg(rest, 2, 10, QChar(u'0'))
                : u"UTC%1%2"_s.arg(sign).arg(whole);
}

} // namespace mavenscope
