// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace mavenscope {

/// A character and how many bytes it takes; 0: malformed.
struct Utf8Character
{
    char32_t code = 0;
    size_t bytes = 0;
};

/// Of a text with one byte at least.
inline Utf8Character firstCharacter(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    const size_t bytes = lead < 0x80 ? 1
        : lead < 0xc2                ? 0
        : lead < 0xe0                ? 2
        : lead < 0xf0                ? 3
        : lead < 0xf5                ? 4
                                     : 0;
    if (bytes == 0 || bytes > text.size())
        return {};
    char32_t code = bytes == 1 ? lead : lead & (0x7fu >> bytes);
    for (size_t index = 1; index < bytes; ++index) {
        const auto byte = static_cast<unsigned char>(text[index]);
        if ((byte & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte & 0x3fu);
    }
    return { code, bytes };
}

} // namespace mavenscope
