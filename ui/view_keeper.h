// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QObject>

#include <optional>

class QTableView;

namespace mavenscope {

/// Keeps the current cell, the selection and the place on screen over a new filter or sort of the same load,
/// by RowId.
class ViewKeeper : public QObject
{
    Q_OBJECT
public:
    ViewKeeper(RecordModel *model, QTableView *view, QObject *parent = nullptr);

Q_SIGNALS:
    void restored(); ///< after every reset of the view

private:
    struct Range
    {
        size_t first, last; ///< into rows
        int left, right;
    };
    struct Kept
    {
        SharedTable table;
        std::optional<RowId> current;
        int currentColumn = 0;
        std::optional<int> offset; ///< rows between the top and the current row, while that was on screen
        int scrolled = 0;
        std::vector<RowId> rows; ///< of the selection
        std::vector<Range> ranges;
    };
    bool keepsAllIn(const RowList &first) const;
    void selectBeyond(int first, int last);
    void remember();
    void restore();
    RecordModel *m_model;
    QTableView *m_view;
    std::optional<Kept> m_kept;
};

} // namespace mavenscope
