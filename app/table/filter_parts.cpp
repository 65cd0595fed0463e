// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/filter_parts.h"

#include "table/condition_test.h"
#include "table/parallel.h"
#include "table/table_search.h"

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

    void findRows(const Table &table, int batch) const
    {
        if (batch < firstBatch)
            return;
        if (const auto *condition = std::get_if<ConditionTest>(&test)) {
            condition->markRowsOf(table.batch(batch), rows->of(batch));
        } else {
            const bool isNarrowed = part.among && batch < part.among->batchCount();
            std::get<std::shared_ptr<const TableSearch>>(test)->markRowsOf(table.batch(batch),
                isNarrowed ? std::as_const(*part.among).of(batch) : std::span<const uint64_t>(),
                rows->of(batch));
        }
    }
};

} // namespace

std::vector<FilterPart> partsOf(const Filter &filter)
{
    std::vector<FilterPart> parts;
    for (const Condition &condition : filter.conditions)
        parts.push_back({ condition, nullptr, nullptr, nullptr });
    if (!filter.search.isEmpty())
        parts.push_back({ SearchText { filter.search }, nullptr, nullptr, nullptr });
    return parts;
}

void makeReady(const Table &table, FilterPart &part)
{
    if (!part.search)
        part.search = std::make_shared<TableSearch>(table, std::get<SearchText>(part.asked).text);
}

std::optional<QString> findRows(
    const Table &table, std::vector<FilterPart> &parts, const Cancellation &cancellation)
{
    std::vector<PartAtWork> work;
    int firstBatch = table.batchCount();
    for (FilterPart &part : parts) {
        const int known = part.rows ? part.rows->batchCount() : 0;
        if (part.rows && known == table.batchCount())
            continue;
        firstBatch = std::min(firstBatch, known);
        auto rows = std::make_shared<TableBits>(table, part.rows.get());
        if (const auto *condition = std::get_if<Condition>(&part.asked)) {
            Result<ConditionTest, QString> test = ConditionTest::of(table, *condition, cancellation);
            if (!test.hasValue())
                return test.error();
            work.push_back({ part, std::move(test).value(), known, std::move(rows) });
        } else {
            makeReady(table, part);
            work.push_back({ part, part.search, known, std::move(rows) });
        }
    }
    forEachInParallel(table.batchCount() - firstBatch, [&](int index) {
        for (const PartAtWork &part : work) {
            if (!cancellation.isCancelled())
                part.findRows(table, firstBatch + index);
        }
    });
    if (cancellation.isCancelled())
        return std::nullopt;
    for (PartAtWork &part : work) {
        const auto *condition = std::get_if<ConditionTest>(&part.test);
        if (const auto problem = condition ? condition->problemMet() : std::nullopt)
            return problem;
        part.part.rows = std::move(part.rows);
    }
    return std::nullopt;
}

TableBits rowsOfAll(const std::vector<FilterPart> &parts)
{
    TableBits rows = *parts.front().rows;
    for (size_t index = 1; index < parts.size(); ++index)
        rows.keepBoth(*parts[index].rows);
    return rows;
}

} // namespace mavenscope
