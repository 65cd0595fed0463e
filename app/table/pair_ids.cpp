// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/pair_ids.h"

#include <bit>

namespace mavenscope {

void PairIds::join(std::span<uint32_t> firsts, const uint32_t *seconds)
{
    if (firsts.empty())
        return;
    constexpr size_t mostKnown = 1 << 16; // in a core's own cache
    constexpr uint32_t unknown = 0xffffffff;
    if (const int bits = std::bit_width(boundOf({ seconds, firsts.size() })); bits > m_secondBits) {
        m_secondBits = bits;
        m_known.clear();
    }
    const uint64_t places = (uint64_t(boundOf(firsts)) + 1) << m_secondBits;
    if (places > mostKnown) {
        for (size_t index = 0; index < firsts.size(); ++index)
            firsts[index] = idOf(firsts[index], seconds[index]);
        return;
    }
    if (m_known.size() < places)
        m_known.resize(places, unknown);
    for (size_t index = 0; index < firsts.size(); ++index) {
        uint32_t &known = m_known[firsts[index] << m_secondBits | seconds[index]];
        if (known == unknown)
            known = idOf(firsts[index], seconds[index]);
        firsts[index] = known;
    }
}

} // namespace mavenscope
