// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/builder_column.h"

#include "table/exact_number.h"
#include "table/number_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// In less text even few words are mostly new.
constexpr size_t bytesBeforeJudgingWords = 4096;

} // namespace

void BuilderColumn::setType(FieldType type)
{
    isNumeric = holdsNumbers(type);
    repeats = repeatsWords = type != FieldType::Json;
}

void BuilderColumn::setAllValid(uint32_t row, uint32_t count)
{
    const uint32_t end = row + count;
    valid.resize(std::max(valid.size(), size_t(end + 63) >> 6), 0);
    for (uint32_t next; row < end; row = next) {
        next = std::min((row | 63) + 1, end);
        valid[row >> 6] |= (~uint64_t(0) >> (64 - (next - row))) << (row & 63);
    }
    validCount += count;
}

void BuilderColumn::clearValid(uint32_t row)
{
    if (isValid(row)) {
        valid[row >> 6] &= ~(uint64_t(1) << (row & 63));
        --validCount;
    }
}

/// Of a text that is not in the dictionary; none where that has grown enough to tell that texts do not
/// repeat.
uint32_t BuilderColumn::newCode(std::string_view value)
{
    return mayRepeat(dictionary.size(), textsBefore + validCount) ? dictionary.append(value)
                                                                  : Dictionary::none;
}

void BuilderColumn::setText(uint32_t row, std::string_view value)
{
    if (isNumeric)
        return setOdd(row, value);
    setValid(row);
    if (repeats) {
        uint32_t code = dictionary.find(value);
        if (code == Dictionary::none)
            code = newCode(value);
        if (code != Dictionary::none) {
            if (codes.size() != row)
                codes.resize(row); // a key that came twice: the last one counts
            codes.push_back(uint16_t(code));
            return;
        }
        becomePlain();
    }
    if (ends.size() > row) {
        ends.pop_back();
        text.resize(ends.empty() ? 0 : ends.back());
    } else if (ends.size() < row) {
        complete(row);
    }
    text.append(value);
    ends.push_back(uint32_t(text.size()));
}

void BuilderColumn::setInteger(uint32_t row, int64_t value)
{
    if (!isNumeric)
        return setText(row, numberText(value));
    if (isReal) {
        if (isExactAsReal(value))
            setReal(row, double(value));
        else
            setOdd(row, std::to_string(value)); // what a cell shows must not depend on its neighbours
        return;
    }
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    setValid(row);
    integers.resize(row); // a key that came twice: the last one counts
    integers.push_back(value);
    integerRange.add(value);
}

void BuilderColumn::setReal(uint32_t row, double value)
{
    if (!isNumeric)
        return setText(row, numberText(value));
    if (!isReal)
        becomeReal();
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    setValid(row);
    reals.resize(row);
    reals.push_back(value);
}

void BuilderColumn::becomeReal()
{
    isReal = true;
    reals.assign(integers.begin(), integers.end());
    for (uint32_t row = 0; row < integers.size(); ++row) {
        if (!isValid(row) || isExactAsReal(integers[row]))
            continue;
        clearValid(row);
        reals[row] = 0;
        odd.push_back({ row, std::to_string(integers[row]) });
    }
    std::sort(odd.begin(), odd.end(), [](const OddValue &a, const OddValue &b) { return a.row < b.row; });
    integers.clear();
}

void BuilderColumn::setOdd(uint32_t row, std::string_view value)
{
    if (!isNumeric)
        return setText(row, value);
    integers.resize(std::min<size_t>(integers.size(), row)); // a key that came twice
    reals.resize(std::min<size_t>(reals.size(), row));
    complete(row);
    clearValid(row);
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    odd.push_back({ row, std::string(value) });
}

void BuilderColumn::forget(uint32_t row)
{
    clearValid(row);
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    codes.resize(std::min<size_t>(codes.size(), row));
    if (ends.size() > row) {
        ends.resize(row);
        text.resize(ends.empty() ? 0 : ends.back());
    }
    integers.resize(std::min<size_t>(integers.size(), row));
    reals.resize(std::min<size_t>(reals.size(), row));
}

void BuilderColumn::clear()
{
    textsBefore += validCount;
    entriesBefore = dictionary.size();
    valid.clear();
    validCount = 0;
    codes.clear();
    text.clear();
    ends.clear();
    integers.clear();
    integerRange = {};
    reals.clear();
    isReal = false;
    odd.clear();
}

void BuilderColumn::forgetTexts(bool mayRepeat)
{
    repeats = mayRepeat;
    dictionary = {};
    entriesBefore = 0;
    textsBefore = 0;
    translation.clear();
}

void BuilderColumn::complete(uint32_t rows)
{
    if (isMember)
        return;
    if (isNumeric) {
        if (isReal && reals.size() < rows)
            reals.resize(rows);
        else if (!isReal && integers.size() < rows)
            integers.resize(rows);
    } else if (repeats) {
        if (codes.size() < rows)
            codes.resize(rows);
    } else if (ends.size() < rows) {
        ends.resize(rows, ends.empty() ? 0 : ends.back());
    }
}

void BuilderColumn::becomePlain()
{
    repeats = false;
    ends.reserve(codes.size());
    for (uint32_t row = 0; row < codes.size(); ++row) {
        if (isValid(row))
            text.append(dictionary[codes[row]]);
        ends.push_back(uint32_t(text.size()));
    }
    codes = {};
    dictionary = {};
    translation = {};
}

void BuilderColumn::packText(TextPacker &packer)
{
    const bool mayRepeatWords = repeatsWords && text.size() >= bytesBeforeJudgingWords;
    isPackedByWords = mayRepeatWords && packer.addWords(text, ends);
    if (isPackedByWords)
        return;
    repeatsWords = repeatsWords && !mayRepeatWords;
    packer.add(text);
}

bool BuilderColumn::keepsGrowing() const
{
    return repeats && dictionary.size() > entriesBeforeJudging
        && (dictionary.size() - entriesBefore) * 8 > validCount;
}

size_t BuilderColumn::bytes(uint32_t rows) const
{
    const size_t words = BatchMemory::aligned((size_t(rows) + 63) / 64 * sizeof(uint64_t));
    if (isNumeric && isReal)
        return words + BatchMemory::aligned(rows * sizeof(double));
    if (isNumeric)
        return words + BatchMemory::aligned(WholeNumbers::bytesFor(rows, integerRange));
    if (repeats)
        return words + BatchMemory::aligned(rows * sizeof(uint16_t));
    return words
        + BatchMemory::aligned(
            (size_t(rows) + 1) * (hasNarrowOffsets() ? sizeof(uint16_t) : sizeof(uint32_t)));
}

Validity BuilderColumn::validity(uint32_t rows, BatchMemory &memory) const
{
    if (validCount == rows)
        return {};
    const size_t count = (size_t(rows) + 63) / 64;
    auto *words = memory.take<uint64_t>(count);
    std::fill(std::copy(valid.begin(), valid.end(), words), words + count, 0);
    return Validity({ words, count });
}

std::string_view BuilderColumn::textAt(uint32_t row) const
{
    if (repeats)
        return dictionary[codes[row]];
    const uint32_t begin = row ? ends[row - 1] : 0;
    return std::string_view(text).substr(begin, ends[row] - begin);
}

} // namespace mavenscope
