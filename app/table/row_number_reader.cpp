// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_number_reader.h"

#include "table/platform.h"

namespace mavenscope {

RowNumberReader::RowNumberReader(
    const GroupPlan &plan, const MeasureSource &source, const std::vector<ConditionRows> &conditions)
    : m_source(source)
{
    for (int number = 0; number < plan.table.batchCount(); ++number) {
        const SourceInBatch &in
            = m_sources.emplace_back(source, plan.table.batch(number), conditions[size_t(number)]);
        const Numbers numbers = numbersOf(in.values), takenOff = numbersOf(in.takenOff);
        const bool isDifference = numbers.wholes && takenOff.wholes && !takenOff.valid;
        m_simple.push_back(!in.only && (!in.takenOff || isDifference) ? numbers : Numbers());
        if (source.minus >= 0)
            m_takenOff.push_back(takenOff.wholes);
    }
}

RowNumberReader::Numbers RowNumberReader::numbersOf(const ColumnData *column)
{
    if (const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr)
        return { integers->values, nullptr, integers->validity.words().data() };
    if (const auto *reals = column ? std::get_if<RealColumn>(column) : nullptr)
        return { {}, reals->values.data(), reals->validity.words().data() };
    return {};
}

void RowNumberReader::read(RowId id, RowNumber &number) const
{
    const Numbers &numbers = m_simple[id.batch()];
    const uint32_t row = id.row();
    if (!numbers.wholes && !numbers.reals) {
        number = numberOfRow(m_source, m_sources[id.batch()], id);
        return;
    }
    number.isThere = !numbers.valid || (numbers.valid[row >> 6] >> (row & 63) & 1);
    if (!number.isThere)
        number.number.emplace<std::monostate>();
    else if (numbers.reals)
        number.number.emplace<double>(numbers.reals[row]);
    else if (!m_takenOff.empty())
        number.number = differenceOf(numbers.wholes[row], m_takenOff[id.batch()][row]);
    else
        number.number.emplace<int64_t>(numbers.wholes[row]);
}

void RowNumberReader::read(std::span<const RowId> rows, RowNumber *numbers) const
{
    for (const RowId row : rows)
        read(row, *numbers++);
}

void RowNumberReader::prefetch(std::span<const RowId> rows) const
{
    for (const RowId id : rows) {
        const Numbers &numbers = m_simple[id.batch()];
        const uint32_t row = id.row();
        if (numbers.wholes)
            fetchSoon(numbers.wholes.addressOf(row));
        if (numbers.reals)
            fetchSoon(numbers.reals + row);
        if (!m_takenOff.empty())
            fetchSoon(m_takenOff[id.batch()].addressOf(row));
    }
}

} // namespace mavenscope
