// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/many_groups.h"

#include "table/parallel.h"
#include "table/platform.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// The rows of some groups that one part adds up.
struct RowsOfPart
{
    std::vector<uint64_t> rowsAndGroups; ///< row << 32 | the part's number of its group
    std::vector<uint32_t> groupOf; ///< by the part's group numbers
};

/// Adds up the rows, in the order of the table.
GroupSources added(const GroupPlan &plan, const std::vector<ConditionRows> &conditions, RowsOfPart &part)
{
    std::vector<uint64_t> &numbers = part.rowsAndGroups;
    std::sort(numbers.begin(), numbers.end());
    std::vector<RowId> rows;
    std::vector<uint32_t> groups;
    for (const uint64_t number : numbers) {
        rows.push_back({ uint32_t(number >> 32) });
        groups.push_back(uint32_t(number));
    }
    GroupSources sources(plan, rows.size());
    const uint32_t *groupsOfBatch = groups.data();
    forEachBatchOf(plan.table, rows, [&](std::span<const RowId> ofBatch) {
        const uint32_t batch = ofBatch.front().batch();
        sources.add(
            plan.table.batch(int(batch)), ofBatch, groupsOfBatch, part.groupOf.size(), conditions[batch]);
        groupsOfBatch += ofBatch.size();
    });
    return sources;
}

/// Of some rows from all over the table: whether many are the only one of their group among them. Those that
/// the first columns tell apart are, whatever is in the others.
bool areOftenAlone(const GroupPlan &plan, const RowList &rows, size_t sampleSize)
{
    RowList sample;
    for (size_t index = 0; index < sampleSize; ++index)
        sample.push_back(rows[rows.size() * index / sampleSize]);
    std::vector<uint32_t> groups(sampleSize), values(sampleSize);
    for (size_t column = 0; column < plan.columns.size(); ++column) {
        ValueIds ids(plan.table, plan.columns[column], plan.zone);
        uint32_t *valuesOfBatch = values.data();
        forEachBatchOf(plan.table, sample, [&](std::span<const RowId> ofBatch) {
            ids.read(plan.table.batch(int(ofBatch.front().batch())), ofBatch, valuesOfBatch);
            valuesOfBatch += ofBatch.size();
        });
        DenseIds pairs;
        for (size_t index = 0; index < sampleSize; ++index)
            groups[index] = pairs.idOf(uint64_t(groups[index]) << 32 | values[index]);
        std::vector<uint32_t> counts(pairs.keys().size());
        for (const uint32_t group : groups)
            ++counts[group];
        const auto alone = size_t(std::count(counts.begin(), counts.end(), 1u));
        if (alone > sampleSize * 2 / 5)
            return true;
    }
    return false;
}

std::vector<GroupValueReader> readersOf(const GroupPlan &plan)
{
    std::vector<GroupValueReader> readers;
    for (const GroupColumn column : plan.columns)
        readers.emplace_back(plan.table, column);
    return readers;
}

std::vector<ConditionRows> conditionsOf(const GroupPlan &plan)
{
    std::vector<ConditionRows> conditions(size_t(plan.table.batchCount()));
    forEachInParallel(int(conditions.size()),
        [&](int batch) { conditions[size_t(batch)] = conditionRows(plan, plan.table.batch(batch)); });
    return conditions;
}

std::vector<RowNumberReader> numberReadersOf(
    const GroupPlan &plan, const std::vector<ConditionRows> &conditions)
{
    std::vector<RowNumberReader> readers;
    for (const MeasureSource &source : plan.sources)
        readers.emplace_back(plan, source, conditions);
    return readers;
}

/// Some groups by their numbers.
struct GroupNumbersOf
{
    std::span<const uint32_t> groups; ///< empty: 0, 1, 2 ...

    uint32_t operator[](size_t index) const { return groups.empty() ? uint32_t(index) : groups[index]; }
};

/// Sets what the measure comes to of groups that are one row each.
void setAlone(Aggregate aggregate, std::span<const RowNumber> rows, GroupNumbersOf groups,
    std::vector<GroupNumber> &numbers)
{
    const auto setEach = [&](const auto &set) {
        for (size_t index = 0; index < rows.size(); ++index)
            set(numbers[groups[index]], rows[index]);
    };
    switch (aggregate) {
    case Aggregate::Count:
    case Aggregate::DistinctCount:
        return setEach(
            [](GroupNumber &number, const RowNumber &row) { number.emplace<int64_t>(row.isThere); });
    case Aggregate::Mean:
        return setEach([](GroupNumber &number, const RowNumber &row) {
            if (const auto *whole = std::get_if<int64_t>(&row.number))
                number.emplace<double>(double(*whole));
            else
                number = row.number;
        });
    case Aggregate::Sum:
    case Aggregate::Min:
    case Aggregate::Max:
    case Aggregate::Percentile50:
    case Aggregate::Percentile90:
        return setEach([](GroupNumber &number, const RowNumber &row) { number = row.number; });
    }
}

} // namespace

