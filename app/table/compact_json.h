// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_builder.h"
#include "table/json_tokens.h"

#include <deque>
#include <string>

namespace mavenscope {

/// A number of any size by JSON's grammar.
bool isJsonNumber(std::string_view token);

/// The canonical compact form of JSON values: no white space, minimal escapes, numbers as they came. The
/// service writes them so, and then the form is what stands among the tokens rather than a copy made piece by
/// piece.
class CompactJson
{
public:
    CompactJson(JsonTokens &tokens, int mostDepth) : m_tokens(tokens), m_mostDepth(mostDepth) { }

    /// Takes one value off the tokens. False: what stands there is none, for that reason().
    bool take();
    const char *reason() const { return m_reason; }

    /// Of the value taken last, until the next one is, or the tokens' text changes; of one that broke off,
    /// what there is.
    std::string_view text() const { return m_isCopied ? std::string_view(m_copy) : m_inPlace; }
    std::span<const JsonMember> members() const { return m_members; } ///< none where it is no object

private:
    /// piece: of the tokens' text where that is the compact form.
    void append(std::string_view piece)
    {
        if (!m_isCopied && piece.data() == m_inPlace.data() + m_inPlace.size())
            m_inPlace = { m_inPlace.data(), m_inPlace.size() + piece.size() };
        else
            copied().append(piece);
    }
    void appendText(std::string_view raw);
    std::string &copied();
    bool takeMark(char mark)
    {
        const char *const place = m_tokens.place();
        if (!m_tokens.take(mark))
            return false;
        append({ place, 1 });
        return true;
    }
    bool takeAt(int depth);
    bool takeArray(int depth);
    bool takeObject(int depth);
    bool takeScalar();
    bool fail(const char *why)
    {
        m_reason = why;
        return false;
    }

    JsonTokens &m_tokens;
    const int m_mostDepth;
    const char *m_reason = nullptr;
    std::string_view m_inPlace; ///< as long as the pieces lie side by side
    std::string m_copy; ///< since they do not
    bool m_isCopied = false;
    std::vector<JsonMember> m_members;
    std::deque<std::string> m_escapedKeys; ///< those of members that had escapes, decoded
};

} // namespace mavenscope
