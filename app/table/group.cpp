// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group.h"

#include "table/batch_builder.h"
#include "table/column_fetch.h"
#include "table/group_appender.h"
#include "table/group_merge.h"
#include "table/many_groups.h"
#include "table/parallel.h"
#include "table/platform.h"
#include "table/radix_sort.h"
#include "table/scratch.h"

#include <algorithm>
#include <atomic>

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

/// By all cores, and without a branch for each row: else this took a fifth of a grouping by a few values.
bool isAscending(const Table &table, const RowList &rows)
{
    if (rows.size() == size_t(table.rowCount()) && &rows == &table.allRows())
        return true;
    std::atomic<bool> isAscending = true;
    forEachPortion(portionsOf(std::max<size_t>(rows.size(), 1) - 1), [&](size_t, const Portion &portion) {
        bool falls = false;
        for (size_t index = portion.begin; index < portion.begin + portion.count; ++index)
            falls |= rows[index + 1].value < rows[index].value;
        if (falls)
            isAscending = false;
    });
    return isAscending;
}

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

using RowsByBatch = std::vector<std::span<const RowId>>;

/// rows: ascending.
RowsByBatch rowsByBatch(const Table &table, const RowList &rows)
{
    RowsByBatch batches;
    forEachBatchOf(table, rows, [&](std::span<const RowId> ofBatch) { batches.push_back(ofBatch); });
    return batches;
}

/// Parts of neighbours.
std::vector<RowsByBatch> partsOf(const RowsByBatch &batches)
{
    const size_t count = std::min(mostParts, batches.size());
    std::vector<RowsByBatch> parts;
    for (size_t part = 0; part < count; ++part) {
        parts.emplace_back(batches.begin() + std::ptrdiff_t(batches.size() * part / count),
            batches.begin() + std::ptrdiff_t(batches.size() * (part + 1) / count));
    }
    return parts;
}

const RecordBatch &batchOf(const GroupPlan &plan, std::span<const RowId> rows)
{
    return plan.table.batch(int(rows.front().batch()));
}

void fetchBatchSoon(const GroupPlan &plan, std::span<const RowId> rows)
{
    const RecordBatch &batch = batchOf(plan, rows);
    fetchSoon(&rows.back());
    for (const GroupColumn &column : plan.columns)
        fetchColumnSoon(batch, column.column);
    for (const MeasureSource &source : plan.sources) {
        fetchColumnSoon(batch, source.column);
        fetchColumnSoon(batch, source.minus);
    }
}

std::vector<GroupPart> groupParts(
    const GroupPlan &plan, const std::vector<RowsByBatch> &rows, const Cancellation &cancellation)
{
    std::vector<GroupPart> parts;
    for (const RowsByBatch &ofPart : rows) {
        size_t rowCount = 0;
        for (const std::span<const RowId> ofBatch : ofPart)
            rowCount += ofBatch.size();
        parts.emplace_back(plan, rowCount);
    }
    forEachInParallel(int(parts.size()), [&](int part) {
        const RowsByBatch &ofPart = rows[size_t(part)];
        for (size_t at = 0; at < ofPart.size() && !cancellation.isCancelled(); ++at) {
            if (at + 1 < ofPart.size())
                fetchBatchSoon(plan, ofPart[at + 1]);
            parts[size_t(part)].add(batchOf(plan, ofPart[at]), ofPart[at]);
        }
    });
    return parts;
}

/// Of the batches whose texts are grouped by: ManyGroups::areLikely() would else have one core unpack them
/// all.
void unpackTexts(const GroupPlan &plan, const RowsByBatch &rows, const Cancellation &cancellation)
{
    forEachInParallel(int(rows.size()), [&](int index) {
        const RecordBatch &batch = batchOf(plan, rows[size_t(index)]);
        const bool isRead = std::any_of(plan.columns.begin(), plan.columns.end(), [&](GroupColumn group) {
            const ColumnData &column = batch.column(group.column);
            return std::holds_alternative<PlainColumn>(column)
                || std::holds_alternative<MemberColumn>(column);
        });
        if (isRead && !cancellation.isCancelled())
            batch.arena.text();
    });
}

/// The part of each of the table's batches that has rows.
std::vector<uint8_t> partOfBatch(const Table &table, const std::vector<RowsByBatch> &parts)
{
    std::vector<uint8_t> partOf(size_t(table.batchCount()));
    for (size_t part = 0; part < parts.size(); ++part) {
        for (const std::span<const RowId> ofBatch : parts[part])
            partOf[ofBatch.front().batch()] = uint8_t(part);
    }
    return partOf;
}

/// Calls use(where it begins, its values) for each run of values that are stored alike. storedAs: of a value.
template <typename Value, typename StoredAs, typename Use>
void forEachRun(std::span<const Value> values, const StoredAs &storedAs, const Use &use)
{
    for (size_t begin = 0, end; begin < values.size(); begin = end) {
        for (end = begin + 1; end < values.size() && storedAs(values[end]) == storedAs(values[begin]);)
            ++end;
        use(uint32_t(begin), values.subspan(begin, end - begin));
    }
}

