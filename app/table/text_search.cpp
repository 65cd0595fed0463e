// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_search.h"

#include "table/each_fold.h"
#include "table/filter.h"
#include "table/fold.h"
#include "table/platform.h"
#include "table/row_bits.h"

#include <algorithm>
#include <bit>
#include <cstring>

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

/// Characters of which folding makes ASCII.
struct AsciiMaker
{
    OddPair pair; ///< by the halves of the lead byte, and of the byte after it
    std::string_view made;
};

/// All that fold to ASCII, and the mark that an i drops; little else, common umlauts and accents stay out. A
/// mark that joins the letter before it is none, since a match that ends in that letter is looked at anyway.
constexpr std::array<AsciiMaker, 8> asciiMakers { {
    { { halves({ 0xc }), halves({ 3 }), halves({ 9 }), halves({ 0xf }) }, "s" }, // sharp s
    // I with a dot, i without, j with a caron
    { { halves({ 0xc }), halves({ 4, 7 }), halves({ 0xb }), halves({ 0, 1 }) }, "ij" },
    // n after an apostrophe, long s
    { { halves({ 0xc }), halves({ 5 }), halves({ 8, 0xb }), halves({ 9, 0xf }) }, "ns" },
    { { halves({ 0xc }), halves({ 0xc }), halves({ 8 }), halves({ 7 }) }, "i" }, // a dot above: an i drops it
    { { halves({ 0xc }), halves({ 0xd }), halves({ 0xb }), halves({ 0xe }) }, ";" }, // Greek question mark
    // h with a line below ... capital sharp s, Greek varia
    { { halves({ 0xe }), halves({ 1 }), halves({ 0xb }), halves({ 0xa, 0xf }) }, "htwyas`" },
    { { halves({ 0xe }), halves({ 2 }), halves({ 8 }), halves({ 4 }) }, "k" }, // Kelvin sign
    { { halves({ 0xe }), halves({ 0xf }), halves({ 0xa }), halves({ 0xc }) }, "filst" }, // ligatures
} };

/// Wherever a character does not foldsAlone(), and little else of what is written often.
constexpr std::array<OddPair, 8> pairsNotAlone { {
    { halves({ 0xc }), halves({ 3 }), halves({ 9 }), halves({ 0xf }) }, // sharp s
    // Micro sign, i with a dot or none, long s, digraphs
    { halves({ 0xc }), halves({ 2, 4, 5, 7 }), halves({ 8, 0xb }), halves({ 0, 1, 2, 5, 8, 9, 0xb, 0xf }) },
    { halves({ 0xc }), halves({ 0xc, 0xd, 0xe, 0xf }), anyHalf, anyHalf },
    { halves({ 0xd }), halves({ 2, 6, 7, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf }), anyHalf, anyHalf },
    { halves({ 0xd }), halves({ 8, 9 }), halves({ 8, 9, 0xb }), anyHalf }, // Arabic but for most letters
    { halves({ 0xe }), halves({ 0, 1, 2, 4, 0xa, 0xd, 0xe, 0xf }), anyHalf, anyHalf },
    { halves({ 0xe }), halves({ 3 }), halves({ 8 }), halves({ 0, 2, 4, 5, 6 }) }, // kana, half of them
    { halves({ 0xf }), anyHalf, anyHalf, anyHalf },
} };

constexpr std::array<OddPair, 1> anyLead {
    { { halves({ 0xc, 0xd, 0xe, 0xf }), anyHalf, anyHalf, anyHalf } }
};

/// Where the character ends that begins there.
size_t characterEnd(std::string_view text, size_t begin)
{
    size_t end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        ++end;
    return end;
}

/// Whether no character differs from its capital in several bytes: then bytes in either case are characters
/// in either case.
bool differInOneByteEach(std::string_view folded, std::string_view capitals)
{
    for (size_t begin = 0, end; begin < folded.size(); begin = end) {
        end = characterEnd(folded, begin);
        int differing = 0;
        for (size_t index = begin; index < end; ++index)
            differing += folded[index] != capitals[index];
        if (differing > 1)
            return false;
    }
    return true;
}

