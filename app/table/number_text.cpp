// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_text.h"

#include <charconv>
#include <cmath>

namespace mavenscope {

char *writeNumber(double value, char *buffer)
{
    const double size = std::abs(value);
    if (value == 0 || (size >= 1e-7 && size < 1e21))
        return std::to_chars(buffer, buffer + numberTextBytes, value, std::chars_format::fixed).ptr;
    return std::to_chars(buffer, buffer + numberTextBytes, value).ptr;
}

std::string numberText(double value)
{
    char buffer[numberTextBytes];
    return { buffer, size_t(writeNumber(value, buffer) - buffer) };
}

std::string numberText(int64_t value) { return std::to_string(value); }

} // namespace mavenscope
