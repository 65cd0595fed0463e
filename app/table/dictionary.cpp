// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

#include <cstring>

namespace mavenscope {

namespace {

uint64_t mixed(uint64_t value, uint64_t with)
{
    value = (value ^ with) * 0x9e3779b97f4a7c15;
    return value ^ value >> 29;
}

template <typename Word> uint64_t wordAt(const char *at)
{
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Worked out for every cell that repeats, so it must not cost more than the comparison that follows.
uint32_t hashOf(std::string_view text)
{
    const char *const begin = text.data();
    const size_t size = text.size();
    uint64_t hash = mixed(size, 0x2545f4914f6cdd1d);
    if (size >= 8) {
        // The last word may overlap the one before it.
        for (size_t at = 0; at + 8 < size; at += 8)
            hash = mixed(hash, wordAt<uint64_t>(begin + at));
        hash = mixed(hash, wordAt<uint64_t>(begin + size - 8));
    } else if (size >= 4) {
        hash = mixed(hash, wordAt<uint32_t>(begin) << 32 | wordAt<uint32_t>(begin + size - 4));
    } else if (size) {
        const auto byte = [begin](size_t at) { return uint64_t(static_cast<unsigned char>(begin[at])); };
        hash = mixed(hash, byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1));
    }
    return uint32_t(hash ^ hash >> 32);
}

} // namespace

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
    const Slot *slot = slotOf(text, hashOf(text));
    return slot->code == none ? std::nullopt : std::optional(slot->code);
}

std::optional<uint32_t> Dictionary::add(std::string_view text)
{
    if ((size() + 1) * size_t(2) > m_slots.size())
        rehash(m_slots.empty() ? 16 : m_slots.size() * 2);
    const uint32_t hash = hashOf(text);
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
