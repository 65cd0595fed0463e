// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mavenscope {

/// The text of a JSON string without its quotes. An escape that is none stays as it is; a lone surrogate
/// becomes U+FFFD.
std::string decodeJsonString(std::string_view text);
/// The same, to where there is room for text's size, which it does not exceed. Returns its own.
size_t decodeJsonString(std::string_view text, char *decoded);
/// Appends text with quotes and the escapes that JSON.stringify would write.
void appendJsonString(std::string &out, std::string_view text);

/// The value that compact JSON begins with, as a span of it.
std::string_view jsonValue(std::string_view json);
/// The elements of a compact JSON array, or (key, value) of a compact JSON object with keys still escaped, as
/// spans of the given text. Text that is no array (object) has none.
std::vector<std::string_view> jsonElements(std::string_view array, size_t most = SIZE_MAX);
std::vector<std::pair<std::string_view, std::string_view>> jsonMembers(std::string_view object);

/// Valid UTF-8 stays as it is; each byte that cannot be read becomes U+FFFD.
std::string sanitisedUtf8(std::string_view text);

} // namespace mavenscope
