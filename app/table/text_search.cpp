// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_search.h"

#include "table/filter.h"
#include "table/fold.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace mavenscope {

namespace {

void setBit(std::vector<uint64_t> &bits, size_t row, bool value)
{
    const uint64_t bit = uint64_t(1) << (row & 63);
    if (value)
        bits[row >> 6] |= bit;
    else
        bits[row >> 6] &= ~bit;
}

/// Position of the first byte over 127, or the end.
size_t findNonAscii(std::string_view text, size_t from)
{
    constexpr uint64_t highBits = 0x8080808080808080;
    for (; from + 8 <= text.size(); from += 8) {
        uint64_t word;
        std::memcpy(&word, text.data() + from, 8);
        if (word & highBits)
            break;
    }
    while (from < text.size() && static_cast<signed char>(text[from]) >= 0)
        ++from;
    return from;
}

} // namespace

TextSearch::TextSearch(std::string_view needle)
    : m_needle(foldForSearch(needle)), m_upper(m_needle), m_isAscii(isAscii(m_needle))
{
    std::transform(m_upper.begin(), m_upper.end(), m_upper.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? char(c & ~0x20) : c; });
}

size_t TextSearch::findAscii(std::string_view text, size_t from) const
{
    const size_t length = m_needle.size();
    const auto matches = [&](size_t at) {
        return std::equal(m_needle.begin(), m_needle.end(), text.begin() + std::ptrdiff_t(at),
            [](char n, char t) { return n == asciiLower(t); });
    };
    if (text.size() < length)
        return text.npos;
#ifdef __SSE2__
    // Sixteen places at once: where both the first and the last byte fit.
    const __m128i firstLower = _mm_set1_epi8(m_needle.front()), firstUpper = _mm_set1_epi8(m_upper.front());
    const __m128i lastLower = _mm_set1_epi8(m_needle.back()), lastUpper = _mm_set1_epi8(m_upper.back());
    for (; from + length + 15 <= text.size(); from += 16) {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from));
        const __m128i last
            = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + from + length - 1));
        const __m128i both = _mm_and_si128(
            _mm_or_si128(_mm_cmpeq_epi8(first, firstLower), _mm_cmpeq_epi8(first, firstUpper)),
            _mm_or_si128(_mm_cmpeq_epi8(last, lastLower), _mm_cmpeq_epi8(last, lastUpper)));
        for (auto mask = uint32_t(_mm_movemask_epi8(both)); mask; mask &= mask - 1) {
            const size_t at = from + size_t(std::countr_zero(mask));
            if (length <= 2 || matches(at))
                return at;
        }
    }
#endif
    for (; from + length <= text.size(); ++from) {
        if (matches(from))
            return from;
    }
    return text.npos;
}

bool TextSearch::isIn(std::string_view text) const
{
    if (m_needle.empty())
        return true;
    if (m_isAscii && !foldingTouchesAscii(text))
        return findAscii(text, 0) != text.npos;
    if (!m_isAscii && isAscii(text))
        return false;
    return foldForSearch(text).find(m_needle) != std::string::npos;
}

bool TextSearch::begins(std::string_view text) const
{
    if (m_isAscii && !foldingTouchesAscii(text)) {
        return text.size() >= m_needle.size()
            && std::equal(m_needle.begin(), m_needle.end(), text.begin(),
                [](char n, char t) { return n == asciiLower(t); });
    }
    return foldForSearch(text).starts_with(m_needle);
}

void TextSearch::markAscii(
    std::string_view arena, std::span<const uint32_t> offsets, std::vector<uint64_t> &bits) const
{
    const std::string_view text = arena.substr(0, offsets.back());
    size_t row = 0;
    for (size_t at = findAscii(text, offsets.front()); at != text.npos;) {
        while (offsets[row + 1] <= at)
            ++row;
        if (at + m_needle.size() <= offsets[row + 1]) {
            setBit(bits, row, true);
            at = findAscii(text, offsets[row + 1]);
        } else { // from one row into the next
            at = findAscii(text, at + 1);
        }
    }
}

void TextSearch::markRows(
    std::string_view arena, std::span<const uint32_t> offsets, std::vector<uint64_t> &bits) const
{
    const size_t rows = offsets.size() - 1;
    if (m_needle.empty()) {
        for (size_t row = 0; row < rows; ++row)
            setBit(bits, row, true);
        return;
    }
    if (rows == 0)
        return;
    // A bit that was set before stays, so that columns can be searched into the same bits.
    std::vector<uint64_t> found((rows + 63) / 64);
    if (m_isAscii)
        markAscii(arena, offsets, found);

    // Rows in which an ASCII sweep does not tell: fold them one by one.
    const std::string_view text = arena.substr(0, offsets.back());
    size_t row = 0;
    for (size_t at = findNonAscii(text, offsets.front()); at < text.size(); at = findNonAscii(text, at)) {
        while (offsets[row + 1] <= at)
            ++row;
        if (m_isAscii && !characterTouchesAscii(text.substr(at))) {
            ++at;
            continue;
        }
        setBit(found, row, isIn(text.substr(offsets[row], offsets[row + 1] - offsets[row])));
        at = offsets[row + 1];
    }
    for (size_t word = 0; word < found.size(); ++word)
        bits[word] |= found[word];
}

} // namespace mavenscope
