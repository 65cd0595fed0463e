// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/sort.h"

#include <vector>

namespace mavenscope {

/// The place of each text of the column's dictionary in the order, by code: lists and JSON as they are read
/// in a cell, and in TextOrder::Locale by the label that the user sees. Texts that read alike have one rank.
/// Codes that no row has may be left at 0.
std::vector<uint32_t> codeRanks(
    const Table &table, int column, const RowList &rows, TextOrder order, const QLocale &locale);

} // namespace mavenscope
