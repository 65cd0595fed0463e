// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/filter_parts.h"
#include "table/row_id.h"

#include <optional>

namespace mavenscope {

/// The first rows of a view, more than a screen shows, so that it need not wait for the others: found row by
/// row in the view's order. parts: the rows of all are known but those of one search. nullopt: they are not,
/// or so few rows pass that to find the first takes about as long as to find all.
std::optional<RowList> findFirstRows(
    const Table &table, const RowList &order, std::vector<FilterPart> &parts);

} // namespace mavenscope
