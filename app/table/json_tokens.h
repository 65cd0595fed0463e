// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/text_buffer.h"
#include "table/text_hash.h"

#include <cstddef>
#include <cstdint>
#include <memory>
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
    const char *begin(TextBuffer &text);

    /// The first character of the token; 0 behind the last one.
    char front() const { return m_text[*m_next]; }
    bool atEnd() const { return m_next == m_end; }
    void advance() { m_next += m_next != m_end; }
    bool take(char token) ///< which is not 0
    {
        const bool isThere = front() == token;
        m_next += isThere;
        return isThere;
    }
    const char *place() const { return m_text + *m_next; }
    size_t offset() const { return *m_next; }

    /// The token with what follows it up to the next one, but for white space: 12, null, or something that is
    /// none.
    std::string_view scalar() const
    {
        const size_t begin = offset();
        size_t end = m_next[1];
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        return { m_text + begin, end - begin };
    }
    /// Takes a text, without its quotes and as it is written; front() is its quote.
    std::string_view takeText()
    {
        const char *const begin = m_text + *m_next++ + 1;
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
    /// Takes the key if it is this one, with the colon behind it; given as "key": and without escapes.
    bool takeKey(std::string_view quotedWithColon)
    {
        const bool isThere = isHere(quotedWithColon);
        m_next += isThere ? 2 : 0;
        return isThere;
    }
    /// Takes the text if it is this one, given with its quotes and without escapes.
    bool takeText(std::string_view quoted)
    {
        const bool isThere = isHere(quoted);
        m_next += isThere;
        return isThere;
    }
    /// Takes the scalar if it is this one.
    bool takeScalar(std::string_view literal)
    {
        const size_t begin = offset(), end = m_next[1];
        // Mostly no white space stands behind it.
        const bool isThere = end - begin == literal.size()
            ? isSameText({ m_text + begin, literal.size() }, literal)
            : scalar() == literal;
        m_next += isThere;
        return isThere;
    }
    /// Whether the text taken last has escapes.
    bool hasEscapes() const { return m_hasEscapes; }

private:
    bool isHere(std::string_view text) const
    {
        return m_size - offset() >= text.size() && isSameText({ place(), text.size() }, text);
    }
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    void findBackslash(const char *from);
    struct Scanner;
    std::unique_ptr<Scanner> m_scanner;
    const char *m_text = nullptr;
    size_t m_size = 0;
    /// Where the tokens begin in the text. Behind the last one stands the text's size, twice, so that nobody
    /// has to look whether there is a next one: what begins there is 0.
    const uint32_t *m_next = nullptr;
    const uint32_t *m_end = nullptr;
    /// The first backslash that is not before the text taken last: backslashes are rare, and texts come in
    /// order.
    const char *m_backslash = nullptr;
    bool m_hasEscapes = false;
};

} // namespace mavenscope
