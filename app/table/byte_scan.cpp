// SPDX-License-Identifier: GPL-3.0-or-later
// A search reads every byte of text that a table has, and is as fast as memory only with a vector unit that
// looks up half bytes.
#include "table/byte_scan.h"

#include "table/platform.h"
#include "table/vector_units.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace mavenscope {

namespace {

constexpr size_t placesInWord = 64;
/// The bytes after the last place that are read along.
constexpr size_t readBeyond = BytePattern::most;
/// The bytes that are compared whether the others fit or not, since a branch on it is mispredicted too often.
constexpr size_t alwaysCompared = 4;

/// How seldom a byte stands in texts of the European languages, roughly: the other letters and what is no
/// letter at all are rarer than those.
size_t rarity(char byte)
{
    constexpr std::string_view mostOftenFirst = "eniratsodlhucmgpbfvkwzyjxq";
    if (static_cast<unsigned char>(byte) >= 0xc0)
        return 0; // begins every letter of some language
    return byte == ' ' ? 0 : std::min(mostOftenFirst.find(byte), mostOftenFirst.size());
}

} // namespace

void BytePattern::setBytes(std::string_view small_, std::string_view capital_)
{
    size = std::min(small_.size(), most);
    std::copy_n(small_.begin(), size, small.begin());
    std::copy_n(capital_.begin(), size, capital.begin());
    std::array<uint8_t, most> indices;
    std::iota(indices.begin(), indices.end(), uint8_t(0));
    const auto isRarer = [this](uint8_t a, uint8_t b) { return rarity(small[a]) > rarity(small[b]); };
    std::stable_sort(indices.begin(), indices.begin() + std::ptrdiff_t(size), isRarer);
    for (size_t rank = 0; rank < rarest.size(); ++rank)
        rarest[rank] = indices[std::min(rank, size - 1)];
}

void BytePattern::addOddPair(const OddPair &pair)
{
    const uint8_t bit = uint8_t(1u << oddSets++);
    const auto add = [bit](std::array<uint8_t, 16> &sets, uint16_t halves) {
        for (size_t half = 0; half < 16; ++half)
            sets[half] = uint8_t(sets[half] | (halves >> half & 1 ? bit : 0));
    };
    add(oddHigh, pair.high);
    add(oddLow, pair.low);
    add(oddNextHigh, pair.nextHigh);
    add(oddNextLow, pair.nextLow);
}

