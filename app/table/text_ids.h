// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/text_hash.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Numbers distinct texts 0, 1, 2 ... as they are first met, and holds no copies of them.
class TextIds
{
public:
    /// keep: called for a new text, gives where it stays.
    template <typename Keep> uint32_t idOf(std::string_view text, const Keep &keep)
    {
        if (m_texts.size() * 2 >= m_slots.size())
            grow();
        const uint32_t hash = textHash(text);
        for (size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[at];
            if (slot.id == noId) {
                slot = { hash, uint32_t(m_texts.size()) };
                m_texts.push_back(keep(text));
                return slot.id;
            }
            if (slot.hash == hash && m_texts[slot.id] == text)
                return slot.id;
        }
    }
    size_t count() const { return m_texts.size(); }
    std::string_view operator[](uint32_t id) const { return m_texts[id]; }

private:
    static constexpr uint32_t noId = 0xffffffff;
    struct Slot
    {
        uint32_t hash = 0;
        uint32_t id = noId;
    };

    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        const size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.id == noId)
                continue;
            size_t at = slot.hash & mask;
            while (m_slots[at].id != noId)
                at = (at + 1) & mask;
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
};

} // namespace mavenscope
