// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/compact_json.h"

#include "table/json_text.h"

namespace mavenscope {

bool isJsonNumber(std::string_view token)
{
    size_t at = !token.empty() && token[0] == '-';
    const auto digits = [&] {
        const size_t begin = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9')
            ++at;
        return at - begin;
    };
    const bool leadingZero = at < token.size() && token[at] == '0';
    const size_t whole = digits();
    if (!whole || (leadingZero && whole > 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == token.size();
}

bool CompactJson::take()
{
    m_reason = nullptr;
    m_text.clear();
    m_members.clear();
    m_escapedKeys.clear();
    return takeAt(0);
}

bool CompactJson::takeArray(int depth)
{
    m_tokens.advance();
    m_text += '[';
    if (!m_tokens.take(']')) {
        while (takeAt(depth + 1) && m_tokens.take(','))
            m_text += ',';
        if (m_reason)
            return false;
        if (!m_tokens.take(']'))
            return fail("a list without a comma or an end");
    }
    m_text += ']';
    return true;
}

bool CompactJson::takeObject(int depth)
{
    m_tokens.advance();
    m_text += '{';
    if (!m_tokens.take('}')) {
        do {
            if (m_tokens.front() != '"')
                return fail("an object without a key");
            std::string_view key = m_tokens.takeText();
            if (m_tokens.hasEscapes()) {
                key = m_escapedKeys.emplace_back(decodeJsonString(key));
                appendJsonString(m_text, key);
            } else {
                m_text.append(1, '"').append(key).append(1, '"');
            }
            if (!m_tokens.take(':'))
                return fail("a key without a colon");
            m_text += ':';
            const size_t begin = m_text.size();
            if (!takeAt(depth + 1))
                return false;
            if (depth == 0)
                m_members.push_back({ key, uint32_t(begin), uint32_t(m_text.size() - begin) });
            m_text += ',';
        } while (m_tokens.take(','));
        if (!m_tokens.take('}'))
            return fail("an object without a comma or an end");
        m_text.pop_back();
    }
    m_text += '}';
    return true;
}

bool CompactJson::takeScalar()
{
    const std::string_view token = m_tokens.scalar();
    if (token != "null" && token != "true" && token != "false" && !isJsonNumber(token))
        return fail("something that is no value");
    m_text += token;
    m_tokens.advance();
    return true;
}

bool CompactJson::takeAt(int depth)
{
    const char token = m_tokens.front();
    if (token == '"') {
        const std::string_view raw = m_tokens.takeText();
        if (m_tokens.hasEscapes())
            appendJsonString(m_text, decodeJsonString(raw));
        else
            m_text.append(1, '"').append(raw).append(1, '"');
        return true;
    }
    if (token == ',' || token == ']' || token == '}')
        return fail("a comma or an end where a value should be");
    if (token != '[' && token != '{')
        return takeScalar();
    if (depth >= m_mostDepth)
        return fail("nested too deeply");
    return token == '[' ? takeArray(depth) : takeObject(depth);
}

} // namespace mavenscope
