// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_merge.h"
#include "table/group_order.h"
#include "table/row_number_reader.h"

namespace mavenscope {

/// Groups where there are nearly as many as rows. Tables of all their values would not fit any cache; instead
/// the rows are brought into the order of the groups, and then some neighbours at a time are added up.
class ManyGroups
{
public:
    /// As far as some of the rows tell.
    static bool areLikely(const GroupPlan &plan, const RowList &rows);

    /// rows: ascending. partOf: by batch. After cancel there are no groups.
    ManyGroups(const GroupPlan &plan, const RowList &rows, std::vector<uint8_t> partOf,
        const Cancellation &cancellation);

    size_t count() const { return m_order.groupCount(); }
    /// Any thread.
    GroupRows rows(size_t begin, size_t end) const;

private:
    GroupOrder::Read reader() const;
    void readValues(std::span<const RowId> firsts, GroupRows &result) const;
    /// rows: of groups that have no other; groups: their numbers, or none, where they are 0, 1, 2 ...
    void addNumbersOfAlone(
        std::span<const RowId> rows, std::span<const uint32_t> groups, GroupRows &result) const;

    const GroupPlan &m_plan;
    std::vector<uint8_t> m_partOf; ///< by batch
    size_t m_partCount;
    std::vector<GroupValueReader> m_readers; ///< by group column
    std::vector<ConditionRows> m_conditions; ///< by batch
    std::vector<RowNumberReader> m_numberReaders; ///< by source
    GroupOrder m_order;
};

} // namespace mavenscope
