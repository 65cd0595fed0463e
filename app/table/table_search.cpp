// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_search.h"

namespace mavenscope {

namespace {

/// Members are searched with their parent.
bool isSearched(const ColumnInfo &column)
{
    const bool isText = column.type == FieldType::Text || column.type == FieldType::Enumeration
        || column.type == FieldType::List || column.type == FieldType::Json;
    return isText && column.origin != ColumnOrigin::Member;
}

} // namespace

TableSearch::TableSearch(const Table &table, const QString &text)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (isSearched(table.column(column)))
            m_columns.push_back({ column, ConditionTest::search(table, column, text) });
    }
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

} // namespace mavenscope
