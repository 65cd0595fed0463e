// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace mavenscope {

/// How values are written for reading. Copies are cheap.
struct CellStyle
{
    QLocale locale;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// One line, plain text, at most a few hundred characters (a longer text ends in an ellipsis; line breaks
/// become "⏎"): durations "1 h 20 min", times in the zone, numbers in the locale, labels of known values,
/// lists joined by "; ".
QString cellText(const Cell &cell, const ColumnInfo &column, const CellStyle &style);
/// The whole value, for the detail panel and the clipboard; line breaks kept.
QString fullCellText(const Cell &cell, const ColumnInfo &column, const CellStyle &style);

/// "1 h 20 min", "3 min 5 s", "12 s", "0.4 s"; two units at most, days as hours.
QString durationText(double milliseconds, const QLocale &locale);
/// How a day and a minute are written in the interface's language: "d MMM yyyy", "d MMM yyyy HH:mm".
QString dateFormat();
QString minuteFormat();
QString countText(qint64 count, const QLocale &locale);

} // namespace mavenscope
