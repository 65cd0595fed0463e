// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_merge.h"

#include "table/parallel.h"
#include "table/percentile.h"
#include "table/scratch.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

namespace {

struct PartValue
{
    GroupValue value;
    size_t part;
    uint32_t id;
};

/// The values of one group or one distinct count over all parts get common ranks.
std::vector<GroupValue> rank(std::vector<PartValue> &values, bool numbersDescending,
    const std::vector<std::vector<uint32_t> *> &rankOf)
{
    std::sort(values.begin(), values.end(), [numbersDescending](const PartValue &a, const PartValue &b) {
        return GroupValue::less(a.value, b.value, numbersDescending);
    });
    std::vector<GroupValue> distinct;
    for (const PartValue &value : values) {
        if (distinct.empty() || GroupValue::less(distinct.back(), value.value, numbersDescending))
            distinct.push_back(value.value);
        std::vector<uint32_t> &ranks = *rankOf[value.part];
        if (ranks.size() <= value.id)
            ranks.resize(value.id + 1);
        ranks[value.id] = uint32_t(distinct.size() - 1);
    }
    return distinct;
}

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
    : m_plan(plan), m_parts(parts), m_percentiles(plan.sources.size())
{
    rankValues(parts);
    matchGroups(parts);
}

void GroupMerge::rankValues(const std::vector<GroupPart> &parts)
{
    const size_t columns = m_plan.columns.size();
    m_values.resize(columns);
    m_ranks.resize(parts.size(), std::vector<std::vector<uint32_t>>(columns));
    std::vector<std::vector<PartValue>> used(columns);
    for (size_t part = 0; part < parts.size(); ++part) {
        std::vector<std::vector<bool>> seen(columns);
        for (uint32_t group = 0; group < parts[part].groupNumbers(); ++group) {
            if (!parts[part].hasRows(group))
                continue;
            const std::vector<uint32_t> ids = parts[part].valueIds(group);
            for (size_t column = 0; column < columns; ++column) {
                const uint32_t id = ids[column];
                if (seen[column].size() <= id)
                    seen[column].resize(id + 1);
                if (!seen[column][id])
                    used[column].push_back({ parts[part].values(column).valueOf(id), part, id });
                seen[column][id] = true;
            }
        }
    }
    for (size_t column = 0; column < columns; ++column) {
        std::vector<std::vector<uint32_t> *> ranks;
        for (auto &ofPart : m_ranks)
            ranks.push_back(&ofPart[column]);
        m_values[column] = rank(used[column], m_plan.columns[column].bucket != Bucket::None, ranks);
    }
}

void GroupMerge::matchGroups(const std::vector<GroupPart> &parts)
{
    struct PartGroup
    {
        size_t part;
        uint32_t group;
        std::vector<uint32_t> ranks;
    };
    std::vector<PartGroup> groups;
    for (size_t part = 0; part < parts.size(); ++part) {
        m_groupOf.emplace_back(parts[part].groupNumbers());
        for (uint32_t group = 0; group < parts[part].groupNumbers(); ++group) {
            if (!parts[part].hasRows(group))
                continue;
            std::vector<uint32_t> ranks = parts[part].valueIds(group);
            for (size_t column = 0; column < ranks.size(); ++column)
                ranks[column] = m_ranks[part][column][ranks[column]];
            groups.push_back({ part, group, std::move(ranks) });
        }
    }
    std::sort(groups.begin(), groups.end(),
        [](const PartGroup &a, const PartGroup &b) { return a.ranks < b.ranks; });
    for (size_t index = 0; index < groups.size(); ++index) {
        if (index == 0 || groups[index - 1].ranks != groups[index].ranks) {
            ++m_groupCount;
            m_groupRanks.insert(m_groupRanks.end(), groups[index].ranks.begin(), groups[index].ranks.end());
        }
        m_groupOf[groups[index].part][groups[index].group] = uint32_t(m_groupCount - 1);
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
    std::vector<NumberSums> sums(m_groupCount);
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const std::vector<NumberSums> &ofPart = m_parts[part].result(source).sums;
        for (size_t group = 0; group < ofPart.size(); ++group) {
            if (ofPart[group].count)
                sums[m_groupOf[part][group]].add(ofPart[group]);
        }
    }
    std::vector<GroupNumber> numbers;
    for (const NumberSums &group : sums) {
        numbers.push_back(aggregate == Aggregate::Sum ? group.sum()
                : aggregate == Aggregate::Mean        ? group.mean()
                : aggregate == Aggregate::Min         ? group.least()
                                                      : group.most());
    }
    return numbers;
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
    std::vector<PartValue> used;
    std::vector<std::vector<uint32_t>> ranks(m_parts.size());
    std::vector<std::vector<uint32_t> *> rankOf;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        rankOf.push_back(&ranks[part]);
        const SourceResult &result = m_parts[part].result(source);
        std::vector<bool> seen;
        for (const uint64_t pair : result.distinct.keys()) {
            const auto id = uint32_t(pair);
            if (seen.size() <= id)
                seen.resize(id + 1);
            if (!seen[id])
                used.push_back({ result.values->valueOf(id), part, id });
            seen[id] = true;
        }
    }
    const std::vector<GroupValue> distinct = rank(used, false, rankOf);
    DenseIds pairs;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        for (const uint64_t pair : m_parts[part].result(source).distinct.keys()) {
            const uint32_t value = ranks[part][uint32_t(pair)];
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
