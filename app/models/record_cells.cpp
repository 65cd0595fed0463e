// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_cells.h"

#include "metrics/chart_series.h"
#include "models/record_model.h"

namespace mavenscope {

namespace {

Bucket bucketOfSummary(const Table &table)
{
    for (const QByteArray &name : table.groupBy) {
        const GroupField *field = table.endpoint ? table.endpoint->groupField(name) : nullptr;
        if (field && field->bucket != Bucket::None)
            return field->bucket;
    }
    return Bucket::None;
}

QString escapedForToolTip(const QString &text)
{
    constexpr qsizetype mostCharacters = 1500;
    QString shown = text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text;
    return QLatin1String("<qt>") + shown.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))
        + QLatin1String("</qt>");
}

/// Shorter texts are read in the cell itself.
constexpr size_t longTextBytes = 40;

} // namespace

bool RecordCells::isPartial(const Cell &cell, const ColumnInfo &column) const
{
    if (!span || column.type != FieldType::Date || column.origin != ColumnOrigin::GroupField
        || cell.kind != Cell::Integer)
        return false;
    const Bucket bucket = bucketOfSummary(*table);
    return bucket != Bucket::None
        && (cell.integer < span->begin.toMSecsSinceEpoch()
            || bucketEnd(cell.integer, bucket) > span->end.toMSecsSinceEpoch());
}

QString RecordCells::text(RowId row, int columnIndex) const
{
    const ColumnInfo &column = table->column(columnIndex);
    const Cell cell = table->cell(row, columnIndex);
    const QString shown = cellText(cell, column, style);
    if (column.type != FieldType::Date || column.origin != ColumnOrigin::GroupField
        || cell.kind != Cell::Integer)
        return shown;
    QString bucketText = shown;
    switch (bucketOfSummary(*table)) {
    case Bucket::Week:
        bucketText = RecordModel::tr("Week of %1").arg(shown);
        break;
    case Bucket::Month:
        bucketText = style.locale.toString(
            QDateTime::fromMSecsSinceEpoch(cell.integer, Qt::UTC).date(), QStringLiteral("MMMM yyyy"));
        break;
    case Bucket::Date:
    case Bucket::None:
        break;
    }
    return isPartial(cell, column)
        ? RecordModel::tr("%1 (partial)", "a day, week or month that the period cuts off").arg(bucketText)
        : bucketText;
}

QVariant RecordCells::data(RowId row, int columnIndex, int role) const
{
    const ColumnInfo &column = table->column(columnIndex);
    const auto value = [&] { return table->cell(row, columnIndex); };
    switch (role) {
    case Qt::DisplayRole:
        return text(row, columnIndex);
    case Qt::TextAlignmentRole:
        return int((holdsNumbers(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const Cell cell = value();
        if (cell.kind == Cell::Odd)
            return escapedForToolTip(
                RecordModel::tr("This value could not be read and is shown as it came."));
        if (cell.text.size() < longTextBytes)
            return isPartial(cell, column)
                ? QVariant(RecordModel::tr("The chosen period covers only a part of this."))
                : QVariant();
        return escapedForToolTip(fullCellText(cell, column, style));
    }
    case RecordModel::CellKindRole:
        return int(value().kind);
    case RecordModel::NumberRole: {
        const Cell cell = value();
        return cell.isNumeric() ? QVariant(cell.number()) : QVariant();
    }
    case RecordModel::FullTextRole:
        return fullCellText(value(), column, style);
    case RecordModel::FieldTypeRole:
        return int(column.type);
    case RecordModel::ColumnNameRole:
        return column.name;
    case RecordModel::PartialRole:
        return isPartial(value(), column);
    default:
        return {};
    }
}

QVariant RecordCells::header(int columnIndex, int role) const
{
    const ColumnInfo &column = table->column(columnIndex);
    switch (role) {
    case Qt::DisplayRole:
        return column.origin == ColumnOrigin::Member ? QString::fromUtf8(column.memberKey)
                                                     : columnTitle(table->endpoint, column.name);
    case Qt::ToolTipRole: {
        const QString meaning = columnMeaning(table->endpoint, column.name);
        const QString name = QString::fromUtf8(column.name);
        return escapedForToolTip(meaning.isEmpty() ? name : meaning + u'\n' + name);
    }
    case Qt::TextAlignmentRole:
        return int((holdsNumbers(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RecordModel::FieldTypeRole:
        return int(column.type);
    case RecordModel::ColumnNameRole:
        return column.name;
    default:
        return {};
    }
}

} // namespace mavenscope
