// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QItemSelection>

namespace mavenscope {

/// The cells that a selection takes to the clipboard: the rows and columns that it touches, as spreadsheets
/// copy; what is not selected among them stays blank. Free of the model, so that a worker can write it out.
struct CopyJob
{
    struct Block
    {
        int top, bottom, left, right; ///< rows of the view and columns of the table, ends included
    };
    SharedTable table;
    SharedRowList rows;
    CellStyle style;
    std::vector<Block> blocks; ///< by top
    std::vector<int> columns; ///< as on screen
    QStringList titles; ///< of columns; empty: not wanted
    qint64 rowCount = 0;
    qint64 cellCount() const { return rowCount * qint64(columns.size()); }
};

constexpr qint64 mostCopiedCells = 200'000;

CopyJob copyJob(const RecordModel &model, const QItemSelection &selection,
    const std::vector<int> &visibleColumns, bool withTitles);

/// Tab-separated whole values; a value with a tab, a line break or a leading quote is quoted as spreadsheets
/// expect. Any thread.
QString clipboardText(const CopyJob &job);

} // namespace mavenscope
