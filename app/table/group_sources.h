// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/condition_test.h"
#include "table/number_sums.h"
#include "table/scratch.h"
#include "table/value_ids.h"

#include <optional>
#include <span>
#include <vector>

namespace mavenscope {

/// What several measures read alike: the same column under the same conditions.
struct MeasureSource
{
    static constexpr int rowsThemselves = -1, noColumn = -2;
    int column = rowsThemselves; ///< noColumn: nothing has a value
    int minus = rowsThemselves; ///< rowsThemselves: nothing is taken off
    int conditions = -1; ///< index into GroupPlan::conditions; -1: none
    bool isCounted = false;
    bool isSummed = false;
    bool isCollected = false; ///< each value, for percentiles
    bool isDistinct = false;
};

struct PlannedMeasure
{
    size_t source; ///< index into GroupPlan::sources
    Aggregate aggregate;
};

/// A grouping, made ready for one table.
struct GroupPlan
{
    const Table &table;
    QTimeZone zone;
    std::vector<GroupColumn> columns;
    std::vector<MeasureSource> sources;
    std::vector<std::vector<ConditionTest>> conditions;
    std::vector<PlannedMeasure> measures;
};

/// The rows of a batch that meet the conditions, by index into GroupPlan::conditions.
using ConditionRows = std::vector<RowBits>;
ConditionRows conditionRows(const GroupPlan &plan, const RecordBatch &batch);

/// Values and the numbers of their groups, side by side.
template <typename T> struct CollectedValues
{
    explicit CollectedValues(size_t most) : groups(most), values(most) { }
    void add(uint32_t group, T value)
    {
        groups[count] = group;
        values[count++] = value;
    }

    ScratchArray<uint32_t> groups;
    ScratchArray<T> values;
    size_t count = 0;
};

/// What a source came to in one part of the rows, by the part's group numbers.
struct SourceResult
{
    std::vector<int64_t> counts;
    std::vector<NumberSums> sums;
    std::optional<CollectedValues<int64_t>> wholes;
    std::optional<CollectedValues<double>> reals;
    std::optional<ValueIds> values; ///< of a distinct count
    DenseIds distinct; ///< group << 32 | value
};

/// What a source reads in one batch.
struct SourceInBatch
{
    SourceInBatch(const MeasureSource &source, const RecordBatch &batch, const ConditionRows &conditions);

    const RecordBatch &batch;
    const ColumnData *values = nullptr; ///< null: it reads no column
    const ColumnData *takenOff = nullptr; ///< null: nothing is
    const RowBits *only = nullptr; ///< null: all rows count
};

/// What a source has in one row.
struct RowNumber
{
    bool isThere = false; ///< for a count
    GroupNumber number; ///< none of a text, too
};
RowNumber numberOfRow(const MeasureSource &source, const SourceInBatch &in, RowId row);
/// A fraction where it is more than 64 bits hold.
GroupNumber differenceOf(int64_t value, int64_t takenOff);

/// Adds up what the measures need of rows whose groups are known, in one thread.
class GroupSources
{
public:
    /// mostRows: as many rows will be added at most.
    GroupSources(const GroupPlan &plan, size_t mostRows);
    /// rows: of that batch, ascending. groups: their groups' numbers, which are below groupCount.
    void add(const RecordBatch &batch, std::span<const RowId> rows, const uint32_t *groups, size_t groupCount,
        const ConditionRows &conditions);

    const SourceResult &result(size_t source) const { return m_results[source]; }

private:
    void addToSource(const MeasureSource &source, const SourceInBatch &in, SourceResult &result,
        std::span<const RowId> rows, const uint32_t *groups, size_t groupCount);

    const GroupPlan &m_plan;
    std::vector<SourceResult> m_results;
    std::vector<uint32_t> m_ids; ///< of the rows at hand
};

} // namespace mavenscope
