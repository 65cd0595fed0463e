// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/filter.h"
#include "table/table_search.h"

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace mavenscope {

struct SearchText
{
    QString text;
    bool operator==(const SearchText &) const = default;
};

/// One of the things that a filter asks for. The rows that pass it do not depend on the others.
struct FilterPart
{
    std::variant<Condition, SearchText> asked;
    /// Those that pass, of the table's first batches or of all; null: not known.
    std::shared_ptr<const TableBits> rows = nullptr;
    /// Of a search: the only ones that may pass.
    SearchCandidates candidates = {};
    /// Of a search: it is only looked for in rows that pass all the others, so rows are not all of its own.
    bool isWithinOthers = false;
    /// Of a search: made ready for the table; null: not yet.
    std::shared_ptr<const TableSearch> search = nullptr;
};

std::vector<FilterPart> partsOf(const Filter &filter);

/// A part that is a search.
void makeReady(const Table &table, FilterPart &part);

/// Whether rows, of the first batches or null, are of all.
bool isKnown(const Table &table, const std::shared_ptr<const TableBits> &rows);

/// Finds the rows of every part in all batches, on all cores. Soon gives up after cancel: rows that were not
/// known are then not either, but a search has got candidates from the batches that were done. Returns why a
/// part cannot be applied.
std::optional<QString> findRows(
    const Table &table, std::vector<FilterPart> &parts, const Cancellation &cancellation);

/// The rows that pass every part, one at least.
TableBits rowsOfAll(std::span<const FilterPart> parts);

} // namespace mavenscope
