// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_numbers.h"
#include "table/group_part.h"

#include <optional>

namespace mavenscope {

/// Some neighbours among the groups in the order in which they are shown.
struct GroupRows
{
    size_t count = 0;
    std::vector<std::vector<GroupValue>> values; ///< by group column, then group
    std::vector<std::vector<GroupNumber>> numbers; ///< by measure, then group
    TextStore texts; ///< of values that stand neither in the table nor in a part
};

/// By group column.
std::vector<bool> whereNumbersDescend(const GroupPlan &plan);

/// The groups of all parts: of those with the same values one is made. The result lives no longer than parts.
GroupRows mergeParts(const GroupPlan &plan, const std::vector<GroupPart> &parts);

} // namespace mavenscope
