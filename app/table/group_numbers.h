// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_sources.h"

namespace mavenscope {

/// The measures of groups, from what parts of the rows came to. The result depends on the parts' division of
/// the table, never on which thread was faster.
class GroupNumbers
{
public:
    /// groupOf: by part and its group number.
    GroupNumbers(const GroupPlan &plan, std::vector<const GroupSources *> parts,
        std::vector<std::vector<uint32_t>> groupOf, size_t groupCount);

    /// By group.
    std::vector<GroupNumber> of(const PlannedMeasure &measure);

private:
    const std::vector<NumberSums> &sums(size_t source);
    std::vector<GroupNumber> counts(size_t source) const;
    std::vector<GroupNumber> distinctCounts(size_t source) const;
    struct Percentiles
    {
        std::vector<GroupNumber> p50, p90;
    };
    const Percentiles &percentiles(size_t source);
    template <typename T> Percentiles percentilesAs(size_t source) const;

    std::vector<const GroupSources *> m_parts;
    std::vector<std::vector<uint32_t>> m_groupOf;
    size_t m_groupCount;
    std::vector<std::optional<std::vector<NumberSums>>> m_sums; ///< by source, once they were asked for
    std::vector<std::optional<Percentiles>> m_percentiles; ///< by source, once one was asked for
};

} // namespace mavenscope
