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

/// Texts of 8 to 24 bytes are three words, some of which may overlap: most that repeat are such, and their
/// lengths mix too much for a loop's end to be foretold.
constexpr size_t leastOfThreeWords = 8, mostOfThreeWords = 24;
inline bool isThreeWords(size_t size)
{
    return size - leastOfThreeWords <= mostOfThreeWords - leastOfThreeWords;
}
template <int number> inline uint64_t wordOfThree(std::string_view text)
{
    return wordAt<uint64_t>(text.data() + (text.size() - leastOfThreeWords) * number / 2);
}

/// The same of texts of 1 to 7 bytes, in one.
inline uint64_t onlyWord(std::string_view text)
{
    const char *const begin = text.data();
    const size_t size = text.size();
    if (size >= 4)
        return wordAt<uint32_t>(begin) << 32 | wordAt<uint32_t>(begin + size - 4);
    const auto byte = [begin](size_t at) { return uint64_t(static_cast<unsigned char>(begin[at])); };
    return byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1);
}

} // namespace text_hash

/// Worked out for every cell that repeats, so it must not cost more than the comparison that follows.
inline uint32_t textHash(std::string_view text)
{
    using namespace text_hash;
    const size_t size = text.size();
    uint64_t hash = mixed(size, 0x2545f4914f6cdd1d);
    if (isThreeWords(size)) {
        hash ^= wordOfThree<0>(text) * 0x9e3779b97f4a7c15 + wordOfThree<1>(text) * 0xc2b2ae3d27d4eb4f
            + wordOfThree<2>(text) * 0x165667b19e3779f9;
        hash = mixed(hash ^ hash >> 32, 0);
    } else if (size > mostOfThreeWords) {
        for (size_t at = 0; at + 8 < size; at += 8)
            hash = mixed(hash, wordAt<uint64_t>(text.data() + at));
        hash = mixed(hash, wordAt<uint64_t>(text.data() + size - 8));
    } else if (size) {
        hash = mixed(hash, onlyWord(text));
    }
    return uint32_t(hash ^ hash >> 32);
}

/// a == b, at the same cost.
inline bool isSameText(std::string_view a, std::string_view b)
{
    using namespace text_hash;
    const size_t size = a.size();
    if (size != b.size())
        return false;
    if (isThreeWords(size))
        return !((wordOfThree<0>(a) ^ wordOfThree<0>(b)) | (wordOfThree<1>(a) ^ wordOfThree<1>(b))
            | (wordOfThree<2>(a) ^ wordOfThree<2>(b)));
    if (size < leastOfThreeWords)
        return !size || onlyWord(a) == onlyWord(b);
    uint64_t difference = 0;
    for (size_t at = 0; at + 8 < size && !difference; at += 8)
        difference = wordAt<uint64_t>(a.data() + at) ^ wordAt<uint64_t>(b.data() + at);
    return !difference && wordAt<uint64_t>(a.data() + size - 8) == wordAt<uint64_t>(b.data() + size - 8);
}

} // namespace mavenscope