void appendValues(BuilderColumn &column, uint32_t row, std::span<const GroupValue> values)
{
    const auto storedAs = [](const GroupValue &value) {
        return value.kind == Cell::Json || value.kind == Cell::Null ? Cell::Text : value.kind;
    };
    forEachRun(values, storedAs, [&](uint32_t begin, std::span<const GroupValue> run) {
        const auto count = uint32_t(run.size());
        switch (run.front().kind) {
        case Cell::Null:
        case Cell::Text:
        case Cell::Json:
            return column.setTexts(row + begin, count, [run](uint32_t index) {
                return run[index].kind == Cell::Null ? std::nullopt : std::optional(run[index].text);
            });
        case Cell::Integer:
            return column.setIntegers(
                row + begin, count, [run](uint32_t index) { return run[index].integer; });
        case Cell::Real:
            return column.setReals(row + begin, count, [run](uint32_t index) { return run[index].real; });
        case Cell::Odd:
            for (uint32_t index = 0; index < count; ++index)
                column.setOdd(row + begin + index, run[index].text);
        }
    });
}

void appendNumbers(BuilderColumn &column, uint32_t row, std::span<const GroupNumber> numbers)
{
    const auto storedAs = [](const GroupNumber &number) { return number.index(); };
    forEachRun(numbers, storedAs, [&](uint32_t begin, std::span<const GroupNumber> run) {
        const auto count = uint32_t(run.size());
        if (std::holds_alternative<int64_t>(run.front()))
            column.setIntegers(
                row + begin, count, [run](uint32_t index) { return *std::get_if<int64_t>(&run[index]); });
        else if (std::holds_alternative<double>(run.front()))
            column.setReals(
                row + begin, count, [run](uint32_t index) { return *std::get_if<double>(&run[index]); });
    });
}

/// Column by column, which is much less work than row by row.
void appendRows(BatchBuilder &builder, const GroupRows &rows, size_t begin, size_t end)
{
    int column = 0;
    for (const std::vector<GroupValue> &values : rows.values)
        appendValues(
            builder.column(column++), builder.rowCount(), std::span(values).subspan(begin, end - begin));
    for (const std::vector<GroupNumber> &numbers : rows.numbers)
        appendNumbers(
            builder.column(column++), builder.rowCount(), std::span(numbers).subspan(begin, end - begin));
    builder.endRows(uint32_t(end - begin));
}

/// rows: ascending.
void group(const GroupPlan &plan, const RowList &rows, TableBuilder &result, const Cancellation &cancellation)
{
    const RowsByBatch batches = rowsByBatch(plan.table, rows);
    unpackTexts(plan, batches, cancellation);
    const std::vector<RowsByBatch> parts = partsOf(batches);
    if (ManyGroups::areLikely(plan, rows)) {
        const ManyGroups groups(plan, rows, partOfBatch(plan.table, parts), cancellation);
        const auto fill = [&](BatchBuilder &builder, size_t begin, size_t end) {
            constexpr size_t atOnce = 256; // what is known of them stays in the cache
            for (; begin < end; begin += atOnce) {
                const size_t count = std::min(atOnce, end - begin);
                appendRows(builder, groups.rows(begin, begin + count), 0, count);
            }
        };
        return GroupAppender(result, groups.count(), cancellation, fill).appendAll();
    }
    const std::vector<GroupPart> grouped = groupParts(plan, parts, cancellation);
    if (cancellation.isCancelled())
        return;
    const GroupRows groups = mergeParts(plan, grouped);
    const auto fill
        = [&](BatchBuilder &builder, size_t begin, size_t end) { appendRows(builder, groups, begin, end); };
    GroupAppender(result, groups.count, cancellation, fill).appendAll();
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
    GroupPlan plan { table, request.zone, {}, {}, {}, {} };
    std::vector<ColumnInfo> columns;
    for (const QByteArray &name : request.groupBy) {
        plan.columns.push_back(groupColumnOf(table, request, name));
        columns.push_back(columnInfoOf(table, request, name));
    }
    PlanBuilder planBuilder(plan);
    for (const Measure &measure : request.measures) {
        plan.measures.push_back({ planBuilder.sourceOf(measure), measure.aggregate });
        columns.push_back({ measure.name, measure.type, ColumnOrigin::Statistic, -1, {} });
    }

    TableBuilder result(request.endpoint, request.groupBy, columns);
    if (isAscending(table, rows))
        group(plan, rows, result, cancellation);
    else
        group(plan, ascending(rows), result, cancellation);
    if (cancellation.isCancelled())
        return nullptr;
    return result.snapshot();
}

} // namespace mavenscope
