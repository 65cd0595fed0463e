// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_memory.h"
#include "table/column.h"
#include "table/dictionary.h"
#include "table/text_arena.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// So many texts may stand in a dictionary before it is looked at whether they repeat. A column of no more
/// has codes in every batch; of one that has more, which batches have them depends on who read what when.
constexpr uint32_t entriesBeforeJudging = 4096;
/// Whether so many different ones of so many texts are few enough for a dictionary.
constexpr bool mayRepeat(uint32_t entries, uint64_t texts)
{
    return entries < entriesBeforeJudging || uint64_t(entries) * 2 < texts;
}

/// A column while its batch is filled. Rows that are left out are null. Its buffers and what it has learnt of
/// its texts stay from one batch to the next.
struct BuilderColumn
{
    bool isNumeric = false;
    bool isMember = false;
    bool repeats = true; ///< text goes to the dictionary; false once it was seen not to repeat
    bool repeatsWords = true; ///< of text that does not repeat; false once that was seen to be wrong
    bool isPackedByWords = false; ///< and its text stands among the first ones of the arena
    bool isReal = false; ///< a fraction was seen: reals holds the values, else integers

    std::vector<uint64_t> valid; ///< a bit a row, as long as needed
    uint32_t validCount = 0;

    Dictionary dictionary; ///< of this batch and those before it
    uint32_t entriesBefore = 0; ///< in the dictionary when this batch began
    uint64_t textsBefore = 0; ///< seen when this batch began
    std::vector<uint16_t> translation; ///< the dictionary's codes to the table's, as far as they are known
    std::vector<uint16_t> codes;
    std::string text;
    std::vector<uint32_t> ends; ///< of each row so far, in text

    std::vector<int64_t> integers;
    WholeRange integerRange; ///< of them, or more, since what was the least may be gone again
    std::vector<double> reals;
    std::vector<OddValue> odd;

    Dictionary memberKeys; ///< of a Json column
    std::vector<int> memberColumns; ///< by the key's code

    void setType(FieldType type); ///< while there is no value yet
    bool isValid(uint32_t row) const
    {
        return row >> 6 < valid.size() && (valid[row >> 6] >> (row & 63) & 1);
    }
    // A text among numbers is odd, and what is none among texts is its text.
    void setText(uint32_t row, std::string_view value);
    void setInteger(uint32_t row, int64_t value);
    void setReal(uint32_t row, double value);
    void setOdd(uint32_t row, std::string_view value);
    /// The same of as many rows from that one on, none of which has a value yet. valueOf: of an index; of a
    /// text optional: else the row is null.
    template <typename ValueOf> void setTexts(uint32_t row, uint32_t count, const ValueOf &valueOf);
    template <typename ValueOf> void setIntegers(uint32_t row, uint32_t count, const ValueOf &valueOf);
    template <typename ValueOf> void setReals(uint32_t row, uint32_t count, const ValueOf &valueOf);

    void forget(uint32_t row); ///< the last row, if it stands
    void clear(); ///< for the next batch
    void forgetTexts(bool mayRepeat); ///< all that was learnt of them; there are no rows

    /// Every row up to rows stands; the last ones are null.
    void complete(uint32_t rows);
    /// Text leaves the dictionary for the arena, for good.
    void becomePlain();
    void packText(TextPacker &packer);
    /// Numbers are fractions from now on.
    void becomeReal();
    /// Whether the dictionary does not stop growing: a batch alone looks repetitive when most of its rows are
    /// one text ("") and the rest are free text.
    bool keepsGrowing() const;
    bool hasNarrowOffsets() const { return text.size() <= TextOffsets::mostNarrow; }
    /// What its rows take as a column of a RecordBatch, not of a member.
    size_t bytes(uint32_t rows) const;
    Validity validity(uint32_t rows, BatchMemory &memory) const;
    std::string_view textAt(uint32_t row) const;

private:
    void setValid(uint32_t row)
    {
        if (row >> 6 >= valid.size())
            valid.resize((row >> 6) + 1, 0);
        const uint64_t bit = uint64_t(1) << (row & 63);
        validCount += !(valid[row >> 6] & bit);
        valid[row >> 6] |= bit;
    }
    void setAllValid(uint32_t row, uint32_t count); ///< none of which was
    void clearValid(uint32_t row);
    uint32_t newCode(std::string_view value);
};

template <typename ValueOf> void BuilderColumn::setTexts(uint32_t row, uint32_t count, const ValueOf &valueOf)
{
    uint32_t index = 0;
    for (; (isNumeric || repeats) && index < count; ++index) {
        if (const std::optional<std::string_view> value = valueOf(index))
            setText(row + index, *value);
    }
    if (index == count)
        return;
    complete(row + index);
    size_t bytes = 0;
    uint32_t nulls = 0;
    for (uint32_t next = index; next < count; ++next) {
        const std::optional<std::string_view> value = valueOf(next);
        bytes += value ? value->size() : 0;
        nulls += !value;
    }
    if (nulls == 0)
        setAllValid(row + index, count - index);
    size_t end = text.size();
    text.resize(end + bytes);
    ends.resize(row + count);
    for (; index < count; ++index) {
        if (const std::optional<std::string_view> value = valueOf(index)) {
            if (nulls > 0)
                setValid(row + index);
            std::copy(value->begin(), value->end(), text.data() + end);
            end += value->size();
        }
        ends[row + index] = uint32_t(end);
    }
}

template <typename ValueOf>
void BuilderColumn::setIntegers(uint32_t row, uint32_t count, const ValueOf &valueOf)
{
    if (!isNumeric || isReal) {
        for (uint32_t index = 0; index < count; ++index)
            setInteger(row + index, valueOf(index));
        return;
    }
    integers.resize(row + count);
    setAllValid(row, count);
    for (uint32_t index = 0; index < count; ++index) {
        integers[row + index] = valueOf(index);
        integerRange.add(valueOf(index));
    }
}

template <typename ValueOf> void BuilderColumn::setReals(uint32_t row, uint32_t count, const ValueOf &valueOf)
{
    if (!isNumeric) {
        for (uint32_t index = 0; index < count; ++index)
            setReal(row + index, valueOf(index));
        return;
    }
    if (!isReal)
        becomeReal();
    reals.resize(row + count);
    setAllValid(row, count);
    for (uint32_t index = 0; index < count; ++index)
        reals[row + index] = valueOf(index);
}

} // namespace mavenscope
