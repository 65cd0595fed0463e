// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/record_splitter.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace mavenscope {

namespace {

constexpr size_t blockSize = 64;

/// A bit a byte of a block of 64.
struct Block
{
    uint64_t quotes = 0, backslashes = 0, structure = 0; ///< structure: [ ] { } and comma

    explicit Block(const char *bytes);
};

#if defined(__SSE2__) || defined(_M_X64)
Block::Block(const char *bytes)
{
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), comma = _mm_set1_epi8(',');
    // [ and { (and ] and }) differ in bit 5 only.
    const __m128i lowered = _mm_set1_epi8(0x20), opening = _mm_set1_epi8('{'), closing = _mm_set1_epi8('}');
    for (int part = 0; part < 4; ++part) {
        const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * part));
        const __m128i folded = _mm_or_si128(text, lowered);
        const __m128i brackets
            = _mm_or_si128(_mm_cmpeq_epi8(folded, opening), _mm_cmpeq_epi8(folded, closing));
        const auto mask
            = [&](__m128i found) { return uint64_t(uint32_t(_mm_movemask_epi8(found))) << (16 * part); };
        quotes |= mask(_mm_cmpeq_epi8(text, quote));
        backslashes |= mask(_mm_cmpeq_epi8(text, backslash));
        structure |= mask(_mm_or_si128(brackets, _mm_cmpeq_epi8(text, comma)));
    }
}
#else
Block::Block(const char *bytes)
{
    for (size_t i = 0; i < blockSize; ++i) {
        const char c = bytes[i];
        const uint64_t bit = uint64_t(1) << i;
        quotes |= c == '"' ? bit : 0;
        backslashes |= c == '\\' ? bit : 0;
        structure |= (c | 0x20) == '{' || (c | 0x20) == '}' || c == ',' ? bit : 0;
    }
}
#endif

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

/// Bit i: the parity of the bits up to and including i.
uint64_t prefixParity(uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace

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

bool RecordSplitter::takeStructure(char c, uint64_t at)
{
    if (c == ',') {
        if (m_depth == 1)
            m_lastBoundary = at + 1;
    } else if (c == '[' || c == '{') {
        if (++m_depth > m_mostDepth) {
            fail(State::TooDeep, at);
            return false;
        }
    } else if (--m_depth == 0) {
        m_arrayEnd = at;
        if (c == '}')
            fail(State::NoArray, at);
        else
            m_state = State::AfterArray;
        return false;
    }
    return true;
}

size_t RecordSplitter::scanInside(std::string_view piece, size_t at)
{
    char padded[blockSize];
    while (at < piece.size()) {
        const size_t length = std::min(blockSize, piece.size() - at);
        const char *bytes = piece.data() + at;
        if (length < blockSize) {
            std::memset(padded, ' ', blockSize);
            std::memcpy(padded, bytes, length);
            bytes = padded;
        }
        const Block block(bytes);
        bool carry = m_escaped;
        const uint64_t escaped = escapedBytes(block.backslashes, carry);
        if (length < blockSize)
            carry = escaped >> length & 1;
        const uint64_t quotes = block.quotes & ~escaped;
        const uint64_t inside = prefixParity(quotes) ^ (m_inString ? ~uint64_t(0) : 0);
        for (uint64_t structure = block.structure & ~inside; structure; structure &= structure - 1) {
            const int bit = std::countr_zero(structure);
            if (!takeStructure(bytes[bit], m_offset + at + size_t(bit)))
                return at + size_t(bit) + 1;
        }
        m_inString = inside >> 63;
        m_escaped = carry;
        at += length;
    }
    return at;
}

} // namespace mavenscope
