// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_model.h"

#include "table/platform.h"
#include "table/row_views.h"
#include "table/table_search.h"
#include "table/worker_pool.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace mavenscope {

/// What a worker made of a table: the rows that pass, in order.
struct RecordModel::View
{
    SharedTable table;
    SharedRowList rows;
    bool hasAllRows;
    QString filterProblem;
};

namespace {

bool sameColumns(const Table &a, const Table &b)
{
    return std::equal(a.columns().begin(), a.columns().end(), b.columns().begin(), b.columns().end(),
        [](const ColumnInfo &left, const ColumnInfo &right) {
            return left.name == right.name && left.type == right.type;
        });
}

/// Of fewer rows all are found so soon that to show some before only paints twice.
constexpr int64_t manyRows = 100'000;

/// Who types faster than views are made shall still see them come: after so many milliseconds without one,
/// the view under way is let finish, and one for the newest question follows.
constexpr qint64 longestWithoutView = 100;

} // namespace

struct RecordModel::Job
{
    Cancellation cancellation;
    /// Of a search to come. It has all workers until a view is asked for, whose first rows need few texts.
    Cancellation preparation;
    QFutureWatcher<View> watcher;
    bool running = false;
    std::shared_ptr<RowViews> views = std::make_shared<RowViews>();
    SharedTable table; ///< the newest one, shown once its view is made
    Filter filter; ///< of the view being made
    bool hasGrown = false; ///< the table, since the job began
    bool isOutdated = false; ///< filter or sort have changed since then
    bool hasShownFirst = false; ///< of the view being made
    std::function<bool(const RowList &)> mayShowFirst;
    QElapsedTimer waiting; ///< since the first question without an answer; invalid: there is none

    /// Has a worker do what somebody may need next, until a view is asked for.
    void prepare(std::function<void(const Cancellation &)> work);
    static void makeView(QPromise<View> &promise, const std::shared_ptr<RowViews> &views,
        const SharedTable &table, const Filter &filter, const std::vector<SortKey> &sort,
        const QLocale &locale, const Cancellation &cancellation);
};

void RecordModel::Job::makeView(QPromise<View> &promise, const std::shared_ptr<RowViews> &views,
    const SharedTable &table, const Filter &filter, const std::vector<SortKey> &sort, const QLocale &locale,
    const Cancellation &cancellation)
{
    giveWayToTheWindow();
    RowViews::ShowFirst showFirst;
    if (table->rowCount() >= manyRows) {
        showFirst = [&](RowList rows) {
            promise.addResult(View { table, std::make_shared<const RowList>(std::move(rows)), false, {} });
        };
    }
    auto passed = views->rows(table, filter, sort, locale, cancellation, showFirst);
    if (passed.hasValue())
        promise.addResult(View { table, std::move(passed).value(), true, {} });
    else
        promise.addResult(
            View { table, views->rows(table, {}, sort, locale, cancellation).value(), true, passed.error() });
}

RecordModel::RecordModel(QObject *parent)
    : QAbstractTableModel(parent), m_cells { std::make_shared<const Table>(), {}, {} },
      m_rows(std::make_shared<const RowList>()), m_job(std::make_unique<Job>())
{
    m_job->table = m_cells.table;
    connect(&m_job->watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { show(m_job->watcher.resultAt(index)); });
}

void RecordModel::show(const View &view)
{
    if (!view.hasAllRows) {
        m_job->hasShownFirst = m_job->mayShowFirst && m_job->mayShowFirst(*view.rows);
        if (m_job->hasShownFirst) {
            m_job->waiting.invalidate();
            reset(view);
            if (m_job->isOutdated)
                startJob();
        }
        return;
    }
    m_job->waiting.invalidate();
    const bool again = m_job->hasGrown || m_job->isOutdated;
    m_job->running = false;
    m_job->hasGrown = m_job->isOutdated = false;
    const size_t shown = m_rows->size(), all = view.rows->size();
    if (m_job->hasShownFirst) {
        Q_ASSERT(shown <= all && std::equal(m_rows->begin(), m_rows->end(), view.rows->begin()));
        if (shown < all)
            beginInsertRows({}, int(shown), int(all) - 1);
        m_rows = freedInWorker(view.rows);
        if (shown < all)
            endInsertRows();
        m_hasAllRows = true;
        Q_EMIT viewChanged();
    } else {
        reset(view);
    }
    if (again) {
        startJob();
        return;
    }
    if (!m_filter.search.isEmpty()) {
        m_job->prepare([views = m_job->views, table = m_job->table, search = m_filter.search](
                           const Cancellation &stop) { views->expectLonger(table, search, stop); });
    }
    Q_EMIT busyChanged(false);
}

