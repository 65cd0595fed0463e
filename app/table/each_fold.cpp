// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/each_fold.h"

#include "table/filter.h"
#include "table/fold.h"
#include "table/utf8.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string>

namespace mavenscope {

namespace {

struct CharacterRange
{
    uint32_t first, last;
};

/// Characters that fold to themselves, have no other composed form, and join no neighbour.
constexpr CharacterRange unchangedCharacters[] = {
    { 0x2010, 0x2027 }, // dashes, quotation marks, the ellipsis
    { 0x20a0, 0x20bf }, // currencies
    { 0x3001, 0x3020 }, // punctuation
    { 0x3041, 0x3096 }, // Hiragana
    { 0x30a1, 0x30ff }, // Katakana
    { 0x4e00, 0x9fff }, // Hanzi
    { 0xac00, 0xd7a3 }, // Hangul, in syllables
    { 0x1f300, 0x1faff }, // emoji
};

bool isUnchanged(uint32_t character)
{
    return std::any_of(std::begin(unchangedCharacters), std::end(unchangedCharacters),
        [character](CharacterRange range) { return character >= range.first && character <= range.last; });
}

struct ShortText
{
    char bytes[2] {};
    uint8_t size = 0; ///< 0: does not fold by itself
};

constexpr uint32_t firstOfTwo = 0x80, lastOfTwo = 0x7ff; ///< the characters of two bytes in UTF-8
using FoldingsOfTwo = std::array<ShortText, lastOfTwo - firstOfTwo + 1>; ///< by character - firstOfTwo

FoldingsOfTwo foldingsOfTwo()
{
    FoldingsOfTwo foldings;
    for (uint32_t character = firstOfTwo; character <= lastOfTwo; ++character) {
        const QChar unit { char16_t(character) };
        if (unit.isMark() || unit.combiningClass() != 0) // those join others
            continue;
        const std::string folded = foldForSearch(QString(unit).toStdString());
        if (folded.empty() || folded.size() > 2)
            continue;
        ShortText &folding = foldings[character - firstOfTwo];
        folding.size = uint8_t(folded.size());
        std::copy(folded.begin(), folded.end(), folding.bytes);
    }
    return foldings;
}

} // namespace

std::optional<size_t> foldEachCharacter(std::string_view utf8, size_t most, char *folded)
{
    static const FoldingsOfTwo twos = foldingsOfTwo();
    char *to = folded;
    // The first character that is not wanted is looked at too: as a mark it would join the last one that is.
    size_t beginOfLast = 0;
    for (size_t at = 0; at < utf8.size() && beginOfLast < most;) {
        beginOfLast = size_t(to - folded);
        if (at + sizeof(uint64_t) <= utf8.size() && beginOfLast + sizeof(uint64_t) <= most) {
            if (const EightBytes bytes = EightBytes::at(utf8.data() + at); bytes.areAscii()) {
                const uint64_t lowered = bytes.lowered().word();
                std::memcpy(to, &lowered, sizeof lowered);
                to += sizeof lowered;
                at += sizeof lowered;
                continue;
            }
        }
        if (static_cast<signed char>(utf8[at]) >= 0) {
            *to++ = asciiLower(utf8[at++]);
            continue;
        }
        const auto [character, size] = firstCharacter(utf8.substr(at));
        if (size == 2) {
            const ShortText &folding = twos[character - firstOfTwo];
            if (folding.size == 0)
                return std::nullopt;
            to = std::copy_n(folding.bytes, folding.size, to);
        } else if (size > 2 && isUnchanged(character)) {
            to = std::copy_n(utf8.data() + at, size, to);
        } else {
            return std::nullopt;
        }
        at += size;
    }
    return std::min(size_t(to - folded), most);
}

} // namespace mavenscope
