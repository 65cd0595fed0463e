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

struct GroupColumn
{
    int column = -1;
    Bucket bucket = Bucket::None;
};

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

/// A grouping, made ready for one table.
struct GroupPlan
{
    const Table &table;
    QTimeZone zone;
    std::vector<GroupColumn> columns;
    std::vector<MeasureSource> sources;
    std::vector<std::vector<ConditionTest>> conditions;
};

/// Values and the part's numbers of their groups, side by side.
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

/// What a source came to in one part, by the part's group numbers.
struct SourceResult
{
    std::vector<int64_t> counts;
    std::vector<NumberSums> sums;
    std::optional<CollectedValues<int64_t>> wholes;
    std::optional<CollectedValues<double>> reals;
    std::optional<ValueIds> values; ///< of a distinct count
    DenseIds distinct; ///< group << 32 | value
};

/// Groups some of a table's batches, in one thread. Parts of the same table are merged afterwards.
class GroupPart
{
public:
    /// mostRows: as many rows will be added at most.
    GroupPart(const GroupPlan &plan, size_t mostRows);
    /// rows: of that batch, ascending.
    void add(const RecordBatch &batch, std::span<const RowId> rows);

    uint32_t groupNumbers() const { return uint32_t(m_rowCounts.size()); }
    bool hasRows(uint32_t group) const { return m_rowCounts[group] > 0; }
    /// Writes the ids of the group's values, by group column.
    void readValueIds(uint32_t group, uint32_t *ids) const;
    const ValueIds &values(size_t groupColumn) const { return m_columns[groupColumn]; }
    const SourceResult &result(size_t source) const { return m_results[source]; }

private:
    void findGroups(const RecordBatch &batch, std::span<const RowId> rows);
    void addToSource(const MeasureSource &source, SourceResult &result, const RecordBatch &batch,
        std::span<const RowId> rows, const RowBits *only);

    const GroupPlan &m_plan;
    std::vector<ValueIds> m_columns;
    std::vector<DenseIds> m_pairs; ///< of the group so far and the next column's value
    std::vector<int64_t> m_rowCounts; ///< by group number; 0: the number names no group
    std::vector<SourceResult> m_results;
    std::vector<uint32_t> m_groups, m_ids; ///< of the rows at hand
};

} // namespace mavenscope
