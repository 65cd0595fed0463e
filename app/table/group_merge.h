// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_part.h"

namespace mavenscope {

/// The groups of all parts, in the order in which they are shown. The result depends on the parts' division
/// of the table, never on which thread was faster.
class GroupMerge
{
public:
    GroupMerge(const GroupPlan &plan, const std::vector<GroupPart> &parts);

    size_t groupCount() const { return m_groupCount; }
    const GroupValue &value(size_t group, size_t groupColumn) const;
    /// By group.
    std::vector<GroupNumber> numbers(size_t source, Aggregate aggregate);

private:
    void findGroups();
    void rankValues();
    void matchGroups();
    const std::vector<NumberSums> &sums(size_t source);
    std::vector<GroupNumber> counts(size_t source) const;
    std::vector<GroupNumber> distinctCounts(size_t source) const;
    struct Percentiles
    {
        std::vector<GroupNumber> p50, p90;
    };
    const Percentiles &percentiles(size_t source);
    template <typename T> Percentiles percentilesAs(size_t source) const;

    const GroupPlan &m_plan;
    const std::vector<GroupPart> &m_parts;
    struct PartGroup
    {
        uint32_t part, group;
    };
    std::vector<PartGroup> m_partGroups; ///< that have rows
    std::vector<uint32_t> m_partRanks; ///< by part group, then group column: the part's id, later its rank
    size_t m_groupCount = 0;
    std::vector<std::vector<GroupValue>> m_values; ///< by group column, in order
    std::vector<uint32_t> m_groupRanks; ///< by group, then group column: into m_values
    std::vector<std::vector<uint32_t>> m_groupOf; ///< by part and the part's group number
    std::vector<std::optional<std::vector<NumberSums>>> m_sums; ///< by source, once they were asked for
    std::vector<std::optional<Percentiles>> m_percentiles; ///< by source, once one was asked for
};

} // namespace mavenscope
