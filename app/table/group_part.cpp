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

void GroupIds::valueIds(uint32_t group, uint32_t *ids) const
{
    for (size_t column = m_columns.size(); column-- > 1;) {
        const PairIds &pairs = m_pairs[column - 1];
        ids[column] = pairs.second(group);
        group = pairs.first(group);
    }
    if (!m_columns.empty())
        ids[0] = group;
}

GroupPart::GroupPart(const GroupPlan &plan, size_t mostRows)
    : m_plan(plan), m_ids(plan), m_sources(plan, mostRows)
{
    const auto counted = std::find_if(plan.sources.begin(), plan.sources.end(), [](const auto &source) {
        return source.isCounted && source.column == MeasureSource::rowsThemselves && source.conditions < 0;
    });
    if (counted != plan.sources.end())
        m_counted = size_t(counted - plan.sources.begin());
}

void GroupPart::add(const RecordBatch &batch, std::span<const RowId> rows)
{
    // All passes over some rows, then over the next: what is known of them stays in the core's own cache.
    constexpr size_t atOnce = 4096;
    const ConditionRows conditions = conditionRows(m_plan, batch);
    while (!rows.empty()) {
        const std::span<const RowId> some = rows.first(std::min(rows.size(), atOnce));
        rows = rows.subspan(some.size());
        m_groups.resize(some.size());
        m_ids.read(batch, some, m_groups.data());
        m_groupNumbers = std::max(m_groupNumbers, boundOf(m_groups) + 1);
        if (!m_counted) {
            m_hasRows.resize(m_groupNumbers);
            for (const uint32_t group : m_groups)
                m_hasRows[group] = 1;
        }
        m_sources.add(batch, some, m_groups.data(), m_groupNumbers, conditions);
    }
}

} // namespace mavenscope
