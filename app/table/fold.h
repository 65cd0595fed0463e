// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mavenscope {

bool isAscii(std::string_view text);

constexpr char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; }

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
