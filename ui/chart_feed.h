// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "metrics/metric.h"
#include "models/record_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace mavenscope {

class ChartPanel;

/// Gives the chart what the table shows: a summary's own rows as they are; individual records grouped by day
/// in a worker once the table has not changed for a moment (the latest wins). The chart thus never disagrees
/// with the table below it for longer than it takes to look up.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    ChartFeed(EndpointId endpoint, RecordModel *model, ChartPanel *panel, QObject *parent = nullptr);
    ~ChartFeed() override;

    void refresh(); ///< soon: something about the rows, or how they are shown, is new
    void setSpan(std::optional<TimeSpan> span);
    void setLocallyGrouped(bool locally); ///< the summary was computed here, in UTC
    void setIncomplete(bool incomplete); ///< the numbers are of the first records only, and say so
    void setEnabled(bool enabled); ///< a hidden chart costs nothing

private:
    void run();
    void show(SharedTable summary, SharedRowList rows, std::vector<Metric> metrics, const QString &note);
    const EndpointId m_endpoint;
    RecordModel *m_model;
    ChartPanel *m_panel;
    std::optional<TimeSpan> m_span;
    bool m_locally = false;
    bool m_incomplete = false;
    bool m_enabled = true;
    bool m_stale = true;
    QTimer m_due;
    Cancellation m_running;
    quint64 m_number = 0;
};

} // namespace mavenscope
