// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection_statistics.h"

#include "table/percentile.h"

#include <algorithm>
#include <cmath>

namespace mavenscope {

SelectionStatistics selectionStatistics(const Table &table, const RowList &rows,
    const std::vector<SelectedRange> &ranges, const Cancellation &cancellation)
{
    SelectionStatistics result;
    std::vector<double> values;
    bool mixed = false;
    double sum = 0, lost = 0; // Neumaier's compensated sum: a million durations must not drift
    for (const SelectedRange &range : ranges) {
        const FieldType type = table.column(range.column).type;
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            if ((row & 0xfff) == 0 && cancellation.isCancelled())
                return {};
            ++result.cells;
            const Cell cell = table.cell(rows[size_t(row)], range.column);
            if (!cell.isNumeric())
                continue;
            const double value = cell.number();
            const double next = sum + value;
            lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
            values.push_back(value);
            mixed |= result.type && *result.type != type;
            result.type = type;
        }
    }
    result.count = int64_t(values.size());
    if (mixed)
        result.type.reset();
    if (values.empty())
        return result;
    result.sum = sum + lost;
    result.mean = result.sum / double(values.size());
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    result.least = *least;
    result.most = *most;
    const std::vector<double> percentiles = nearestRanks(std::span(values), { 50, 90 });
    result.p50 = percentiles[0];
    result.p90 = percentiles[1];
    return result;
}

} // namespace mavenscope