void RecordModel::reset(const View &view)
{
    Q_EMIT aboutToChangeView();
    beginResetModel();
    m_cells.table = view.table;
    m_rows = freedInWorker(view.rows);
    m_hasAllRows = view.hasAllRows;
    m_shownFilter = m_job->filter;
    m_filterProblem = view.filterProblem;
    endResetModel();
    Q_EMIT viewChanged();
}

RecordModel::~RecordModel()
{
    m_job->preparation.cancel();
    m_job->cancellation.cancel();
    m_job->watcher.disconnect(this);
}

bool RecordModel::isBusy() const { return m_job->running; }

void RecordModel::setMayShowFirst(std::function<bool(const RowList &)> may)
{
    m_job->mayShowFirst = std::move(may);
}

void RecordModel::Job::prepare(std::function<void(const Cancellation &)> work)
{
    preparation.cancel();
    preparation = {};
    workerPool()->start([work = std::move(work), cancellation = preparation] {
        giveWayToTheWindow();
        work(cancellation);
    });
}

void RecordModel::expectSearch() const
{
    m_job->prepare([table = m_job->table](const Cancellation &stop) { prepareSearch(*table, stop); });
}

void RecordModel::ask()
{
    if (m_job->waiting.isValid() && m_job->waiting.elapsed() >= longestWithoutView)
        m_job->isOutdated = true;
    else
        startJob();
}

void RecordModel::startJob()
{
    const bool wasRunning = m_job->running;
    if (!m_job->waiting.isValid())
        m_job->waiting.start();
    m_job->preparation.cancel();
    m_job->cancellation.cancel();
    m_job->cancellation = {};
    m_job->hasGrown = m_job->isOutdated = false;
    m_job->hasShownFirst = false;
    m_job->running = true;
    m_job->filter = m_filter;
    m_job->watcher.setFuture(QtConcurrent::run(workerPool(), Job::makeView, m_job->views, m_job->table,
        m_filter, m_sort, m_cells.style.locale, m_job->cancellation));
    if (!wasRunning)
        Q_EMIT busyChanged(true);
}

void RecordModel::setTable(SharedTable table, bool isNew)
{
    if (!isNew && table == m_job->table)
        return;
    m_job->table = std::move(table);
    const bool plain = m_filter.isEmpty() && m_sort.empty();
    if (!plain) {
        // A job over the table before it grew is let finish, or a steady stream of rows would never show any.
        if (m_job->running && !isNew)
            m_job->hasGrown = true;
        else
            startJob();
        return;
    }
    if (m_job->running) {
        startJob();
        return;
    }
    const bool grows = !isNew && sameColumns(*m_cells.table, *m_job->table)
        && m_cells.table->batchCount() <= m_job->table->batchCount();
    if (!grows) {
        reset({ m_job->table, m_job->table->sharedAllRows(), true, {} });
        return;
    }
    const auto before = int(m_rows->size()), now = int(m_job->table->rowCount());
    if (now == before) {
        m_cells.table = m_job->table;
        return;
    }
    beginInsertRows({}, before, now - 1);
    m_cells.table = m_job->table;
    m_rows = freedInWorker(m_cells.table->sharedAllRows());
    endInsertRows();
    Q_EMIT viewChanged();
}

void RecordModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    ask();
}

void RecordModel::setSort(std::vector<SortKey> keys)
{
    if (keys == m_sort)
        return;
    m_sort = std::move(keys);
    Q_EMIT sortChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    ask();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        setSort({ { m_cells.table->column(column).name, order == Qt::DescendingOrder } });
    else
        setSort({});
}

void RecordModel::setStyle(const CellStyle &style)
{
    m_cells.style = style;
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DisplayRole, FullTextRole });
}

void RecordModel::setSpan(std::optional<TimeSpan> span)
{
    if (m_cells.span == span)
        return;
    m_cells.span = std::move(span);
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DisplayRole, PartialRole });
}

int RecordModel::rowOf(RowId id) const
{
    const auto found = std::find(m_rows->begin(), m_rows->end(), id);
    return found == m_rows->end() ? -1 : int(found - m_rows->begin());
}

Cell RecordModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_cells.table->cell(rowId(index.row()), index.column());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->size());
}
int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells.table->columnCount();
}

QString RecordModel::textOf(RowId row, int column) const { return m_cells.text(row, column); }

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
        ? m_cells.data(rowId(index.row()), index.column(), role)
        : QVariant();
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && section >= 0 && section < columnCount()
        ? m_cells.header(section, role)
        : QVariant();
}

} // namespace mavenscope
