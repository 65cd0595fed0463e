// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/group_value.h"
#include "table/scratch.h"

#include <functional>
#include <span>
#include <vector>

namespace mavenscope {

/// Puts things that have a value in each of some columns in the order of their groups: by the first column,
/// those alike there by the next one, and so on. Numbers come by value, then texts by their bytes, then odd
/// values, then null. What the first columns tell apart is not looked at in the others.
class GroupOrder
{
public:
    /// Writes the values that the things have in the column. Called by any thread, with any of the things.
    using Read = std::function<void(
        size_t column, std::span<const RowId> things, GroupValue *values, TextStore &decoded)>;

    /// numbersDescend: by column. After cancel there are no groups.
    GroupOrder(std::span<const RowId> things, const std::vector<bool> &numbersDescend, const Read &read,
        const Cancellation &cancellation);

    size_t groupCount() const { return m_groupCount; }
    /// Its things, in the order in which they were given.
    std::span<const RowId> group(size_t group) const { return groups(group, group + 1); }
    /// Those of the groups from begin to end.
    std::span<const RowId> groups(size_t begin, size_t end) const
    {
        return { m_order.data() + m_begins[begin], m_begins[end] - m_begins[begin] };
    }

private:
    void refine(size_t column, bool numbersDescend, const Read &read, const Cancellation &cancellation);

    const size_t m_count;
    ScratchArray<RowId> m_order;
    ScratchArray<uint8_t> m_differs; ///< from the one before it in the order, as far as was looked
    ScratchArray<uint32_t> m_begins; ///< of the groups in the order, and last their end
    size_t m_groupCount = 0;
};

} // namespace mavenscope
