// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_sources.h"
#include "table/pair_ids.h"

#include <optional>
#include <vector>

namespace mavenscope {

/// Numbers the groups of rows as they are first met, in one thread.
class GroupIds
{
public:
    explicit GroupIds(const GroupPlan &plan);
    /// Writes the numbers of the rows' groups. rows: of that batch, ascending.
    void read(const RecordBatch &batch, std::span<const RowId> rows, uint32_t *groups);
    /// Writes the id of the group's value in each column.
    void valueIds(uint32_t group, uint32_t *ids) const;
    const ValueIds &column(size_t groupColumn) const { return m_columns[groupColumn]; }

private:
    std::vector<ValueIds> m_columns;
    std::vector<PairIds> m_pairs; ///< of the group so far and the next column's value
    std::vector<uint32_t> m_ids; ///< of the rows at hand
};

/// Groups some of a table's batches, in one thread. Parts of the same table are merged afterwards.
class GroupPart
{
public:
    /// mostRows: as many rows will be added at most.
    GroupPart(const GroupPlan &plan, size_t mostRows);
    /// rows: of that batch, ascending.
    void add(const RecordBatch &batch, std::span<const RowId> rows);

    uint32_t groupNumbers() const { return m_groupNumbers; }
    /// Else the number names no group.
    bool hasRows(uint32_t group) const
    {
        return m_counted ? m_sources.result(*m_counted).counts[group] > 0 : m_hasRows[group] != 0;
    }
    const GroupIds &ids() const { return m_ids; }
    const GroupSources &sources() const { return m_sources; }

private:
    const GroupPlan &m_plan;
    GroupIds m_ids;
    GroupSources m_sources;
    uint32_t m_groupNumbers = 0;
    std::optional<size_t> m_counted; ///< the source that counts all rows, if one does
    std::vector<uint8_t> m_hasRows; ///< by group number; to mark each is saved where they are counted
    std::vector<uint32_t> m_groups; ///< of the rows at hand
};

} // namespace mavenscope
