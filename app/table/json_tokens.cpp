// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_tokens.h"

#include "table/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mavenscope {

struct JsonTokens::Scanner
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stages;

    simdjson::error_code scan(TextBuffer &text)
    {
        constexpr size_t unusedDepth = 1; // of the second stage
        constexpr size_t leastCapacity = size_t(1) << 20;
        const size_t capacity = std::max(text.size(), leastCapacity);
        text.room(simdjson::SIMDJSON_PADDING);
        // The list of a huge record is four times its size, and is not kept for the next ones.
        const bool fits = stages && stages->capacity() >= text.size() && stages->capacity() / 16 <= capacity;
        if (!fits) {
            stages.reset();
            if (const auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(
                    capacity, unusedDepth, stages))
                return error;
        }
        return stages->stage1(
            reinterpret_cast<const uint8_t *>(text.data()), text.size(), simdjson::stage1_mode::regular);
    }
};

JsonTokens::JsonTokens() : m_scanner(new Scanner) { }
JsonTokens::~JsonTokens() = default;

const char *JsonTokens::begin(TextBuffer &text)
{
    m_text = "";
    m_size = 0;
    static constexpr std::array<uint32_t, 2> none {};
    m_next = m_end = none.data();
    auto error = m_scanner->scan(text);
    if (error == simdjson::UTF8_ERROR) {
        const std::string sanitised = sanitisedUtf8(text.view());
        text.clear();
        text.append(sanitised);
        error = m_scanner->scan(text);
    }
    if (error)
        return simdjson::error_message(error);
    m_text = m_backslash = text.data();
    m_size = text.size();
    uint32_t *const indexes = m_scanner->stages->structural_indexes.get();
    const uint32_t count = m_scanner->stages->n_structural_indexes;
    indexes[count] = indexes[count + 1] = uint32_t(m_size); // simdjson keeps such places for itself
    m_next = indexes;
    m_end = indexes + count;
    return nullptr;
}

void JsonTokens::findBackslash(const char *from)
{
    const auto *found = static_cast<const char *>(std::memchr(from, '\\', m_size - size_t(from - m_text)));
    m_backslash = found ? found : m_text + m_size;
}

} // namespace mavenscope
