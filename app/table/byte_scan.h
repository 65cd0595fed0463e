// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mavenscope {

/// Two bytes in a row, each one of high × low, as half bytes; each is a mask of 16 bits.
struct OddPair
{
    uint16_t high, low, nextHigh, nextLow;
};

/// What a text is scanned for, at all places at once: where some bytes follow each other, each in one of two
/// forms; and odd places, which are an escape, or where a byte over 127 and the one after it are in one of
/// some sets.
struct BytePattern
{
    static constexpr size_t most = 64;
    std::array<char, most> small {}, capital {}; ///< the two forms
    size_t size = 1;
    /// Where its bytes stand that are rarest in texts; the last one again where it has fewer.
    std::array<uint8_t, 3> rarest {};
    bool hasEscapes = false; ///< a backslash is odd

    /// In their two forms, of equal length; at least one.
    void setBytes(std::string_view small, std::string_view capital);
    /// Makes every place odd where it fits. Eight at most.
    void addOddPair(const OddPair &pair);

    int oddSets = 0;
    /// Bit s says that set s has the half byte.
    std::array<uint8_t, 16> oddHigh {}, oddLow {}, oddNextHigh {}, oddNextLow {};
};

/// 64 places to a word, the first one in its lowest bit.
struct PlaceMasks
{
    static constexpr size_t most = 128; ///< words: 8 KB of text, so that they stay in the nearest cache
    size_t words = 0;
    /// All bytes fit, and the one that follows is ASCII.
    std::array<uint64_t, most + 1> matches;
    /// Odd places, and where all bytes fit but a byte over 127 follows: it may change the last character.
    std::array<uint64_t, most + 1> odd;
    size_t matchCount = 0;
    uint64_t anyOdd = 0;

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

/// Tells for ranges of places whether any in them is set, without a branch.
class PlaceRanges
{
public:
    /// Of the first words, after which there is one more.
    PlaceRanges(const std::array<uint64_t, PlaceMasks::most + 1> &places, size_t words) : m_places(places)
    {
        m_filledBefore[0] = 0;
        for (size_t word = 0; word <= words; ++word)
            m_filledBefore[word + 1] = m_filledBefore[word] + (places[word] != 0);
    }
    bool hasAny(size_t begin, size_t end) const
    {
        const size_t first = begin / 64, last = end / 64;
        const uint64_t isOneWord = uint64_t(0) - uint64_t(first == last);
        const uint64_t beforeEnd = ~(~uint64_t(0) << end % 64);
        const uint64_t head = m_places[first] & ~uint64_t(0) << begin % 64;
        const uint64_t beyondHead
            = (m_places[last] & beforeEnd) | (m_filledBefore[last] - m_filledBefore[first + 1]);
        return ((head & (beforeEnd | ~isOneWord)) | (beyondHead & ~isOneWord)) != 0;
    }

private:
    const std::array<uint64_t, PlaceMasks::most + 1> &m_places;
    std::array<uint32_t, PlaceMasks::most + 2> m_filledBefore;
};

/// Fills the masks for the places from begin on, up to the word with the last one before end or as many as
/// they hold, and one word of none beyond; bytes beyond the text count as 0.
void scanBytes(
    const BytePattern &pattern, std::string_view text, size_t begin, size_t end, PlaceMasks &masks);

} // namespace mavenscope
