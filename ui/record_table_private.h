// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/column_layout.h"
#include "ui/condition_text.h"
#include "ui/empty_state.h"
#include "ui/filter_chips.h"
#include "ui/record_header.h"
#include "ui/record_table.h"
#include "ui/record_view.h"
#include "ui/table_footer.h"
#include "ui/view_keeper.h"

#include <QLabel>
#include <QLineEdit>

namespace mavenscope {

/// The parts of a RecordTable and how they work together: record_table_parts.cpp, the menus in
/// record_table_menus.cpp.
struct RecordTable::Private
{
    Private(RecordTable *table, RecordModel *shownModel);
    void prepareView();
    void connectParts();
    void fitRowHeight();

    /// Remembers the filter before for undoFilter().
    void changeFilter(const Filter &filter, bool byTyping = false);
    void applySearch();
    void showSearch();
    void showEmptyState();
    void showProblem();
    void showSelection();
    void copy(bool withHeaders);

    void showHeaderMenu(int column, const QPoint &globalPosition);
    void chooseColumns(const QPoint &globalPosition);
    void showCellMenu(const QPoint &position);
    void addSortActions(QMenu *menu, int column);
    void editFilter(int column, const std::optional<Condition> &edited, const QPoint &globalPosition);
    void editFilterOf(int column); ///< its first condition or a new one, below its header
    void leaveOut(const Condition &condition);

    RecordTable *q;
    RecordModel *model;
    QLineEdit *search;
    FilterChips *chips;
    QLabel *problem;
    RecordView *view;
    RecordHeader *header;
    TableFooter *footer;
    ColumnLayout *columns = nullptr;
    EmptyState *empty = nullptr;
    std::vector<Filter> undo;
    bool lastChangeWasTyping = false;
    QString emptySentence;
    QString emptyButton;
};

} // namespace mavenscope
