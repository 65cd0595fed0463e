// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_table_private.h"

#include "ui/cell_menu.h"
#include "ui/column_menu.h"
#include "ui/filter_popup.h"

#include <QItemSelectionModel>
#include <QMenu>

namespace mavenscope {

void RecordTable::Private::addSortActions(QMenu *menu, int column)
{
    const QByteArray name = model->table()->column(column).name;
    menu->addAction(tr("Sort ascending"), q, [this, name] { model->setSort({ { name, false } }); });
    menu->addAction(tr("Sort descending"), q, [this, name] { model->setSort({ { name, true } }); });
    QAction *unsorted = menu->addAction(tr("Remove all sorting"), q, [this] { model->setSort({}); });
    unsorted->setEnabled(!model->sortKeys().empty());
}

void RecordTable::Private::showHeaderMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addSortActions(menu, column);
        menu->addSeparator();
        menu->addAction(tr("Filter…"), q, [this, column] { editFilterOf(column); });
        menu->addAction(tr("Select column"), q, [this, column] {
            if (model->rowCount() == 0)
                return;
            const QItemSelection all(model->index(0, column), model->index(model->rowCount() - 1, column));
            view->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
        });
        menu->addSeparator();
        QAction *hideAction
            = menu->addAction(tr("Hide"), q, [this, column] { columns->setShown(column, false); });
        hideAction->setEnabled(columns->visibleColumns().size() > 1);
    }
    menu->addAction(tr("Columns…"), q, [this, globalPosition] { chooseColumns(globalPosition); });
    menu->addAction(tr("Show all"), q, [this] { columns->showAll(); });
    menu->addAction(tr("Reset columns"), q, [this] { columns->reset(); });
    menu->popup(globalPosition);
}

void RecordTable::Private::chooseColumns(const QPoint &globalPosition)
{
    showColumnChooser(model, columns, globalPosition, q);
}

void RecordTable::Private::showCellMenu(const QPoint &position)
{
    const QModelIndex index = view->indexAt(position);
    if (!index.isValid())
        return;
    const int column = index.column();
    const ColumnInfo &info = model->table()->column(column);
    const Cell cell = model->cell(index);
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto only = conditionLike(cell, info, false);
    const auto without = conditionLike(cell, info, true);
    QAction *showOnly = menu->addAction(tr("Show only this"), q, [this, only] { q->addCondition(*only); });
    QAction *leaveOutAction
        = menu->addAction(tr("Leave this out"), q, [this, without] { leaveOut(*without); });
    showOnly->setEnabled(only.has_value());
    leaveOutAction->setEnabled(without.has_value());
    menu->addAction(tr("Filter by column…"), q, [this, column] { editFilterOf(column); });
    menu->addSeparator();
    addSortActions(menu, column);
    menu->addSeparator();
    menu->addAction(tr("Copy"), q, [this] { copy(false); });
    menu->addAction(tr("Copy with headers"), q, [this] { copy(true); });
    menu->popup(view->viewport()->mapToGlobal(position));
}

/// Values left out one after the other add up.
void RecordTable::Private::leaveOut(const Condition &condition)
{
    Condition joined = condition;
    if (kindOf(condition.op) == ConditionKind::LeftOut)
        for (const Condition &each : model->filter().conditions)
            if (each.column == condition.column && kindOf(each.op) == ConditionKind::LeftOut) {
                joined.op = FilterOp::NotIn;
                joined.values = each.values + condition.values;
                joined.values.removeDuplicates();
            }
    q->addCondition(joined);
}

void RecordTable::Private::editFilterOf(int column)
{
    std::optional<Condition> edited;
    for (const Condition &each : model->filter().conditions)
        if (!edited && each.column == model->table()->column(column).name)
            edited = each;
    const QPoint below(header->sectionViewportPosition(column), header->height());
    editFilter(column, edited, header->mapToGlobal(below));
}

void RecordTable::Private::editFilter(
    int column, const std::optional<Condition> &edited, const QPoint &globalPosition)
{
    auto *popup = new FilterPopup(model, column, edited, q);
    const auto replace = [this, edited](const std::optional<Condition> &condition) {
        Filter filter = model->filter();
        auto place = filter.conditions.end();
        if (edited)
            place = std::find(filter.conditions.begin(), filter.conditions.end(), *edited);
        if (place == filter.conditions.end()) {
            if (condition)
                q->addCondition(*condition);
            return;
        }
        if (condition)
            *place = *condition;
        else
            filter.conditions.erase(place);
        changeFilter(filter);
    };
    connect(popup, &FilterPopup::applied, q, [replace](const Condition &condition) { replace(condition); });
    connect(popup, &FilterPopup::removed, q, [replace] { replace(std::nullopt); });
    popup->popUp(globalPosition);
}

} // namespace mavenscope
