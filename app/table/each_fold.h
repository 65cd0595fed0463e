// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace mavenscope {

/// foldForSearch() for texts whose characters fold each by itself, whatever stands beside them, and grow no
/// longer: most of what is written in Latin, Greek or Cyrillic letters, kana, Hanzi and Hangul. Gives the
/// first bytes of it, at most so many, whatever stands far behind them, and returns how many; nullopt: ask
/// foldForSearch(). Writes at most utf8.size() bytes and at most most + foldedBeyond.
constexpr size_t foldedBeyond = 8;
std::optional<size_t> foldEachCharacter(std::string_view utf8, size_t most, char *folded);

} // namespace mavenscope
