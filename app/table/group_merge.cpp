// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_merge.h"

#include "table/parallel.h"
#include "table/percentile.h"
#include "table/scratch.h"
#include "table/text_order.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

namespace {

/// Texts in the order of their bytes. indexes: of texts in values.
void sortTexts(const std::vector<GroupValue> &values, std::span<RowId> indexes)
{
    const TextReader reader(FieldType::Text, false, false);
    const std::vector<RowId> before(indexes.begin(), indexes.end());
    ScratchArray<TextKey> keys(indexes.size());
    const std::vector<Portion> portions = portionsOf(indexes.size());
    forEachPortion(portions, [&](size_t, const Portion &portion) {
        for (size_t place = portion.begin; place < portion.begin + portion.count; ++place) {
            const std::string_view text = values[before[place].value].text;
            keys[place] = { reader.prefix(text.data(), text.size()), text.data(), uint32_t(text.size()),
                uint32_t(place) };
        }
    });
    sortByText(keys, portions, before.data(), reader, indexes.data(), {});
}

/// The indexes of the values in the order of GroupValue::less().
std::vector<RowId> orderOf(const std::vector<GroupValue> &values, bool numbersDescending)
{
    std::vector<RowId> order(values.size());
    for (uint32_t index = 0; index < values.size(); ++index)
        order[index] = RowId { index };
    const auto kindIs = [&](auto... kinds) {
        return [&values, kinds...](RowId index) { return ((values[index.value].kind == kinds) || ...); };
    };
    const auto texts = std::stable_partition(order.begin(), order.end(), kindIs(Cell::Integer, Cell::Real));
    const auto odds = std::stable_partition(texts, order.end(), kindIs(Cell::Text, Cell::Json));
    const auto nulls = std::stable_partition(odds, order.end(), kindIs(Cell::Odd));
    std::sort(order.begin(), texts, [&](RowId a, RowId b) {
        return GroupValue::less(values[a.value], values[b.value], numbersDescending);
    });
    sortTexts(values, { texts, odds });
    sortTexts(values, { odds, nulls });
    return order;
}

/// The distinct ones of some values in order. ranks: of each value its place among them.
std::vector<GroupValue> rank(
    const std::vector<GroupValue> &values, bool numbersDescending, std::vector<uint32_t> &ranks)
{
    std::vector<GroupValue> distinct;
    ranks.resize(values.size());
    for (const RowId index : orderOf(values, numbersDescending)) {
        const GroupValue &value = values[index.value];
        if (distinct.empty() || GroupValue::less(distinct.back(), value, numbersDescending))
            distinct.push_back(value);
        ranks[index.value] = uint32_t(distinct.size() - 1);
    }
    return distinct;
}

/// The numbers that the ids of each part get in the order in which they are first met; others' mean nothing.
class IdNumbers
{
public:
    explicit IdNumbers(size_t parts) : m_numbers(parts) { }
    /// Whether it is new; then its number is that of how many were met before.
    bool meet(uint32_t part, uint32_t id)
    {
        std::vector<uint32_t> &ofPart = m_numbers[part];
        if (ofPart.size() <= id)
            ofPart.resize(std::max<size_t>(id + 1, ofPart.size() * 2), none);
        if (ofPart[id] != none)
            return false;
        ofPart[id] = m_count++;
        return true;
    }
    uint32_t operator()(uint32_t part, uint32_t id) const { return m_numbers[part][id]; }

private:
    static constexpr uint32_t none = 0xffffffff;
    std::vector<std::vector<uint32_t>> m_numbers;
    uint32_t m_count = 0;
};

template <typename T> std::vector<T> percentilesOf(std::span<T> values)
{
    constexpr size_t many = 4096;
    if constexpr (std::is_same_v<T, int64_t>) {
        if (values.size() >= many)
            return nearestRanksByRange(values, { 50, 90 });
    }
    return nearestRanks(values, { 50, 90 });
}

} // namespace

GroupMerge::GroupMerge(const GroupPlan &plan, const std::vector<GroupPart> &parts)
    : m_plan(plan), m_parts(parts), m_sums(plan.sources.size()), m_percentiles(plan.sources.size())
{
    findGroups();
    rankValues();
    matchGroups();
}

