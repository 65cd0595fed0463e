// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort.h"

#include "table/parallel.h"
#include "table/radix_sort.h"
#include "table/sort_keys.h"

#include <algorithm>

namespace mavenscope {

namespace {

constexpr size_t portionRows = 65'536;

/// Ascending or descending by text; equal ones by index, so that they keep their order.
struct TextKeyLess
{
    bool descending;

    bool operator()(const TextKey &a, const TextKey &b) const
    {
        if (a.prefix != b.prefix)
            return (a.prefix < b.prefix) != descending;
        const int order = a.size > 8 || b.size > 8 ? a.view().compare(b.view())
                                                   : int(a.size > b.size) - int(a.size < b.size);
        return order ? (order < 0) != descending : a.index < b.index;
    }
};

/// Sorts portions on all cores, then merges them in pairs.
void sortTexts(std::vector<TextKey> &texts, bool descending, const Cancellation &cancellation)
{
    const TextKeyLess less { descending };
    const auto portions = std::max<size_t>(1, (texts.size() + portionRows - 1) / portionRows);
    const auto place = [&texts](size_t portion) {
        return texts.begin() + std::ptrdiff_t(std::min(portion * portionRows, texts.size()));
    };
    forEachInParallel(int(portions), [&](int portion) {
        if (!cancellation.isCancelled())
            std::sort(place(size_t(portion)), place(size_t(portion) + 1), less);
    });
    std::vector<TextKey> merged(portions > 1 ? texts.size() : 0);
    for (size_t width = 1; width < portions; width *= 2) {
        const size_t pairs = (portions + 2 * width - 1) / (2 * width);
        forEachInParallel(int(pairs), [&](int pair) {
            const size_t begin = size_t(pair) * 2 * width;
            if (!cancellation.isCancelled()) {
                std::merge(place(begin), place(begin + width), place(begin + width), place(begin + 2 * width),
                    merged.begin() + (place(begin) - texts.begin()), less);
            }
        });
        texts.swap(merged);
    }
}

template <typename T> void append(std::vector<T> &to, std::vector<T> &&from)
{
    if (to.empty())
        to = std::move(from);
    else
        to.insert(to.end(), from.begin(), from.end());
}

void sortByColumn(
    const SortKeyReader &reader, RowList &rows, bool descending, const Cancellation &cancellation)
{
    std::vector<SortKeys> portions((rows.size() + portionRows - 1) / portionRows);
    forEachInParallel(int(portions.size()), [&](int portion) {
        const size_t begin = size_t(portion) * portionRows;
        if (!cancellation.isCancelled()) {
            portions[size_t(portion)] = reader.read(
                std::span(rows).subspan(begin, std::min(portionRows, rows.size() - begin)), uint32_t(begin));
        }
    });
    std::vector<uint32_t> numbered, nulls;
    std::vector<uint64_t> numbers;
    std::vector<TextKey> texts;
    for (SortKeys &keys : portions) {
        append(numbered, std::move(keys.numbered));
        append(numbers, std::move(keys.numbers));
        append(texts, std::move(keys.texts));
        append(nulls, std::move(keys.nulls));
    }
    if (cancellation.isCancelled())
        return;
    if (descending) {
        for (uint64_t &number : numbers)
            number = ~number;
    }
    const std::vector<uint32_t> order = ascendingOrder(numbers);
    sortTexts(texts, descending, cancellation);
    if (cancellation.isCancelled())
        return;

    RowList sorted;
    sorted.reserve(rows.size());
    for (const uint32_t place : order)
        sorted.push_back(rows[numbered[place]]);
    for (const TextKey &key : texts)
        sorted.push_back(rows[key.index]);
    for (const uint32_t index : nulls)
        sorted.push_back(rows[index]);
    rows.swap(sorted);
}

} // namespace

void sortRows(const Table &table, RowList &rows, const std::vector<SortKey> &keys, TextOrder order,
    const Cancellation &cancellation, const QLocale &locale)
{
    // Every step keeps the order of equal rows, so the first key, sorted by last, decides.
    for (auto key = keys.rbegin(); key != keys.rend() && !cancellation.isCancelled(); ++key) {
        const int column = table.columnNamed(key->column);
        if (column >= 0)
            sortByColumn(SortKeyReader(table, column, order, locale), rows, key->descending, cancellation);
    }
}

} // namespace mavenscope
