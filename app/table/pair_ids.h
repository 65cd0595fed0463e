// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dense_ids.h"

#include <span>

namespace mavenscope {

/// Numbers distinct pairs of numbers 0, 1, 2 ... as they are first met.
class PairIds
{
public:
    /// firsts become the numbers of their pairs with seconds, of which there are as many.
    void join(std::span<uint32_t> firsts, const uint32_t *seconds);

    uint32_t first(uint32_t id) const { return uint32_t(m_ids.keys()[id] >> 32); }
    uint32_t second(uint32_t id) const { return uint32_t(m_ids.keys()[id]); }

private:
    uint32_t idOf(uint32_t first, uint32_t second) { return m_ids.idOf(uint64_t(first) << 32 | second); }

    DenseIds m_ids;
    /// The same ids once more by first << m_secondBits | second, while these are few: to look there takes
    /// less than a search by hash.
    std::vector<uint32_t> m_known;
    int m_secondBits = 0;
};

} // namespace mavenscope
