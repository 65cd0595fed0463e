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
        m_batches.push_back({ &batch->column(column.column),
            batch->arena.isPacked() ? nullptr : batch->arena.text().data() });
}

template <typename T>
GroupValue GroupValueReader::numericValue(
    const NumericColumn<T> &column, uint32_t row, TimeBuckets &buckets) const
{
    const bool isBucket = m_column.bucket != Bucket::None;
    if (column.validity.isValid(row)) {
        const T value = column.values[row];
        if (isBucket)
            return { Cell::Integer, buckets.bucketOf(int64_t(value)), 0, {} };
        if constexpr (std::is_same_v<T, double>)
            return GroupValue::of(value);
        else
            return { Cell::Integer, value, 0, {} };
    }
    // An unreadable time is in no bucket.
    const OddValue *odd = isBucket ? nullptr : oddValueOf(column, row);
    return odd ? GroupValue { Cell::Odd, 0, 0, odd->text } : GroupValue {};
}

void GroupValueReader::prefetch(RowId id) const
{
    if (const auto *plain = std::get_if<PlainColumn>(m_batches[id.batch()].data))
        fetchSoon(plain->offsets.addressOf(id.row()));
}

GroupValue GroupValueReader::read(RowId id, TimeBuckets &buckets, TextStore &decoded) const
{
    const auto [data, arena] = m_batches[id.batch()];
    const uint32_t row = id.row();
    if (const auto *plain = std::get_if<PlainColumn>(data)) {
        if (!plain->validity.isValid(row))
            return {};
        const char *const texts = arena ? arena : m_table.batch(int(id.batch())).arena.text().data();
        const uint32_t begin = plain->offsets[row];
        return textValue({ texts + begin, plain->offsets[row + 1] - begin });
    }
    if (const auto *codes = std::get_if<CodeColumn>(data))
        return codes->validity.isValid(row) ? textValue((*m_dictionary)[codes->codes[row]]) : GroupValue {};
    if (const auto *integers = std::get_if<IntegerColumn>(data))
        return numericValue(*integers, row, buckets);
    if (const auto *reals = std::get_if<RealColumn>(data))
        return numericValue(*reals, row, buckets);
    if (std::holds_alternative<AbsentColumn>(*data))
        return {};
    const Cell member = m_table.cell(id, m_column.column);
    return member.isNull() ? GroupValue {} : textValue(decoded.keep(jsonForReading(member.text)));
}

} // namespace mavenscope
