// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/word_codes.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

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

uint64_t bytesAt(std::string_view texts, size_t at)
{
    if (texts.size() - at >= longestWord)
        return qFromLittleEndian<uint64_t>(texts.data() + at);
    char last[longestWord] = {};
    texts.copy(last, longestWord, at);
    return qFromLittleEndian<uint64_t>(last);
}

/// With the first space among the bytes; of all of them where there is none.
uint8_t lengthOfWord(uint64_t bytes)
{
    constexpr uint64_t ones = 0x0101010101010101;
    const uint64_t different = bytes ^ ones * ' ';
    const uint64_t spaces = (different - ones) & ~different & ones << 7; // the lowest bit set is right
    return uint8_t(spaces ? std::countr_zero(spaces) / 8 + 1 : int(longestWord));
}

} // namespace

WordCodes::WordCodes() : m_words(size_t(1) << hashBits) { }

WordCodes::Word &WordCodes::placeOf(uint64_t bytes, uint8_t length)
{
    const uint64_t mixed = bytes * 0x9e3779b97f4a7c15;
    size_t at = (mixed ^ mixed >> 29) * 0xc2b2ae3d27d4eb4f >> (64 - hashBits);
    while (m_words[at].length && (m_words[at].bytes != bytes || m_words[at].length != length))
        at = (at + 1) % m_words.size();
    return m_words[at];
}

bool WordCodes::add(std::string_view texts, std::span<const uint32_t> ends)
{
    const size_t wordsBefore = m_known.size();
    const size_t room = m_size + texts.size() / 2 + longestCode;
    if (m_codes.size() < room)
        m_codes.resize(room);
    char *code = m_codes.data() + m_size;
    const char *const last = code + texts.size() / 2;
    size_t at = 0;
    for (const uint32_t end : ends) {
        while (at < end) {
            uint64_t bytes = bytesAt(texts, at);
            const auto length = uint8_t(std::min<size_t>(lengthOfWord(bytes), end - at));
            bytes &= ~uint64_t(0) >> (64 - 8 * length);
            at += length;
            Word &word = placeOf(bytes, length);
            if (!word.length) {
                if (m_known.size() < mostWords) {
                    word = { bytes, uint16_t(m_known.size()), length };
                    m_known.push_back(&word);
                }
                *code++ = char(asItself + length - 1);
                qToLittleEndian(bytes, code);
                code += length;
            } else if (word.number < ofOneByte) {
                *code++ = char(word.number);
            } else {
                const int rest = word.number - ofOneByte;
                *code++ = char(ofOneByte + (rest >> 8));
                *code++ = char(rest);
            }
            if (code > last) {
                forgetAllBut(wordsBefore);
                return false;
            }
        }
    }
    m_size = size_t(code - m_codes.data());
    m_textBytes += texts.size();
    return true;
}

/// The others are those added last, so that no place is behind one of theirs.
void WordCodes::forgetAllBut(size_t words)
{
    for (size_t number = words; number < m_known.size(); ++number)
        *m_known[number] = {};
    m_known.resize(words);
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
