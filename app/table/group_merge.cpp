// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_merge.h"

#include "table/radix_sort.h"
#include "table/value_ranks.h"

#include <algorithm>
#include <limits>

namespace mavenscope {

namespace {

/// The numbers of things, those of equal ones side by side.
struct Runs
{
    explicit Runs(const std::vector<uint64_t> &numbers) : order(numbers.size())
    {
        RowList things;
        KeyRange range;
        for (uint32_t thing = 0; thing < numbers.size(); ++thing) {
            things.push_back({ thing });
            range.add(numbers[thing]);
        }
        sortByNumber(numbers.data(), things.data(), portionsOf(things.size()), range, order.data(), {});
        for (uint32_t place = 0; place < order.size(); ++place) {
            if (place == 0 || numbers[order[place].value] != numbers[order[place - 1].value])
                begins.push_back(place);
        }
        begins.push_back(uint32_t(order.size()));
    }
    uint32_t count() const { return uint32_t(begins.size()) - 1; }
    /// Ascending.
    std::span<const RowId> run(uint32_t number) const
    {
        return { order.data() + begins[number], begins[number + 1] - begins[number] };
    }

    RowList order;
    std::vector<uint32_t> begins; ///< and last the end
};

/// Numbers of things become 0, 1, 2 ..., equal ones and their order as they were. Returns how many they are.
uint64_t numberDensely(std::vector<uint64_t> &numbers)
{
    const Runs runs(numbers);
    for (uint32_t number = 0; number < runs.count(); ++number) {
        for (const RowId thing : runs.run(number))
            numbers[thing.value] = number;
    }
    return runs.count();
}

/// The groups that have rows, of every part, by their values.
class PartGroups
{
public:
    PartGroups(const GroupPlan &plan, const std::vector<GroupPart> &parts) : m_columns(plan.columns.size())
    {
        for (size_t column = 0; column < m_columns; ++column) {
            std::vector<const ValueIds *> ofParts;
            for (const GroupPart &part : parts)
                ofParts.push_back(&part.ids().column(column));
            m_values.emplace_back(std::move(ofParts));
        }
        for (uint32_t part = 0; part < parts.size(); ++part) {
            for (uint32_t group = 0; group < parts[part].groupNumbers(); ++group) {
                if (parts[part].hasRows(group))
                    add(parts[part].ids(), part, group);
            }
        }
        const std::vector<bool> numbersDescend = whereNumbersDescend(plan);
        for (size_t column = 0; column < m_columns; ++column) {
            m_values[column].rank(numbersDescend[column]);
            for (size_t index = 0; index < m_all.size(); ++index) {
                uint32_t &id = m_ranks[index * m_columns + column];
                id = m_values[column].rankOf(m_all[index].part, id);
            }
        }
    }

    struct PartGroup
    {
        uint32_t part, group;
    };
    const PartGroup &operator[](size_t index) const { return m_all[index]; }
    const GroupValue &value(size_t index, size_t column) const
    {
        return m_values[column].value(m_ranks[index * m_columns + column]);
    }
    /// Of each a number that compares as its values do. The ranks of the values are the digits.
    std::vector<uint64_t> numbers() const
    {
        std::vector<uint64_t> numbers(m_all.size());
        uint64_t count = 1;
        for (size_t column = 0; column < m_columns; ++column) {
            const uint64_t ranks = std::max(m_values[column].count(), 1u);
            if (count > std::numeric_limits<uint64_t>::max() / ranks)
                count = numberDensely(numbers);
            count *= ranks;
            for (size_t index = 0; index < m_all.size(); ++index)
                numbers[index] = numbers[index] * ranks + m_ranks[index * m_columns + column];
        }
        return numbers;
    }

private:
    void add(const GroupIds &ids, uint32_t part, uint32_t group)
    {
        m_all.push_back({ part, group });
        m_ranks.resize(m_ranks.size() + m_columns);
        uint32_t *const idsOfGroup = m_ranks.data() + m_ranks.size() - m_columns;
        ids.valueIds(group, idsOfGroup);
        for (size_t column = 0; column < m_columns; ++column)
            m_values[column].meet(part, idsOfGroup[column]);
    }

    size_t m_columns;
    std::vector<PartGroup> m_all;
    std::vector<uint32_t> m_ranks; ///< of the values of each, side by side; before they are ranked, their ids
    std::vector<ValueRanks> m_values; ///< by column
};

} // namespace

std::vector<bool> whereNumbersDescend(const GroupPlan &plan)
{
    std::vector<bool> descends;
    for (const GroupColumn &column : plan.columns)
        descends.push_back(column.bucket != Bucket::None);
    return descends;
}

GroupRows mergeParts(const GroupPlan &plan, const std::vector<GroupPart> &parts)
{
    const PartGroups partGroups(plan, parts);
    const Runs groups(partGroups.numbers());

    GroupRows result;
    result.count = plan.columns.empty() ? 1 : groups.count(); // of no rows, too
    std::vector<const GroupSources *> sources;
    std::vector<std::vector<uint32_t>> groupOf;
    for (const GroupPart &part : parts) {
        sources.push_back(&part.sources());
        groupOf.emplace_back(part.groupNumbers());
    }
    result.values.resize(plan.columns.size());
    for (uint32_t group = 0; group < groups.count(); ++group) {
        for (const RowId index : groups.run(group)) {
            const auto [part, groupOfPart] = partGroups[index.value];
            groupOf[part][groupOfPart] = group;
        }
        for (size_t column = 0; column < plan.columns.size(); ++column)
            result.values[column].push_back(partGroups.value(groups.run(group).front().value, column));
    }
    GroupNumbers numbers(plan, std::move(sources), std::move(groupOf), result.count);
    for (const PlannedMeasure &measure : plan.measures)
        result.numbers.push_back(numbers.of(measure));
    return result;
}

} // namespace mavenscope