namespace {

/// Adds words to the masks, and to their sums when it is done: those stay in registers until then.
class AddedWords
{
public:
    explicit AddedWords(PlaceMasks &masks) : m_masks(masks), m_words(masks.words) { }
    void add(uint64_t fitting, uint64_t wideFollows, uint64_t oddPlaces, size_t count)
    {
        const uint64_t odd = oddPlaces | (fitting & wideFollows);
        m_masks.matches[m_words] = fitting & ~wideFollows;
        m_masks.odd[m_words] = odd;
        ++m_words;
        m_matchCount += count;
        m_anyOdd |= odd;
    }
    void finish()
    {
        m_masks.words = m_words;
        m_masks.matchCount += m_matchCount;
        m_masks.anyOdd |= m_anyOdd;
    }

private:
    PlaceMasks &m_masks;
    size_t m_words, m_matchCount = 0;
    uint64_t m_anyOdd = 0;
};

/// Has the memory begin to fetch what will be scanned a page later. The processor's own look ahead ends where
/// a small page does, and a scan takes less time than the first lines of the next page.
void fetchAhead(const char *text)
{
    constexpr size_t page = 4096;
    fetchSoon(text + page);
}

/// Adds words to the masks, which have room for them.
using Scan = void (*)(const BytePattern &pattern, const char *text, size_t words, PlaceMasks &masks);

/// 0xff is in no text.
char escapeOf(const BytePattern &pattern) { return pattern.hasEscapes ? '\\' : '\xff'; }

bool isOddPair(const BytePattern &pattern, const char *place)
{
    const auto byte = static_cast<unsigned char>(place[0]), next = static_cast<unsigned char>(place[1]);
    return (pattern.oddHigh[byte >> 4] & pattern.oddLow[byte & 15] & pattern.oddNextHigh[next >> 4]
               & pattern.oddNextLow[next & 15])
        != 0;
}

bool fitsWithin(const BytePattern &pattern, const char *place)
{
    size_t index = 1;
    while (index + 1 < pattern.size
        && (place[index] == pattern.small[index] || place[index] == pattern.capital[index]))
        ++index;
    return index + 1 >= pattern.size;
}

void scanPortably(const BytePattern &pattern, const char *text, size_t words, PlaceMasks &masks)
{
    const size_t last = pattern.size - 1;
    AddedWords added(masks);
    for (size_t word = 0; word < words; ++word, text += placesInWord) {
        uint64_t fitting = 0, wideFollows = 0, odd = 0;
        for (size_t index = 0; index < placesInWord; ++index) {
            const char *place = text + index;
            const char x = place[0], y = place[last];
            // Of numbers, not of truth values: no branch between the four comparisons.
            const uint64_t fits = (uint64_t(x == pattern.small[0]) | uint64_t(x == pattern.capital[0]))
                & (uint64_t(y == pattern.small[last]) | uint64_t(y == pattern.capital[last]));
            fitting |= fits << index;
            if (static_cast<signed char>(x) < 0)
                odd |= uint64_t(isOddPair(pattern, place)) << index;
            else
                odd |= uint64_t(x == escapeOf(pattern)) << index;
        }
        for (uint64_t left = fitting; left; left &= left - 1) {
            const uint64_t bit = left & -left;
            const char *place = text + std::countr_zero(left);
            if (!fitsWithin(pattern, place))
                fitting &= ~bit;
            else if (static_cast<signed char>(place[pattern.size]) < 0)
                wideFollows |= bit;
        }
        added.add(fitting, wideFollows, odd, size_t(std::popcount(fitting)));
    }
    added.finish();
}

#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
MAVENSCOPE_AVX2 __m256i bytesAt(const char *at)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
}

MAVENSCOPE_AVX2 __m256i halfBytes32(const std::array<uint8_t, 16> &table)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(table.data())));
}

MAVENSCOPE_AVX2 __m256i isEither(__m256i bytes, char small, char capital)
{
    return _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(small)),
        _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(capital)));
}

/// Where one byte of the pattern may stand: of two forms that differ in several bits, others pass too.
struct Probe
{
    MAVENSCOPE_AVX2 Probe(const BytePattern &pattern, size_t rank) : index(pattern.rarest[rank])
    {
        const char differing = char(pattern.small[index] ^ pattern.capital[index]);
        ignored = _mm256_set1_epi8(differing);
        wanted = _mm256_set1_epi8(char(pattern.small[index] | differing));
    }
    MAVENSCOPE_AVX2 __m256i mayStandAt(const char *text) const
    {
        return _mm256_cmpeq_epi8(_mm256_or_si256(bytesAt(text + index), ignored), wanted);
    }

    size_t index;
    __m256i ignored, wanted;
};

