// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_table_private.h"
#include "ui/theme.h"

#include "table/worker_pool.h"
#include "ui/clipboard_text.h"
#include "ui/record_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

namespace mavenscope {

namespace {

constexpr size_t mostUndoneFilters = 100;

} // namespace

RecordTable::Private::Private(RecordTable *table, RecordModel *shownModel)
    : q(table), model(shownModel), search(new QLineEdit(q)), chips(new FilterChips(model, q)),
      problem(new QLabel(q)), view(new RecordView(q)), header(new RecordHeader(model, view)),
      footer(new TableFooter(model, q))
{
}

void RecordTable::Private::prepareView()
{
    view->setAccessibleName(tr("Records"));
    view->setHorizontalHeader(header);
    view->setModel(model);
    // The header asks for each of its sections whether all of its column is selected, which walks over every
    // row, though it shows none of it; a selection of its own, always empty, answers at once.
    header->setSelectionModel(new QItemSelectionModel(model, header));
    view->setItemDelegate(new RecordDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(q);
    // A click on the header sorts; it must not select a million cells besides.
    QObject::disconnect(header, &QHeaderView::sectionPressed, view, nullptr);
    QObject::disconnect(header, &QHeaderView::sectionEntered, view, nullptr);
    fitRowHeight();
    columns = new ColumnLayout(model, view, header, q);
    empty = new EmptyState(view->viewport());
}

void RecordTable::Private::fitRowHeight() { view->setRowHeight(q->fontMetrics().height() + 8); }

void RecordTable::Private::connectParts()
{
    connect(search, &QLineEdit::textChanged, q, [this] { applySearch(); });
    connect(chips, &FilterChips::removeRequested, q, [this](const Condition &condition) {
        Filter filter = model->filter();
        std::erase(filter.conditions, condition);
        changeFilter(filter);
    });
    connect(
        chips, &FilterChips::editRequested, q, [this](const Condition &condition, const QPoint &position) {
            if (const int column = model->table()->columnNamed(condition.column); column >= 0)
                editFilter(column, condition, position);
        });
    connect(header, &RecordHeader::menuRequested, q,
        [this](int column, const QPoint &position) { showHeaderMenu(column, position); });
    connect(view, &QWidget::customContextMenuRequested, q,
        [this](const QPoint &position) { showCellMenu(position); });
    connect(view, &QAbstractItemView::doubleClicked, q,
        [this](const QModelIndex &index) { Q_EMIT q->rowActivated(index.row()); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] { showSelection(); });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
        [this](const QModelIndex &current) { Q_EMIT q->currentRowChanged(current.row()); });
    connect(footer, &TableFooter::exportRequested, q, &RecordTable::exportRequested);
    connect(columns, &ColumnLayout::changed, q, [this] {
        showSelection();
        Q_EMIT q->viewStateChanged();
    });
    connect(model, &RecordModel::sortChanged, q, &RecordTable::viewStateChanged);
    connect(model, &RecordModel::filterChanged, q, &RecordTable::viewStateChanged);

    auto *keeper = new ViewKeeper(model, view, q);
    // A reset drops the current row without a word.
    connect(keeper, &ViewKeeper::restored, q, [this] {
        showSelection();
        Q_EMIT q->currentRowChanged(view->currentIndex().row());
    });
    connect(model, &RecordModel::viewChanged, q, [this] {
        showEmptyState();
        showProblem();
    });
    connect(model, &RecordModel::busyChanged, q, [this] { showEmptyState(); });
    connect(empty, &EmptyState::clicked, q, [this] {
        if (model->table()->rowCount() > 0)
            q->clearFilter();
        else
            Q_EMIT q->emptyActionRequested();
    });
}

void RecordTable::Private::changeFilter(const Filter &filter, bool byTyping)
{
    if (filter == model->filter())
        return;
    // Typing a word is one step to undo, not one a letter.
    if (!(byTyping && lastChangeWasTyping)) {
        undo.push_back(model->filter());
        if (undo.size() > mostUndoneFilters)
            undo.erase(undo.begin());
    }
    lastChangeWasTyping = byTyping;
    model->setFilter(filter);
}

void RecordTable::Private::applySearch()
{
    Filter filter = model->filter();
    filter.search = search->text();
    changeFilter(filter, true);
}

void RecordTable::Private::showSearch() { search->setText(model->filter().search); }

void RecordTable::Private::showEmptyState()
{
    if (!model->rows()->empty())
        empty->say({}, {});
    else if (model->table()->rowCount() == 0)
        empty->say(emptySentence, emptyButton);
    else if (!model->isBusy() || !empty->isVisible())
        empty->say(tr("No row matches."),
            model->filter().conditions.empty() ? tr("Clear the search") : tr("Remove filters"));
}

void RecordTable::Private::showProblem()
{
    const QString sentence = model->filterProblemText();
    problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    problem->setText(
        tr("%1 Until then every row is shown.", "%1: why a filter cannot be applied").arg(sentence));
    QPalette palette = q->palette();
    palette.setColor(QPalette::Window, theme::tinted(palette, QColor(0xD5, 0x5E, 0x00)));
    problem->setPalette(palette);
}

void RecordTable::Private::showSelection()
{
    footer->setSelection(view->selectionModel()->selection(), columns->visibleColumns());
}

void RecordTable::Private::copy(bool withHeaders)
{
    CopyJob job
        = copyJob(*model, view->selectionModel()->selection(), columns->visibleColumns(), withHeaders);
    const qint64 count = job.cellCount();
    if (count == 0)
        return;
    if (count > mostCopiedCells) {
        footer->showNote(
            tr("%Ln cells are too many to copy. Export CSV takes every row.", nullptr, int(count)));
        return;
    }
    runInWorker(
        workerPool(), q, [job = std::move(job)] { return clipboardText(job); },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

} // namespace mavenscope
