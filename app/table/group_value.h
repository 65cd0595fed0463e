// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"
#include "table/text_store.h"
#include "table/time_bucket.h"

#include <span>
#include <string_view>

namespace mavenscope {

struct GroupColumn
{
    int column = -1; ///< every row is null
    Bucket bucket = Bucket::None; ///< of a time column, else None
};

/// A value to group by. text lives elsewhere.
struct GroupValue
{
    Cell::Kind kind = Cell::Null;
    int64_t integer = 0;
    double real = 0;
    std::string_view text;

    /// 3 and 3.0 are one group, whichever way their batches hold them.
    static GroupValue of(double number);
    void setNull() { setText(Cell::Null, {}); }
    void setText(Cell::Kind kindOfText, std::string_view itsText)
    {
        kind = kindOfText;
        text = itsText;
    }
    void setInteger(int64_t number)
    {
        setText(Cell::Integer, {});
        integer = number;
    }
};

/// How the table's column has its texts.
Cell::Kind textKindOf(const Table &table, int column);

/// Reads a group column of rows from all over the table. Any thread.
class GroupValueReader
{
public:
    GroupValueReader(const Table &table, GroupColumn column);
    /// Sets value, each part where it stays: to copy one that has just been written in parts takes the
    /// processor longer than to read it. Texts stay in the table, or in the store where they must be decoded.
    /// buckets: of the column's bucket.
    void read(RowId row, TimeBuckets &buckets, TextStore &decoded, GroupValue &value) const;
    /// Has the memory begin to fetch what read() will look at.
    void prefetch(RowId row) const;

private:
    template <typename T>
    void readNumber(
        const NumericColumn<T> &column, uint32_t row, TimeBuckets &buckets, GroupValue &value) const;

    /// Side by side, where each row would else wait for its batch, the batch's columns and its arena.
    struct InBatch
    {
        const ColumnData *data;
        const char *arena; ///< null: packed when this was made
    };
    const Table &m_table;
    GroupColumn m_column;
    std::vector<InBatch> m_batches;
    const Dictionary *m_dictionary;
    Cell::Kind m_textKind;
};

} // namespace mavenscope
