// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metric.h"
#include "table/table.h"

#include <QDateTime>

#include <variant>

namespace mavenscope::test {

using Value = std::variant<std::monostate, QByteArray, int64_t, double>;

/// What the columns of a summary point into.
struct SummaryMemory
{
    struct Column
    {
        std::vector<uint64_t> valid;
        std::vector<uint32_t> offsets;
        std::vector<std::byte> integers;
        std::vector<double> reals;
    };
    std::string arena;
    std::vector<Column> columns;
};

/// A summary made cell by cell; a column's type is as given, numbers with a fraction anywhere make a
/// RealColumn.
inline SharedTable summaryTable(const QList<QByteArray> &groupBy,
    const std::vector<std::pair<QByteArray, FieldType>> &columns, const std::vector<std::vector<Value>> &rows)
{
    auto memory = std::make_shared<SummaryMemory>();
    memory->columns.resize(columns.size());
    auto batch = std::make_shared<RecordBatch>();
    batch->rowCount = uint32_t(rows.size());
    std::vector<ColumnInfo> infos;
    for (size_t column = 0; column < columns.size(); ++column) {
        ColumnInfo info;
        info.name = columns[column].first;
        info.type = columns[column].second;
        info.origin = groupBy.contains(info.name) || info.name == "date" ? ColumnOrigin::GroupField
                                                                         : ColumnOrigin::Statistic;
        infos.push_back(info);
        SummaryMemory::Column &values = memory->columns[column];
        values.valid.resize(rows.size() / 64 + 1);
        bool hasReal = false;
        std::vector<int64_t> integers;
        WholeRange range;
        values.offsets.push_back(uint32_t(memory->arena.size()));
        for (size_t row = 0; row < rows.size(); ++row) {
            const Value &value = rows[row][column];
            if (!std::holds_alternative<std::monostate>(value))
                values.valid[row >> 6] |= uint64_t(1) << (row & 63);
            if (const auto *text = std::get_if<QByteArray>(&value))
                memory->arena.append(text->constData(), size_t(text->size()));
            values.offsets.push_back(uint32_t(memory->arena.size()));
            const auto *integer = std::get_if<int64_t>(&value);
            const auto *real = std::get_if<double>(&value);
            hasReal = hasReal || real;
            integers.push_back(integer ? *integer : 0);
            range.add(integers.back());
            values.reals.push_back(real ? *real : integer ? double(*integer) : 0);
        }
        const Validity validity { std::span<const uint64_t>(values.valid) };
        if (info.type == FieldType::Text || info.type == FieldType::Enumeration)
            batch->columns.emplace_back(PlainColumn { validity, TextOffsets(values.offsets) });
        else if (hasReal)
            batch->columns.emplace_back(RealColumn { validity, values.reals, {} });
        else {
            values.integers.resize(WholeNumbers::bytesFor(integers.size(), range));
            batch->columns.emplace_back(
                IntegerColumn { validity, WholeNumbers(integers, range, values.integers.data()), {} });
        }
    }
    batch->arena.set(memory->arena);
    batch->memory = memory;
    auto table = std::make_shared<Table>(std::move(infos),
        std::vector<std::shared_ptr<const Dictionary>>(columns.size()),
        std::vector<std::shared_ptr<const RecordBatch>> { batch });
    table->groupBy = groupBy;
    return table;
}

inline int64_t day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

inline QDateTime instant(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline Measure measure(const char *name, Aggregate aggregate)
{
    Measure made;
    made.name = name;
    made.aggregate = aggregate;
    made.column = aggregate == Aggregate::Count ? QByteArray() : QByteArray(name);
    return made;
}

inline Metric countMetric()
{
    return { "conversations", "Conversations", "Records.", MetricUnit::Count,
        { measure("count", Aggregate::Count) }, true };
}

inline Metric hoursMetric()
{
    return { "available_hours", "Available hours", "Sum of available time.", MetricUnit::Hours,
        { measure("duration_ms_sum", Aggregate::Sum) }, true };
}

inline Metric rateMetric()
{
    return { "resolution_rate", "Resolution rate", "Resolved by all.", MetricUnit::Percent,
        { measure("resolved", Aggregate::Count), measure("count", Aggregate::Count) }, false };
}

} // namespace mavenscope::test
