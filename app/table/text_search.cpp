// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_search.h"

#include "table/filter.h"
#include "table/fold.h"
#include "table/row_bits.h"

#include <algorithm>
#include <bit>

namespace mavenscope {

namespace {

constexpr uint16_t halves(std::initializer_list<int> values)
{
    unsigned mask = 0;
    for (const int value : values)
        mask |= 1u << value;
    return uint16_t(mask);
}

constexpr uint16_t anyHalf = 0xffff;

struct OddPair
{
    uint16_t high, low, next; ///< of the lead byte, and of the byte after it
};

/// Wherever characterTouchesAscii(), and little else: common umlauts and accents stay out.
constexpr std::array<OddPair, 7> pairsTouchingAscii { {
    { halves({ 0xc }), halves({ 3 }), halves({ 9 }) },
    { halves({ 0xc }), halves({ 4, 7 }), halves({ 0xb }) },
    { halves({ 0xc }), halves({ 5 }), halves({ 8, 0xb }) },
    { halves({ 0xc }), halves({ 0xc, 0xd }), anyHalf },
    { halves({ 0xe }), halves({ 1 }), halves({ 0xb }) },
    { halves({ 0xe }), halves({ 2 }), halves({ 8 }) },
    { halves({ 0xe }), halves({ 0xf }), halves({ 0xa }) },
} };

/// Wherever a character does not foldsAlone().
constexpr std::array<OddPair, 8> pairsNotAlone { {
    { halves({ 0xc }), halves({ 2 }), halves({ 8, 9, 0xb }) }, // controls, micro sign
    { halves({ 0xc }), halves({ 3 }), halves({ 9 }) }, // sharp s
    { halves({ 0xc }), halves({ 4, 5, 7 }), halves({ 8, 0xb }) },
    { halves({ 0xc }), halves({ 0xc, 0xd, 0xe, 0xf }), anyHalf },
    { halves({ 0xd }), halves({ 2, 6, 7, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf }), anyHalf },
    { halves({ 0xd }), halves({ 8, 9 }), halves({ 8, 9, 0xb }) }, // Arabic but for most letters
    { halves({ 0xe }), halves({ 0, 1, 2, 3, 4, 0xa, 0xd, 0xe, 0xf }), anyHalf },
    { halves({ 0xf }), anyHalf, anyHalf },
} };

constexpr std::array<OddPair, 1> anyLead { { { halves({ 0xc, 0xd, 0xe, 0xf }), anyHalf, anyHalf } } };

/// The first bit that is set from begin on, or end.
inline size_t findBit(std::span<const uint64_t> words, size_t begin, size_t end)
{
    if (begin >= end)
        return end;
    size_t word = begin / 64;
    uint64_t bits = words[word] & ~uint64_t(0) << begin % 64;
    while (!bits && (word + 1) * 64 < end)
        bits = words[++word];
    return bits ? std::min(end, word * 64 + size_t(std::countr_zero(bits))) : end;
}

} // namespace

TextSearch::TextSearch(std::string_view needle)
    : m_needle(foldForSearch(needle)), m_capitals(capitalsOf(m_needle)), m_isAscii(isAscii(m_needle))
{
    if (m_needle.empty())
        return;
    const auto addAll = [this](const auto &pairs) {
        for (const OddPair &pair : pairs)
            m_pattern.addOddPair(pair.high, pair.low, pair.next);
    };
    if (m_capitals.empty()) {
        m_pattern.first = m_pattern.last = { '\xff', '\xff' }; // in no text: it cannot be found as it stands
        addAll(anyLead);
        return;
    }
    m_pattern.distance = std::min(m_needle.size() - 1, BytePattern::mostDistance);
    m_pattern.first = { m_needle[0], m_capitals[0] };
    m_pattern.last = { m_needle[m_pattern.distance], m_capitals[m_pattern.distance] };
    if (m_isAscii)
        addAll(pairsTouchingAscii);
    else
        addAll(pairsNotAlone);
}

/// What the pattern has of the needle is there already.
bool TextSearch::standsAt(const char *place) const
{
    const size_t size = m_needle.size();
    if (m_isAscii) {
        if (size <= 2)
            return true;
        for (size_t index = 1; index < size; ++index) {
            if (place[index] != m_needle[index] && place[index] != m_capitals[index])
                return false;
        }
        return true;
    }
    for (size_t index = 0; index < size;) {
        size_t end = index + 1;
        while (end < size && (static_cast<unsigned char>(m_needle[end]) & 0xc0) == 0x80)
            ++end;
        const std::string_view character(place + index, end - index);
        if (m_needle.compare(index, end - index, character) != 0
            && m_capitals.compare(index, end - index, character) != 0)
            return false;
        index = end;
    }
    return true;
}

/// Whether what follows leaves the last character that was found as it is.
bool TextSearch::isWholeBefore(std::string_view rest) const
{
    return rest.empty() || static_cast<signed char>(rest[0]) >= 0 || foldsAlone(rest);
}

bool TextSearch::isOdd(std::string_view text) const
{
    if (static_cast<signed char>(text[0]) >= 0)
        return true; // an escape
    return m_capitals.empty() || (m_isAscii ? characterTouchesAscii(text) : !foldsAlone(text));
}

bool TextSearch::isIn(std::string_view text) const
{
    if (m_needle.empty())
        return true;
    const std::array<uint32_t, 2> offsets { 0, uint32_t(text.size()) };
    uint64_t found = 0, doubtful = 0;
    sweep({ text, offsets }, { &found, 1 }, { &doubtful, 1 });
    return found || (doubtful && foldForSearch(text).find(m_needle) != std::string::npos);
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

/// The pattern fits at the place, in a row that ends there.
TextSearch::Verdict TextSearch::verdictAt(std::string_view arena, size_t place, size_t rowEnd) const
{
    const size_t end = place + m_needle.size();
    if (end > rowEnd || !standsAt(arena.data() + place))
        return Verdict::Open;
    return isWholeBefore(arena.substr(end, rowEnd - end)) ? Verdict::Found : Verdict::Doubtful;
}

/// Leaves only the odd places that are so when looked at whole.
void TextSearch::dropFalseOdd(std::string_view arena, size_t firstPlace, PlaceMasks &masks) const
{
    if (!masks.anyOdd)
        return;
    masks.anyOdd = 0;
    for (size_t word = 0; word < masks.words; ++word) {
        forEachBit(masks.odd[word], uint32_t(word) * 64, [&](uint32_t place) {
            if (firstPlace + place >= arena.size() || !isOdd(arena.substr(firstPlace + place)))
                masks.odd[word] &= ~(uint64_t(1) << place % 64);
        });
        masks.anyOdd |= masks.odd[word];
    }
}

/// The part of a row from begin to end, which is in the masks from firstPlace on.
TextSearch::Verdict TextSearch::verdictOf(
    std::string_view arena, size_t begin, size_t end, const PlaceMasks &masks, size_t firstPlace) const
{
    const size_t maskEnd = end - firstPlace;
    for (size_t at = begin - firstPlace; (at = findBit(masks.matches, at, maskEnd)) < maskEnd; ++at) {
        const Verdict verdict = verdictAt(arena, firstPlace + at, end);
        if (verdict != Verdict::Open)
            return verdict;
    }
    return masks.anyOdd && findBit(masks.odd, begin - firstPlace, maskEnd) < maskEnd ? Verdict::Doubtful
                                                                                     : Verdict::Open;
}

void TextSearch::sweep(const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful) const
{
    const std::span<const uint32_t> offsets = rows.offsets;
    if (offsets.size() < 2)
        return;
    if (m_needle.empty()) {
        for (uint32_t index = 0; index + 1 < offsets.size(); ++index)
            setBit(found, index);
        return;
    }
    BytePattern pattern = m_pattern;
    pattern.hasEscapes = rows.hasEscapes;
    const size_t end = offsets.back();
    uint32_t row = 0; // no row before it ends after begin
    size_t next = 0; // places before it are in rows that are settled
    PlaceMasks masks;
    for (size_t begin = offsets.front(); begin < end;) {
        scanBytes(pattern, rows.arena, begin, end, masks);
        dropFalseOdd(rows.arena, begin, masks);
        const size_t scanned = std::min(begin + masks.words * 64, end);
        const auto rowAfter = uint32_t(
            std::upper_bound(offsets.begin() + row + 1, offsets.end(), scanned) - offsets.begin() - 1);
        if (rowAfter > row && masks.matchCount * 4 > rowAfter - row) {
            // Many: row by row, since where the next match lies is as good as random.
            for (uint32_t word = row / 64; word * 64 < rowAfter; ++word) {
                uint64_t foundRows = 0, doubtfulRows = 0;
                forEachBit(~found[word] & bitsBetween(row, rowAfter, word), word * 64, [&](uint32_t open) {
                    const size_t first = std::max<size_t>(offsets[open], begin);
                    const Verdict verdict = first < offsets[open + 1]
                        ? verdictOf(rows.arena, first, offsets[open + 1], masks, begin)
                        : Verdict::Open;
                    foundRows |= uint64_t(verdict == Verdict::Found) << open % 64;
                    doubtfulRows |= uint64_t(verdict == Verdict::Doubtful) << open % 64;
                });
                found[word] |= foundRows;
                doubtful[word] |= doubtfulRows;
            }
            row = rowAfter;
            begin = offsets[row];
            continue;
        }
        // Few: match by match.
        next = std::max(next, begin);
        const bool hasAny = masks.matchCount > 0 || masks.anyOdd;
        while (hasAny && next < scanned) {
            const size_t place = begin + masks.firstFrom(next - begin);
            if (place >= scanned)
                break;
            while (offsets[row + 1] <= place)
                ++row;
            Verdict verdict = isSet(found, row) ? Verdict::Found : Verdict::Open;
            if (verdict == Verdict::Open && masks.isMatch(place - begin))
                verdict = verdictAt(rows.arena, place, offsets[row + 1]);
            if (verdict == Verdict::Open && masks.isOdd(place - begin))
                verdict = Verdict::Doubtful;
            if (verdict != Verdict::Open)
                setBit(verdict == Verdict::Found ? found : doubtful, row);
            next = verdict == Verdict::Open ? place + 1 : offsets[row + 1];
        }
        begin = std::max(scanned, next);
        for (row = rowAfter; begin < end && offsets[row + 1] <= begin;)
            ++row;
    }
}

void TextSearch::lookInto(const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful) const
{
    BytePattern pattern = m_pattern;
    pattern.hasEscapes = rows.hasEscapes;
    const auto count = uint32_t(rows.offsets.size()) - 1;
    PlaceMasks masks;
    for (uint32_t word = 0; word * 64 < count; ++word) {
        forEachBit(~found[word] & bitsBetween(0, count, word), word * 64, [&](uint32_t row) {
            const size_t end = rows.offsets[row + 1];
            Verdict verdict = Verdict::Open;
            for (size_t begin = rows.offsets[row]; begin < end && verdict == Verdict::Open;) {
                scanBytes(pattern, rows.arena, begin, end, masks);
                dropFalseOdd(rows.arena, begin, masks);
                const size_t scanned = std::min(begin + masks.words * 64, end);
                verdict = verdictOf(rows.arena, begin, scanned, masks, begin);
                begin = scanned;
            }
            if (verdict != Verdict::Open)
                setBit(verdict == Verdict::Found ? found : doubtful, row);
        });
    }
}

} // namespace mavenscope
