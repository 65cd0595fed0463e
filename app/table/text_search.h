// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Looks for one text in others, in any case (foldForSearch()). An empty needle is in every text.
class TextSearch
{
public:
    explicit TextSearch(std::string_view needle);

    const std::string &foldedNeedle() const { return m_needle; }
    bool isIn(std::string_view text) const;
    bool begins(std::string_view text) const;
    /// Sets the bits of the rows that hold it, where row r is arena[offsets[r] .. offsets[r + 1]). Searches
    /// all rows in one sweep.
    void markRows(
        std::string_view arena, std::span<const uint32_t> offsets, std::vector<uint64_t> &bits) const;

private:
    size_t findAscii(std::string_view text, size_t from) const;
    void markAscii(
        std::string_view arena, std::span<const uint32_t> offsets, std::vector<uint64_t> &bits) const;

    std::string m_needle; ///< folded
    std::string m_upper; ///< of an ASCII needle
    bool m_isAscii;
};

} // namespace mavenscope
