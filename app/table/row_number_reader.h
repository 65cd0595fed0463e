// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_sources.h"

#include <span>
#include <vector>

namespace mavenscope {

/// Reads what a source has in rows from all over the table. Any thread.
class RowNumberReader
{
public:
    /// conditions: by batch; live as long as this, as do plan and its table.
    RowNumberReader(
        const GroupPlan &plan, const MeasureSource &source, const std::vector<ConditionRows> &conditions);
    /// Sets numbers, each part where it stays, as GroupValueReader::read() does.
    void read(std::span<const RowId> rows, RowNumber *numbers) const;
    /// Has the memory begin to fetch the numbers that read() will look at, where they are plain.
    void prefetch(std::span<const RowId> rows) const;

private:
    void read(RowId row, RowNumber &number) const;
    /// Side by side, where each row would else wait for its batch and the batch's columns.
    struct Numbers
    {
        WholeNumbers wholes;
        const double *reals = nullptr;
        const uint64_t *valid = nullptr; ///< a bit a row; null: all are
    };
    static Numbers numbersOf(const ColumnData *column);

    const MeasureSource &m_source;
    std::vector<SourceInBatch> m_sources; ///< by batch
    std::vector<Numbers> m_simple; ///< by batch; without any: it is not so simple
    /// By batch; where m_simple has numbers, they are whole and no row lacks what is taken off. Empty:
    /// nothing is.
    std::vector<WholeNumbers> m_takenOff;
};

} // namespace mavenscope
