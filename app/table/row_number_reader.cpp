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
        InBatch &simple = m_simple.emplace_back();
        if (in.only)
            continue;
        const Numbers numbers = numbersOf(in.values), takenOff = numbersOf(in.takenOff);
        if (!in.takenOff)
            simple = { numbers, nullptr };
        else if (numbers.wholes && takenOff.wholes && takenOff.validity.allValid())
            simple = { numbers, takenOff.wholes };
    }
}

RowNumberReader::Numbers RowNumberReader::numbersOf(const ColumnData *column)
{
    if (const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr)
        return { integers->values.data(), nullptr, integers->validity };
    if (const auto *reals = column ? std::get_if<RealColumn>(column) : nullptr)
        return { nullptr, reals->values.data(), reals->validity };
    return {};
}

void RowNumberReader::read(RowId id, RowNumber &number) const
{
    const auto &[numbers, takenOff] = m_simple[id.batch()];
    const uint32_t row = id.row();
    if (!numbers.wholes && !numbers.reals) {
        number = numberOfRow(m_source, m_sources[id.batch()], id);
        return;
    }
    number.isThere = numbers.validity.isValid(row);
    if (!number.isThere)
        number.number.emplace<std::monostate>();
    else if (numbers.reals)
        number.number.emplace<double>(numbers.reals[row]);
    else if (takenOff)
        number.number = differenceOf(numbers.wholes[row], takenOff[row]);
    else
        number.number.emplace<int64_t>(numbers.wholes[row]);
}

void RowNumberReader::prefetch(RowId id) const
{
    const auto &[numbers, takenOff] = m_simple[id.batch()];
    const uint32_t row = id.row();
    if (numbers.wholes)
        fetchSoon(numbers.wholes + row);
    if (numbers.reals)
        fetchSoon(numbers.reals + row);
    if (takenOff)
        fetchSoon(takenOff + row);
}

} // namespace mavenscope
