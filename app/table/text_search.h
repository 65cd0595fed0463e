// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/byte_scan.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mavenscope {

/// Looks for one text in others, in any case (foldForSearch()). An empty needle is in every text.
class TextSearch
{
public:
    explicit TextSearch(std::string_view needle);

    const std::string &foldedNeedle() const { return m_needle; }
    bool isIn(std::string_view text) const;
    bool begins(std::string_view text) const;

    /// Texts side by side, row r is arena[offsets[r] .. offsets[r + 1]).
    struct Rows
    {
        std::string_view arena;
        std::span<const uint32_t> offsets; ///< rows + 1
        bool hasEscapes = false; ///< a backslash may stand for something else

        std::string_view text(uint32_t row) const
        {
            return arena.substr(offsets[row], offsets[row + 1] - offsets[row]);
        }
    };
    /// Sets found for the rows that hold the needle, and doubtful for those that have to be looked at alone:
    /// folding changes more in them than the case, or they have escapes. Passes over rows that are in found
    /// already; bits beyond the last row stay.
    void sweep(const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful) const;
    /// The same with a look at none but the rows that are not in found, for when most are.
    void lookInto(const Rows &rows, std::span<uint64_t> found, std::span<uint64_t> doubtful) const;

private:
    class Gathered;
    BytePattern patternFor(const Rows &rows) const;
    void settlePlaces(
        const BytePattern &pattern, std::string_view arena, size_t firstPlace, PlaceMasks &masks) const;
    void settleRows(const Rows &rows, uint32_t begin, uint32_t end, size_t firstPlace,
        const PlaceMasks &masks, std::span<uint64_t> found, std::span<uint64_t> doubtful) const;
    bool standsAt(std::string_view text) const;
    bool isInFolded(std::string_view text) const;
    bool isWholeBefore(std::string_view rest) const;
    bool isOdd(const BytePattern &pattern, std::string_view text) const;

    std::string m_needle; ///< folded
    std::string m_capitals; ///< as many bytes; empty: texts that are not ASCII have to be folded
    bool m_isAscii;
    BytePattern m_pattern;
    bool m_isAllInPattern = false; ///< it fits nowhere but where the needle stands
};

} // namespace mavenscope
