// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace mavenscope {

constexpr char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; }

/// Eight bytes at once, in any order.
class EightBytes
{
public:
    static EightBytes at(const char *text)
    {
        EightBytes bytes;
        std::memcpy(&bytes.m_word, text, sizeof bytes.m_word);
        return bytes;
    }
    explicit constexpr EightBytes(uint64_t word = 0) : m_word(word) { }

    constexpr uint64_t word() const { return m_word; }
    constexpr bool areAscii() const { return (m_word & 0x80 * each) == 0; }
    /// asciiLower() of each.
    constexpr EightBytes lowered() const
    {
        const uint64_t low = m_word & 0x7f * each;
        const uint64_t fromA = low + (0x80 - 'A') * each, afterZ = low + (0x80 - 'Z' - 1) * each;
        return EightBytes(m_word | (fromA & ~afterZ & ~m_word & 0x80 * each) >> 2);
    }

private:
    static constexpr uint64_t each = 0x0101010101010101;
    uint64_t m_word;
};

inline bool isAscii(std::string_view text)
{
    constexpr size_t atOnce = sizeof(uint64_t);
    if (text.size() < atOnce)
        return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    const char *const last = text.data() + text.size() - atOnce;
    for (const char *at = text.data(); at < last; at += atOnce) {
        if (!EightBytes::at(at).areAscii())
            return false;
    }
    return EightBytes::at(last).areAscii();
}

/// Whether folding the text changes more than the case of its ASCII letters as far as ASCII goes: a character
/// that folds to ASCII (Kelvin sign, long s, sharp s, ligatures) or a mark that may join the letter before
/// it. Otherwise an ASCII needle can be looked for in the text as it is.
bool foldingTouchesAscii(std::string_view text);

/// The same for the one character that begins at text[0], a byte over 127.
bool characterTouchesAscii(std::string_view text);

/// Whether the character that begins at text[0], a byte over 127, is known to fold to one character whatever
/// stands around it, and to be that one or its capital: then a text of such characters and ASCII holds
/// another one where each character is there in either case.
bool foldsAlone(std::string_view text);

/// The capitals of a folded text, if it is ASCII and characters that foldsAlone() and each has as many bytes
/// as its capital; else empty.
std::string capitalsOf(std::string_view folded);

} // namespace mavenscope
