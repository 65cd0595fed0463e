// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/value_ids.h"

#include <vector>

namespace mavenscope {

/// The distinct values of one column over all parts of a grouping, in the order of GroupOrder. Each part has
/// numbered those that it met for itself; here they get ranks, one for values that are alike, so that groups
/// are compared by whole numbers. First all are met, then they are ranked, then ranks are asked for.
class ValueRanks
{
public:
    /// parts: what each part has numbered; outlives this.
    explicit ValueRanks(std::vector<const ValueIds *> parts);

    void meet(size_t part, uint32_t id);
    void rank(bool numbersDescend);

    uint32_t count() const { return uint32_t(m_values.size()); } ///< of the ranks, which begin with 0
    /// Of an id that was met.
    uint32_t rankOf(size_t part, uint32_t id) const { return m_numbers[part][id]; }
    const GroupValue &value(uint32_t rank) const { return m_values[rank]; }

private:
    static constexpr uint32_t notMet = 0xffffffff;

    std::vector<const ValueIds *> m_parts;
    std::vector<std::vector<uint32_t>> m_numbers; ///< by part and id: in the order met, then the ranks
    std::vector<GroupValue> m_values; ///< by these numbers; texts live in the parts
};

} // namespace mavenscope
