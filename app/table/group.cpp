// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group.h"

#include "table/batch_builder.h"
#include "table/group_merge.h"
#include "table/parallel.h"
#include "table/radix_sort.h"
#include "table/scratch.h"

#include <algorithm>
#include <optional>

namespace mavenscope {

namespace {

/// However many cores there are, so that sums of fractions come out the same everywhere.
constexpr size_t mostParts = 4;

GroupColumn groupColumnOf(const Table &table, const GroupRequest &request, const QByteArray &name)
{
    const GroupField *field = request.endpoint ? request.endpoint->groupField(name) : nullptr;
    if (field && field->bucket != Bucket::None)
        return { table.columnNamed(request.endpoint->timeField), field->bucket };
    return { table.columnNamed(field ? QByteArray(field->column) : name), Bucket::None };
}

/// The result's column; a member groups by its text.
ColumnInfo columnInfoOf(const Table &table, const GroupRequest &request, const QByteArray &name)
{
    const GroupColumn column = groupColumnOf(table, request, name);
    ColumnInfo info;
    info.origin = ColumnOrigin::GroupField;
    info.name = column.bucket != Bucket::None ? QByteArrayLiteral("date") : name;
    if (column.bucket != Bucket::None)
        info.type = FieldType::Date;
    else if (column.column >= 0 && table.column(column.column).origin != ColumnOrigin::Member)
        info.type = table.column(column.column).type;
    else if (const Field *field = request.endpoint ? request.endpoint->field(name) : nullptr)
        info.type = field->type;
    return info;
}

/// Finds or adds what the measure reads; its index.
class PlanBuilder
{
public:
    explicit PlanBuilder(GroupPlan &plan) : m_plan(plan) { }

    size_t sourceOf(const Measure &measure)
    {
        int column = columnOf(measure.column);
        const int minus = columnOf(measure.minus);
        if (minus == MeasureSource::noColumn)
            column = MeasureSource::noColumn;
        const int conditions = conditionsOf(measure.only);
        size_t index = 0;
        while (index < m_plan.sources.size()
            && (m_plan.sources[index].column != column || m_plan.sources[index].minus != minus
                || m_plan.sources[index].conditions != conditions))
            ++index;
        if (index == m_plan.sources.size())
            m_plan.sources.push_back({ column, minus, conditions });
        MeasureSource &source = m_plan.sources[index];
        switch (measure.aggregate) {
        case Aggregate::Count:
            source.isCounted = true;
            break;
        case Aggregate::Sum:
        case Aggregate::Mean:
        case Aggregate::Min:
        case Aggregate::Max:
            source.isSummed = true;
            break;
        case Aggregate::Percentile50:
        case Aggregate::Percentile90:
            source.isCollected = true;
            break;
        case Aggregate::DistinctCount:
            source.isDistinct = true;
            break;
        }
        return index;
    }

private:
    int columnOf(const QByteArray &name) const
    {
        if (name.isEmpty())
            return MeasureSource::rowsThemselves;
        const int column = m_plan.table.columnNamed(name);
        return column < 0 ? MeasureSource::noColumn : column;
    }

    int conditionsOf(const std::vector<Condition> &only)
    {
        if (only.empty())
            return -1;
        const auto known = std::find(m_known.begin(), m_known.end(), only);
        if (known != m_known.end())
            return int(known - m_known.begin());
        m_known.push_back(only);
        m_plan.conditions.emplace_back();
        for (const Condition &condition : only) {
            if (auto test = ConditionTest::of(m_plan.table, condition); test.hasValue())
                m_plan.conditions.back().push_back(std::move(test).value());
            else
                m_plan.conditions.back().push_back(ConditionTest::nothing());
        }
        return int(m_known.size()) - 1;
    }

