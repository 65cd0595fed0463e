// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_reader.h"

#include "table/each_fold.h"
#include "table/filter.h"
#include "table/fold.h"
#include "table/value_text.h"

#include <algorithm>
#include <string>

namespace mavenscope {

namespace {

constexpr size_t beginning = 64; ///< of a long text: a dozen words

} // namespace

char *TextStore::room(size_t bytes)
{
    if (m_left < bytes) {
        const size_t usual = m_blocks.empty() ? size_t(1) << 16 : size_t(1) << 21;
        m_left = std::max(bytes, usual);
        m_blocks.emplace_back(m_left);
        m_free = m_blocks.back().data();
    }
    return m_free;
}

std::string_view TextStore::keep(size_t bytes)
{
    const std::string_view kept(m_free, bytes);
    m_free += bytes;
    m_left -= bytes;
    return kept;
}

std::string_view TextStore::keep(std::string_view text)
{
    std::copy(text.begin(), text.end(), room(text.size()));
    return keep(text.size());
}

TextReader::TextReader(FieldType type, bool ignoresCase, Extent extent)
    : m_type(type), m_isAsStored(type != FieldType::List && type != FieldType::Json),
      m_ignoresCase(ignoresCase),
      m_most(extent == Beginnings && ignoresCase && type == FieldType::Text ? beginning : whole)
{
}

std::string_view TextReader::readable(std::string_view stored, TextStore &store) const
{
    if (m_type == FieldType::List)
        return stored == "[]" ? std::string_view() : store.keep(joinedList(stored));
    return stored.starts_with('"') ? store.keep(jsonForReading(stored)) : stored;
}

std::string_view TextReader::foldedCharacters(std::string_view text, size_t most, TextStore &store) const
{
    char *const room = store.room(std::min(text.size(), most + foldedBeyond));
    if (const auto size = foldEachCharacter(text, most, room))
        return store.keep(*size);
    return store.keep(std::string_view(foldForSearch(text)).substr(0, most));
}

} // namespace mavenscope
