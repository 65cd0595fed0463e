// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/filter_parts.h"

#include "table/column_fetch.h"
#include "table/condition_test.h"
#include "table/parallel.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// A part at work on the batches of which its rows are not known.
struct PartAtWork
{
    FilterPart &part;
    std::variant<ConditionTest, std::shared_ptr<const TableSearch>> test;
    int firstBatch;
    std::shared_ptr<TableBits> rows;
    std::vector<char> isDone; ///< by batch; no bits, since several threads write

    void findRows(const Table &table, int batch)
    {
        if (batch < firstBatch)
            return;
        if (const auto *condition = std::get_if<ConditionTest>(&test)) {
            if (batch + 1 < table.batchCount())
                fetchColumnSoon(table.batch(batch + 1), condition->column());
            condition->markRowsOf(table.batch(batch), rows->of(batch));
        } else {
            std::get<std::shared_ptr<const TableSearch>>(test)->markRowsOf(
                table, batch, part.candidates, rows->of(batch));
        }
        isDone[size_t(batch)] = true;
    }
    /// What is known of a search that was cancelled: the rows found, and those not looked at.
    void keepCandidates(const Table &table)
    {
        if (!std::holds_alternative<SearchText>(part.asked)
            || std::find(isDone.begin(), isDone.end(), true) == isDone.end())
            return;
        for (int batch = firstBatch; batch < table.batchCount(); ++batch) {
            if (isDone[size_t(batch)])
                continue;
            const auto bits = rows->of(batch);
            const auto candidates = part.candidates.of(batch);
            for (uint32_t word = 0; word < bits.size(); ++word)
                bits[word] = bitsBetween(0, table.batch(batch).rowCount, word)
                    & (candidates.empty() ? ~uint64_t(0) : candidates[word]);
        }
        part.candidates.rows = std::move(rows);
    }
};

} // namespace

std::vector<FilterPart> partsOf(const Filter &filter)
{
    std::vector<FilterPart> parts;
    for (const Condition &condition : filter.conditions)
        parts.push_back({ .asked = condition });
    if (!filter.search.isEmpty())
        parts.push_back({ .asked = SearchText { filter.search } });
    return parts;
}

void makeReady(const Table &table, FilterPart &part)
{
    if (!part.search)
        part.search = std::make_shared<TableSearch>(table, std::get<SearchText>(part.asked).text);
}

bool isKnown(const Table &table, const std::shared_ptr<const TableBits> &rows)
{
    return rows && rows->batchCount() == table.batchCount();
}

std::optional<QString> findRows(
    const Table &table, std::vector<FilterPart> &parts, const Cancellation &cancellation)
{
    std::vector<PartAtWork> work;
    int firstBatch = table.batchCount();
    for (FilterPart &part : parts) {
        if (isKnown(table, part.rows))
            continue;
        const int known = part.rows ? part.rows->batchCount() : 0;
        firstBatch = std::min(firstBatch, known);
        auto rows = std::make_shared<TableBits>(table, part.rows.get());
        if (const auto *condition = std::get_if<Condition>(&part.asked)) {
            Result<ConditionTest, QString> test = ConditionTest::of(table, *condition, cancellation);
            if (!test.hasValue())
                return test.error();
            work.push_back({ part, std::move(test).value(), known, std::move(rows),
                std::vector<char>(size_t(table.batchCount())) });
        } else {
            makeReady(table, part);
            work.push_back(
                { part, part.search, known, std::move(rows), std::vector<char>(size_t(table.batchCount())) });
        }
    }
    forEachInParallel(table.batchCount() - firstBatch, [&](int index) {
        for (PartAtWork &part : work) {
            if (!cancellation.isCancelled())
                part.findRows(table, firstBatch + index);
        }
    });
    if (cancellation.isCancelled()) {
        for (PartAtWork &part : work)
            part.keepCandidates(table);
        return std::nullopt;
    }
    for (PartAtWork &part : work) {
        const auto *condition = std::get_if<ConditionTest>(&part.test);
        if (const auto problem = condition ? condition->problemMet() : std::nullopt)
            return problem;
        part.part.rows = std::move(part.rows);
    }
    return std::nullopt;
}

TableBits rowsOfAll(std::span<const FilterPart> parts)
{
    TableBits rows = *parts.front().rows;
    for (size_t index = 1; index < parts.size(); ++index)
        rows.keepBoth(*parts[index].rows);
    return rows;
}

} // namespace mavenscope
