// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/table.h"

#include <optional>
#include <vector>

namespace mavenscope {

/// Numbers about selected cells; blank and odd cells count for nothing. count is of numeric cells.
struct SelectionStatistics
{
    int64_t cells = 0; ///< selected
    int64_t count = 0; ///< of them numeric
    double sum = 0, mean = 0, least = 0, most = 0, p50 = 0, p90 = 0; ///< meaningless when count == 0
    std::optional<FieldType> type; ///< when all numeric cells are of one type; no sum of times is shown
};

struct SelectedRange
{
    int firstRow, lastRow; ///< of the view
    int column; ///< of the table
};

/// Runs in a worker: a selection may be a million rows.
SelectionStatistics selectionStatistics(const Table &table, const RowList &rows,
    const std::vector<SelectedRange> &ranges, const Cancellation &cancellation = {});

} // namespace mavenscope
