// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/condition_test.h"
#include "table/row_bits.h"

#include <memory>

namespace mavenscope {

/// Some rows of each column of a table: empty for columns that are not searched.
using RowsByColumn = std::vector<TableBits>;

/// The only rows of a table that may hold a text, because no others hold a part of it; null: any.
struct SearchCandidates
{
    std::shared_ptr<const TableBits> rows; ///< in some column; of the table's first batches
    std::shared_ptr<const RowsByColumn> byColumn; ///< of those, in that one; also of the first batches

    /// Of one batch; empty: any row.
    std::span<const uint64_t> of(int batch) const;
    /// Of one column of it. room may be used for the result.
    std::span<const uint64_t> of(int batch, int column, RowBits &room) const;
};

/// Filter::search made ready for one table. Any thread may use it.
class TableSearch
{
public:
    TableSearch(const Table &table, const QString &text);

    /// Makes bits, all 0, those of the rows of a batch that hold the text.
    void markRowsOf(
        const Table &table, int batch, const SearchCandidates &candidates, std::span<uint64_t> bits) const;
    /// In which of the columns the candidates, known for all batches, hold it. Soon gives up after cancel: of
    /// batches that were not done, they are all that may.
    RowsByColumn rowsByColumn(
        const Table &table, const SearchCandidates &candidates, const Cancellation &cancellation) const;
    /// Whether one row holds it.
    bool passes(const RecordBatch &batch, uint32_t row) const;

private:
    struct Column
    {
        int index;
        ConditionTest test;
    };
    void putInOrder(const RecordBatch &batch);

    std::vector<Column> m_columns; ///< those that find most first, as far as one batch tells
};

/// Unpacks the texts of the table, which a first search would else do while somebody waits for it. Blocking,
/// on all cores; call from a worker. Does nothing when it is called again. Soon gives up after cancel: what
/// is unpacked stays so.
void prepareSearch(const Table &table, const Cancellation &cancellation);

} // namespace mavenscope
