// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

#include "table/text_hash.h"

namespace mavenscope {

std::optional<uint32_t> Dictionary::find(std::string_view text) const
{
    const uint32_t code
        = m_codes.find(textHash(text), [&](uint32_t known) { return (*this)[known] == text; });
    return code == IdSlots::none ? std::nullopt : std::optional(code);
}

std::optional<uint32_t> Dictionary::add(std::string_view text)
{
    const auto isText = [&](uint32_t known) { return (*this)[known] == text; };
    if (size() == mostEntries || m_text.size() + text.size() > UINT32_MAX)
        return find(text);
    const uint32_t code = m_codes.findOrAdd(textHash(text), size(), isText);
    if (code != IdSlots::none)
        return code;
    m_text.append(text);
    m_ends.push_back(uint32_t(m_text.size()));
    return size() - 1;
}

} // namespace mavenscope
