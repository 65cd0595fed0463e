// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace mavenscope {

/// A number as its shortest digits that read back the same, without an exponent from 0.0000001 up to below
/// 1e21: a hundred thousand is 100000 to whoever opens the file, never 1e+05.
std::string numberText(int64_t value);
std::string numberText(double value);

/// The same into a buffer; returns its end.
constexpr size_t numberTextBytes = 40;
char *writeNumber(double value, char *buffer);

} // namespace mavenscope
