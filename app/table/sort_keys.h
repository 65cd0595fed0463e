// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/sort.h"

#include <span>
#include <string>
#include <string_view>

namespace mavenscope {

/// A text by its first eight bytes, which mostly decide, and the whole for when they do not.
struct TextKey
{
    uint64_t prefix;
    const char *text;
    uint32_t size;
    uint32_t index;

    std::string_view view() const { return { text, size }; }
};

/// What one column says about a portion of the rows, in the order in which the three kinds come. index: into
/// all the rows.
struct SortKeys
{
    std::vector<uint32_t> numbered;
    std::vector<uint64_t> numbers; ///< of numbered; ordered as the values
    std::vector<TextKey> texts; ///< free text; odd values; texts among a member's values
    std::vector<uint32_t> nulls;
    std::vector<char> storage; ///< what texts point into where the table does not hold them as they compare
};

/// Reads the keys of one column.
class SortKeyReader
{
public:
    SortKeyReader(const Table &table, int column, TextOrder order, const QLocale &locale);
    /// rows: a portion of all rows, which begins at firstIndex.
    SortKeys read(std::span<const RowId> rows, uint32_t firstIndex) const;

private:
    std::string_view reading(std::string_view stored, std::string &buffer) const;
    void readRanks(const QLocale &locale);
    void addText(SortKeys &keys, std::string_view stored, uint32_t index) const;
    void addStored(SortKeys &keys, std::string text, uint32_t index) const;
    void read(SortKeys &keys, const RecordBatch &batch, const CodeColumn &column, uint32_t row,
        uint32_t index) const;
    void read(SortKeys &keys, const RecordBatch &batch, const PlainColumn &column, uint32_t row,
        uint32_t index) const;
    template <typename T>
    void read(SortKeys &keys, const RecordBatch &batch, const NumericColumn<T> &column, uint32_t row,
        uint32_t index) const;
    void read(SortKeys &keys, const RecordBatch &batch, const MemberColumn &column, uint32_t row,
        uint32_t index) const;
    void read(SortKeys &keys, const RecordBatch &batch, const AbsentColumn &column, uint32_t row,
        uint32_t index) const;

    const Table &m_table;
    int m_column;
    FieldType m_type;
    TextOrder m_order;
    bool m_hasFreeText = false; ///< so that texts of the dictionary compare as free text too
    bool m_hasFractions = false; ///< so that whole numbers compare as fractions too
    std::vector<uint32_t> m_ranks; ///< by code
};

} // namespace mavenscope
