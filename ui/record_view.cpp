// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_view.h"

#include "api/timestamp.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace mavenscope {

namespace {

/// Stays without a model, whatever the view gives it.
class HeaderWithoutRows : public QHeaderView
{
public:
    explicit HeaderWithoutRows(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { hide(); }
    void setModel(QAbstractItemModel *) override { }
    void setSelectionModel(QItemSelectionModel *) override { }
};

/// Of a hundred million rows most are farther away than an int of pixels; how far does not matter.
int clampedToInt(qint64 pixels)
{
    constexpr qint64 farAway = 1 << 30;
    return int(std::clamp(pixels, -farAway, farAway));
}

} // namespace

RecordView::RecordView(QWidget *parent) : QTableView(parent)
{
    setVerticalHeader(new HeaderWithoutRows(this));
    // The corner between two headers; QTableView hides it with its geometries, which are not used here.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
}

void RecordView::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometries();
    viewport()->update();
}

int RecordView::rowAt(int y) const
{
    const int row = firstRow() + int(floorDivide(y, m_rowHeight));
    return row >= 0 && row < rowCount() ? row : -1;
}

QRect RecordView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const int top = clampedToInt(qint64(index.row() - firstRow()) * m_rowHeight);
    return { columnViewportPosition(index.column()), top, columnWidth(index.column()), m_rowHeight };
}

QModelIndex RecordView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = columnAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

void RecordView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || isIndexHidden(index))
        return;
    const int onScreen = wholeRowsOnScreen(), row = index.row();
    const bool isAbove = row < firstRow(), isBelow = row >= firstRow() + onScreen;
    QScrollBar *rows = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        rows->setValue(row);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        rows->setValue(row - onScreen + 1);
    else if (hint == PositionAtCenter)
        rows->setValue(row - onScreen / 2);

    const QHeaderView *header = horizontalHeader();
    const int begin = header->sectionPosition(index.column()), width = columnWidth(index.column());
    const int viewWidth = viewport()->width();
    if (hint == PositionAtCenter)
        horizontalScrollBar()->setValue(begin - (viewWidth - width) / 2);
    else if (begin < header->offset() || width > viewWidth)
        horizontalScrollBar()->setValue(begin);
    else if (begin + width > header->offset() + viewWidth)
        horizontalScrollBar()->setValue(begin + width - viewWidth);
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect dirty = event->rect();
    const int lastRow = std::min(rowCount() - 1, firstRow() + dirty.bottom() / m_rowHeight);
    const bool hasFocusFrame = hasFocus() || viewport()->hasFocus();
    const std::vector<int> columns = visibleColumns();
    for (int row = firstRow() + dirty.top() / m_rowHeight; row <= lastRow; ++row) {
        option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            QStyleOptionViewItem cell = option;
            cell.rect = visualRect(index);
            if (!cell.rect.intersects(dirty))
                continue;
            cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            cell.state.setFlag(QStyle::State_HasFocus, hasFocusFrame && index == currentIndex());
            style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
            itemDelegateForIndex(index)->paint(&painter, cell, index);
        }
    }
}

void RecordView::updateGeometries()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = horizontalHeader();
    const int headerHeight
        = std::clamp(header->sizeHint().height(), header->minimumHeight(), header->maximumHeight());
    setViewportMargins(0, headerHeight, 0, 0);
    const QRect below = viewport()->geometry();
    header->setGeometry(below.left(), below.top() - headerHeight, below.width(), headerHeight);
    // A bar that comes or goes changes the room for the other direction.
    fitScrollBars();
    fitScrollBars();
    QAbstractItemView::updateGeometries();
}

void RecordView::fitScrollBars()
{
    const int length = horizontalHeader()->length();
    const QSize largest = maximumViewportSize();
    const bool fits = length <= largest.width() && rowCount() <= largest.height() / m_rowHeight;
    const auto room = [&] { return fits ? largest : viewport()->size(); };
    QScrollBar *columns = horizontalScrollBar(), *rows = verticalScrollBar();
    const int width = room().width();
    columns->setPageStep(width);
    columns->setSingleStep(std::max(width / 20, 2));
    columns->setRange(0, std::max(0, length - width));
    const int wholeRows = std::max(1, room().height() / m_rowHeight);
    rows->setPageStep(wholeRows);
    rows->setSingleStep(1);
    rows->setRange(0, std::max(0, rowCount() - wholeRows));
}

