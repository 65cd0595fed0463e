// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "table/dictionary.h"
#include "table/row_id.h"
#include "table/text_arena.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Columns of equal length (the Arrow sense of a record batch). Immutable.
struct RecordBatch
{
    uint32_t rowCount = 0;
    TextArena arena; ///< the texts of all PlainColumns, one column after the other
    std::vector<ColumnData> columns; ///< by the table's column index; may be shorter: the rest is absent
    /// Keep what arena and columns point into.
    std::shared_ptr<const void> memory, packedTexts;

    const ColumnData &column(int index) const
    {
        static const ColumnData absent;
        return size_t(index) < columns.size() ? columns[size_t(index)] : absent;
    }
};

/// One value, as cheap to make as to look at. text points into the table and lives as long as it.
struct Cell
{
    enum Kind : uint8_t {
        Null,
        Text, ///< the decoded text
        Json, ///< compact JSON: of List and Json columns, and of members
        Integer, ///< number, milliseconds of a duration, instant or day
        Real,
        Odd, ///< text in a column of numbers or times
    };
    Kind kind = Null;
    std::string_view text;
    int64_t integer = 0;
    double real = 0;

    bool isNull() const { return kind == Null; }
    bool isNumeric() const { return kind == Integer || kind == Real; }
    double number() const { return kind == Integer ? double(integer) : real; }
};

/// Records in columns: immutable batches that later, larger tables of the same load share. Any thread may
/// read it.
class Table
{
public:
    Table();
    Table(std::vector<ColumnInfo> columns, std::vector<std::shared_ptr<const Dictionary>> dictionaries,
        std::vector<std::shared_ptr<const RecordBatch>> batches);

    int columnCount() const { return int(m_columns.size()); }
    const std::vector<ColumnInfo> &columns() const { return m_columns; }
    const ColumnInfo &column(int index) const { return m_columns[size_t(index)]; }
    /// -1: no such column. Accepts an alias of a documented field.
    int columnNamed(const QByteArray &name) const;

    int64_t rowCount() const { return m_rowCount; }
    int batchCount() const { return int(m_batches.size()); }
    const RecordBatch &batch(int index) const { return *m_batches[size_t(index)]; }
    const std::vector<std::shared_ptr<const RecordBatch>> &batches() const { return m_batches; }
    /// Of a column that has CodeColumns anywhere; an empty dictionary otherwise, never null.
    const Dictionary &dictionary(int column) const;
    const std::vector<std::shared_ptr<const Dictionary>> &dictionaries() const { return m_dictionaries; }

    Cell cell(RowId row, int column) const;
    /// Every row in the order of arrival; listed when first asked for, which takes some milliseconds for a
    /// million.
    const RowList &allRows() const { return *sharedAllRows(); }
    const SharedRowList &sharedAllRows() const;
    RowList firstRows(int64_t most) const;
    /// Whether no row has a value other than null or "" in the column.
    bool isEmptyThroughout(int column) const;

    /// Records of individual data know their endpoint; null: it could not be told.
    const Endpoint *endpoint = nullptr;
    /// Of a summary: its group_by as asked (date, week or month name the "date" column); empty: individual
    /// records.
    QList<QByteArray> groupBy;

private:
    std::vector<ColumnInfo> m_columns;
    std::vector<std::shared_ptr<const Dictionary>> m_dictionaries; ///< by column; null where none
    std::vector<std::shared_ptr<const RecordBatch>> m_batches;
    int64_t m_rowCount = 0;
    struct AllRows;
    std::shared_ptr<AllRows> m_allRows;
};
using SharedTable = std::shared_ptr<const Table>;

/// Does what is to be done to the rows of each batch that has some, batch after batch. rows: ascending, none
/// of them twice.
template <typename Act> void forEachBatchOf(const Table &table, std::span<const RowId> rows, const Act &act)
{
    while (!rows.empty()) {
        const uint32_t number = rows.front().batch();
        const auto isOfBatch = [number](RowId row) { return row.batch() == number; };
        // Most often all the rest of the batch: one look tells, where a search for the end looks at two dozen
        // rows that are in no cache.
        size_t count = std::min(rows.size(), size_t(table.batch(int(number)).rowCount) - rows.front().row());
        if (!isOfBatch(rows[count - 1])) {
            // From the front in growing steps: to halve all that is left looks at rows all over the memory.
            size_t beyond = 1;
            while (beyond < count && isOfBatch(rows[beyond]))
                beyond *= 2;
            const auto end = std::partition_point(rows.begin() + std::ptrdiff_t(beyond / 2),
                rows.begin() + std::ptrdiff_t(std::min(beyond, count)), isOfBatch);
            count = size_t(end - rows.begin());
        }
        act(rows.first(count));
        rows = rows.subspan(count);
    }
}

/// The decoded elements of a List cell (compact JSON array); an element that is no text is its JSON,
/// null is empty. The first of them where most says so.
std::vector<std::string> listElements(std::string_view json, size_t most = SIZE_MAX);
/// A compact JSON value for reading: a text without quotes and escapes, everything else as it is.
std::string jsonForReading(std::string_view json);

} // namespace mavenscope
