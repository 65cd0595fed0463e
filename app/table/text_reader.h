// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/fold.h"
#include "table/scratch.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Texts that the table does not hold as they compare; they stay where they are.
class TextStore
{
public:
    TextStore() = default;
    TextStore(TextStore &&) noexcept = default;
    TextStore &operator=(TextStore &&) noexcept = default;

    /// At least so many bytes, for keep() to keep the first of.
    char *room(size_t bytes);
    std::string_view keep(size_t bytes);
    std::string_view keep(std::string_view text);

private:
    std::vector<ScratchArray<char>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
};

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

    /// The text whose bytes decide; in the table, or in the store where it must differ.
    std::string_view comparable(std::string_view stored, TextStore &store) const
    {
        // What is not cut may be folded to more bytes.
        return folded(m_isAsStored ? stored : readable(stored, store), isCut(stored) ? m_most : whole, store);
    }
    /// Whether comparable() gives no more than the text's beginning: then it compares only whole to others
    /// that are alike, which may go on or end there.
    bool isCut(std::string_view stored) const { return stored.size() > m_most; }
    /// The same for a text that is read as it stands, whatever the column's type, and never cut.
    std::string_view foldedUnlessAscii(std::string_view text, TextStore &store) const
    {
        return folded(text, whole, store);
    }
    /// Of ASCII letters in what these give: of others it is ignored already.
    bool ignoresCase() const { return m_ignoresCase; }

private:
    static constexpr size_t whole = std::numeric_limits<int32_t>::max(); ///< as long as a key can be
    /// At most so many bytes of it.
    std::string_view folded(std::string_view text, size_t most, TextStore &store) const
    {
        // With the next character, which may be a mark.
        if (!m_ignoresCase || isAscii(text.substr(0, most + 1)))
            return text.substr(0, most);
        return foldedCharacters(text, most, store);
    }
    std::string_view foldedCharacters(std::string_view text, size_t most, TextStore &store) const;
    std::string_view readable(std::string_view stored, TextStore &store) const;

    FieldType m_type;
    bool m_isAsStored; ///< its texts are read
    bool m_ignoresCase;
    size_t m_most; ///< bytes of a text
};

} // namespace mavenscope
