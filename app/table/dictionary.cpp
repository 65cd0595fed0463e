// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

namespace mavenscope {

uint32_t Dictionary::append(std::string_view text)
{
    if (size() == mostEntries || m_text.size() + text.size() > UINT32_MAX)
        return none;
    m_codes.findOrAdd(textHash(text), size(), [](uint32_t) { return false; });
    m_text.append(text);
    m_ends.push_back(uint32_t(m_text.size()));
    return size() - 1;
}

} // namespace mavenscope
