// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QItemSelection>

namespace mavenscope {

/// Rows and columns of a selection as a rectangle, as spreadsheets copy: what is not selected within it stays
/// blank.
struct SelectedCells
{
    std::vector<int> rows; ///< ascending
    std::vector<int> columns; ///< as on screen
    qint64 count() const { return qint64(rows.size()) * qint64(columns.size()); }
};

constexpr qint64 mostCopiedCells = 200'000;

/// The number of cells that copying the selection takes, without listing them.
qint64 copiedCellCount(const QItemSelection &selection, const std::vector<int> &visibleColumns);
SelectedCells selectedCells(const QItemSelection &selection, const std::vector<int> &visibleColumns);

/// Tab-separated whole values; a value with a tab, a line break or a leading quote is quoted as spreadsheets
/// expect.
QString clipboardText(
    const RecordModel &model, const QItemSelection &selection, const SelectedCells &cells, bool withHeaders);

} // namespace mavenscope
