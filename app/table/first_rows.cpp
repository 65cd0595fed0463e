// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/first_rows.h"

#include "table/table_search.h"

#include <algorithm>
#include <span>

namespace mavenscope {

namespace {

constexpr size_t wanted = 200;
/// A look at a text costs half a microsecond or more, whoever waits for the rest: some percent of its time.
constexpr size_t mostLookedAt = 3000, mostPassedOver = 100'000;
/// After so many, what they gave tells whether it is worth to go on.
constexpr size_t enoughToTell = 300;

} // namespace

std::optional<RowList> findFirstRows(const Table &table, const RowList &order, std::vector<FilterPart> &parts)
{
    FilterPart *search = nullptr;
    std::vector<const TableBits *> known;
    for (FilterPart &part : parts) {
        if (isKnown(table, part.rows)) {
            known.push_back(part.rows.get());
        } else {
            if (!std::holds_alternative<SearchText>(part.asked))
                return std::nullopt;
            search = &part;
        }
    }
    if (!search)
        return std::nullopt;
    if (isKnown(table, search->candidates.rows))
        known.push_back(search->candidates.rows.get());
    makeReady(table, *search);

    RowList first;
    size_t lookedAt = 0;
    for (const RowId row : std::span(order).first(std::min(order.size(), mostPassedOver))) {
        if (!std::all_of(known.begin(), known.end(), [row](const TableBits *bits) { return (*bits)[row]; }))
            continue;
        if (lookedAt == mostLookedAt
            || (lookedAt == enoughToTell && first.size() * mostLookedAt < wanted * enoughToTell))
            return std::nullopt;
        ++lookedAt;
        if (search->search->passes(table.batch(int(row.batch())), row.row()))
            first.push_back(row);
        if (first.size() == wanted)
            return first;
    }
    return std::nullopt;
}

} // namespace mavenscope
