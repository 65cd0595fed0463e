// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace mavenscope {

/// foldForSearch() for texts whose characters fold each by itself, whatever stands beside them, and grow no
/// longer: most of what is written in Latin, Greek or Cyrillic letters, kana, Hanzi and Hangul. Writes at
/// most utf8.size() bytes and returns how many; nullopt: ask foldForSearch().
std::optional<size_t> foldEachCharacter(std::string_view utf8, char *folded);

/// The first bytes of that, at most so many, whatever stands far behind them. Writes at most
/// most + foldedBeyond bytes.
constexpr size_t foldedBeyond = 8;
std::optional<size_t> foldFirstCharacters(std::string_view utf8, size_t most, char *folded);

} // namespace mavenscope
