// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/filter.h"

#include "table/condition_test.h"
#include "table/filter_parts.h"

namespace mavenscope {

std::optional<QString> filterProblem(const Table &table, const Filter &filter)
{
    const Cancellation atOnce; // what is asked is looked at, and not the texts
    atOnce.cancel();
    for (const Condition &condition : filter.conditions) {
        const auto test = ConditionTest::of(table, condition, atOnce);
        if (!test.hasValue())
            return test.error();
    }
    return std::nullopt;
}

Result<RowList, QString> filterRows(
    const Table &table, const Filter &filter, const Cancellation &cancellation)
{
    std::vector<FilterPart> parts = partsOf(filter);
    if (const auto problem = findRows(table, parts, cancellation))
        return *problem;
    RowList rows;
    if (cancellation.isCancelled())
        return rows;
    if (parts.empty())
        return table.allRows();
    listRows(rowsOfAll(parts), rows);
    return rows;
}

} // namespace mavenscope
