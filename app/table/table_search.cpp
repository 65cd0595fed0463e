// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_search.h"

#include "table/parallel.h"

#include <algorithm>

namespace mavenscope {

TableSearch::TableSearch(const Table &table, const QString &text)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const ColumnInfo &info = table.column(column);
        // Members are searched with their parent.
        if (!holdsNumbers(info.type) && info.origin != ColumnOrigin::Member)
            m_columns.push_back({ column, ConditionTest::search(table, column, text) });
    }
    if (table.rowCount() == 0)
        return;
    // What one column finds needs no look at the others, and a letter is in nearly every text of some column.
    for (Column &column : m_columns)
        column.foundPerByte = column.test.foundPerByte(table.batch(0));
    std::stable_sort(m_columns.begin(), m_columns.end(),
        [](const Column &a, const Column &b) { return a.foundPerByte > b.foundPerByte; });
}

void TableSearch::markRowsOf(
    const RecordBatch &batch, std::span<const uint64_t> among, std::span<uint64_t> bits) const
{
    // Codes first: they are few bytes, and what they find needs no look at the long texts.
    for (const bool isCoded : { true, false }) {
        for (const Column &column : m_columns) {
            if (std::holds_alternative<CodeColumn>(batch.column(column.index)) == isCoded)
                column.test.addRowsOf(batch, among, bits);
        }
    }
}

bool TableSearch::passes(const RecordBatch &batch, uint32_t row) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [&](const Column &column) { return column.test.passes(batch, row); });
}

void prepareSearch(const Table &table)
{
    forEachInParallel(table.batchCount(), [&](int batch) { table.batch(batch).arena.text(); });
}

} // namespace mavenscope
