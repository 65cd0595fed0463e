// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mavenscope {

/// Finds the ids 0, 1, 2 ... of things by their hashes, by open addressing; the things themselves are the
/// owner's.
class IdSlots
{
public:
    static constexpr uint32_t none = 0xffffffff;

    /// The id of what has the hash and for which isIt(id), or none.
    template <typename IsIt> uint32_t find(uint32_t hash, const IsIt &isIt) const
    {
        return m_slots.empty() ? none : m_slots[placeOf(hash, isIt)].id;
    }
    /// The same; where there is none, newId is from now on that of what has the hash.
    template <typename IsIt> uint32_t findOrAdd(uint32_t hash, uint32_t newId, const IsIt &isIt)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        Slot &slot = m_slots[placeOf(hash, isIt)];
        if (slot.id != none)
            return slot.id;
        slot = { hash, newId };
        ++m_count;
        return none;
    }

private:
    struct Slot
    {
        uint32_t hash = 0; ///< so that most others need no look at what they stand for
        uint32_t id = none;
    };

    /// Of the slot that has it, or the free one where it would stand.
    template <typename IsIt> size_t placeOf(uint32_t hash, const IsIt &isIt) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].id != none && !(m_slots[at].hash == hash && isIt(m_slots[at].id)))
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        constexpr size_t least = 16;
        std::vector<Slot> old(m_slots.empty() ? least : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.id != none)
                m_slots[placeOf(slot.hash, [](uint32_t) { return false; })] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace mavenscope
