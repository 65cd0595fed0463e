// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/radix_sort.h"
#include "table/scratch.h"
#include "table/table.h"
#include "table/text_code.h"
#include "table/text_order.h"
#include "table/text_reader.h"

#include <array>
#include <span>
#include <vector>

namespace mavenscope {

/// What one column says about all rows, apart by kinds that never mix in the order. Each portion of the rows
/// fills its own part of every array, from the beginning.
struct SortKeys
{
    enum Kind {
        Numbered, ///< also by the rank that a dictionary's text has
        Empty, ///< texts without a character: often most of them, and nothing to compare
        Null,
        RowKinds, ///< whose rows are listed
        Text = RowKinds, ///< free text; odd values; texts among a member's values
        KindCount
    };
    SortKeys(std::vector<Portion> portions, size_t rowCount);
    /// The parts of the kind's arrays that are in use, by portion.
    std::vector<Portion> used(Kind kind) const;

    std::vector<Portion> portions;
    std::array<ScratchArray<RowId>, RowKinds> rows;
    ScratchArray<uint64_t> numbers; ///< of rows[Numbered]; ordered as the values
    TextKeys texts; ///< of kind Text
    std::vector<std::array<size_t, KindCount>> counts; ///< by portion
    std::vector<KeyRange> ranges; ///< by portion, of its numbers
    std::vector<TextStore> stores; ///< by portion: of texts that the table does not hold as they compare
    std::vector<uint8_t> haveCut; ///< by portion: whether some texts are no more than beginnings
};

/// Reads the keys of one column. Any thread may use it.
class SortKeyReader
{
public:
    /// ranks: by code; empty: texts of the dictionary compare as free text.
    SortKeyReader(const Table &table, int column, const TextReader &texts, std::vector<uint32_t> ranks,
        bool descending);
    /// Makes short the codes of texts like those of some of the rows.
    void learn(const RowList &rows, const Cancellation &cancellation);
    /// rows: all of them, as in keys.portions.
    void read(const RowList &rows, SortKeys &keys, size_t portion) const;
    const TextCode &code() const { return m_code; }
    /// Whether whole numbers beyond 2^53 may have become the fractions next to them, so that some keys are
    /// alike whose numbers are not. numbers: of all keys.
    bool mayHaveRounded(const KeyRange &numbers) const;

private:
    class Writer;
    void read(std::span<const RowId> rows, Writer &to) const;
    void read(
        Writer &to, const RecordBatch &batch, const CodeColumn &column, std::span<const RowId> rows) const;
    void read(
        Writer &to, const RecordBatch &batch, const PlainColumn &column, std::span<const RowId> rows) const;
    template <typename T>
    void read(Writer &to, const RecordBatch &batch, const NumericColumn<T> &column,
        std::span<const RowId> rows) const;
    void read(
        Writer &to, const RecordBatch &batch, const MemberColumn &column, std::span<const RowId> rows) const;
    void read(
        Writer &to, const RecordBatch &batch, const AbsentColumn &column, std::span<const RowId> rows) const;

    const Table &m_table;
    int m_column;
    const TextReader &m_texts;
    TextCode m_code;
    std::vector<uint32_t> m_ranks;
    bool m_hasFractions; ///< so that whole numbers compare as fractions too
    uint64_t m_flip; ///< turns the order of numbers around when descending
};

} // namespace mavenscope