/// Looks for odd places. What stands second of a pair, or is an escape, is looked for first: with little more
/// than half the work it rules out most texts, also those with umlauts and accents.
class OddTest
{
public:
    MAVENSCOPE_AVX2 explicit OddTest(const BytePattern &pattern)
        : m_pattern(pattern), m_nextHigh(halfBytes32(pattern.oddNextHigh)),
          m_nextLow(halfBytes32(pattern.oddNextLow)), m_escape(_mm256_set1_epi8(escapeOf(pattern)))
    {
    }
    MAVENSCOPE_AVX2 __m256i mayBeOdd(const char *text) const
    {
        return _mm256_or_si256(setsOfNext(text), isEscape(text));
    }
    MAVENSCOPE_AVX2 uint64_t oddPlaces(const char *text) const
    {
        const __m256i sets = _mm256_and_si256(setsOfNext(text),
            setsOf(bytesAt(text), halfBytes32(m_pattern.oddHigh), halfBytes32(m_pattern.oddLow)));
        const __m256i isInNone = _mm256_cmpeq_epi8(sets, _mm256_setzero_si256());
        return (bitsOf(isInNone) ^ 0xffffffff) | bitsOf(isEscape(text));
    }

private:
    MAVENSCOPE_AVX2 static __m256i setsOf(__m256i bytes, __m256i high, __m256i low)
    {
        const __m256i half = _mm256_set1_epi8(0x0f);
        return _mm256_and_si256(
            _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)),
            _mm256_shuffle_epi8(low, _mm256_and_si256(bytes, half)));
    }
    MAVENSCOPE_AVX2 __m256i setsOfNext(const char *text) const
    {
        return setsOf(bytesAt(text + 1), m_nextHigh, m_nextLow);
    }
    MAVENSCOPE_AVX2 __m256i isEscape(const char *text) const
    {
        return _mm256_cmpeq_epi8(bytesAt(text), m_escape);
    }

    const BytePattern &m_pattern;
    __m256i m_nextHigh, m_nextLow, m_escape;
};

MAVENSCOPE_AVX2 uint64_t placesOf(__m256i first, __m256i second)
{
    return bitsOf(first) | bitsOf(second) << 32;
}

MAVENSCOPE_AVX2 uint64_t wherePatternStands(const BytePattern &pattern, const char *text, uint64_t places)
{
    for (size_t index = 0; index < pattern.size && places; ++index) {
        const char small = pattern.small[index], capital = pattern.capital[index];
        places &= placesOf(isEither(bytesAt(text + index), small, capital),
            isEither(bytesAt(text + index + 32), small, capital));
    }
    return places;
}

MAVENSCOPE_AVX2 void scanWithAvx2(const BytePattern &asked, const char *text, size_t words, PlaceMasks &masks)
{
    // A copy, which no write to the masks can change: what is read of it stays in registers.
    const BytePattern pattern = asked;
    const Probe rarest(pattern, 0), second(pattern, 1), third(pattern, 2);
    const auto mayStandAt = [&](const char *begin) MAVENSCOPE_AVX2 {
        return _mm256_and_si256(
            _mm256_and_si256(rarest.mayStandAt(begin), second.mayStandAt(begin)), third.mayStandAt(begin));
    };
    const OddTest oddTest(pattern);
    AddedWords added(masks);
    for (size_t word = 0; word < words; ++word, text += placesInWord) {
        fetchAhead(text);
        uint64_t fitting = placesOf(mayStandAt(text), mayStandAt(text + 32)), wideFollows = 0, odd = 0;
        if (fitting) {
            fitting = wherePatternStands(pattern, text, fitting);
            wideFollows = placesOf(bytesAt(text + pattern.size), bytesAt(text + pattern.size + 32));
        }
        const __m256i maybeOdd = _mm256_or_si256(oddTest.mayBeOdd(text), oddTest.mayBeOdd(text + 32));
        if (!_mm256_testz_si256(maybeOdd, maybeOdd))
            odd = oddTest.oddPlaces(text) | oddTest.oddPlaces(text + 32) << 32;
        added.add(fitting, wideFollows, odd, size_t(_mm_popcnt_u64(fitting)));
    }
    added.finish();
}

MAVENSCOPE_AVX512 __m512i halfBytes64(const std::array<uint8_t, 16> &table)
{
    return _mm512_maskz_broadcast_i32x4(
        0xffff, _mm_loadu_si128(reinterpret_cast<const __m128i *>(table.data())));
}

