// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/exact_number.h"
#include "table/json_text.h"
#include "table/table.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace mavenscope {

/// A value of a number or time column as text operators read it: 1500, 0.25, 2023-05-03T10:59:03.000Z,
/// 2023-05-03.
std::string textOf(int64_t value, FieldType type);
std::string textOf(double value);

/// A whole JSON number token, or nullopt.
std::optional<ExactNumber> jsonNumber(std::string_view json);

/// A member's value as a number, for ordering: a JSON number, or a text that is a plain decimal ("12",
/// "-0.5"), as forms write them. "1e5" or "0x10" stay texts.
std::optional<ExactNumber> memberNumber(std::string_view json);

/// The whole JSON with the escapes of its texts resolved: what a person reads in it.
std::string unescapedJson(std::string_view json);

/// A list's elements joined by "; ", as they are read in a cell.
std::string joinedList(std::string_view json);

/// Row of a PlainColumn.
inline std::string_view plainText(const RecordBatch &batch, const PlainColumn &column, uint32_t row)
{
    const uint32_t begin = column.offsets[row];
    return batch.arena.text().substr(begin, column.offsets[row + 1] - begin);
}

/// The JSON of a member's value at a place in the column.
inline std::string_view memberJson(const RecordBatch &batch, const MemberColumn &column, size_t place)
{
    const auto &parent = *std::get_if<PlainColumn>(&batch.columns[column.parent]);
    const std::string_view text = plainText(batch, parent, column.rows[place]);
    return jsonValue(text.substr(column.wide ? column.wide[place] : column.narrow[place]));
}

/// The first place of a row that is not before this one.
inline size_t placeFrom(const MemberColumn &column, uint32_t row)
{
    return size_t(std::lower_bound(column.rows.begin(), column.rows.end(), row) - column.rows.begin());
}

/// The odd value of the row, or null.
template <typename T> const OddValue *oddValueOf(const NumericColumn<T> &column, uint32_t row)
{
    const auto odd = std::lower_bound(column.odd.begin(), column.odd.end(), row,
        [](const OddValue &value, uint32_t wanted) { return value.row < wanted; });
    return odd != column.odd.end() && odd->row == row ? odd : nullptr;
}

} // namespace mavenscope
