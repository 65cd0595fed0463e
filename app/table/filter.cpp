// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/filter.h"

#include "table/condition_test.h"
#include "table/parallel.h"

#include <algorithm>
#include <bit>

namespace mavenscope {

namespace {

/// Members are searched with their parent.
bool isSearched(const ColumnInfo &column)
{
    const bool isText = column.type == FieldType::Text || column.type == FieldType::Enumeration
        || column.type == FieldType::List || column.type == FieldType::Json;
    return isText && column.origin != ColumnOrigin::Member;
}

Result<std::vector<ConditionTest>, QString> testsOf(
    const Table &table, const std::vector<Condition> &conditions, const Cancellation &cancellation)
{
    std::vector<ConditionTest> tests;
    for (const Condition &condition : conditions) {
        Result<ConditionTest, QString> test = ConditionTest::of(table, condition, cancellation);
        if (!test.hasValue())
            return test.error();
        tests.push_back(std::move(test).value());
    }
    return tests;
}

void findAnywhere(const RecordBatch &batch, const std::vector<ConditionTest> &searches, RowBits &found)
{
    for (const ConditionTest &search : searches) {
        const RowBits rows = search.rowsOf(batch);
        for (size_t word = 0; word < found.size(); ++word)
            found[word] |= rows[word];
    }
}

void keepBoth(RowBits &bits, const RowBits &others)
{
    for (size_t word = 0; word < bits.size(); ++word)
        bits[word] &= others[word];
}

void listRows(uint32_t batch, const RowBits &bits, RowId *out)
{
    for (size_t index = 0; index < bits.size(); ++index) {
        const uint32_t first = uint32_t(index) * 64;
        for (uint64_t word = bits[index]; word; word &= word - 1)
            *out++ = RowId::of(batch, first + uint32_t(std::countr_zero(word)));
    }
}

} // namespace

std::optional<QString> filterProblem(const Table &table, const Filter &filter)
{
    const Cancellation atOnce; // what is asked is looked at, and not the texts
    atOnce.cancel();
    const auto tests = testsOf(table, filter.conditions, atOnce);
    return tests.hasValue() ? std::nullopt : std::optional(tests.error());
}

Result<RowList, QString> filterRows(
    const Table &table, const Filter &filter, const Cancellation &cancellation)
{
    if (filter.isEmpty())
        return table.allRows();
    const auto tests = testsOf(table, filter.conditions, cancellation);
    if (!tests.hasValue())
        return tests.error();
    std::vector<ConditionTest> searches;
    for (int column = 0; column < table.columnCount() && !filter.search.isEmpty(); ++column) {
        if (isSearched(table.column(column)))
            searches.push_back(ConditionTest::search(table, column, filter.search));
    }

    std::vector<RowBits> passed(size_t(table.batchCount()));
    forEachInParallel(table.batchCount(), [&](int index) {
        if (cancellation.isCancelled())
            return;
        const RecordBatch &batch = table.batch(index);
        RowBits bits;
        for (const ConditionTest &test : tests.value()) {
            if (bits.empty())
                bits = test.rowsOf(batch);
            else
                keepBoth(bits, test.rowsOf(batch));
        }
        if (!filter.search.isEmpty()) {
            RowBits found(wordsFor(batch.rowCount));
            findAnywhere(batch, searches, found);
            if (bits.empty())
                bits = std::move(found);
            else
                keepBoth(bits, found);
        }
        passed[size_t(index)] = std::move(bits);
    });
    if (cancellation.isCancelled())
        return RowList {};
    for (const ConditionTest &test : tests.value()) {
        if (const auto problem = test.problemMet())
            return *problem;
    }

    std::vector<size_t> begins { 0 };
    for (const RowBits &bits : passed) {
        size_t count = 0;
        for (const uint64_t word : bits)
            count += size_t(std::popcount(word));
        begins.push_back(begins.back() + count);
    }
    RowList rows(begins.back());
    forEachInParallel(int(passed.size()), [&](int batch) {
        listRows(uint32_t(batch), passed[size_t(batch)], rows.data() + begins[size_t(batch)]);
    });
    return rows;
}

} // namespace mavenscope