void RecordView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, 0);
    if (dy != 0)
        viewport()->scroll(0, clampedToInt(qint64(dy) * m_rowHeight));
}

void RecordView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void RecordView::reset()
{
    QTableView::reset();
    updateGeometries();
}

void RecordView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    updateGeometries();
}

int RecordView::verticalOffset() const { return clampedToInt(qint64(firstRow()) * m_rowHeight); }

bool RecordView::isIndexHidden(const QModelIndex &index) const { return isColumnHidden(index.column()); }

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const std::vector<int> columns = visibleColumns();
    if (columns.empty() || rowCount() == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, columns.front());

    int row = current.row();
    const int visual = horizontalHeader()->visualIndex(current.column());
    auto place = int(std::partition_point(columns.begin(), columns.end(), [&](int column) {
        return horizontalHeader()->visualIndex(column) < visual;
    }) - columns.begin());
    const int lastRow = rowCount() - 1, lastPlace = int(columns.size()) - 1;
    const bool toTheEnds = modifiers & Qt::ControlModifier;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveLeft:
        place -= forward;
        break;
    case MoveRight:
        place += forward;
        break;
    case MovePrevious:
        --place;
        break;
    case MoveNext:
        ++place;
        break;
    case MoveHome:
        place = 0;
        row = toTheEnds ? 0 : row;
        break;
    case MoveEnd:
        place = lastPlace;
        row = toTheEnds ? lastRow : row;
        break;
    case MovePageUp:
        row -= wholeRowsOnScreen();
        break;
    case MovePageDown:
        row += wholeRowsOnScreen();
        break;
    }
    return model()->index(std::clamp(row, 0, lastRow), columns[size_t(std::clamp(place, 0, lastPlace))]);
}

void RecordView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex one = indexAt(rect.topLeft()), other = indexAt(rect.bottomRight());
    if (one.isValid() && other.isValid())
        selectionModel()->select(selectionBetween(one, other), command);
}

QRegion RecordView::visualRegionForSelection(const QItemSelection &selection) const
{
    const int first = firstRow(), last = first + wholeRowsOnScreen();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), first), bottom = std::min(range.bottom(), last);
        for (int column = range.left(); top <= bottom && column <= range.right(); ++column)
            region += visualRect(model()->index(top, column)) | visualRect(model()->index(bottom, column));
    }
    return region;
}

int RecordView::sizeHintForRow(int) const { return m_rowHeight; }

int RecordView::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    const int sampled = horizontalHeader()->resizeContentsPrecision();
    const int begin = std::max(0, std::min(firstRow(), rowCount() - sampled));
    for (int row = begin; row < std::min(rowCount(), begin + sampled); ++row) {
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

int RecordView::rowCount() const { return model() ? model()->rowCount() : 0; }

int RecordView::firstRow() const { return verticalScrollBar()->value(); }

int RecordView::wholeRowsOnScreen() const { return std::max(1, viewport()->height() / m_rowHeight); }

std::vector<int> RecordView::visibleColumns() const
{
    const QHeaderView *header = horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// The cells between two corners as they lie on screen, where columns may have been moved.
QItemSelection RecordView::selectionBetween(const QModelIndex &one, const QModelIndex &other) const
{
    const QHeaderView *header = horizontalHeader();
    const auto rows = std::minmax({ one.row(), other.row() });
    if (!header->sectionsMoved()) {
        const auto columns = std::minmax({ one.column(), other.column() });
        return { model()->index(rows.first, columns.first), model()->index(rows.second, columns.second) };
    }
    const auto places
        = std::minmax({ header->visualIndex(one.column()), header->visualIndex(other.column()) });
    QItemSelection selection;
    for (int place = places.first; place <= places.second; ++place) {
        const int column = header->logicalIndex(place);
        selection.append({ model()->index(rows.first, column), model()->index(rows.second, column) });
    }
    return selection;
}

} // namespace mavenscope
