// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/row_keeper.h"

#include "models/record_model.h"
#include "table/worker_pool.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QtConcurrent/QtConcurrentRun>

namespace mavenscope {

namespace {

constexpr int mostSelected = 10'000;

std::vector<int> identityColumns(const Table &table)
{
    QList<QByteArray> names;
    if (!table.groupBy.isEmpty()) {
        for (const QByteArray &name : table.groupBy) {
            const GroupField *field = table.endpoint ? table.endpoint->groupField(name) : nullptr;
            names.append(field ? QByteArray(field->column) : name);
        }
    } else if (table.columnNamed("id") >= 0) {
        names = { "id" };
    } else {
        names = { "assistant_conversation_id", "agent_email", "created_at", "start_timestamp" };
    }
    std::vector<int> columns;
    for (const QByteArray &name : std::as_const(names))
        if (const int column = table.columnNamed(name); column >= 0)
            columns.push_back(column);
    return columns;
}

void appendIdentity(QByteArray &key, const Table &table, RowId row, const std::vector<int> &columns)
{
    for (const int column : columns) {
        const Cell cell = table.cell(row, column);
        key.append(char('0' + cell.kind));
        if (cell.isNumeric())
            key.append(reinterpret_cast<const char *>(&cell.integer), sizeof cell.integer);
        else
            key.append(cell.text.data(), qsizetype(cell.text.size()));
        key.append('\0');
    }
}

QByteArray identityOf(const Table &table, RowId row)
{
    QByteArray key;
    appendIdentity(key, table, row, identityColumns(table));
    return key;
}

QHash<QByteArray, int> findRows(const Table &table, const RowList &rows, const QSet<QByteArray> &wanted)
{
    QHash<QByteArray, int> found;
    const std::vector<int> columns = identityColumns(table);
    QByteArray key;
    for (size_t row = 0; row < rows.size() && found.size() < wanted.size(); ++row) {
        key.resize(0);
        appendIdentity(key, table, rows[row], columns);
        if (wanted.contains(key) && !found.contains(key))
            found.insert(QByteArray(key.constData(), key.size()), int(row));
    }
    return found;
}

} // namespace

RowKeeper::RowKeeper(RecordModel *model, QTableView *view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view)
{
    connect(model, &RecordModel::busyChanged, this, [this](bool busy) {
        if (!busy && m_waiting)
            look();
    });
}

void RowKeeper::remember()
{
    m_kept = {};
    m_waiting = false;
    const SharedTable &table = m_model->table();
    const QModelIndex current = m_view->currentIndex();
    if (!table || !current.isValid())
        return;
    m_kept.hasCurrent = true;
    m_kept.current = identityOf(*table, m_model->rowId(current.row()));
    m_kept.currentColumn = current.column();
    m_kept.offset = current.row() - m_view->verticalScrollBar()->value();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && m_kept.selected.size() < mostSelected; ++row)
            m_kept.selected.append(identityOf(*table, m_model->rowId(row)));
}

void RowKeeper::restore()
{
    if (!m_kept.hasCurrent)
        return;
    m_waiting = true;
    if (!m_model->isBusy())
        look();
}

void RowKeeper::look()
{
    m_waiting = false;
    const SharedTable table = m_model->table();
    const SharedRowList rows = m_model->rows();
    QSet<QByteArray> wanted(m_kept.selected.cbegin(), m_kept.selected.cend());
    wanted.insert(m_kept.current);
    runInWorker(
        workerPool(), this, [table, rows, wanted] { return findRows(*table, *rows, wanted); },
        [this, rows](const QHash<QByteArray, int> &found) {
            // Whoever chose a row or changed the view meanwhile decides.
            if (rows == m_model->rows() && !m_view->currentIndex().isValid())
                apply(found);
        });
}

void RowKeeper::apply(const QHash<QByteArray, int> &found)
{
    const auto current = found.constFind(m_kept.current);
    if (current == found.cend())
        return;
    QItemSelection selection;
    for (const QByteArray &key : std::as_const(m_kept.selected)) {
        const auto row = found.constFind(key);
        if (row != found.cend())
            selection.select(
                m_model->index(*row, m_kept.currentColumn), m_model->index(*row, m_kept.currentColumn));
    }
    const int column = qMin(m_kept.currentColumn, m_model->columnCount() - 1);
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(*current, column), QItemSelectionModel::NoUpdate);
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (m_view->selectionBehavior() == QAbstractItemView::SelectRows)
        how |= QItemSelectionModel::Rows;
    m_view->selectionModel()->select(selection, how);
    m_view->scrollTo(
        m_model->index(qMax(0, *current - m_kept.offset), column), QAbstractItemView::PositionAtTop);
}

} // namespace mavenscope