    GroupPlan &m_plan;
    std::vector<std::vector<Condition>> m_known;
};

RowList ascending(const RowList &rows)
{
    ScratchArray<uint64_t> numbers(rows.size());
    KeyRange range;
    for (size_t index = 0; index < rows.size(); ++index) {
        numbers[index] = rows[index].value;
        range.add(numbers[index]);
    }
    RowList sorted(rows.size());
    sortByNumber(numbers.data(), rows.data(), portionsOf(rows.size()), range, sorted.data(), {});
    return sorted;
}

/// Groups the batches in parts of neighbours. rows: ascending.
std::vector<GroupPart> groupParts(
    const GroupPlan &plan, const RowList &rows, const Cancellation &cancellation)
{
    std::vector<std::span<const RowId>> batches;
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::partition_point(
            begin, rows.end(), [batch = begin->batch()](RowId row) { return row.batch() <= batch; });
        batches.emplace_back(begin, end);
        begin = end;
    }
    const size_t count = std::min(mostParts, batches.size());
    std::vector<GroupPart> parts;
    std::vector<std::span<const std::span<const RowId>>> batchesOf;
    for (size_t part = 0; part < count; ++part) {
        const size_t begin = batches.size() * part / count, end = batches.size() * (part + 1) / count;
        batchesOf.push_back(std::span(batches).subspan(begin, end - begin));
        size_t rowCount = 0;
        for (const std::span<const RowId> ofBatch : batchesOf.back())
            rowCount += ofBatch.size();
        parts.emplace_back(plan, rowCount);
    }
    forEachInParallel(int(count), [&](int part) {
        for (const std::span<const RowId> ofBatch : batchesOf[size_t(part)]) {
            if (!cancellation.isCancelled())
                parts[size_t(part)].add(plan.table.batch(int(ofBatch.front().batch())), ofBatch);
        }
    });
    return parts;
}

void appendValue(BatchBuilder &builder, int column, const GroupValue &value)
{
    switch (value.kind) {
    case Cell::Null:
        break;
    case Cell::Text:
        builder.appendText(column, value.text);
        break;
    case Cell::Json:
        builder.appendJson(column, value.text);
        break;
    case Cell::Integer:
        builder.appendInteger(column, value.integer);
        break;
    case Cell::Real:
        builder.appendReal(column, value.real);
        break;
    case Cell::Odd:
        builder.appendOdd(column, value.text);
        break;
    }
}

void appendNumber(BatchBuilder &builder, int column, const GroupNumber &number)
{
    if (const auto *whole = std::get_if<int64_t>(&number))
        builder.appendInteger(column, *whole);
    else if (const auto *real = std::get_if<double>(&number))
        builder.appendReal(column, *real);
}

/// A row for each group; numbers: by measure, then group.
void appendGroups(TableBuilder &result, const GroupMerge &merged, size_t groupColumns,
    const std::vector<std::vector<GroupNumber>> &numbers)
{
    const auto add = [&](BatchBuilder &builder, size_t group) {
        builder.beginRow();
        int column = 0;
        for (size_t field = 0; field < groupColumns; ++field)
            appendValue(builder, column++, merged.value(group, field));
        for (const std::vector<GroupNumber> &ofMeasure : numbers)
            appendNumber(builder, column++, ofMeasure[group]);
        builder.endRow();
    };
    // Where there are many, some batches at the same time; they are appended in order.
    constexpr size_t batchRows = 8192, batchesAtOnce = 4;
    std::vector<BatchBuilder> builders;
    for (size_t index = 0; index < batchesAtOnce; ++index)
        builders.emplace_back(result.columns());
    for (size_t begin = 0; begin < merged.groupCount(); begin += batchRows * batchesAtOnce) {
        const size_t left = merged.groupCount() - begin;
        const size_t batches = std::min(batchesAtOnce, (left + batchRows - 1) / batchRows);
        forEachInParallel(int(batches), [&](int batch) {
            const size_t first = begin + size_t(batch) * batchRows;
            const size_t end = std::min(first + batchRows, merged.groupCount());
            for (size_t group = first; group < end; ++group)
                add(builders[size_t(batch)], group);
        });
        for (size_t batch = 0; batch < batches; ++batch)
            result.append(std::move(builders[batch]));
    }
}

} // namespace

std::vector<Measure> documentedMeasures(const Endpoint &endpoint, const QList<QByteArray> &groupBy)
{
    std::vector<Measure> measures;
    for (const Statistic &statistic : endpoint.statistics) {
        if (statistic.absentWhenGroupedBy && groupBy.contains(QByteArray(statistic.absentWhenGroupedBy)))
            continue;
        measures.push_back(
            { statistic.name, statistic.aggregate, QByteArray(statistic.source), statistic.type, {} });
    }
    return measures;
}

SharedTable groupRows(
    const Table &table, const RowList &rows, const GroupRequest &request, const Cancellation &cancellation)
{
    GroupPlan plan { table, request.zone, {}, {}, {} };
    std::vector<ColumnInfo> columns;
    for (const QByteArray &name : request.groupBy) {
        plan.columns.push_back(groupColumnOf(table, request, name));
        columns.push_back(columnInfoOf(table, request, name));
    }
    PlanBuilder planBuilder(plan);
    std::vector<size_t> sources;
    for (const Measure &measure : request.measures) {
        sources.push_back(planBuilder.sourceOf(measure));
        columns.push_back({ measure.name, measure.type, ColumnOrigin::Statistic, -1, {} });
    }

    const std::vector<GroupPart> parts = std::is_sorted(rows.begin(), rows.end())
        ? groupParts(plan, rows, cancellation)
        : groupParts(plan, ascending(rows), cancellation);
    if (cancellation.isCancelled())
        return nullptr;
    GroupMerge merged(plan, parts);
    std::vector<std::vector<GroupNumber>> numbers;
    for (size_t index = 0; index < sources.size(); ++index)
        numbers.push_back(merged.numbers(sources[index], request.measures[index].aggregate));
    if (cancellation.isCancelled())
        return nullptr;

    TableBuilder result(request.endpoint, request.groupBy, columns);
    appendGroups(result, merged, plan.columns.size(), numbers);
    return result.snapshot();
}

} // namespace mavenscope
