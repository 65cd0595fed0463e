// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QHeaderView>

namespace mavenscope {

/// The table's header: a click sorts by the column (ascending, descending, not at all), with Ctrl or Shift
/// the column joins the sort; shows each key's direction and, where there are several, its place, and a mark
/// on filtered columns.
class RecordHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(RecordModel *model, QWidget *parent = nullptr);

    /// The place that direction, order number and filter mark take beside the title.
    int marksWidth() const;
    /// Next state of the column in the sort: ascending, descending, none.
    void cycleSort(int column, bool keepOthers);

Q_SIGNALS:
    void menuRequested(int column, const QPoint &globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int sortPlace(int column) const; ///< -1: not sorted by it
    bool isFiltered(int column) const;
    RecordModel *m_model;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace mavenscope