/// The first row from row on that ends beyond the place, or how many there are. In steps, since it is near
/// and the memory between is read in order.
uint32_t firstEndingBeyond(std::span<const uint32_t> offsets, uint32_t row, size_t place)
{
    constexpr size_t step = 16;
    const uint32_t *ends = offsets.data() + row + 1;
    const uint32_t *const last = offsets.data() + offsets.size();
    while (size_t(last - ends) > step && ends[step - 1] <= place)
        ends += step;
    const size_t left = std::min(step, size_t(last - ends));
    size_t passed = 0;
    for (size_t index = 0; index < left; ++index)
        passed += ends[index] <= place;
    return uint32_t(ends + passed - offsets.data() - 1);
}

} // namespace

TextSearch::TextSearch(std::string_view needle)
    : m_needle(foldForSearch(needle)), m_capitals(capitalsOf(m_needle)), m_isAscii(isAscii(m_needle))
{
    if (m_needle.empty())
        return;
    const auto addAll = [this](const auto &pairs) {
        for (const OddPair &pair : pairs)
            m_pattern.addOddPair(pair);
    };
    if (m_capitals.empty()) {
        m_pattern.setBytes("\xff", "\xff"); // in no text: it cannot be found as it stands
        addAll(anyLead);
        return;
    }
    m_pattern.setBytes(m_needle, m_capitals);
    m_isAllInPattern = m_pattern.size == m_needle.size() && differInOneByteEach(m_needle, m_capitals);
    if (!m_isAscii) {
        addAll(pairsNotAlone);
        return;
    }
    for (const AsciiMaker &maker : asciiMakers) {
        if (m_needle.find_first_of(maker.made) != std::string::npos)
            m_pattern.addOddPair(maker.pair);
    }
}

/// Whether the text begins with the needle as it stands, each character in either case.
bool TextSearch::standsAt(std::string_view text) const
{
    if (text[0] != m_pattern.small[0] && text[0] != m_pattern.capital[0])
        return false; // as at most odd places
    const size_t size = m_needle.size();
    if (text.size() < size)
        return false;
    for (size_t index = 0; index < size;) {
        const size_t bytes = characterEnd(m_needle, index) - index;
        if (m_needle.compare(index, bytes, text, index, bytes) != 0
            && m_capitals.compare(index, bytes, text, index, bytes) != 0)
            return false;
        index += bytes;
    }
    return true;
}

/// Whether what follows leaves the last character that was found as it is.
bool TextSearch::isWholeBefore(std::string_view rest) const
{
    return rest.empty() || static_cast<signed char>(rest[0]) >= 0 || foldsAlone(rest);
}

bool TextSearch::isOdd(const BytePattern &pattern, std::string_view text) const
{
    if (static_cast<signed char>(text[0]) >= 0)
        return pattern.hasEscapes && text[0] == '\\';
    return m_capitals.empty() || (m_isAscii ? characterTouchesAscii(text) : !foldsAlone(text));
}

bool TextSearch::isIn(std::string_view text) const
{
    if (m_needle.empty())
        return true;
    const std::array<uint32_t, 2> offsets { 0, uint32_t(text.size()) };
    uint64_t found = 0, doubtful = 0;
    sweep({ text, offsets }, { &found, 1 }, { &doubtful, 1 });
    return found || (doubtful && isInFolded(text));
}

