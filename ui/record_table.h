// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"
#include "settings/saved_state.h"

#include <QTableView>
#include <QWidget>

namespace mavenscope {

/// The table with everything that belongs to it: search box, filter chips, header with sort order and filter
/// marks, column menu, context menus, "nothing left" and "empty" states, and the footer's row count and
/// selection statistics. The inner QTableView's accessible name is "Records", the search box's "Search", the
/// footer's row count's "Rows".
class RecordTable : public QWidget
{
    Q_OBJECT
public:
    explicit RecordTable(RecordModel *model, QWidget *parent = nullptr);
    ~RecordTable() override;

    QTableView *view() const;
    RecordModel *model() const;
    /// "conversations", for the sentences of the footer and the empty states; translated.
    void setRecordsNoun(const QString &noun);
    /// Shown over the table when it has no record at all; the button (if any text) emits
    /// emptyActionRequested().
    void setEmptyText(const QString &sentence, const QString &buttonText);

    /// Visible columns in the order on screen, as table column indexes: what CSV and Ctrl+C take.
    std::vector<int> visibleColumns() const;
    SavedView saveView() const;
    /// Also kept for columns that the table does not have yet.
    void restoreView(const SavedView &view);
    void resetColumns();
    void chooseColumns(); ///< opens the list of columns
    void sortByCurrentColumn(bool keepOthers); ///< the next of ascending, descending, none
    void filterByCurrentColumn();
    void focusSearch();
    /// Filters as a stack: each change can be undone.
    void undoFilter();
    void addCondition(const Condition &condition); ///< replaces one of the same column and kind
    void clearFilter();

public Q_SLOTS:
    void copy(bool withHeaders);

Q_SIGNALS:
    /// The current row; nothing is current: row -1.
    void currentRowChanged(int row);
    void rowActivated(int row); ///< double-click, Enter
    void emptyActionRequested();
    void exportRequested(); ///< the footer's Export CSV button
    void viewStateChanged(); ///< columns, sort, filter: worth remembering

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
