// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace mavenscope {

namespace text_hash {

inline uint64_t mixed(uint64_t value, uint64_t with)
{
    value = (value ^ with) * 0x9e3779b97f4a7c15;
    return value ^ value >> 29;
}

template <typename Word> inline uint64_t wordAt(const char *at)
{
    Word word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

} // namespace text_hash

/// Worked out for every cell that repeats, so it must not cost more than the comparison that follows.
inline uint32_t textHash(std::string_view text)
{
    const char *const begin = text.data();
    const size_t size = text.size();
    uint64_t hash = text_hash::mixed(size, 0x2545f4914f6cdd1d);
    if (size >= 8) {
        // The last word may overlap the one before it.
        for (size_t at = 0; at + 8 < size; at += 8)
            hash = text_hash::mixed(hash, text_hash::wordAt<uint64_t>(begin + at));
        hash = text_hash::mixed(hash, text_hash::wordAt<uint64_t>(begin + size - 8));
    } else if (size >= 4) {
        hash = text_hash::mixed(
            hash, text_hash::wordAt<uint32_t>(begin) << 32 | text_hash::wordAt<uint32_t>(begin + size - 4));
    } else if (size) {
        const auto byte = [begin](size_t at) { return uint64_t(static_cast<unsigned char>(begin[at])); };
        hash = text_hash::mixed(hash, byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1));
    }
    return uint32_t(hash ^ hash >> 32);
}

} // namespace mavenscope
