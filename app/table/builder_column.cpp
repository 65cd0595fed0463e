// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/builder_column.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// A text column leaves the dictionary when more than half of its rows were new, looked at from this many
/// entries on.
constexpr uint32_t entriesBeforeJudging = 256;

} // namespace

void BatchBuilder::Column::setType(FieldType type)
{
    isNumeric = type == FieldType::Number || type == FieldType::Duration || type == FieldType::Time
        || type == FieldType::Date;
    repeats = type != FieldType::Json;
}

void BatchBuilder::Column::setValid(uint32_t row)
{
    if (row >> 6 >= valid.size())
        valid.resize((row >> 6) + 1, 0);
    const uint64_t bit = uint64_t(1) << (row & 63);
    validCount += !(valid[row >> 6] & bit);
    valid[row >> 6] |= bit;
}

void BatchBuilder::Column::clearValid(uint32_t row)
{
    if (isValid(row)) {
        valid[row >> 6] &= ~(uint64_t(1) << (row & 63));
        --validCount;
    }
}

void BatchBuilder::Column::setText(uint32_t row, std::string_view value)
{
    complete(row);
    setValid(row);
    if (repeats) {
        const auto code = dictionary.add(value);
        const bool useful
            = code && (dictionary.size() < entriesBeforeJudging || dictionary.size() * 2 < validCount + 2);
        if (useful) {
            if (codes.size() > row)
                codes[row] = uint16_t(*code);
            else
                codes.push_back(uint16_t(*code));
            return;
        }
        becomePlain();
    }
    if (ends.size() > row) // a key that came twice: the last one counts
        ends.pop_back();
    text.resize(ends.empty() ? 0 : ends.back());
    text.append(value);
    ends.push_back(uint32_t(text.size()));
}

void BatchBuilder::Column::setInteger(uint32_t row, int64_t value)
{
    if (isReal) {
        setReal(row, double(value));
        return;
    }
    complete(row);
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    setValid(row);
    integers.resize(row + 1);
    integers[row] = value;
}

void BatchBuilder::Column::setReal(uint32_t row, double value)
{
    if (!isReal) {
        reals.assign(integers.begin(), integers.end());
        integers = {};
        isReal = true;
    }
    complete(row);
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    setValid(row);
    reals.resize(row + 1);
    reals[row] = value;
}

void BatchBuilder::Column::setOdd(uint32_t row, std::string_view value)
{
    complete(row);
    clearValid(row);
    if (!odd.empty() && odd.back().row == row)
        odd.pop_back();
    odd.push_back({ row, std::string(value) });
}

void BatchBuilder::Column::setMember(uint32_t row, uint32_t begin, uint32_t length)
{
    removeMember(row);
    spans.rows.push_back(uint16_t(row));
    spans.begins.push_back(begin);
    spans.lengths.push_back(length);
}

void BatchBuilder::Column::removeMember(uint32_t row)
{
    if (!spans.rows.empty() && spans.rows.back() == row) {
        spans.rows.pop_back();
        spans.begins.pop_back();
        spans.lengths.pop_back();
    }
}

void BatchBuilder::Column::forget(uint32_t row)
{
    clearValid(row);
    removeMember(row);
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

void BatchBuilder::Column::complete(uint32_t rows)
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

void BatchBuilder::Column::becomePlain()
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
}

Validity BatchBuilder::Column::validity(uint32_t rows) const
{
    Validity validity;
    if (validCount != rows) {
        validity.words() = valid;
        validity.words().resize((rows + 63) / 64, 0);
        validity.words().shrink_to_fit();
    }
    return validity;
}

std::string_view BatchBuilder::Column::textAt(uint32_t row) const
{
    if (repeats)
        return dictionary[codes[row]];
    const uint32_t begin = row ? ends[row - 1] : 0;
    return std::string_view(text).substr(begin, ends[row] - begin);
}

} // namespace mavenscope
