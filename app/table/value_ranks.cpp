// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/value_ranks.h"

#include "table/group_order.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

ValueRanks::ValueRanks(std::vector<const ValueIds *> parts)
    : m_parts(std::move(parts)), m_numbers(m_parts.size())
{
}

void ValueRanks::meet(size_t part, uint32_t id)
{
    std::vector<uint32_t> &numbers = m_numbers[part];
    if (numbers.size() <= id)
        numbers.resize(std::max<size_t>(size_t(id) + 1, numbers.size() * 2), notMet);
    if (numbers[id] != notMet)
        return;
    numbers[id] = uint32_t(m_values.size());
    m_values.push_back(m_parts[part]->valueOf(id));
}

void ValueRanks::rank(bool numbersDescend)
{
    RowList all;
    for (uint32_t number = 0; number < m_values.size(); ++number)
        all.push_back({ number });
    const GroupOrder order(all, { numbersDescend },
        [this](size_t, std::span<const RowId> things, GroupValue *read, TextStore &) {
            for (const RowId thing : things)
                *read++ = m_values[thing.value];
        },
        {});
    std::vector<uint32_t> ranks(m_values.size());
    std::vector<GroupValue> values;
    values.reserve(order.groupCount());
    for (size_t group = 0; group < order.groupCount(); ++group) {
        for (const RowId thing : order.group(group))
            ranks[thing.value] = uint32_t(group);
        values.push_back(m_values[order.group(group).front().value]);
    }
    for (std::vector<uint32_t> &numbers : m_numbers) {
        for (uint32_t &number : numbers)
            number = number == notMet ? notMet : ranks[number];
    }
    m_values = std::move(values);
}

} // namespace mavenscope
