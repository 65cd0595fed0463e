// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/filter.h"
#include "table/table.h"

#include <optional>
#include <string>
#include <vector>

namespace mavenscope {

/// What a column holds, for its filter's editor.
struct ColumnProfile
{
    struct Value
    {
        std::string text; ///< of a list: an element
        int64_t rows = 0;
    };
    std::vector<Value> values; ///< most frequent first; of columns of numbers and times: none
    bool hasMoreValues = false; ///< the list was cut
    int64_t blankRows = 0; ///< null
    std::optional<double> least; ///< of numbers and times
    std::optional<double> most;
};

constexpr size_t mostListedValues = 1000;

/// Of the rows that pass the filter. Runs in a worker.
ColumnProfile profileColumn(
    const Table &table, int column, const Filter &others, const Cancellation &cancellation = {});

} // namespace mavenscope
