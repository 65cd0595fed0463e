// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

#include "table/text_hash.h"

namespace mavenscope {

/// The text's slot, or the free one where it would stand.
const Dictionary::Slot *Dictionary::slotOf(std::string_view text, uint32_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.code == none || (slot.hash == hash && (*this)[slot.code] == text))
            return &slot;
    }
}

std::optional<uint32_t> Dictionary::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Slot *slot = slotOf(text, textHash(text));
    return slot->code == none ? std::nullopt : std::optional(slot->code);
}

std::optional<uint32_t> Dictionary::add(std::string_view text)
{
    if ((size() + 1) * size_t(2) > m_slots.size())
        rehash(m_slots.empty() ? 16 : m_slots.size() * 2);
    const uint32_t hash = textHash(text);
    auto *slot = const_cast<Slot *>(slotOf(text, hash));
    if (slot->code != none)
        return slot->code;
    if (size() == mostEntries || m_text.size() + text.size() > UINT32_MAX)
        return std::nullopt;
    m_text.append(text);
    m_ends.push_back(uint32_t(m_text.size()));
    *slot = { hash, size() - 1 };
    return size() - 1;
}

void Dictionary::rehash(size_t slots)
{
    std::vector<Slot> old(slots);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.code == none)
            continue;
        size_t at = slot.hash & (slots - 1);
        while (m_slots[at].code != none)
            at = (at + 1) & (slots - 1);
        m_slots[at] = slot;
    }
}

} // namespace mavenscope
