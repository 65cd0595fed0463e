// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/word_codes.h"

#include <QtEndian>

#include <array>
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
constexpr int hashBits = 14; ///< of twice the words and more

constexpr size_t blockBytes = 64; ///< of those that are looked at together

/// Of eight bytes: so many.
constexpr std::array<uint64_t, longestWord + 1> firstBytes = [] {
    std::array<uint64_t, longestWord + 1> masks {};
    for (size_t length = 1; length < masks.size(); ++length)
        masks[length] = ~uint64_t(0) >> (64 - 8 * length);
    return masks;
}();

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

WordCodes::WordCodes() : m_places(size_t(1) << hashBits) { }

/// A word ends with a space, and with its text.
void WordCodes::findLastBytes(std::string_view texts, std::span<const uint32_t> ends)
{
    m_lastBytes.resize((texts.size() + blockBytes - 1) / blockBytes);
    size_t at = 0;
    for (; texts.size() - at >= blockBytes; at += blockBytes)
        m_lastBytes[at / blockBytes] = spacesIn(texts.data() + at);
    if (at < texts.size()) {
        char last[blockBytes] = {};
        texts.copy(last, blockBytes, at);
        m_lastBytes[at / blockBytes] = spacesIn(last);
    }
    for (const uint32_t end : ends) {
        if (end > 0)
            m_lastBytes[(end - 1) / blockBytes] |= uint64_t(1) << (end - 1) % blockBytes;
    }
}

inline WordCodes::Place &WordCodes::placeOf(const Word &word)
{
    size_t at = word.bytes * 0x9e3779b97f4a7c15 >> (64 - hashBits);
    while (!m_places[at].isOf(word) && m_places[at].number != noNumber)
        at = (at + 1) % m_places.size();
    return m_places[at];
}

inline char *WordCodes::write(const Word &word, char *code)
{
    Place &place = placeOf(word);
    if (place.number < ofOneByte) [[likely]] {
        *code++ = char(place.number);
        return code;
    }
    if (place.number == noNumber) {
        if (m_placesOfWords.size() < mostWords) {
            place = { word.bytes, word.length, uint16_t(m_placesOfWords.size()) };
            m_placesOfWords.push_back(uint16_t(&place - m_places.data()));
        }
        *code++ = char(asItself + word.length - 1);
        qToLittleEndian(word.bytes, code);
        return code + word.length;
    }
    const int rest = place.number - ofOneByte;
    *code++ = char(ofOneByte + (rest >> 8));
    *code++ = char(rest);
    return code;
}

bool WordCodes::add(std::string_view texts, std::span<const uint32_t> ends)
{
    // Found first for all: to look for the next end where the last word has ended would take as long as to
    // code it.
    findLastBytes(texts, ends);
    const size_t wordsBefore = m_placesOfWords.size();
    // Each byte may be a word that stands as itself; whether the codes become too many is asked now and then.
    const size_t room = m_size + 2 * texts.size() + longestWord;
    if (m_codes.size() < room)
        m_codes.resize(room);
    char *code = m_codes.data() + m_size;
    const char *const last = code + texts.size() / 2;
    size_t at = 0;
    for (size_t block = 0; block < m_lastBytes.size() && code <= last; ++block) {
        for (uint64_t lastBytes = m_lastBytes[block]; lastBytes; lastBytes &= lastBytes - 1) {
            const size_t end = block * blockBytes + size_t(std::countr_zero(lastBytes)) + 1;
            for (; end - at > longestWord; at += longestWord)
                code = write({ bytesAt(texts, at), longestWord }, code);
            const size_t length = end - at;
            code = write({ bytesAt(texts, at) & firstBytes[length], uint16_t(length) }, code);
            at = end;
        }
    }
    if (code > last) {
        forgetAllBut(wordsBefore);
        return false;
    }
    m_size = size_t(code - m_codes.data());
    m_textBytes += texts.size();
    return true;
}

/// The last one first: no other's place was found beyond its own.
void WordCodes::forgetAllBut(size_t words)
{
    for (; m_placesOfWords.size() > words; m_placesOfWords.pop_back())
        m_places[m_placesOfWords.back()] = {};
}

void WordCodes::clear()
{
    forgetAllBut(0);
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
