// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

namespace mavenscope {

uint32_t Dictionary::find(std::string_view text) const
{
    return m_codes.find(textHash(text), [&](uint32_t known) { return isSameText((*this)[known], text); });
}

uint32_t Dictionary::append(std::string_view text)
{
    m_text.append(text);
    m_ends.push_back(uint32_t(m_text.size()));
    return size() - 1;
}

} // namespace mavenscope
