// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group_sources.h"

#include <vector>

namespace mavenscope {

/// Reads what a source has in rows from all over the table. Any thread.
class RowNumberReader
{
public:
    /// conditions: by batch; live as long as this, as do plan and its table.
    RowNumberReader(
        const GroupPlan &plan, const MeasureSource &source, const std::vector<ConditionRows> &conditions);
    RowNumber read(RowId row) const;
    /// Has the memory begin to fetch what read() will look at.
    void prefetch(RowId row) const;

private:
    /// Side by side, where each row would else wait for its batch and the batch's columns.
    struct Numbers
    {
        const int64_t *wholes = nullptr;
        const double *reals = nullptr;
        const uint64_t *valid = nullptr; ///< null: all are
        bool isThere(uint32_t row) const { return !valid || (valid[row >> 6] >> (row & 63) & 1); }
    };
    struct InBatch
    {
        Numbers numbers;
        const int64_t *takenOff = nullptr; ///< of wholes where all rows have one; null: nothing is
    };
    static Numbers numbersOf(const ColumnData *column);

    const MeasureSource &m_source;
    std::vector<SourceInBatch> m_sources; ///< by batch
    std::vector<InBatch> m_simple; ///< by batch; without numbers: it is not so simple
};

} // namespace mavenscope
