// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_part.h"

#include <algorithm>

namespace mavenscope {

GroupIds::GroupIds(const GroupPlan &plan)
{
    for (const GroupColumn &column : plan.columns)
        m_columns.emplace_back(plan.table, column, plan.zone);
    m_pairs.resize(m_columns.empty() ? 0 : m_columns.size() - 1);
}

void GroupIds::read(const RecordBatch &batch, std::span<const RowId> rows, uint32_t *groups)
{
    if (m_columns.empty())
        std::fill_n(groups, rows.size(), 0u);
    m_ids.resize(rows.size());
    for (size_t column = 0; column < m_columns.size(); ++column) {
        m_columns[column].read(batch, rows, column == 0 ? groups : m_ids.data());
        if (column > 0)
            m_pairs[column - 1].join({ groups, rows.size() }, m_ids.data());
    }
}

GroupValue GroupIds::value(uint32_t group, size_t groupColumn) const
{
    uint32_t id = group;
    for (size_t column = m_columns.size(); column-- > 1;) {
        const PairIds &pairs = m_pairs[column - 1];
        if (column == groupColumn) {
            id = pairs.second(group);
            break;
        }
        id = group = pairs.first(group);
    }
    return m_columns[groupColumn].valueOf(id);
}

GroupPart::GroupPart(const GroupPlan &plan, size_t mostRows)
    : m_plan(plan), m_ids(plan), m_sources(plan, mostRows)
{
}

void GroupPart::add(const RecordBatch &batch, std::span<const RowId> rows)
{
    if (rows.empty())
        return;
    m_groups.resize(rows.size());
    m_ids.read(batch, rows, m_groups.data());
    const uint32_t most = *std::max_element(m_groups.begin(), m_groups.end());
    if (most >= m_rowCounts.size())
        m_rowCounts.resize(most + 1);
    for (const uint32_t group : m_groups)
        ++m_rowCounts[group];
    m_sources.add(batch, rows, m_groups.data(), m_rowCounts.size(), conditionRows(m_plan, batch));
}

} // namespace mavenscope
