// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/text_hash.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace mavenscope {

/// Walks over the tokens of a JSON text: brackets, colons, commas, texts, and scalars. simdjson's first stage
/// finds where they begin, at gigabytes a second, and sees to it that the text is UTF-8 and its strings end;
/// walking over its list directly costs a quarter of what simdjson's own iterators cost for each field. That
/// the tokens make sense together is for the caller to check.
class JsonTokens
{
public:
    JsonTokens();
    ~JsonTokens();

    /// Stands at the first token of text, which may be changed (made valid UTF-8) and must outlive the walk.
    /// Otherwise the reason why it has no tokens.
    const char *begin(std::string &text);

    /// The first character of the token; 0 behind the last one.
    char front() const { return m_at < m_count ? m_text[m_indexes[m_at]] : '\0'; }
    bool atEnd() const { return m_at == m_count; }
    void advance() { m_at += m_at < m_count; }
    bool take(char token)
    {
        const bool isThere = front() == token;
        m_at += isThere;
        return isThere;
    }
    const char *place() const { return m_text + offset(); }
    size_t offset() const { return m_at < m_count ? m_indexes[m_at] : m_size; }

    /// The token with what follows it up to the next one, but for white space: 12, null, or something that is
    /// none.
    std::string_view scalar() const
    {
        const size_t begin = offset();
        size_t end = m_at + 1 < m_count ? m_indexes[m_at + 1] : m_size;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        return { m_text + begin, end - begin };
    }
    /// Takes a text, without its quotes and as it is written; front() is its quote.
    std::string_view takeText()
    {
        const char *const begin = m_text + m_indexes[m_at++] + 1;
        // The first stage has seen the closing quote, and nothing but white space stands between it and the
        // next token.
        const char *end = place() - 1;
        while (*end != '"')
            --end;
        if (m_backslash < begin)
            findBackslash(begin);
        m_hasEscapes = m_backslash < end;
        return { begin, size_t(end - begin) };
    }
    /// Takes the text if it is this one, given with its quotes and without escapes.
    bool takeText(std::string_view quoted)
    {
        const size_t begin = offset();
        const bool isThere
            = m_size - begin >= quoted.size() && isSameText({ m_text + begin, quoted.size() }, quoted);
        m_at += isThere;
        return isThere;
    }
    /// Takes the scalar if it is this one.
    bool takeScalar(std::string_view literal)
    {
        const size_t begin = offset(), end = m_at + 1 < m_count ? m_indexes[m_at + 1] : m_size;
        // Mostly no white space stands behind it.
        const bool isThere = end - begin == literal.size()
            ? isSameText({ m_text + begin, literal.size() }, literal)
            : scalar() == literal;
        m_at += isThere;
        return isThere;
    }
    /// Whether the text taken last has escapes.
    bool hasEscapes() const { return m_hasEscapes; }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    void findBackslash(const char *from);
    struct Scanner;
    std::unique_ptr<Scanner> m_scanner;
    const char *m_text = nullptr;
    const uint32_t *m_indexes = nullptr;
    size_t m_size = 0, m_count = 0, m_at = 0;
    /// The first backslash that is not before the text taken last: backslashes are rare, and texts come in
    /// order.
    const char *m_backslash = nullptr;
    bool m_hasEscapes = false;
};

} // namespace mavenscope
