// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_text.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace mavenscope {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void appendUtf8(std::string &out, uint32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

std::optional<uint32_t> fourHexDigits(std::string_view text, size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    uint32_t value = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = value << 4 | uint32_t(digit);
    }
    return value;
}

/// Appends what the \u escape at text[at] ('u') means; returns the index of its last character.
size_t appendUnicodeEscape(std::string &out, std::string_view text, size_t at)
{
    const auto high = fourHexDigits(text, at + 1);
    if (!high) {
        out += "\\u";
        return at;
    }
    if (*high < 0xD800 || *high > 0xDFFF) {
        appendUtf8(out, *high);
        return at + 4;
    }
    if (*high < 0xDC00 && at + 6 < text.size() && text[at + 5] == '\\' && text[at + 6] == 'u') {
        const auto low = fourHexDigits(text, at + 7);
        if (low && *low >= 0xDC00 && *low <= 0xDFFF) {
            appendUtf8(out, 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00));
            return at + 10;
        }
    }
    out += replacement;
    return at + 4;
}

void decodeInto(std::string &out, std::string_view escaped)
{
    for (size_t i = 0; i < escaped.size(); ++i) {
        const size_t next = escaped.find('\\', i);
        if (next == std::string_view::npos || next + 1 >= escaped.size()) {
            out += escaped.substr(i);
            return;
        }
        out += escaped.substr(i, next - i);
        i = next + 1;
        switch (escaped[i]) {
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u':
            i = appendUnicodeEscape(out, escaped, i);
            break;
        case '"':
        case '\\':
        case '/':
            out += escaped[i];
            break;
        default:
            out += '\\';
            out += escaped[i];
        }
    }
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

std::string decodeJsonString(std::string_view escaped)
{
    std::string out;
    out.reserve(escaped.size());
    decodeInto(out, escaped);
    return out;
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
