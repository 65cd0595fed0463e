// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/fold.h"
#include "table/text_code.h"
#include "table/text_store.h"

#include <cstdint>
#include <limits>
#include <string_view>

namespace mavenscope {

/// How the texts of a column compare: by their bytes, lists and JSON as they are read in a cell. Case is
/// ignored by folding: beforehand where that changes more than ASCII letters, else while comparing.
class TextReader
{
public:
    enum Extent {
        Beginnings, ///< Of a long text that must be folded only as much as tells nearly all texts apart.
        Whole,
    };
    TextReader(FieldType type, bool ignoresCase, Extent extent);

    /// The text whose bytes decide; in the table, or in the store where it must differ. Cut where it goes on:
    /// then it compares only whole to others that are alike, which may go on or end there.
    TextRest comparable(std::string_view stored, TextStore &store) const
    {
        return folded(m_isAsStored ? stored : readable(stored, store), m_most, store);
    }
    /// The same for a text that is read as it stands, whatever the column's type, and never cut.
    TextRest foldedUnlessAscii(std::string_view text, TextStore &store) const
    {
        return folded(text, whole, store);
    }
    /// Of ASCII letters in what these give: of others it is ignored already.
    bool ignoresCase() const { return m_ignoresCase; }

private:
    static constexpr size_t whole = std::numeric_limits<int32_t>::max(); ///< as long as a key can be
    /// At most so many bytes of it.
    TextRest folded(std::string_view text, size_t most, TextStore &store) const
    {
        // With the next character, which may be a mark.
        if (!m_ignoresCase || isAscii(text.substr(0, most + 1)))
            return TextRest::of(text.substr(0, most), text.size() > most);
        return foldedCharacters(text, most, store);
    }
    TextRest foldedCharacters(std::string_view text, size_t most, TextStore &store) const;
    std::string_view readable(std::string_view stored, TextStore &store) const;

    FieldType m_type;
    bool m_isAsStored; ///< its texts are read
    bool m_ignoresCase;
    size_t m_most; ///< bytes of a text
};

} // namespace mavenscope
