// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_tokens.h"

#include "table/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace mavenscope {

struct JsonTokens::Scanner
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stages;

    simdjson::error_code scan(std::string &text)
    {
        constexpr size_t unusedDepth = 1; // of the second stage
        constexpr size_t leastCapacity = size_t(1) << 20;
        const size_t capacity = std::max(text.size(), leastCapacity);
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
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

const char *JsonTokens::begin(std::string &text)
{
    m_count = m_at = m_size = 0;
    auto error = m_scanner->scan(text);
    if (error == simdjson::UTF8_ERROR) {
        text = sanitisedUtf8(text);
        error = m_scanner->scan(text);
    }
    if (error)
        return simdjson::error_message(error);
    m_text = m_backslash = text.data();
    m_size = text.size();
    m_indexes = m_scanner->stages->structural_indexes.get();
    m_count = m_scanner->stages->n_structural_indexes;
    return nullptr;
}

void JsonTokens::findBackslash(const char *from)
{
    const auto *found = static_cast<const char *>(std::memchr(from, '\\', m_size - size_t(from - m_text)));
    m_backslash = found ? found : m_text + m_size;
}

} // namespace mavenscope
