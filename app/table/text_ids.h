// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/id_slots.h"
#include "table/text_hash.h"

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
        const auto newId = uint32_t(m_texts.size());
        const uint32_t id = m_slots.findOrAdd(
            textHash(text), newId, [&](uint32_t known) { return isSameText(m_texts[known], text); });
        if (id != IdSlots::none)
            return id;
        m_texts.push_back(keep(text));
        return newId;
    }
    std::string_view operator[](uint32_t id) const { return m_texts[id]; }

private:
    IdSlots m_slots;
    std::vector<std::string_view> m_texts;
};

} // namespace mavenscope
