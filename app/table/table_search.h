// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/condition_test.h"

namespace mavenscope {

/// Filter::search made ready for one table. Any thread may use it.
class TableSearch
{
public:
    TableSearch(const Table &table, const QString &text);

    /// Makes bits, all 0, those of the rows that hold the text. among: the only rows that may; none: any.
    void markRowsOf(
        const RecordBatch &batch, std::span<const uint64_t> among, std::span<uint64_t> bits) const;
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
