// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/record_splitter.h"

#include "table/vector_units.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace mavenscope {

/// A bit a byte of a block of 64.
struct StructureBits
{
    uint64_t quotes = 0, backslashes = 0, brackets = 0, commas = 0;
    uint64_t inside = 0; ///< bit i: the parity of the quotes up to and including i
};

namespace {

constexpr size_t blockSize = 64;

using ReadBlocks = void (*)(const char *text, size_t count, StructureBits *blocks);

/// Bit i: the parity of the bits up to and including i.
uint64_t prefixParity(uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

#if defined(__SSE2__) || defined(_M_X64)
void readBlocksOfTheBaseline(const char *text, size_t count, StructureBits *blocks)
{
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), comma = _mm_set1_epi8(',');
    const __m128i lowered = _mm_set1_epi8(0x20), opening = _mm_set1_epi8('{'), closing = _mm_set1_epi8('}');
    for (size_t block = 0; block < count; ++block) {
        StructureBits read;
        for (size_t part = 0; part < blockSize; part += 16, text += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
            const __m128i folded = _mm_or_si128(bytes, lowered);
            const auto bits
                = [part](__m128i found) { return uint64_t(uint32_t(_mm_movemask_epi8(found))) << part; };
            read.quotes |= bits(_mm_cmpeq_epi8(bytes, quote));
            read.backslashes |= bits(_mm_cmpeq_epi8(bytes, backslash));
            read.brackets
                |= bits(_mm_or_si128(_mm_cmpeq_epi8(folded, opening), _mm_cmpeq_epi8(folded, closing)));
            read.commas |= bits(_mm_cmpeq_epi8(bytes, comma));
        }
        read.inside = prefixParity(read.quotes);
        blocks[block] = read;
    }
}
#else
void readBlocksOfTheBaseline(const char *text, size_t count, StructureBits *blocks)
{
    for (size_t block = 0; block < count; ++block, text += blockSize) {
        StructureBits read;
        for (size_t i = 0; i < blockSize; ++i) {
            const char c = text[i];
            read.quotes |= uint64_t(c == '"') << i;
            read.backslashes |= uint64_t(c == '\\') << i;
            // [ and { (and ] and }) differ in bit 5 only.
            read.brackets |= uint64_t((c | 0x20) == '{' || (c | 0x20) == '}') << i;
            read.commas |= uint64_t(c == ',') << i;
        }
        read.inside = prefixParity(read.quotes);
        blocks[block] = read;
    }
}
#endif

#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
/// A product without carries by all ones adds to each bit those below it.
__attribute__((target("pclmul"))) uint64_t prefixParityByProduct(uint64_t bits)
{
    const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, int64_t(bits)), _mm_set1_epi8(-1), 0);
    return uint64_t(_mm_cvtsi128_si64(product));
}

MAVENSCOPE_AVX2 void readBlocksWithAvx2(const char *text, size_t count, StructureBits *blocks)
{
    const __m256i quote = _mm256_set1_epi8('"'), backslash = _mm256_set1_epi8('\\'),
                  comma = _mm256_set1_epi8(',');
    const __m256i lowered = _mm256_set1_epi8(0x20), opening = _mm256_set1_epi8('{'),
                  closing = _mm256_set1_epi8('}');
    for (size_t block = 0; block < count; ++block) {
        StructureBits read;
        for (size_t part = 0; part < blockSize; part += 32, text += 32) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
            const __m256i folded = _mm256_or_si256(bytes, lowered);
            const __m256i isBracket
                = _mm256_or_si256(_mm256_cmpeq_epi8(folded, opening), _mm256_cmpeq_epi8(folded, closing));
            read.quotes |= bitsOf(_mm256_cmpeq_epi8(bytes, quote)) << part;
            read.backslashes |= bitsOf(_mm256_cmpeq_epi8(bytes, backslash)) << part;
            read.brackets |= bitsOf(isBracket) << part;
            read.commas |= bitsOf(_mm256_cmpeq_epi8(bytes, comma)) << part;
        }
        read.inside = prefixParityByProduct(read.quotes);
        blocks[block] = read;
    }
}

MAVENSCOPE_AVX512 void readBlocksWithAvx512(const char *text, size_t count, StructureBits *blocks)
{
    const __m512i quote = _mm512_set1_epi8('"'), backslash = _mm512_set1_epi8('\\'),
                  comma = _mm512_set1_epi8(',');
    const __m512i lowered = _mm512_set1_epi8(0x20), opening = _mm512_set1_epi8('{'),
                  closing = _mm512_set1_epi8('}');
    for (size_t block = 0; block < count; ++block, text += blockSize) {
        const __m512i bytes = _mm512_loadu_si512(text), folded = _mm512_or_si512(bytes, lowered);
        const uint64_t quotes = _mm512_cmpeq_epi8_mask(bytes, quote);
        blocks[block] = { quotes, _mm512_cmpeq_epi8_mask(bytes, backslash),
            _mm512_cmpeq_epi8_mask(folded, opening) | _mm512_cmpeq_epi8_mask(folded, closing),
            _mm512_cmpeq_epi8_mask(bytes, comma), prefixParityByProduct(quotes) };
    }
}
#endif

