// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"
#include "models/cell_text.h"
#include "table/row_id.h"
#include "table/table.h"

#include <QVariant>

#include <optional>

namespace mavenscope {

/// What cells and headers of a table read, whether their rows are shown or not.
struct RecordCells
{
    SharedTable table; ///< never null
    CellStyle style;
    std::optional<TimeSpan>
        span; ///< of a summary by date, week or month: buckets that it cuts off are partial

    QString text(RowId row, int columnIndex) const;
    /// role: Qt's or RecordModel's.
    QVariant data(RowId row, int columnIndex, int role) const;
    QVariant header(int columnIndex, int role) const;

private:
    bool isPartial(const Cell &cell, const ColumnInfo &column) const;
};

} // namespace mavenscope
