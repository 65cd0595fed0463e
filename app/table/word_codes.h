// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Codes texts by their words: queries, answers chosen from a list and short comments are made of few, which
/// a code of a byte or two for each makes smaller than a compressor for anything does, and sooner. Of texts
/// with many words it makes less than such a compressor, and says so. Not thread-safe.
class WordCodes
{
public:
    WordCodes();

    /// texts: one after the other, where ends says; they follow those added before. False, and as if nothing
    /// had been added: they would be more than half as long.
    bool add(std::string_view texts, std::span<const uint32_t> ends);
    std::string_view codes() const { return { m_codes.data(), m_size }; }
    size_t textBytes() const { return m_textBytes; } ///< of what was added
    void clear();

    /// The texts of codes(), one after the other, to where there is room for them and for so much more.
    static void decode(std::string_view codes, char *texts);
    static constexpr size_t roomBehind = sizeof(uint64_t);

private:
    /// Up to eight bytes of a text, up to a space and with it.
    struct Word
    {
        uint64_t bytes; ///< the first is the lowest one
        uint16_t length;
    };
    static constexpr uint16_t noNumber = 0xffff;
    /// Of a word in m_places: what tells it from others stands there, so that most are found by one look.
    struct Place
    {
        bool isOf(const Word &word) const { return bytes == word.bytes && length == word.length; }
        uint64_t bytes = 0;
        uint16_t length = 0;
        uint16_t number = noNumber; ///< so as well where there is none
    };

    void findLastBytes(std::string_view texts, std::span<const uint32_t> ends);
    Place &placeOf(const Word &word);
    char *write(const Word &word, char *code); ///< to there; returns the code's end
    void forgetAllBut(size_t words);

    std::vector<Place> m_places; ///< by hash, a later word at the next free one
    std::vector<uint16_t> m_placesOfWords; ///< by number
    std::vector<uint64_t> m_lastBytes; ///< of words: a bit for each byte of the texts
    std::vector<char> m_codes; ///< the first m_size ones
    size_t m_size = 0;
    size_t m_textBytes = 0;
};

} // namespace mavenscope
