// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/word_codes.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace mavenscope {

namespace {

/// A code is one byte for the words met first, two for those after them. A word that is met for the first
/// time, or when there is no code left, stands as itself behind a byte that tells its length.
constexpr size_t longestWord = sizeof(uint64_t);
constexpr uint8_t ofOneByte = 224;
constexpr uint8_t asItself = 256 - longestWord; ///< of one byte; the next ones are of more
constexpr size_t mostWords = ofOneByte + (asItself - ofOneByte) * 256;
constexpr size_t longestCode = 1 + longestWord;
constexpr int hashBits = 14; ///< of twice the words and more
constexpr uint16_t noNumber = 0xffff;

uint64_t bytesAt(std::string_view texts, size_t at)
{
    if (texts.size() - at >= longestWord)
        return qFromLittleEndian<uint64_t>(texts.data() + at);
    char last[longestWord] = {};
    texts.copy(last, longestWord, at);
    return qFromLittleEndian<uint64_t>(last);
}

/// A bit for each of 64 bytes: the first's is the lowest one.
#if defined(__SSE2__) || defined(_M_X64)
uint64_t spacesIn(const char *bytes)
{
    uint64_t spaces = 0;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * quarter));
        const __m128i isSpace = _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(' '));
        spaces |= uint64_t(uint32_t(_mm_movemask_epi8(isSpace))) << 16 * quarter;
    }
    return spaces;
}
#else
uint64_t spacesIn(const char *bytes)
{
    uint64_t spaces = 0;
    for (int at = 0; at < 64; ++at)
        spaces |= uint64_t(bytes[at] == ' ') << at;
    return spaces;
}
#endif

} // namespace

WordCodes::WordCodes() : m_numbers(size_t(1) << hashBits, noNumber) { }

/// A word ends with a space, and with its text.
void WordCodes::findLastBytes(std::string_view texts, std::span<const uint32_t> ends)
{
    constexpr size_t block = 64;
    m_lastBytes.resize((texts.size() + block - 1) / block);
    size_t at = 0;
    for (; texts.size() - at >= block; at += block)
        m_lastBytes[at / block] = spacesIn(texts.data() + at);
    if (at < texts.size()) {
        char last[block] = {};
        texts.copy(last, block, at);
        m_lastBytes[at / block] = spacesIn(last);
    }
    for (const uint32_t end : ends) {
        if (end > 0)
            m_lastBytes[(end - 1) / block] |= uint64_t(1) << (end - 1) % block;
    }
}

inline uint16_t &WordCodes::placeOf(const Word &word)
{
    size_t at = word.bytes * 0x9e3779b97f4a7c15 >> (64 - hashBits);
    while (m_numbers[at] != noNumber && m_words[m_numbers[at]] != word)
        at = (at + 1) % m_numbers.size();
    return m_numbers[at];
}

inline char *WordCodes::write(const Word &word, char *code)
{
    uint16_t &number = placeOf(word);
    if (number == noNumber) {
        if (m_words.size() < mostWords) {
            number = uint16_t(m_words.size());
            m_words.push_back(word);
        }
        *code++ = char(asItself + word.length - 1);
        qToLittleEndian(word.bytes, code);
        return code + word.length;
    }
    if (number < ofOneByte) {
        *code++ = char(number);
        return code;
    }
    const int rest = number - ofOneByte;
    *code++ = char(ofOneByte + (rest >> 8));
    *code++ = char(rest);
    return code;
}

bool WordCodes::add(std::string_view texts, std::span<const uint32_t> ends)
{
    // Found first for all: to look for the next end where the last word has ended would take as long as to
    // code it.
    findLastBytes(texts, ends);
    const size_t wordsBefore = m_words.size();
    const size_t room = m_size + texts.size() / 2 + longestCode;
    if (m_codes.size() < room)
        m_codes.resize(room);
    char *code = m_codes.data() + m_size;
    const char *const last = code + texts.size() / 2;
    size_t at = 0;
    for (size_t block = 0; block < m_lastBytes.size(); ++block) {
        for (uint64_t lastBytes = m_lastBytes[block]; lastBytes; lastBytes &= lastBytes - 1) {
            const size_t end = block * 64 + size_t(std::countr_zero(lastBytes)) + 1;
            while (at < end) {
                const size_t length = std::min(end - at, longestWord);
                code = write({ bytesAt(texts, at) & ~uint64_t(0) >> (64 - 8 * length), length }, code);
                if (code > last) {
                    forgetAllBut(wordsBefore);
                    return false;
                }
                at += length;
            }
        }
    }
    m_size = size_t(code - m_codes.data());
    m_textBytes += texts.size();
    return true;
}

/// The last one first: no other's place was found beyond its own.
void WordCodes::forgetAllBut(size_t words)
{
    for (; m_words.size() > words; m_words.pop_back())
        placeOf(m_words.back()) = noNumber;
}

void WordCodes::clear()
{
    std::fill(m_numbers.begin(), m_numbers.end(), noNumber);
    m_words.clear();
    m_size = m_textBytes = 0;
}

void WordCodes::decode(std::string_view codes, char *texts)
{
    struct Known
    {
        uint64_t bytes;
        size_t length;
    };
    std::vector<Known> words;
    const auto byte = [&codes](size_t at) { return uint8_t(codes[at]); };
    for (size_t at = 0; at < codes.size();) {
        Known word;
        const uint8_t first = byte(at++);
        if (first < ofOneByte) {
            word = words[first];
        } else if (first < asItself) {
            word = words[size_t(ofOneByte + (first - ofOneByte) * 256 + byte(at++))];
        } else {
            word.length = first - asItself + 1u;
            word.bytes = bytesAt(codes, at);
            at += word.length;
            if (words.size() < mostWords)
                words.push_back(word);
        }
        qToLittleEndian(word.bytes, texts); // and what is wrong of it the next word writes over
        texts += word.length;
    }
}

} // namespace mavenscope
