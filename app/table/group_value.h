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
    /// Sets values, each part where it stays: to copy one that has just been written in parts takes the
    /// processor longer than to read it. Texts stay in the table, or in the store where they must be decoded;
    /// the memory has begun to fetch them.
    void read(
        std::span<const RowId> rows, const QTimeZone &zone, TextStore &decoded, GroupValue *values) const;

private:
    void readOther(RowId row, TimeBuckets &buckets, TextStore &decoded, GroupValue &value) const;
    template <typename T>
    void readNumber(
        const NumericColumn<T> &column, uint32_t row, TimeBuckets &buckets, GroupValue &value) const;

    /// Side by side, where each row would else wait for its batch, the batch's columns and its arena.
    struct InBatch
    {
        InBatch(const RecordBatch &batch, int column);

        const ColumnData *data;
        const char *arena = nullptr; ///< null: no texts stand there, or they were packed when this was made
        TextOffsets offsets { std::span<const uint32_t>() };
        Validity validity;
    };
    const Table &m_table;
    GroupColumn m_column;
    std::vector<InBatch> m_batches;
    const Dictionary *m_dictionary;
    Cell::Kind m_textKind;
};

} // namespace mavenscope
