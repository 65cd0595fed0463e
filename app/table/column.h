// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/whole_numbers.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace mavenscope {

/// Where a column comes from; decides its place among the columns and whether it shows by default.
enum class ColumnOrigin {
    Documented, ///< a field of the endpoint
    GroupField, ///< of a summary
    Statistic, ///< of a summary
    Unknown, ///< a key the document does not know, in order of first appearance
    Member, ///< form_data.KEY
};

/// A column of a table. name is the API's ("status", "form_data.serial") and is unique in the table; names of
/// Unknown and Member columns are untrusted text.
struct ColumnInfo
{
    QByteArray name;
    FieldType type = FieldType::Text;
    ColumnOrigin origin = ColumnOrigin::Unknown;
    int parent = -1; ///< of a Member: the index of its Json column
    /// Of a Member: the key within the parent. Of an Unknown whose name was taken (by a member): the key as
    /// it came; else empty.
    QByteArray memberKey;
    /// An Unknown that was null wherever it was met: its type shows with its first value.
    bool isUndecided = false;
    bool operator==(const ColumnInfo &) const = default;

    /// Whether both are made from the same key of a record: an unknown key "form_data.x" and the member x of
    /// form_data are two columns.
    bool isFromSameKeyAs(const ColumnInfo &other) const
    {
        if ((origin == ColumnOrigin::Member) != (other.origin == ColumnOrigin::Member))
            return false;
        if (origin == ColumnOrigin::Member)
            return parent == other.parent && memberKey == other.memberKey;
        return recordKey() == other.recordKey();
    }
    /// Of a column that is no Member.
    const QByteArray &recordKey() const { return memberKey.isEmpty() ? name : memberKey; }
};

/// One bit a row, apart from any value. An empty bitmap: no row is null.
class Validity
{
public:
    Validity() = default;
    explicit Validity(std::span<const uint64_t> words) : m_words(words) { }
    bool isValid(uint32_t row) const { return m_words.empty() || (m_words[row >> 6] >> (row & 63) & 1); }
    bool allValid() const { return m_words.empty(); }
    std::span<const uint64_t> words() const { return m_words; }

private:
    std::span<const uint64_t> m_words;
};

// What the columns below hold lies in their batch's memory, one block for all of them: a batch of some ten
// columns is one allocation, and a million records touch few large pages rather than many small ones.

/// The column does not occur in this batch: every row is null.
struct AbsentColumn
{
};

/// Text (also List and Json, as compact JSON) by code into the table's dictionary of this column.
struct CodeColumn
{
    Validity validity;
    std::span<const uint16_t> codes; ///< of a null row: 0
};

/// Writes the numbers, each with added.
inline void widen(std::span<const uint16_t> numbers, uint32_t added, uint32_t *wide)
{
    // Of groups of a fixed size the compiler makes vector code.
    constexpr size_t atOnce = 16;
    const size_t grouped = numbers.size() - numbers.size() % atOnce;
    for (size_t group = 0; group < grouped; group += atOnce) {
        for (size_t index = group; index < group + atOnce; ++index)
            wide[index] = added + numbers[index];
    }
    for (size_t index = grouped; index < numbers.size(); ++index)
        wide[index] = added + numbers[index];
}

/// Where in the arena the texts of a column begin, and last their end. Of short ones a number of 32 bits
/// would take a good part of the memory of its text, so they are counted from the column's begin where 16 are
/// enough.
class TextOffsets
{
public:
    explicit TextOffsets(std::span<const uint32_t> offsets)
        : m_offsets(offsets.data()), m_size(uint32_t(offsets.size())), m_isNarrow(false)
    {
    }
    TextOffsets(uint32_t begin, std::span<const uint16_t> fromThere)
        : m_offsets(fromThere.data()), m_begin(begin), m_size(uint32_t(fromThere.size())), m_isNarrow(true)
    {
    }
    static constexpr size_t mostNarrow = UINT16_MAX; ///< bytes of text

    uint32_t size() const { return m_size; }
    uint32_t operator[](size_t row) const { return m_isNarrow ? m_begin + narrow()[row] : wide()[row]; }
    uint32_t front() const { return (*this)[0]; }
    uint32_t back() const { return (*this)[m_size - 1]; }
    const void *addressOf(size_t row) const
    {
        return m_isNarrow ? static_cast<const void *>(narrow() + row) : wide() + row;
    }
    /// The first ones as numbers of 32 bits; room is theirs where they are not such.
    std::span<const uint32_t> widened(size_t count, std::vector<uint32_t> &room) const
    {
        if (!m_isNarrow)
            return { wide(), count };
        room.resize(count);
        widen({ narrow(), count }, m_begin, room.data());
        return room;
    }

private:
    const uint16_t *narrow() const { return static_cast<const uint16_t *>(m_offsets); }
    const uint32_t *wide() const { return static_cast<const uint32_t *>(m_offsets); }

    const void *m_offsets;
    uint32_t m_begin = 0;
    uint32_t m_size : 31;
    uint32_t m_isNarrow : 1;
};

/// Text (also List and Json, as compact JSON) in the batch's arena: row r is arena[offsets[r] .. offsets[r +
/// 1]), so a column's rows lie side by side and can be searched as a whole.
struct PlainColumn
{
    Validity validity;
    TextOffsets offsets; ///< rows + 1; a null row is empty
};

/// A value of a number or time column that is neither: shown as its text ("9:61 o'clock",
/// 12345678901234567890123).
struct OddValue
{
    uint32_t row;
    std::string text;
};

/// Sorted by row. Nearly always there are none, and there may be hundreds of columns in each batch.
class OddValues
{
public:
    OddValues() = default;
    OddValues(std::vector<OddValue> values)
    {
        if (!values.empty())
            m_values = std::make_unique<const std::vector<OddValue>>(std::move(values));
    }
    bool empty() const { return !m_values; }
    const OddValue *begin() const { return m_values ? m_values->data() : nullptr; }
    const OddValue *end() const { return m_values ? m_values->data() + m_values->size() : nullptr; }

private:
    std::unique_ptr<const std::vector<OddValue>> m_values;
};

/// Number, Duration, Time, Date. Of a row that holds an odd value validity says null; look into odd to tell
/// it from null. In both, values[row] means nothing.
template <typename T> struct NumericColumn
{
    Validity validity;
    std::conditional_t<std::is_same_v<T, int64_t>, WholeNumbers, std::span<const T>> values;
    OddValues odd;
};
using IntegerColumn = NumericColumn<int64_t>;
using RealColumn = NumericColumn<double>; ///< this batch has a fraction somewhere in the column

/// form_data.KEY: where in the parent's text (a PlainColumn) the value of KEY begins, for the rows that have
/// it; a value of JSON null is left out. What stands there is a JSON value: a text has its quotes and
/// escapes. Where it ends it tells itself: there are several for each record.
struct MemberColumn
{
    std::span<const uint16_t> rows; ///< ascending
    const uint16_t *narrow = nullptr; ///< as many as rows: where in the row's text, or
    const uint32_t *wide = nullptr; ///< these, where a text is longer than that can say
    uint32_t parent = 0; ///< column of the batch
};

using ColumnData
    = std::variant<AbsentColumn, CodeColumn, PlainColumn, IntegerColumn, RealColumn, MemberColumn>;

} // namespace mavenscope
