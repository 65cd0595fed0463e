// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_keeper.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <unordered_map>

namespace mavenscope {

namespace {

constexpr qint64 mostKeptRows = 20'000;

bool isSameLoad(const Table &before, const Table &now)
{
    return before.batchCount() > 0 && now.batchCount() >= before.batchCount()
        && before.batches().front() == now.batches().front();
}

} // namespace

ViewKeeper::ViewKeeper(RecordModel *model, QTableView *view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view)
{
    connect(model, &RecordModel::aboutToChangeView, this, &ViewKeeper::remember);
    connect(model, &RecordModel::viewChanged, this, &ViewKeeper::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_model->hasAllRows())
            selectBeyond(first, last);
    });
    // While only the first rows are there the bar keeps its picture, or it would grow and shrink with each
    // key.
    connect(model, &RecordModel::viewChanged, this,
        [this] { m_view->verticalScrollBar()->setUpdatesEnabled(m_model->hasAllRows()); });
    model->setMayShowFirst([this](const RowList &first) { return keepsAllIn(first); });
}

/// Whether what is kept would be found in the first rows of a view, however it goes on.
bool ViewKeeper::keepsAllIn(const RowList &first) const
{
    const auto isThere
        = [&](int row) { return std::find(first.begin(), first.end(), m_model->rowId(row)) != first.end(); };
    const QModelIndex current = m_view->currentIndex();
    if (m_view->verticalScrollBar()->value() > 0 || (current.isValid() && !isThere(current.row())))
        return false;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!isThere(row))
                return false;
        }
    }
    return true;
}

/// Who chose all rows while only the first ones were there chose all.
void ViewKeeper::selectBeyond(int first, int last)
{
    QItemSelection others;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (range.top() == 0 && range.bottom() == first - 1)
            others.select(m_model->index(first, range.left()), m_model->index(last, range.right()));
    }
    m_view->selectionModel()->select(others, QItemSelectionModel::Select);
}

void ViewKeeper::remember()
{
    Kept kept;
    kept.table = m_model->table();
    kept.scrolled = m_view->verticalScrollBar()->value();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        kept.current = m_model->rowId(current.row());
        kept.currentColumn = current.column();
        if (m_view->viewport()->rect().intersects(m_view->visualRect(current)))
            kept.offset = current.row() - kept.scrolled;
    }
    const QItemSelection selection = m_view->selectionModel()->selection();
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    if (rows <= mostKeptRows) {
        for (const QItemSelectionRange &range : selection) {
            const size_t first = kept.rows.size();
            for (int row = range.top(); row <= range.bottom(); ++row)
                kept.rows.push_back(m_model->rowId(row));
            kept.ranges.push_back({ first, kept.rows.size(), range.left(), range.right() });
        }
    }
    m_kept = std::move(kept);
}

void ViewKeeper::restore()
{
    if (!m_kept)
        return;
    const Kept kept = *std::exchange(m_kept, std::nullopt);
    if (!isSameLoad(*kept.table, *m_model->table())) {
        Q_EMIT restored();
        return;
    }
    std::unordered_map<uint32_t, int> places;
    for (const RowId row : kept.rows)
        places.emplace(row.value, -1);
    if (!places.empty()) {
        const RowList &rows = *m_model->rows();
        for (size_t place = 0; place < rows.size(); ++place)
            if (const auto found = places.find(rows[place].value); found != places.end())
                found->second = int(place);
    }
    QItemSelection selection;
    for (const Range &range : kept.ranges) {
        std::vector<int> rows;
        for (size_t place = range.first; place < range.last; ++place)
            if (const int row = places.at(kept.rows[place].value); row >= 0)
                rows.push_back(row);
        std::sort(rows.begin(), rows.end());
        for (size_t begin = 0; begin < rows.size();) {
            size_t end = begin + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1)
                ++end;
            selection.append(QItemSelectionRange(
                m_model->index(rows[begin], range.left), m_model->index(rows[end - 1], range.right)));
            begin = end;
        }
    }
    const int current = kept.current ? m_model->rowOf(*kept.current) : -1;
    if (current >= 0)
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(current, kept.currentColumn), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // The scroll bar learns of the new rows in the layout, which else comes later.
    static_cast<QAbstractItemView *>(m_view)->doItemsLayout();
    m_view->verticalScrollBar()->setValue(
        current >= 0 && kept.offset ? current - *kept.offset : kept.scrolled);
    Q_EMIT restored();
}

} // namespace mavenscope
