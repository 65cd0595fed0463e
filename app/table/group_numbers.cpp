// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_numbers.h"

#include "table/exact_number.h"
#include "table/parallel.h"
#include "table/percentile.h"
#include "table/value_ranks.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

namespace {

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

GroupNumbers::GroupNumbers(const GroupPlan &plan, std::vector<const GroupSources *> parts,
    std::vector<std::vector<uint32_t>> groupOf, size_t groupCount)
    : m_parts(std::move(parts)), m_groupOf(std::move(groupOf)), m_groupCount(groupCount),
      m_sums(plan.sources.size()), m_percentiles(plan.sources.size())
{
}

std::vector<GroupNumber> GroupNumbers::of(const PlannedMeasure &measure)
{
    const auto [source, aggregate] = measure;
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

const std::vector<NumberSums> &GroupNumbers::sums(size_t source)
{
    std::optional<std::vector<NumberSums>> &known = m_sums[source];
    if (!known) {
        known.emplace(m_groupCount);
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const std::vector<NumberSums> &ofPart = m_parts[part]->result(source).sums;
            for (size_t group = 0; group < ofPart.size(); ++group) {
                if (ofPart[group].count)
                    (*known)[m_groupOf[part][group]].add(ofPart[group]);
            }
        }
    }
    return *known;
}

std::vector<GroupNumber> GroupNumbers::counts(size_t source) const
{
    std::vector<int64_t> counts(m_groupCount);
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const std::vector<int64_t> &ofPart = m_parts[part]->result(source).counts;
        for (size_t group = 0; group < ofPart.size(); ++group) {
            if (ofPart[group])
                counts[m_groupOf[part][group]] += ofPart[group];
        }
    }
    return { counts.begin(), counts.end() };
}

std::vector<GroupNumber> GroupNumbers::distinctCounts(size_t source) const
{
    std::vector<const ValueIds *> values;
    for (const GroupSources *part : m_parts)
        values.push_back(&*part->result(source).values);
    ValueRanks ranks(std::move(values));
    const auto forEachPair = [&](const auto &use) {
        for (size_t part = 0; part < m_parts.size(); ++part) {
            for (const uint64_t pair : m_parts[part]->result(source).distinct.keys())
                use(part, uint32_t(pair >> 32), uint32_t(pair));
        }
    };
    forEachPair([&](size_t part, uint32_t, uint32_t id) { ranks.meet(part, id); });
    ranks.rank(false);
    DenseIds pairs;
    forEachPair([&](size_t part, uint32_t group, uint32_t id) {
        const uint32_t rank = ranks.rankOf(part, id);
        if (ranks.value(rank).kind != Cell::Odd)
            pairs.idOf(uint64_t(m_groupOf[part][group]) << 32 | rank);
    });
    std::vector<int64_t> counts(m_groupCount);
    for (const uint64_t pair : pairs.keys())
        ++counts[pair >> 32];
    return { counts.begin(), counts.end() };
}

const GroupNumbers::Percentiles &GroupNumbers::percentiles(size_t source)
{
    std::optional<Percentiles> &known = m_percentiles[source];
    if (!known) {
        const auto hasReals
            = [source](const GroupSources *part) { return part->result(source).reals->count > 0; };
        const auto isExactWithReals = [source](const GroupSources *part) {
            const CollectedValues<int64_t> &wholes = *part->result(source).wholes;
            return std::all_of(wholes.values.data(), wholes.values.data() + wholes.count, isExactAsReal);
        };
        if (std::none_of(m_parts.begin(), m_parts.end(), hasReals))
            known = percentilesAs<int64_t>(source);
        else if (std::all_of(m_parts.begin(), m_parts.end(), isExactWithReals))
            known = percentilesAs<double>(source);
        else
            known = percentilesAs<ExactNumber>(source);
    }
    return *known;
}

template <typename T> GroupNumbers::Percentiles GroupNumbers::percentilesAs(size_t source) const
{
    size_t most = 0;
    for (const GroupSources *part : m_parts)
        most += part->result(source).wholes->count + part->result(source).reals->count;
    const auto forEach = [isWorthOtherCores = most >= 32'768](size_t count, const auto &body) {
        if (isWorthOtherCores)
            return forEachInParallel(int(count), body);
        for (int index = 0; index < int(count); ++index)
            body(index);
    };
    const auto forEachValue = [&](size_t part, const auto &use) {
        const auto visit = [&](const auto &collected) {
            for (size_t index = 0; index < collected.count; ++index)
                use(m_groupOf[part][collected.groups[index]], T(collected.values[index]));
        };
        visit(*m_parts[part]->result(source).wholes);
        if constexpr (!std::is_same_v<T, int64_t>)
            visit(*m_parts[part]->result(source).reals);
    };
    // Each part has its own place within each group, so that all put their values there at the same time.
    std::vector<std::vector<size_t>> places(m_parts.size(), std::vector<size_t>(m_groupCount));
    forEach(m_parts.size(), [&](int part) {
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
    forEach(m_parts.size(), [&](int part) {
        forEachValue(
            size_t(part), [&](uint32_t group, T value) { values[places[size_t(part)][group]++] = value; });
    });

    Percentiles result { std::vector<GroupNumber>(m_groupCount), std::vector<GroupNumber>(m_groupCount) };
    const size_t shares = std::min<size_t>(m_groupCount, 64);
    forEach(shares, [&](int share) {
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
