// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"

#include "api/endpoint.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace mavenscope {

namespace {

constexpr qsizetype mostCharactersInACell = 300;

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString listText(std::string_view json, size_t mostElements)
{
    QStringList elements;
    for (const std::string &element : listElements(json, mostElements))
        elements.append(QString::fromStdString(element));
    return elements.join(QLatin1String("; "));
}

QString realText(double value, const QLocale &locale)
{
    QString text = locale.toString(value, 'f', 2);
    const QString decimalPoint = locale.decimalPoint();
    if (text.contains(decimalPoint)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(decimalPoint))
            text.chop(decimalPoint.size());
    }
    return text;
}

QString numericText(const Cell &cell, const ColumnInfo &column, const CellStyle &style, bool full)
{
    switch (column.type) {
    case FieldType::Duration:
        return durationText(cell.number(), style.locale);
    case FieldType::Time: {
        const auto instant = QDateTime::fromMSecsSinceEpoch(cell.integer, style.zone);
        return style.locale.toString(instant,
            full ? QCoreApplication::translate("Cell", "d MMM yyyy HH:mm:ss", "date and time format")
                 : minuteFormat());
    }
    case FieldType::Date:
        return style.locale.toString(
            QDateTime::fromMSecsSinceEpoch(cell.integer, Qt::UTC).date(), dateFormat());
    case FieldType::Number:
    case FieldType::Text:
    case FieldType::Enumeration:
    case FieldType::List:
    case FieldType::Json:
        break;
    }
    return cell.kind == Cell::Integer ? style.locale.toString(qlonglong(cell.integer))
                                      : realText(cell.real, style.locale);
}

QString textOf(const Cell &cell, const ColumnInfo &column, const CellStyle &style, bool full)
{
    switch (cell.kind) {
    case Cell::Null:
        // A period without an end: the agent is available now. The cell stays null for
        // filters and CSV.
        return column.name == "end_timestamp" ? QCoreApplication::translate("Cell", "still available")
                                              : QString();
    case Cell::Text:
        return column.type == FieldType::Enumeration
            ? valueLabel(QByteArrayView(cell.text.data(), qsizetype(cell.text.size())))
            : fromUtf8(cell.text);
    case Cell::Json:
        if (column.type == FieldType::List)
            return listText(cell.text, full ? SIZE_MAX : size_t(mostCharactersInACell));
        return column.origin == ColumnOrigin::Member ? QString::fromStdString(jsonForReading(cell.text))
                                                     : fromUtf8(cell.text);
    case Cell::Integer:
    case Cell::Real:
        return numericText(cell, column, style, full);
    case Cell::Odd:
        return fromUtf8(cell.text);
    }
    return {};
}

/// One unit, or two when the smaller one is not zero.
QString unitsText(const char *both, const char *large, qint64 whole, qint64 rest, const QLocale &locale)
{
    if (rest == 0)
        return QCoreApplication::translate("Duration", large).arg(locale.toString(whole));
    return QCoreApplication::translate("Duration", both).arg(locale.toString(whole), locale.toString(rest));
}

} // namespace

QString cellText(const Cell &cell, const ColumnInfo &column, const CellStyle &style)
{
    // A text of a megabyte must not be decoded to paint its first words; four bytes a character are enough.
    Cell shortened = cell;
    const bool cut = column.type != FieldType::List && cell.text.size() > size_t(mostCharactersInACell) * 4;
    if (cut)
        shortened.text = cell.text.substr(0, size_t(mostCharactersInACell) * 4);
    QString text = textOf(shortened, column, style, false);
    if (text.size() > mostCharactersInACell || cut)
        text = text.left(mostCharactersInACell) + QChar(0x2026);
    for (QChar &c : text) {
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar(0x23CE);
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QString fullCellText(const Cell &cell, const ColumnInfo &column, const CellStyle &style)
{
    return textOf(cell, column, style, true);
}

QString durationText(double milliseconds, const QLocale &locale)
{
    if (milliseconds < 0)
        return locale.negativeSign() + durationText(-milliseconds, locale);
    const qint64 seconds = std::llround(milliseconds / 1000);
    if (milliseconds < 950 && milliseconds > 0)
        return QCoreApplication::translate("Duration", "%1 s")
            .arg(locale.toString(milliseconds / 1000, 'f', 1));
    if (seconds < 60)
        return QCoreApplication::translate("Duration", "%1 s").arg(locale.toString(seconds));
    if (seconds < 3600)
        return unitsText(QT_TRANSLATE_NOOP("Duration", "%1 min %2 s"),
            QT_TRANSLATE_NOOP("Duration", "%1 min"), seconds / 60, seconds % 60, locale);
    const qint64 minutes = std::llround(milliseconds / 60'000);
    return unitsText(QT_TRANSLATE_NOOP("Duration", "%1 h %2 min"), QT_TRANSLATE_NOOP("Duration", "%1 h"),
        minutes / 60, minutes % 60, locale);
}

QString dateFormat() { return QCoreApplication::translate("Cell", "d MMM yyyy", "date format"); }

QString minuteFormat()
{
    return QCoreApplication::translate("Cell", "d MMM yyyy HH:mm", "date and time format");
}

QString countText(qint64 count, const QLocale &locale) { return locale.toString(count); }

} // namespace mavenscope
