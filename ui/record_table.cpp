// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_table.h"

#include "ui/record_table_private.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

RecordTable::RecordTable(RecordModel *model, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(this, model))
{
    d->search->setPlaceholderText(
        tr("Search all text (%1)", "%1: the key that leads here")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    d->search->setAccessibleName(tr("Search"));
    d->search->setClearButtonEnabled(true);
    d->search->setMinimumWidth(160);
    d->search->setMaximumWidth(280);
    d->search->installEventFilter(this);
    d->problem->setTextFormat(Qt::PlainText);
    d->problem->setWordWrap(true);
    d->problem->setAccessibleName(tr("Filter problem"));
    d->problem->setMargin(theme::gap);
    d->problem->setAutoFillBackground(true);
    d->problem->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    top->setSpacing(theme::gap);
    top->addWidget(d->search, 1, Qt::AlignTop);
    top->addWidget(d->chips, 3);
    top->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(d->problem);
    layout->addWidget(d->view, 1);
    layout->addWidget(d->footer);
    setFocusProxy(d->view);

    d->prepareView();
    d->connectParts();
}

RecordTable::~RecordTable() = default;

QTableView *RecordTable::view() const { return d->view; }
RecordModel *RecordTable::model() const { return d->model; }

void RecordTable::setRecordsNoun(const QString &noun) { d->view->setAccessibleDescription(noun); }

void RecordTable::setEmptyText(const QString &sentence, const QString &buttonText)
{
    d->emptySentence = sentence;
    d->emptyButton = buttonText;
    d->showEmptyState();
}

std::vector<int> RecordTable::visibleColumns() const { return d->columns->visibleColumns(); }

SavedView RecordTable::saveView() const
{
    return { d->columns->save(), d->model->sortKeys(), d->model->filter() };
}

void RecordTable::restoreView(const SavedView &view)
{
    d->columns->restore(view.columns);
    d->undo.clear();
    d->model->setSort(view.sort);
    d->model->setFilter(view.filter);
    d->showSearch();
}

void RecordTable::resetColumns() { d->columns->reset(); }

void RecordTable::chooseColumns()
{
    d->chooseColumns(d->header->mapToGlobal(QPoint(0, d->header->height())));
}

void RecordTable::sortByCurrentColumn(bool keepOthers)
{
    if (const QModelIndex current = d->view->currentIndex(); current.isValid())
        d->header->cycleSort(current.column(), keepOthers);
}

void RecordTable::filterByCurrentColumn()
{
    const std::vector<int> visible = visibleColumns();
    if (const QModelIndex current = d->view->currentIndex(); current.isValid())
        d->editFilterOf(current.column());
    else if (!visible.empty())
        d->editFilterOf(visible.front());
}

void RecordTable::focusSearch()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void RecordTable::undoFilter()
{
    if (d->undo.empty())
        return;
    const Filter before = d->undo.back();
    d->undo.pop_back();
    d->lastChangeWasTyping = false;
    d->model->setFilter(before);
    d->showSearch();
}

void RecordTable::addCondition(const Condition &condition)
{
    Filter filter = d->model->filter();
    const auto takesPlace = [&](const Condition &each) {
        return each.column == condition.column && kindOf(each.op) == kindOf(condition.op);
    };
    const auto place = std::find_if(filter.conditions.begin(), filter.conditions.end(), takesPlace);
    if (place == filter.conditions.end())
        filter.conditions.push_back(condition);
    else
        *place = condition;
    d->changeFilter(filter);
}

void RecordTable::clearFilter()
{
    d->changeFilter({});
    d->showSearch();
}

void RecordTable::copy(bool withHeaders) { d->copy(withHeaders); }

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->search && event->type() == QEvent::FocusIn)
        d->model->expectSearch();
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        if (watched == d->search && key->key() == Qt::Key_Escape && !d->search->text().isEmpty()) {
            event->accept();
            if (isPress)
                d->search->clear();
            return true;
        }
        if (watched == d->search && isPress && key->key() == Qt::Key_Down) {
            d->view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        const bool isCopy = key->key() == Qt::Key_C
            && (key->modifiers() == Qt::ControlModifier
                || key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
        if (watched == d->view && isPress && isCopy) {
            d->copy(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == d->view && isPress && isEnter && key->modifiers() == Qt::NoModifier
            && d->view->currentIndex().isValid()) {
            Q_EMIT rowActivated(d->view->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        d->fitRowHeight();
}

} // namespace mavenscope
