// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/chart_series.h"
#include "models/cell_text.h"
#include "table/row_id.h"
#include "table/table.h"

#include <QWidget>

#include <memory>

namespace mavenscope {

/// What the panel draws from.
struct ChartSource
{
    EndpointId endpoint = EndpointId::Conversations;
    SharedTable summary; ///< the service's or groupRows()'s; null: no picture yet
    SharedRowList rows; ///< of the summary; null: all
    std::optional<TimeSpan> span;
    CellStyle style;
    std::vector<Metric> metrics; ///< to choose from, the default first
    QString note; ///< one sentence below the title, e.g. "Counted from 38 551 loaded records, days in UTC"
};

/// The picture above the table: measure picker, bars / lines / stacked, Qt Charts view with hover, legend
/// that hides series, hatched partial buckets, gaps as gaps, a note about Other. Availability measured in
/// hours shows available and active hours as bars and occupancy as a line on a second axis. The chart view's
/// accessible name is "Chart" and its accessible description says the numbers' gist.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setSource(const ChartSource &source); ///< the last picture stays until this one is drawn
    QByteArray metricId() const; ///< Metric::id
    void setMetricId(const QByteArray &id);
    int
    serviceLevelSeconds() const; ///< as chosen beside the measure; who makes the source takes it from here
    void setServiceLevelSeconds(int seconds);
    QByteArray kind() const; ///< bars, lines, stacked: as chosen, else what suits the numbers
    void setKind(const QByteArray &kind); ///< empty: what suits the numbers

Q_SIGNALS:
    void metricChanged();
    void serviceLevelChanged();
    void kindChanged();
    /// Double-click on a bar: its bucket (time charts) or category, and the key of its group. Of "Other":
    /// isOther, and the keys of all groups that have a line of their own. No key: the lines are no groups.
    void pointActivated(const mavenscope::ChartPoint &point, const QList<QByteArray> &keys, bool isOther);
    /// Drag across a time chart: instants in UTC, the end excluded.
    void spanSelected(const QDateTime &begin, const QDateTime &end);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
