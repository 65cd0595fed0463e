// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace mavenscope {

/// A table view whose rows are all of one height, so that no row costs anything until it is painted.
/// QTableView's vertical header holds a section for each row: at a million rows, to make and to grow them
/// keeps the window waiting for longer than a picture may take. Here it has none, and rows are counted in the
/// vertical scroll bar, whose value is the first row on screen. Spans, grids and hidden or moved rows are
/// left out; columns are QTableView's.
class RecordView : public QTableView
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);

    void setRowHeight(int height);
    int rowAt(int y) const; ///< -1: none
    std::vector<int> visibleColumns() const; ///< in the order on screen

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int sizeHintForRow(int row) const override;
    int sizeHintForColumn(int column) const override;

private:
    void fitScrollBars();
    int rowCount() const;
    int firstRow() const; ///< on screen
    int wholeRowsOnScreen() const;
    QItemSelection selectionBetween(const QModelIndex &one, const QModelIndex &other) const;
    int m_rowHeight = 24;
    bool m_isFitting = false; ///< to the geometry; what follows from that asks for it again
};

} // namespace mavenscope
