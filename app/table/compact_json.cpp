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
    m_inPlace = { m_tokens.place(), 0 };
    m_isCopied = false;
    m_members.clear();
    m_escapedKeys.clear();
    return takeAt(0);
}

std::string &CompactJson::copied()
{
    if (!m_isCopied)
        m_copy = m_inPlace;
    m_isCopied = true;
    return m_copy;
}

/// raw: without its quotes, which stand around it.
void CompactJson::appendText(std::string_view raw)
{
    if (m_tokens.hasEscapes())
        appendJsonString(copied(), decodeJsonString(raw));
    else
        append({ raw.data() - 1, raw.size() + 2 });
}

bool CompactJson::takeArray(int depth)
{
    takeMark('[');
    if (takeMark(']'))
        return true;
    while (takeAt(depth + 1) && takeMark(','))
        ;
    if (m_reason)
        return false;
    return takeMark(']') || fail("a list without a comma or an end");
}

bool CompactJson::takeObject(int depth)
{
    takeMark('{');
    if (takeMark('}'))
        return true;
    do {
        if (m_tokens.front() != '"')
            return fail("an object without a key");
        std::string_view key = m_tokens.takeText();
        appendText(key);
        if (m_tokens.hasEscapes() && depth == 0)
            key = m_escapedKeys.emplace_back(decodeJsonString(key));
        if (!takeMark(':'))
            return fail("a key without a colon");
        if (depth == 0)
            m_members.push_back({ key, uint32_t(text().size()) });
        if (!takeAt(depth + 1))
            return false;
    } while (takeMark(','));
    return takeMark('}') || fail("an object without a comma or an end");
}

bool CompactJson::takeScalar()
{
    const std::string_view token = m_tokens.scalar();
    const char first = m_tokens.front();
    const bool isValue = first == 'n' ? token == "null"
        : first == 't'                ? token == "true"
        : first == 'f'                ? token == "false"
                                      : isJsonNumber(token);
    if (!isValue)
        return fail("something that is no value");
    append(token);
    m_tokens.advance();
    return true;
}

bool CompactJson::takeAt(int depth)
{
    const char token = m_tokens.front();
    if (token == '"') {
        appendText(m_tokens.takeText());
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
