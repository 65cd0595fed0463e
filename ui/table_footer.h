// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"
#include "models/selection_statistics.h"

#include <QItemSelection>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mavenscope {

/// "12 345 of 1 000 000 rows", numbers about the selected cells, and the button that exports.
class TableFooter : public QWidget
{
    Q_OBJECT
public:
    explicit TableFooter(RecordModel *model, QWidget *parent = nullptr);
    ~TableFooter() override;
    /// The statistics follow a little later, from a worker.
    void setSelection(const QItemSelection &selection, const std::vector<int> &visibleColumns);
    /// A sentence in the place of the statistics, until the selection changes.
    void showNote(const QString &sentence);

Q_SIGNALS:
    void exportRequested();

private:
    void showCount();
    void setCount(const QString &text);
    void calculate();
    void showStatistics(const SelectionStatistics &statistics);
    RecordModel *m_model;
    QLabel *m_count;
    QLabel *m_statistics;
    QPushButton *m_export;
    std::vector<SelectedRange> m_ranges;
    Cancellation m_calculating;
    QTimer m_counting; ///< while the number of rows is not known yet
    QTimer m_delay;
};

/// "sum 3 h 20 min · mean 16 min · …", with the unit of the column.
QString statisticsText(const SelectionStatistics &statistics, const CellStyle &style);

} // namespace mavenscope
