// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort.h"

#include "table/code_ranks.h"
#include "table/sort_keys.h"

#include <algorithm>

namespace mavenscope {

namespace {

bool hasFreeText(const Table &table, int column)
{
    return std::any_of(table.batches().begin(), table.batches().end(),
        [column](const auto &batch) { return std::holds_alternative<PlainColumn>(batch->column(column)); });
}

RowId *copyInOrder(const RowId *rows, const std::vector<Portion> &portions, RowId *to)
{
    for (const Portion &portion : portions)
        to = std::copy_n(rows + portion.begin, portion.count, to);
    return to;
}

size_t countOf(const std::vector<Portion> &portions)
{
    size_t count = 0;
    for (const Portion &portion : portions)
        count += portion.count;
    return count;
}

void sortByColumn(const Table &table, int column, RowList &rows, bool descending, TextOrder order,
    const Cancellation &cancellation, const QLocale &locale)
{
    // A member's value is JSON, whatever its documented type.
    const bool isMember = table.column(column).origin == ColumnOrigin::Member;
    const TextReader texts(
        isMember ? FieldType::Json : table.column(column).type, order == TextOrder::Locale, descending);
    const SortKeyReader reader(table, column, texts,
        hasFreeText(table, column) ? std::vector<uint32_t>() : codeRanks(table, column, rows, order, locale),
        descending);
    SortKeys keys(rows.size());
    forEachPortion(keys.portions, [&](size_t portion, const Portion &) {
        if (!cancellation.isCancelled())
            reader.read(rows, keys, portion);
    });
    if (cancellation.isCancelled())
        return;

    KeyRange range;
    for (const KeyRange &ofPortion : keys.ranges)
        range.add(ofPortion);
    const auto numbered = keys.used(SortKeys::Numbered), empty = keys.used(SortKeys::Empty),
               text = keys.used(SortKeys::Text), null = keys.used(SortKeys::Null);
    RowId *to = rows.data();
    sortByNumber(
        keys.numbers.data(), keys.rows[SortKeys::Numbered].data(), numbered, range, to, cancellation);
    to += countOf(numbered);
    if (!descending)
        to = copyInOrder(keys.rows[SortKeys::Empty].data(), empty, to);
    sortByText(keys.texts, text, keys.rows[SortKeys::Text].data(), texts, to, nullptr, cancellation);
    to += countOf(text);
    if (descending)
        to = copyInOrder(keys.rows[SortKeys::Empty].data(), empty, to);
    copyInOrder(keys.rows[SortKeys::Null].data(), null, to);
}

} // namespace

void sortRows(const Table &table, RowList &rows, const std::vector<SortKey> &keys, TextOrder order,
    const Cancellation &cancellation, const QLocale &locale)
{
    // Every step keeps the order of equal rows, so the first key, sorted by last, decides.
    for (auto key = keys.rbegin(); key != keys.rend() && !cancellation.isCancelled(); ++key) {
        const int column = table.columnNamed(key->column);
        if (column >= 0)
            sortByColumn(table, column, rows, key->descending, order, cancellation, locale);
    }
}

} // namespace mavenscope
