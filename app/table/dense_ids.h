// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mavenscope {

/// A number that none of these exceeds, and not twice the greatest: found in less time than that one.
inline uint32_t boundOf(std::span<const uint32_t> numbers)
{
    uint32_t bound = 0;
    for (const uint32_t number : numbers)
        bound |= number;
    return bound;
}

/// Numbers distinct 64-bit keys 0, 1, 2 ... as they are first met.
class DenseIds
{
public:
    uint32_t idOf(uint64_t key)
    {
        if (m_keys.size() * 2 >= m_slots.size())
            grow();
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = hashOf(key) & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.id == noId) {
                slot = { key, uint32_t(m_keys.size()) };
                m_keys.push_back(key);
                return slot.id;
            }
            if (slot.key == key)
                return slot.id;
        }
    }
    const std::vector<uint64_t> &keys() const { return m_keys; } ///< by id

private:
    static constexpr uint32_t noId = 0xffffffff;
    struct Slot
    {
        uint64_t key = 0;
        uint32_t id = noId;
    };

    static std::size_t hashOf(uint64_t key) { return std::size_t((key * 0x9e3779b97f4a7c15) >> 32); }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.id == noId)
                continue;
            std::size_t at = hashOf(slot.key) & mask;
            while (m_slots[at].id != noId)
                at = (at + 1) & mask;
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::vector<uint64_t> m_keys;
};

} // namespace mavenscope
