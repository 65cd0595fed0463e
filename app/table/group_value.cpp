// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_value.h"

#include "table/platform.h"
#include "table/value_text.h"

#include <cmath>

namespace mavenscope {

GroupValue GroupValue::of(double number)
{
    constexpr double twoTo63 = 9'223'372'036'854'775'808.0;
    if (number == std::floor(number) && number >= -twoTo63 && number < twoTo63)
        return { Cell::Integer, int64_t(number), 0, {} };
    return { Cell::Real, 0, number, {} };
}

Cell::Kind textKindOf(const Table &table, int column)
{
    if (column < 0 || table.column(column).origin == ColumnOrigin::Member)
        return Cell::Text;
    const FieldType type = table.column(column).type;
    return holdsJson(type) ? Cell::Json : Cell::Text;
}

GroupValueReader::GroupValueReader(const Table &table, GroupColumn column)
    : m_table(table), m_column(column),
      m_dictionary(column.column < 0 ? nullptr : &table.dictionary(column.column)),
      m_textKind(textKindOf(table, column.column))
{
    m_batches.reserve(table.batches().size());
    for (const auto &batch : table.batches())
        m_batches.emplace_back(*batch, column.column);
}

GroupValueReader::InBatch::InBatch(const RecordBatch &batch, int column) : data(&batch.column(column))
{
    const auto *plain = std::get_if<PlainColumn>(data);
    if (!plain || batch.arena.isPacked())
        return;
    arena = batch.arena.text().data();
    offsets = plain->offsets;
    validity = plain->validity;
}

template <typename T>
void GroupValueReader::readNumber(
    const NumericColumn<T> &column, uint32_t row, TimeBuckets &buckets, GroupValue &value) const
{
    const bool isBucket = m_column.bucket != Bucket::None;
    if (column.validity.isValid(row)) {
        const T number = column.values[row];
        if (isBucket)
            value.setInteger(buckets.bucketOf(int64_t(number)));
        else if constexpr (std::is_same_v<T, double>)
            value = GroupValue::of(number);
        else
            value.setInteger(number);
        return;
    }
    // An unreadable time is in no bucket.
    if (const OddValue *odd = isBucket ? nullptr : oddValueOf(column, row))
        value.setText(Cell::Odd, odd->text);
    else
        value.setNull();
}

void GroupValueReader::read(
    std::span<const RowId> rows, const QTimeZone &zone, TextStore &decoded, GroupValue *values) const
{
    // They lie all over the table: all are asked for before the first one is waited for.
    for (const RowId id : rows) {
        const InBatch &in = m_batches[id.batch()];
        if (in.arena)
            fetchSoon(in.offsets.addressOf(id.row()));
    }
    TimeBuckets buckets(m_column.bucket, zone);
    for (const RowId id : rows) {
        GroupValue &value = *values++;
        const InBatch &in = m_batches[id.batch()];
        const uint32_t row = id.row();
        if (!in.arena) {
            readOther(id, buckets, decoded, value);
        } else if (!in.validity.isValid(row)) {
            value.setNull();
        } else {
            const uint32_t begin = in.offsets[row];
            value.setText(m_textKind, { in.arena + begin, in.offsets[row + 1] - begin });
            fetchSoon(value.text.data());
            fetchSoon(value.text.data() + value.text.size());
        }
    }
}

/// No texts of an arena that was at hand when this was made.
void GroupValueReader::readOther(RowId id, TimeBuckets &buckets, TextStore &decoded, GroupValue &value) const
{
    const ColumnData *const data = m_batches[id.batch()].data;
    const uint32_t row = id.row();
    if (const auto *plain = std::get_if<PlainColumn>(data)) {
        if (!plain->validity.isValid(row))
            return value.setNull();
        const char *const texts = m_table.batch(int(id.batch())).arena.text().data();
        const uint32_t begin = plain->offsets[row];
        return value.setText(m_textKind, { texts + begin, plain->offsets[row + 1] - begin });
    }
    if (const auto *codes = std::get_if<CodeColumn>(data)) {
        if (codes->validity.isValid(row))
            value.setText(m_textKind, (*m_dictionary)[codes->codes[row]]);
        else
            value.setNull();
        return;
    }
    if (const auto *integers = std::get_if<IntegerColumn>(data))
        return readNumber(*integers, row, buckets, value);
    if (const auto *reals = std::get_if<RealColumn>(data))
        return readNumber(*reals, row, buckets, value);
    if (std::holds_alternative<AbsentColumn>(*data))
        return value.setNull();
    const Cell member = m_table.cell(id, m_column.column);
    if (member.isNull())
        value.setNull();
    else
        value.setText(m_textKind, decoded.keep(jsonForReading(member.text)));
}

} // namespace mavenscope
