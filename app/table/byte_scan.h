// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mavenscope {

/// What a text is scanned for, at all places at once: where two bytes stand at a distance, each in one of two
/// forms; and odd places, which are an escape, or where a byte over 127 and the one after it are in one of
/// some sets.
struct BytePattern
{
    static constexpr size_t mostDistance = 63;
    std::array<char, 2> first {}, last {};
    size_t distance = 0;
    bool hasEscapes = false; ///< a backslash is odd

    /// Makes every place odd whose byte is one of high × low, as half bytes, and whose next byte's high half
    /// is one of next; each is a mask of 16 bits. Eight sets at most.
    void addOddPair(uint16_t high, uint16_t low, uint16_t next);

    int oddSets = 0;
    /// Bit s says that set s has the half byte.
    std::array<uint8_t, 16> oddHigh {}, oddLow {}, oddNext {};
};

/// 64 places to a word, the first one in its lowest bit.
struct PlaceMasks
{
    static constexpr size_t most = 128; ///< words: 8 KB of text, so that they stay in the nearest cache
    size_t words = 0;
    std::array<uint64_t, most> matches; ///< both bytes fit
    std::array<uint64_t, most> odd;
    size_t matchCount = 0;
    uint64_t anyOdd = 0;

    void add(uint64_t fitting, uint64_t oddPlaces, size_t count)
    {
        matches[words] = fitting;
        odd[words] = oddPlaces;
        ++words;
        matchCount += count;
        anyOdd |= oddPlaces;
    }
    bool isMatch(size_t place) const { return matches[place / 64] >> place % 64 & 1; }
    bool isOdd(size_t place) const { return odd[place / 64] >> place % 64 & 1; }
    /// The first place from begin on that is either, or one beyond the last.
    size_t firstFrom(size_t begin) const
    {
        size_t word = begin / 64;
        for (uint64_t before = (uint64_t(1) << begin % 64) - 1; word < words; before = 0, ++word) {
            if (const uint64_t bits = (matches[word] | odd[word]) & ~before)
                return word * 64 + size_t(std::countr_zero(bits));
        }
        return words * 64;
    }
};

/// Fills the masks for the places from begin on, up to the word with the last one before end or as many as
/// they hold; bytes beyond the text count as 0.
void scanBytes(
    const BytePattern &pattern, std::string_view text, size_t begin, size_t end, PlaceMasks &masks);

} // namespace mavenscope
