// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_cells.h"
#include "table/filter.h"
#include "table/sort.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace mavenscope {

/// Shows a table's rows as filtered and sorted. The model holds table + row numbers; filter and sort run in a
/// worker (latest wins, an older one is cancelled, unless the user would wait for long to see anything) and
/// their whole result is applied at once. One for each endpoint's page.
///
/// Signals and resets: a new answer (setTable with isNew) resets; a grown table of the same load only adds
/// rows where no sort is set; a new view after filter or sort is one reset between aboutToChangeView() and
/// viewChanged(), over which RecordTable restores current row, selection and scroll position by RowId. Of a
/// large table a search may be shown in two steps: that reset with the first rows, more than a screen has,
/// and soon after the other ones inserted after them, and viewChanged() again.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellKindRole = Qt::UserRole, ///< Cell::Kind
        NumberRole, ///< double, invalid where the cell is not numeric
        FullTextRole, ///< fullCellText
        FieldTypeRole, ///< int of FieldType; also a horizontal header role
        ColumnNameRole, ///< QByteArray API name; header role
        PartialRole, ///< bool: this row's date bucket is cut off by the window
    };

    explicit RecordModel(QObject *parent = nullptr);
    ~RecordModel() override;

    /// The same load grown (isNew false) or another answer (isNew true). Filter and sort stay and are applied
    /// anew.
    void setTable(SharedTable table, bool isNew);
    const SharedTable &table() const { return m_cells.table; }
    void setFilter(Filter filter);
    const Filter &filter() const { return m_filter; }
    void setSort(std::vector<SortKey> keys);
    const std::vector<SortKey> &sortKeys() const { return m_sort; }
    void setStyle(const CellStyle &style);
    const CellStyle &style() const { return m_cells.style; }
    /// Marks partial first and last buckets of a summary by date, week or month.
    void setSpan(std::optional<TimeSpan> span);

    /// The rows shown, in order. Never null.
    const SharedRowList &rows() const { return m_rows; }
    /// Not while rows() are only the first ones of the view.
    bool hasAllRows() const { return m_hasAllRows; }
    /// Asked before the first rows of a view are shown ahead of the others. Unset: that is not done.
    void setMayShowFirst(std::function<bool(const RowList &first)> may);
    /// What rows() passed; filter() while none is running.
    const Filter &shownFilter() const { return m_shownFilter; }
    RowId rowId(int row) const { return (*m_rows)[size_t(row)]; }
    int rowOf(RowId id) const; ///< -1: not shown
    Cell cell(const QModelIndex &index) const;
    /// What a cell of any row of the table reads, whether the row is shown or not.
    QString textOf(RowId row, int column) const;
    /// Somebody is about to type a search: what it needs is made ready, in a worker.
    void expectSearch() const;
    bool isBusy() const; ///< a filter or sort is running
    /// Why the filter was not applied, or empty.
    const QString &filterProblemText() const { return m_filterProblem; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Replaces the sort by one key; several through setSort().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void aboutToChangeView();
    void viewChanged(); ///< rows() is new
    void filterChanged();
    void sortChanged();
    void busyChanged(bool busy);

private:
    struct View;
    struct Job;
    void ask(); ///< for a view with the present filter and sort
    void startJob();
    void show(const View &view);
    void reset(const View &view);
    RecordCells m_cells;
    SharedRowList m_rows;
    bool m_hasAllRows = true;
    Filter m_filter;
    Filter m_shownFilter;
    std::vector<SortKey> m_sort;
    QString m_filterProblem;
    std::unique_ptr<Job> m_job;
};

} // namespace mavenscope
