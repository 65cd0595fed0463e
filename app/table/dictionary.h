// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/id_slots.h"
#include "table/text_hash.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// The distinct texts of a column, by code. Immutable once published in a Table; a table that has grown holds
/// a longer one in which old codes mean the same.
class Dictionary
{
public:
    static constexpr uint32_t mostEntries = 65'535; ///< codes are 16 bits

    uint32_t size() const { return uint32_t(m_ends.size()); }
    std::string_view operator[](uint32_t code) const
    {
        const uint32_t begin = code ? m_ends[code - 1] : 0;
        return { m_text.data() + begin, m_ends[code] - begin };
    }
    static constexpr uint32_t none = IdSlots::none;
    uint32_t find(std::string_view text) const ///< its code, or none
    {
        return m_codes.find(textHash(text), [&](uint32_t known) { return isSameText((*this)[known], text); });
    }
    /// The text's code, added when new; none when the dictionary is full.
    uint32_t add(std::string_view text)
    {
        const uint32_t known = find(text);
        return known == none ? append(text) : known;
    }
    /// The code of a text that it does not have; none when it is full.
    uint32_t append(std::string_view text);

private:
    std::string m_text;
    std::vector<uint32_t> m_ends;
    IdSlots m_codes;
};

} // namespace mavenscope