ReadBlocks readBlocksWith(VectorUnit unit)
{
#ifdef MAVENSCOPE_HAS_WIDE_VECTORS
    if (unit == VectorUnit::Avx512)
        return readBlocksWithAvx512;
    if (unit == VectorUnit::Avx2)
        return readBlocksWithAvx2;
#endif
    Q_UNUSED(unit)
    return readBlocksOfTheBaseline;
}

/// The bits of bytes that an odd run of backslashes escapes; carry: the block before ended in one.
/// Backslashes are rare, so they are walked one by one.
uint64_t escapedBytes(uint64_t backslashes, bool &carry)
{
    uint64_t escaped = carry ? 1 : 0;
    carry = false;
    for (uint64_t left = backslashes; left;) {
        const int at = std::countr_zero(left);
        left &= left - 1;
        if (escaped >> at & 1)
            continue;
        if (at == 63)
            carry = true;
        else
            escaped |= uint64_t(1) << (at + 1);
    }
    return escaped;
}

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace

void RecordSplitter::beginRecordAt(uint64_t offset)
{
    m_state = State::InArray;
    m_depth = 1;
    m_inString = m_escaped = false;
    m_offset = m_lastBoundary = offset;
}

void RecordSplitter::scan(std::string_view piece)
{
    size_t at = 0;
    while (at < piece.size() && !hasFailed())
        at = m_state == State::InArray ? scanInside(piece, at) : scanOutside(piece, at);
    m_offset += piece.size();
}

void RecordSplitter::fail(State state, uint64_t at)
{
    m_state = state;
    m_failedAt = at;
}

size_t RecordSplitter::scanOutside(std::string_view piece, size_t at)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    for (; at < piece.size(); ++at) {
        const char c = piece[at];
        const uint64_t offset = m_offset + at;
        if (isBlank(c))
            continue;
        if (m_state == State::BeforeArray && offset < byteOrderMark.size() && c == byteOrderMark[offset])
            continue;
        if (m_state == State::BeforeArray && c == '[') {
            m_state = State::InArray;
            m_arrayBegin = offset + 1;
            m_depth = 1;
            return at + 1;
        }
        fail(m_state == State::BeforeArray ? State::NoArray : State::TextAfter, offset);
        return piece.size();
    }
    return at;
}

/// Goes in or out by one bracket; false when the array ends there.
bool RecordSplitter::takeBracket(char c, uint64_t at)
{
    if (c == '[' || c == '{') {
        if (++m_depth <= m_mostDepth)
            return true;
        fail(State::TooDeep, at);
    } else if (--m_depth == 0) {
        m_arrayEnd = at;
        if (c == '}')
            fail(State::NoArray, at);
        else
            m_state = State::AfterArray;
    }
    return m_depth > 0 && !hasFailed();
}

size_t RecordSplitter::scanInside(std::string_view piece, size_t at)
{
    const ReadBlocks readBlocks = readBlocksWith(vectorUnit());
    constexpr size_t blocksAtOnce = 64;
    std::array<StructureBits, blocksAtOnce> blocks;
    while (at < piece.size()) {
        size_t count = std::min((piece.size() - at) / blockSize, blocksAtOnce);
        size_t length = count * blockSize;
        if (count > 0) {
            readBlocks(piece.data() + at, count, blocks.data());
        } else {
            std::array<char, blockSize> padded;
            padded.fill(' ');
            length = piece.copy(padded.data(), blockSize, at);
            count = 1;
            readBlocks(padded.data(), count, blocks.data());
        }
        for (size_t block = 0; block < count; ++block) {
            const size_t begin = at + block * blockSize;
            if (const size_t end = scanBlock(piece.substr(begin, blockSize), begin, blocks[block]))
                return end;
        }
        at += length;
    }
    return at;
}

/// begin: of the block in the piece. Where the array ends or is broken, the place behind that in the piece;
/// else 0.
size_t RecordSplitter::scanBlock(std::string_view bytes, size_t begin, const StructureBits &block)
{
    bool carry = m_escaped;
    const uint64_t escaped = block.backslashes || carry ? escapedBytes(block.backslashes, carry) : 0;
    if (bytes.size() < blockSize)
        carry = escaped >> bytes.size() & 1;
    const uint64_t parity = block.quotes & escaped ? prefixParity(block.quotes & ~escaped) : block.inside;
    const uint64_t inside = parity ^ (m_inString ? ~uint64_t(0) : 0);
    m_inString = inside >> 63;
    m_escaped = carry;
    // Most commas stand within records, where they tell nothing.
    if (m_depth > 1 && !(block.brackets & ~inside))
        return 0;

    const uint64_t commas = block.commas & ~inside;
    uint64_t left = ~uint64_t(0);
    const auto takeCommas = [&](uint64_t places) {
        if (m_depth == 1 && (commas & places))
            m_lastBoundary = m_offset + begin + size_t(std::bit_width(commas & places));
    };
    for (uint64_t brackets = block.brackets & ~inside; brackets; brackets &= brackets - 1) {
        const auto place = size_t(std::countr_zero(brackets));
        takeCommas(left & ((uint64_t(1) << place) - 1));
        left = ~uint64_t(0) << place;
        if (!takeBracket(bytes[place], m_offset + begin + place))
            return begin + place + 1;
    }
    takeCommas(left);
    return 0;
}

} // namespace mavenscope
