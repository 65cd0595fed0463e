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

TextRest TextReader::foldedCharacters(std::string_view text, size_t most, TextStore &store) const
{
    char *const room = store.room(std::min(text.size(), most + foldedBeyond));
    if (const auto size = foldEachCharacter(text, most, room))
        return TextRest::of(store.keep(*size), text.size() > most);
    const std::string folded = foldForSearch(text); // of more bytes, maybe
    return TextRest::of(store.keep(std::string_view(folded).substr(0, most)), folded.size() > most);
}

} // namespace mavenscope
