// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_text.h"

#include <QString>

#include <algorithm>
#include <cstdint>

namespace mavenscope {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

char *writeUtf8(uint32_t code, char *out)
{
    if (code < 0x80) {
        *out++ = char(code);
    } else if (code < 0x800) {
        *out++ = char(0xC0 | code >> 6);
        *out++ = char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = char(0xE0 | code >> 12);
        *out++ = char(0x80 | (code >> 6 & 0x3F));
        *out++ = char(0x80 | (code & 0x3F));
    } else {
        *out++ = char(0xF0 | code >> 18);
        *out++ = char(0x80 | (code >> 12 & 0x3F));
        *out++ = char(0x80 | (code >> 6 & 0x3F));
        *out++ = char(0x80 | (code & 0x3F));
    }
    return out;
}

constexpr uint32_t noDigits = 0xffffffff;

uint32_t fourHexDigits(std::string_view text, size_t at)
{
    if (at + 4 > text.size())
        return noDigits;
    uint32_t value = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return noDigits;
        value = value << 4 | uint32_t(digit);
    }
    return value;
}

char *write(std::string_view text, char *out) { return out + text.copy(out, text.size()); }

/// Writes what the \u escape at text[at] ('u') means; at: moves to its last character.
char *writeUnicodeEscape(std::string_view text, size_t &at, char *out)
{
    const uint32_t high = fourHexDigits(text, at + 1);
    if (high == noDigits)
        return write("\\u", out);
    at += 4;
    if (high < 0xD800 || high > 0xDFFF)
        return writeUtf8(high, out);
    if (high < 0xDC00 && at + 2 < text.size() && text[at + 1] == '\\' && text[at + 2] == 'u') {
        const uint32_t low = fourHexDigits(text, at + 3);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            at += 6;
            return writeUtf8(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), out);
        }
    }
    return write(replacement, out);
}

/// What an escape of one character means; 0: it is none.
char escaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    }
    return 0;
}

/// The index just behind the JSON value that begins at text[at]; of compact text.
size_t endOfValue(std::string_view text, size_t at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\';
            if (at >= text.size())
                return text.size();
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at;
            --depth;
        } else if (c == ',' && depth == 0) {
            return at;
        }
        if (depth == 0 && (c == '"' || c == '}' || c == ']'))
            return at + 1;
    }
    return text.size();
}

} // namespace

size_t decodeJsonString(std::string_view text, char *const decoded)
{
    char *out = decoded;
    for (size_t at = 0; at < text.size(); ++at) {
        const size_t escape = std::min(text.find('\\', at), text.size());
        out = write(text.substr(at, escape - at), out);
        at = escape + 1;
        if (at >= text.size()) {
            out = write(text.substr(escape), out);
        } else if (text[at] == 'u') {
            out = writeUnicodeEscape(text, at, out);
        } else if (const char meant = escaped(text[at])) {
            *out++ = meant;
        } else {
            *out++ = '\\';
            *out++ = text[at];
        }
    }
    return size_t(out - decoded);
}

std::string decodeJsonString(std::string_view text)
{
    std::string decoded(text.size(), '\0');
    decoded.resize(decodeJsonString(text, decoded.data()));
    return decoded;
}

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uint8_t(c) < 0x20) {
                constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[uint8_t(c) >> 4];
                out += digits[uint8_t(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

std::string_view jsonValue(std::string_view json) { return json.substr(0, endOfValue(json, 0)); }

std::vector<std::string_view> jsonElements(std::string_view array, size_t most)
{
    std::vector<std::string_view> elements;
    if (array.size() < 2 || array.front() != '[')
        return elements;
    for (size_t at = 1; at < array.size() && array[at] != ']' && elements.size() < most;) {
        const size_t end = endOfValue(array, at);
        elements.push_back(array.substr(at, end - at));
        at = end < array.size() && array[end] == ',' ? end + 1 : end;
        if (end == at && end < array.size() && array[end] != ']')
            break;
    }
    return elements;
}

std::vector<std::pair<std::string_view, std::string_view>> jsonMembers(std::string_view object)
{
    std::vector<std::pair<std::string_view, std::string_view>> members;
    if (object.size() < 2 || object.front() != '{')
        return members;
    for (size_t at = 1; at < object.size() && object[at] == '"';) {
        const size_t keyEnd = endOfValue(object, at);
        if (keyEnd >= object.size() || object[keyEnd] != ':')
            break;
        const size_t end = endOfValue(object, keyEnd + 1);
        members.emplace_back(
            object.substr(at + 1, keyEnd - at - 2), object.substr(keyEnd + 1, end - keyEnd - 1));
        at = end < object.size() && object[end] == ',' ? end + 1 : object.size();
    }
    return members;
}

std::string sanitisedUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
}

} // namespace mavenscope
