// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_store.h"

#include <algorithm>

namespace mavenscope {

char *TextStore::room(size_t bytes)
{
    if (m_left < bytes) {
        const size_t usual = m_blocks.empty() ? size_t(1) << 16 : size_t(1) << 21;
        m_left = std::max(bytes, usual);
        m_blocks.emplace_back(m_left);
        m_free = m_blocks.back().data();
    }
    return m_free;
}

std::string_view TextStore::keep(size_t bytes)
{
    const std::string_view kept(m_free, bytes);
    m_free += bytes;
    m_left -= bytes;
    return kept;
}

std::string_view TextStore::keep(std::string_view text)
{
    std::copy(text.begin(), text.end(), room(text.size()));
    return keep(text.size());
}

} // namespace mavenscope
