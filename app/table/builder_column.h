// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_builder.h"

#include <map>
#include <string>

namespace mavenscope {

/// A column while its batch is filled. Rows that are left out are null.
struct BatchBuilder::Column
{
    bool isNumeric = false;
    bool isMember = false;
    bool repeats = true; ///< text goes to the local dictionary; false once it was seen not to repeat
    bool isReal = false; ///< a fraction was seen: reals holds the values, else integers

    std::vector<uint64_t> valid; ///< a bit a row, as long as needed
    uint32_t validCount = 0;

    Dictionary dictionary;
    std::vector<uint16_t> codes;
    std::string text;
    std::vector<uint32_t> ends; ///< of each row so far, in text

    std::vector<int64_t> integers;
    std::vector<double> reals;
    std::vector<OddValue> odd;

    MemberColumn spans; ///< of a member; begins count from the start of the parent's text
    std::map<std::string, int, std::less<>> members; ///< of a Json column: key to column

    void setType(FieldType type); ///< while there is no value yet
    bool isValid(uint32_t row) const
    {
        return row >> 6 < valid.size() && (valid[row >> 6] >> (row & 63) & 1);
    }
    void setText(uint32_t row, std::string_view value);
    void setInteger(uint32_t row, int64_t value);
    void setReal(uint32_t row, double value);
    void setOdd(uint32_t row, std::string_view value);
    void setMember(uint32_t row, uint32_t begin, uint32_t length);
    void removeMember(uint32_t row);

    void forget(uint32_t row); ///< the last row, if it stands

    /// Every row up to rows stands; the last ones are null.
    void complete(uint32_t rows);
    /// Text leaves the dictionary for the arena.
    void becomePlain();
    Validity validity(uint32_t rows) const;
    std::string_view textAt(uint32_t row) const;

private:
    void setValid(uint32_t row);
    void clearValid(uint32_t row);
};

} // namespace mavenscope
