// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

#include <functional>

namespace mavenscope {

namespace {
size_t hashOf(std::string_view text) { return std::hash<std::string_view> {}(text); }
} // namespace

std::optional<uint32_t> Dictionary::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(text) & mask; m_slots[slot]; slot = (slot + 1) & mask) {
        if ((*this)[m_slots[slot] - 1] == text)
            return m_slots[slot] - 1;
    }
    return std::nullopt;
}

std::optional<uint32_t> Dictionary::add(std::string_view text)
{
    if (const auto code = find(text))
        return code;
    if (size() == mostEntries || m_text.size() + text.size() > UINT32_MAX)
        return std::nullopt;
    if ((size() + 1) * 2 > m_slots.size())
        rehash(m_slots.empty() ? 16 : m_slots.size() * 2);
    m_text.append(text);
    m_ends.push_back(uint32_t(m_text.size()));
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(text) & mask;
    while (m_slots[slot])
        slot = (slot + 1) & mask;
    m_slots[slot] = size();
    return size() - 1;
}

void Dictionary::rehash(size_t slots)
{
    m_slots.assign(slots, 0);
    for (uint32_t code = 0; code < size(); ++code) {
        size_t slot = hashOf((*this)[code]) & (slots - 1);
        while (m_slots[slot])
            slot = (slot + 1) & (slots - 1);
        m_slots[slot] = code + 1;
    }
}

} // namespace mavenscope