bool ManyGroups::areLikely(const GroupPlan &plan, const RowList &rows)
{
    constexpr size_t some = 2048, more = 16'384; // most often some are enough to tell that there are few
    return !plan.columns.empty() && rows.size() >= 4 * more && areOftenAlone(plan, rows, some)
        && areOftenAlone(plan, rows, more);
}

ManyGroups::ManyGroups(
    const GroupPlan &plan, const RowList &rows, std::vector<uint8_t> partOf, const Cancellation &cancellation)
    : m_plan(plan), m_partOf(std::move(partOf)),
      m_partCount(size_t(*std::max_element(m_partOf.begin(), m_partOf.end())) + 1),
      m_readers(readersOf(plan)), m_conditions(conditionsOf(plan)),
      m_numberReaders(numberReadersOf(plan, m_conditions)),
      m_order(rows, whereNumbersDescend(plan), reader(), cancellation)
{
}

GroupOrder::Read ManyGroups::reader() const
{
    return [this](size_t column, std::span<const RowId> rows, GroupValue *values, TextStore &decoded) {
        m_readers[column].read(rows, m_plan.zone, decoded, values);
    };
}

/// Groups of one row, which most are, are spared what adds up the others.
GroupRows ManyGroups::rows(size_t begin, size_t end) const
{
    GroupRows result;
    result.count = end - begin;
    const std::span<const RowId> all = m_order.groups(begin, end);
    for (const RowNumberReader &reader : m_numberReaders)
        reader.prefetch(all);
    if (all.size() == result.count) {
        readValues(all, result);
        result.numbers.resize(m_plan.measures.size(), std::vector<GroupNumber>(result.count));
        addNumbersOfAlone(all, {}, result);
        return result;
    }

    RowList firsts, alone;
    std::vector<uint32_t> groupsOfAlone;
    std::vector<RowsOfPart> parts(m_partCount);
    for (size_t group = begin; group < end; ++group) {
        const std::span<const RowId> rows = m_order.group(group);
        const auto number = uint32_t(group - begin);
        firsts.push_back(rows.front());
        if (rows.size() == 1) {
            alone.push_back(rows.front());
            groupsOfAlone.push_back(number);
            continue;
        }
        for (const RowId row : rows) {
            RowsOfPart &part = parts[m_partOf[row.batch()]];
            if (part.groupOf.empty() || part.groupOf.back() != number)
                part.groupOf.push_back(number);
            part.rowsAndGroups.push_back(uint64_t(row.value) << 32 | (part.groupOf.size() - 1));
        }
    }
    readValues(firsts, result);
    std::vector<GroupSources> sources;
    std::vector<const GroupSources *> pointers;
    std::vector<std::vector<uint32_t>> groupOf;
    for (RowsOfPart &part : parts)
        sources.push_back(added(m_plan, m_conditions, part));
    for (size_t part = 0; part < parts.size(); ++part) {
        pointers.push_back(&sources[part]);
        groupOf.push_back(std::move(parts[part].groupOf));
    }
    GroupNumbers numbers(m_plan, std::move(pointers), std::move(groupOf), result.count);
    for (const PlannedMeasure &measure : m_plan.measures)
        result.numbers.push_back(numbers.of(measure));
    addNumbersOfAlone(alone, groupsOfAlone, result);
    return result;
}

void ManyGroups::readValues(std::span<const RowId> firsts, GroupRows &result) const
{
    result.values.resize(m_plan.columns.size(), std::vector<GroupValue>(firsts.size()));
    for (size_t column = 0; column < m_plan.columns.size(); ++column)
        m_readers[column].read(firsts, m_plan.zone, result.texts, result.values[column].data());
}

void ManyGroups::addNumbersOfAlone(
    std::span<const RowId> rows, std::span<const uint32_t> groups, GroupRows &result) const
{
    std::vector<RowNumber> numbers(rows.size());
    for (size_t source = 0; source < m_numberReaders.size() && !rows.empty(); ++source) {
        m_numberReaders[source].read(rows, numbers.data());
        for (size_t measure = 0; measure < m_plan.measures.size(); ++measure) {
            if (m_plan.measures[measure].source == source)
                setAlone(m_plan.measures[measure].aggregate, numbers, { groups }, result.numbers[measure]);
        }
    }
}

} // namespace mavenscope