/// Doubt is as frequent as sharp s and the like, so in some sets it decides how long a search takes.
bool TextSearch::isInFolded(std::string_view text) const
{
    std::array<char, 512> room;
    if (text.size() <= room.size()) {
        if (const auto size = foldEachCharacter(text, text.size(), room.data()))
            return std::string_view(room.data(), *size).find(m_needle) != std::string_view::npos;
    }
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

BytePattern TextSearch::patternFor(const Rows &rows) const
{
    BytePattern pattern = m_pattern;
    pattern.hasEscapes = rows.hasEscapes;
    return pattern;
}

/// Leaves as matches only those where the needle stands for sure, and as odd places only those that are so
/// when looked at whole. Where rows end does not count here, so that at worst a row is looked at in vain.
void TextSearch::settlePlaces(
    const BytePattern &pattern, std::string_view arena, size_t firstPlace, PlaceMasks &masks) const
{
    if (m_isAllInPattern && !masks.anyOdd)
        return;
    masks.anyOdd = 0;
    for (size_t word = 0; word < masks.words; ++word) {
        const uint64_t asked = masks.odd[word] | (m_isAllInPattern ? 0 : masks.matches[word]);
        forEachBit(asked, uint32_t(word) * 64, [&](uint32_t place) {
            const uint64_t bit = uint64_t(1) << place % 64;
            masks.matches[word] &= ~bit;
            masks.odd[word] &= ~bit;
            if (firstPlace + place >= arena.size())
                return;
            const std::string_view text = arena.substr(firstPlace + place);
            const bool stands = standsAt(text);
            const bool isWhole = stands && isWholeBefore(text.substr(m_needle.size()));
            masks.matches[word] |= isWhole ? bit : 0;
            masks.odd[word] |= (stands && !isWhole) || isOdd(pattern, text) ? bit : 0;
        });
        masks.anyOdd |= masks.odd[word];
    }
}

/// Of the rows that are open and whose rest is in the masks from firstPlace on. All in the same way, since a
/// branch on where the next match lies is mispredicted as often as not.
void TextSearch::settleRows(const Rows &rows, uint32_t begin, uint32_t end, size_t firstPlace,
    const PlaceMasks &masks, std::span<uint64_t> found, std::span<uint64_t> doubtful) const
{
    const PlaceRanges matches(masks.matches, masks.words), odd(masks.odd, masks.words);
    const size_t beyondFirst = m_needle.size() - 1;
    for (uint32_t word = begin / 64; word * 64 < end; ++word) {
        uint64_t foundRows = 0, doubtfulRows = 0;
        forEachBit(~found[word] & bitsBetween(begin, end, word), word * 64, [&](uint32_t row) {
            const size_t rowBegin = std::max<size_t>(rows.offsets[row], firstPlace) - firstPlace;
            const size_t rowEnd = rows.offsets[row + 1] - firstPlace;
            const size_t matchEnd = std::max(rowBegin + beyondFirst, rowEnd) - beyondFirst;
            foundRows |= uint64_t(matches.hasAny(rowBegin, matchEnd)) << row % 64;
            if (masks.anyOdd)
                doubtfulRows |= uint64_t(odd.hasAny(rowBegin, rowEnd)) << row % 64;
        });
        found[word] |= foundRows;
        doubtful[word] |= doubtfulRows & ~foundRows;
    }
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
    const BytePattern pattern = patternFor(rows);
    const size_t end = offsets.back();
    uint32_t row = 0; // no row before it ends after begin
    size_t next = 0; // places before it are in rows that are settled
    PlaceMasks masks;
    for (size_t begin = offsets.front(); begin < end;) {
        scanBytes(pattern, rows.arena, begin, end, masks);
        settlePlaces(pattern, rows.arena, begin, masks);
        const size_t scanned = std::min(begin + masks.words * 64, end);
        if (masks.matchCount == 0 && !masks.anyOdd) {
            begin = scanned;
            continue;
        }
        row = firstEndingBeyond(offsets, row, begin);
        const uint32_t rowAfter = firstEndingBeyond(offsets, row, scanned);
        if (rowAfter > row && masks.matchCount * 8 > rowAfter - row) {
            settleRows(rows, row, rowAfter, begin, masks, found, doubtful);
            row = rowAfter;
            begin = offsets[row];
            continue;
        }
        // Few: match by match.
        next = std::max(next, begin);
        while (next < scanned) {
            const size_t place = begin + masks.firstFrom(next - begin);
            if (place >= scanned)
                break;
            while (offsets[row + 1] <= place)
                ++row;
            const size_t rowEnd = offsets[row + 1];
            const bool isMatch = masks.isMatch(place - begin) && place + m_needle.size() <= rowEnd;
            const bool isDoubtful = !isMatch && masks.isOdd(place - begin);
            if (isSet(found, row)) {
                next = rowEnd;
            } else {
                if (isMatch || isDoubtful)
                    setBit(isMatch ? found : doubtful, row);
                next = isMatch || isDoubtful ? rowEnd : place + 1;
            }
        }
        begin = std::max(scanned, next);
    }
}

/// Copies of some rows' texts, side by side so that they can be swept over.
class TextSearch::Gathered
{
public:
    Gathered(
        const TextSearch &search, const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful)
        : m_search(search), m_rows(rows), m_found(found), m_doubtful(doubtful)
    {
    }
    void add(uint32_t row)
    {
        const std::string_view text = m_rows.text(row);
        if (m_count == mostRows || m_offsets[m_count] + text.size() > mostBytes)
            sweep();
        if (text.size() > mostBytes) {
            sweepOver(row);
            return;
        }
        std::memcpy(m_texts.data() + m_offsets[m_count], text.data(), text.size());
        m_numbers[m_count] = row;
        m_offsets[m_count + 1] = m_offsets[m_count] + uint32_t(text.size());
        ++m_count;
    }
    void sweep()
    {
        std::array<uint64_t, mostRows / 64> found {}, doubtful {};
        m_search.sweep(
            { { m_texts.data(), m_offsets[m_count] }, { m_offsets.data(), m_count + 1 }, m_rows.hasEscapes },
            found, doubtful);
        for (uint32_t word = 0; word * 64 < m_count; ++word) {
            forEachBit(found[word], word * 64, [&](uint32_t index) { setBit(m_found, m_numbers[index]); });
            forEachBit(
                doubtful[word], word * 64, [&](uint32_t index) { setBit(m_doubtful, m_numbers[index]); });
        }
        m_count = 0;
    }

private:
    void sweepOver(uint32_t row)
    {
        uint64_t found = 0, doubtful = 0;
        m_search.sweep({ m_rows.arena, m_rows.offsets.subspan(row, 2), m_rows.hasEscapes }, { &found, 1 },
            { &doubtful, 1 });
        setBit(m_found, row, found != 0);
        setBit(m_doubtful, row, doubtful != 0);
    }

    /// What one scan takes.
    static constexpr size_t mostBytes = PlaceMasks::most * 64, mostRows = 512;
    const TextSearch &m_search;
    const Rows &m_rows;
    const std::span<uint64_t> m_found, m_doubtful;
    std::array<char, mostBytes> m_texts;
    std::array<uint32_t, mostRows> m_numbers;
    std::array<uint32_t, mostRows + 1> m_offsets { 0 };
    size_t m_count = 0;
};

void TextSearch::lookInto(const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful) const
{
    const auto count = uint32_t(rows.offsets.size()) - 1;
    const auto forEachRow = [&](uint32_t word, const auto &visit) {
        if (word * 64 < count)
            forEachBit(~found[word] & bitsBetween(0, count, word), word * 64, visit);
    };
    // They lie apart: most of the time would go by waiting for one after the other.
    const auto expect = [&](uint32_t row) { fetchSoon(rows.arena.data() + rows.offsets[row]); };
    constexpr uint32_t ahead = 2;
    for (uint32_t word = 0; word < ahead; ++word)
        forEachRow(word, expect);
    Gathered gathered(*this, rows, found, doubtful);
    for (uint32_t word = 0; word * 64 < count; ++word) {
        forEachRow(word + ahead, expect);
        forEachRow(word, [&](uint32_t row) { gathered.add(row); });
    }
    gathered.sweep();
}

} // namespace mavenscope