MAVENSCOPE_AVX512 void scanWithAvx512(
    const BytePattern &pattern, const char *text, size_t words, PlaceMasks &masks)
{
    const size_t last = pattern.size - 1;
    AddedWords added(masks);
    const __m512i first0 = _mm512_set1_epi8(pattern.small[0]), first1 = _mm512_set1_epi8(pattern.capital[0]);
    const __m512i last0 = _mm512_set1_epi8(pattern.small[last]),
                  last1 = _mm512_set1_epi8(pattern.capital[last]);
    const __m512i escape = _mm512_set1_epi8(escapeOf(pattern)), half = _mm512_set1_epi8(0x0f);
    const __m512i highs = halfBytes64(pattern.oddHigh), lows = halfBytes64(pattern.oddLow),
                  nextHighs = halfBytes64(pattern.oddNextHigh), nextLows = halfBytes64(pattern.oddNextLow);
    for (size_t word = 0; word < words; ++word, text += placesInWord) {
        fetchAhead(text);
        const __m512i x = _mm512_loadu_si512(text), y = _mm512_loadu_si512(text + last);
        uint64_t fitting = (_mm512_cmpeq_epi8_mask(x, first0) | _mm512_cmpeq_epi8_mask(x, first1))
            & (_mm512_cmpeq_epi8_mask(y, last0) | _mm512_cmpeq_epi8_mask(y, last1));
        for (size_t index = 1; index < last && (fitting || index < alwaysCompared); ++index) {
            const __m512i bytes = _mm512_loadu_si512(text + index);
            fitting &= _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(pattern.small[index]))
                | _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(pattern.capital[index]));
        }
        const uint64_t wideFollows = _mm512_movepi8_mask(_mm512_loadu_si512(text + pattern.size));
        const __m512i high = _mm512_and_si512(_mm512_srli_epi16(x, 4), half);
        const __m512i low = _mm512_and_si512(x, half);
        const __m512i next = _mm512_loadu_si512(text + 1);
        const __m512i nextHigh = _mm512_and_si512(_mm512_srli_epi16(next, 4), half);
        const __m512i nextLow = _mm512_and_si512(next, half);
        const uint64_t odd = _mm512_cmpeq_epi8_mask(x, escape)
            | _mm512_test_epi8_mask(
                _mm512_and_si512(_mm512_shuffle_epi8(highs, high), _mm512_shuffle_epi8(lows, low)),
                _mm512_and_si512(
                    _mm512_shuffle_epi8(nextHighs, nextHigh), _mm512_shuffle_epi8(nextLows, nextLow)));
        added.add(fitting, wideFollows, odd, size_t(_mm_popcnt_u64(fitting)));
    }
    added.finish();
}
#endif

Scan scanOf(VectorUnit unit)
{
#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
    if (unit == VectorUnit::Avx512)
        return scanWithAvx512;
    if (unit == VectorUnit::Avx2)
        return scanWithAvx2;
#endif
    Q_UNUSED(unit)
    return scanPortably;
}

} // namespace

void scanBytes(const BytePattern &pattern, std::string_view text, size_t begin, size_t end, PlaceMasks &masks)
{
    const Scan scan = scanOf(vectorUnit());
    masks.words = masks.matchCount = 0;
    masks.anyOdd = 0;
    const size_t readable = text.size() - begin;
    const size_t words = std::min(PlaceMasks::most, (end - begin + placesInWord - 1) / placesInWord);
    const size_t whole = readable < readBeyond ? 0 : std::min(words, (readable - readBeyond) / placesInWord);
    scan(pattern, text.data() + begin, whole, masks);
    // The last places are copied, because beyond them there may be nothing to read.
    for (size_t word = whole; word < words; ++word) {
        std::array<char, placesInWord + readBeyond> padded {};
        const std::string_view rest = text.substr(begin + word * placesInWord);
        std::memcpy(padded.data(), rest.data(), std::min(rest.size(), padded.size()));
        scan(pattern, padded.data(), 1, masks);
    }
    masks.matches[masks.words] = masks.odd[masks.words] = 0;
}

} // namespace mavenscope