void GroupMerge::findGroups()
{
    const size_t columns = m_plan.columns.size();
    for (uint32_t part = 0; part < m_parts.size(); ++part) {
        for (uint32_t group = 0; group < m_parts[part].groupNumbers(); ++group) {
            if (!m_parts[part].hasRows(group))
                continue;
            m_partGroups.push_back({ part, group });
            m_partRanks.resize(m_partGroups.size() * columns);
            m_parts[part].readValueIds(group, m_partRanks.data() + m_partRanks.size() - columns);
        }
    }
}

/// The values of a group column get common ranks over all parts.
void GroupMerge::rankValues()
{
    const size_t columns = m_plan.columns.size();
    for (size_t column = 0; column < columns; ++column) {
        IdNumbers numbers(m_parts.size());
        std::vector<GroupValue> values;
        for (size_t index = 0; index < m_partGroups.size(); ++index) {
            const uint32_t part = m_partGroups[index].part, id = m_partRanks[index * columns + column];
            if (numbers.meet(part, id))
                values.push_back(m_parts[part].values(column).valueOf(id));
        }
        std::vector<uint32_t> ranks;
        m_values.push_back(rank(values, m_plan.columns[column].bucket != Bucket::None, ranks));
        for (size_t index = 0; index < m_partGroups.size(); ++index) {
            uint32_t &id = m_partRanks[index * columns + column];
            id = ranks[numbers(m_partGroups[index].part, id)];
        }
    }
}

/// Sorts the groups of all parts by their ranks; those with the same ones are one.
void GroupMerge::matchGroups()
{
    const size_t columns = m_plan.columns.size(), count = m_partGroups.size();
    std::vector<RowId> order(count), sorted(count);
    for (uint32_t index = 0; index < count; ++index)
        order[index] = RowId { index };
    // From the last columns to the first ones, as many at once as a number holds: an order stays where the
    // next numbers are equal.
    const std::vector<Portion> portions = portionsOf(count);
    for (size_t end = columns; end > 0;) {
        size_t begin = end;
        int bits = 0;
        const auto bitsOf = [this](size_t column) { return int(std::bit_width(m_values[column].size())); };
        while (begin > 0 && bits + bitsOf(begin - 1) <= 64)
            bits += bitsOf(--begin);
        ScratchArray<uint64_t> numbers(count);
        KeyRange range;
        for (size_t place = 0; place < count; ++place) {
            uint64_t number = 0;
            for (size_t column = begin; column < end; ++column)
                number = number << bitsOf(column) | m_partRanks[order[place].value * columns + column];
            numbers[place] = number;
            range.add(number);
        }
        sortByNumber(numbers.data(), order.data(), portions, range, sorted.data(), {});
        order.swap(sorted);
        end = begin;
    }
    for (const GroupPart &part : m_parts)
        m_groupOf.emplace_back(part.groupNumbers());
    for (size_t place = 0; place < count; ++place) {
        const uint32_t *ranks = m_partRanks.data() + order[place].value * columns;
        if (place == 0 || !std::equal(ranks, ranks + columns, m_groupRanks.end() - std::ptrdiff_t(columns))) {
            ++m_groupCount;
            m_groupRanks.insert(m_groupRanks.end(), ranks, ranks + columns);
        }
        const PartGroup &group = m_partGroups[order[place].value];
        m_groupOf[group.part][group.group] = uint32_t(m_groupCount - 1);
    }
    if (m_plan.columns.empty())
        m_groupCount = 1; // of no rows, too
}

const GroupValue &GroupMerge::value(size_t group, size_t groupColumn) const
{
    return m_values[groupColumn][m_groupRanks[group * m_plan.columns.size() + groupColumn]];
}

std::vector<GroupNumber> GroupMerge::numbers(size_t source, Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Count:
        return counts(source);
    case Aggregate::DistinctCount:
        return distinctCounts(source);
    case Aggregate::Percentile50:
        return percentiles(source).p50;
    case Aggregate::Percentile90:
        return percentiles(source).p90;
    case Aggregate::Sum:
    case Aggregate::Mean:
    case Aggregate::Min:
    case Aggregate::Max:
        break;
    }
    std::vector<GroupNumber> numbers;
    for (const NumberSums &group : sums(source)) {
        numbers.push_back(aggregate == Aggregate::Sum ? group.sum()
                : aggregate == Aggregate::Mean        ? group.mean()
                : aggregate == Aggregate::Min         ? group.least()
                                                      : group.most());
    }
    return numbers;
}

