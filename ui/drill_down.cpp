// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill_down.h"

#include "metrics/chart_series.h"

#include <QTimeZone>

namespace mavenscope {

namespace {

QString isoText(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

Condition withCell(const QByteArray &column, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Null:
        return { column, FilterOp::IsNull, {} };
    case Cell::Integer:
        return { column, FilterOp::Equals, { QString::number(cell.integer) } };
    case Cell::Real:
        return { column, FilterOp::Equals, { QString::number(cell.real, 'g', 17) } };
    case Cell::Text:
    case Cell::Json:
    case Cell::Odd:
        break;
    }
    return { column, FilterOp::Equals, { QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())) } };
}

} // namespace

const GroupField *bucketFieldOf(const Endpoint &endpoint, const QList<QByteArray> &groupBy)
{
    for (const QByteArray &name : groupBy) {
        const GroupField *field = endpoint.groupField(name);
        if (field && field->bucket != Bucket::None)
            return field;
    }
    return nullptr;
}

Condition withinSpan(const QByteArray &column, const QDateTime &begin, const QDateTime &end)
{
    return { column, FilterOp::Between, { isoText(begin), isoText(end) } };
}

Condition withinBucket(const Endpoint &endpoint, int64_t bucketStart, Bucket bucket)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(bucketStart, QTimeZone::utc());
    QDateTime end = begin.addDays(1);
    if (bucket == Bucket::Week)
        end = begin.addDays(7);
    else if (bucket == Bucket::Month)
        end = begin.addMonths(1);
    return withinSpan(endpoint.timeField, begin, end.addMSecs(-1));
}

Condition withValue(const QByteArray &column, const QByteArray &value)
{
    if (value.isNull())
        return { column, FilterOp::IsNull, {} };
    return { column, FilterOp::Equals, { QString::fromUtf8(value) } };
}

std::vector<Condition> withoutValues(const QByteArray &column, const QList<QByteArray> &values)
{
    QStringList named;
    std::vector<Condition> conditions;
    for (const QByteArray &value : values) {
        if (value.isNull())
            conditions.push_back({ column, FilterOp::IsNotNull, {} });
        else
            named << QString::fromUtf8(value);
    }
    if (!named.isEmpty())
        conditions.push_back({ column, FilterOp::NotIn, named });
    return conditions;
}

std::optional<Condition> conditionOfCategory(
    const Table &summary, const RowList &rows, const QByteArray &metric, int64_t category)
{
    const int column = summary.groupBy.isEmpty() ? -1 : summary.columnNamed(summary.groupBy.first());
    if (column < 0)
        return std::nullopt;
    for (const Metric &candidate : metricsOfSummary(summary)) {
        if (metric != candidate.id)
            continue;
        const ChartData data = chartData(summary, rows, { candidate, std::nullopt });
        if (category < 0 || size_t(category) >= data.categories.size())
            return std::nullopt;
        for (const RowId row : rows) {
            const Cell cell = summary.cell(row, column);
            const QByteArrayView text(cell.text.data(), qsizetype(cell.text.size()));
            const QString label
                = cell.kind == Cell::Integer ? QString::number(cell.integer) : valueLabel(text);
            if (!cell.isNull() && label == data.categories[size_t(category)])
                return withCell(summary.groupBy.first(), cell);
        }
    }
    return std::nullopt;
}

std::vector<Condition> conditionsBehind(const Table &summary, RowId row, const Endpoint &endpoint)
{
    std::vector<Condition> conditions;
    for (const QByteArray &name : summary.groupBy) {
        const GroupField *field = endpoint.groupField(name);
        const int column = summary.columnNamed(field ? QByteArray(field->column) : name);
        if (column < 0)
            continue;
        const Cell cell = summary.cell(row, column);
        if (field && field->bucket != Bucket::None) {
            if (cell.kind == Cell::Integer)
                conditions.push_back(withinBucket(endpoint, cell.integer, field->bucket));
        } else {
            conditions.push_back(withCell(name, cell));
        }
    }
    return conditions;
}

} // namespace mavenscope