const std::vector<NumberSums> &GroupMerge::sums(size_t source)
{
    std::optional<std::vector<NumberSums>> &known = m_sums[source];
    if (!known) {
        known.emplace(m_groupCount);
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const std::vector<NumberSums> &ofPart = m_parts[part].result(source).sums;
            for (size_t group = 0; group < ofPart.size(); ++group) {
                if (ofPart[group].count)
                    (*known)[m_groupOf[part][group]].add(ofPart[group]);
            }
        }
    }
    return *known;
}

std::vector<GroupNumber> GroupMerge::counts(size_t source) const
{
    std::vector<int64_t> counts(m_groupCount);
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const std::vector<int64_t> &ofPart = m_parts[part].result(source).counts;
        for (size_t group = 0; group < ofPart.size(); ++group) {
            if (ofPart[group])
                counts[m_groupOf[part][group]] += ofPart[group];
        }
    }
    return { counts.begin(), counts.end() };
}

std::vector<GroupNumber> GroupMerge::distinctCounts(size_t source) const
{
    IdNumbers numbers(m_parts.size());
    std::vector<GroupValue> values;
    for (uint32_t part = 0; part < m_parts.size(); ++part) {
        const SourceResult &result = m_parts[part].result(source);
        for (const uint64_t pair : result.distinct.keys()) {
            if (numbers.meet(part, uint32_t(pair)))
                values.push_back(result.values->valueOf(uint32_t(pair)));
        }
    }
    std::vector<uint32_t> ranks;
    const std::vector<GroupValue> distinct = rank(values, false, ranks);
    DenseIds pairs;
    for (uint32_t part = 0; part < m_parts.size(); ++part) {
        for (const uint64_t pair : m_parts[part].result(source).distinct.keys()) {
            const uint32_t value = ranks[numbers(part, uint32_t(pair))];
            if (distinct[value].kind != Cell::Odd)
                pairs.idOf(uint64_t(m_groupOf[part][pair >> 32]) << 32 | value);
        }
    }
    std::vector<int64_t> counts(m_groupCount);
    for (const uint64_t pair : pairs.keys())
        ++counts[pair >> 32];
    return { counts.begin(), counts.end() };
}

const GroupMerge::Percentiles &GroupMerge::percentiles(size_t source)
{
    std::optional<Percentiles> &known = m_percentiles[source];
    if (!known) {
        const bool hasReals = std::any_of(m_parts.begin(), m_parts.end(),
            [source](const GroupPart &part) { return part.result(source).reals->count > 0; });
        known = hasReals ? percentilesAs<double>(source) : percentilesAs<int64_t>(source);
    }
    return *known;
}

template <typename T> GroupMerge::Percentiles GroupMerge::percentilesAs(size_t source) const
{
    const auto forEachValue = [&](size_t part, const auto &use) {
        const auto visit = [&](const auto &collected) {
            for (size_t index = 0; index < collected.count; ++index)
                use(m_groupOf[part][collected.groups[index]], T(collected.values[index]));
        };
        visit(*m_parts[part].result(source).wholes);
        if constexpr (std::is_same_v<T, double>)
            visit(*m_parts[part].result(source).reals);
    };
    // Each part has its own place within each group, so that all put their values there at the same time.
    std::vector<std::vector<size_t>> places(m_parts.size(), std::vector<size_t>(m_groupCount));
    forEachInParallel(int(m_parts.size()), [&](int part) {
        forEachValue(size_t(part), [&](uint32_t group, T) { ++places[size_t(part)][group]; });
    });
    std::vector<size_t> ends(m_groupCount + 1);
    size_t end = 0;
    for (size_t group = 0; group < m_groupCount; ++group) {
        for (std::vector<size_t> &ofPart : places)
            end += std::exchange(ofPart[group], end);
        ends[group + 1] = end;
    }
    const ScratchArray<T> values(end);
    forEachInParallel(int(m_parts.size()), [&](int part) {
        forEachValue(
            size_t(part), [&](uint32_t group, T value) { values[places[size_t(part)][group]++] = value; });
    });

    Percentiles result { std::vector<GroupNumber>(m_groupCount), std::vector<GroupNumber>(m_groupCount) };
    const size_t shares = std::min<size_t>(m_groupCount, 64);
    forEachInParallel(int(shares), [&](int share) {
        for (size_t group = size_t(share); group < m_groupCount; group += shares) {
            const std::span<T> ofGroup(values.data() + ends[group], values.data() + ends[group + 1]);
            if (ofGroup.empty())
                continue;
            const std::vector<T> found = percentilesOf(ofGroup);
            result.p50[group] = found[0];
            result.p90[group] = found[1];
        }
    });
    return result;
}

} // namespace mavenscope
