// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_feed.h"

#include "table/group.h"
#include "table/worker_pool.h"
#include "ui/chart_panel.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace std::chrono_literals;

namespace mavenscope {

namespace {

/// From the last change to the picture of it. Who types has the cores for the rows; the picture is for when
/// they look up.
constexpr auto pauseInChanges = 150ms;
/// While records arrive, whose reading has the cores.
constexpr auto growthInterval = 1000ms;

std::vector<Measure> measuresOf(const std::vector<Metric> &metrics)
{
    std::vector<Measure> measures;
    for (const Metric &metric : metrics)
        for (const Measure &part : metric.parts) {
            const bool isKnown = std::any_of(measures.begin(), measures.end(),
                [&part](const Measure &measure) { return measure.name == part.name; });
            if (!isKnown)
                measures.push_back(part);
        }
    return measures;
}

} // namespace

ChartFeed::ChartFeed(EndpointId endpoint, RecordModel *model, ChartPanel *panel, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_model(model), m_panel(panel)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &ChartFeed::run);
    connect(model, &QAbstractItemModel::modelReset, this, &ChartFeed::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_stale = true;
        if (m_enabled && !m_due.isActive())
            m_due.start(growthInterval);
    });
    // The rows are about to change: what is being computed would be thrown away.
    connect(model, &RecordModel::filterChanged, this, &ChartFeed::refresh);
    connect(panel, &ChartPanel::serviceLevelChanged, this, &ChartFeed::refresh);
}

ChartFeed::~ChartFeed() { m_running.cancel(); }

void ChartFeed::setSpan(std::optional<TimeSpan> span)
{
    if (m_span == span)
        return;
    m_span = std::move(span);
    refresh();
}

void ChartFeed::setLocallyGrouped(bool locally)
{
    if (std::exchange(m_locally, locally) != locally)
        refresh();
}

void ChartFeed::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled && m_stale)
        refresh();
}

void ChartFeed::setIncomplete(bool incomplete)
{
    if (std::exchange(m_incomplete, incomplete) != incomplete)
        refresh();
}

void ChartFeed::refresh()
{
    m_stale = true;
    m_running.cancel();
    if (m_enabled)
        m_due.start(pauseInChanges);
}

void ChartFeed::run()
{
    if (m_model->isBusy())
        return; // the view being made comes here
    m_stale = false;
    m_running.cancel();
    m_running = Cancellation();
    ++m_number;
    const SharedTable table = m_model->table();
    const SharedRowList rows = m_model->rows();
    if (!table) {
        show(nullptr, nullptr, {}, {});
        return;
    }
    if (!table->groupBy.isEmpty()) {
        const bool hasBucket = table->columnNamed("date") >= 0;
        QString note;
        if (hasBucket && m_locally)
            note = tr("Grouped here from the saved records, in UTC.");
        else if (hasBucket)
            note = tr("Counted by the service, which does not state the time zone of its days.");
        show(table, rows, metricsOfSummary(*table), note);
        return;
    }

    std::vector<Metric> metrics = metricsOf(m_endpoint, m_panel->serviceLevelSeconds());
    GroupRequest request;
    request.endpoint = &endpoint(m_endpoint);
    request.groupBy = { "date" };
    request.measures = measuresOf(metrics);
    const QString note
        = tr("Counted from the %Ln records in the table, by day in UTC.", nullptr, int(rows->size()));
    runInWorker(
        workerPool(), this,
        [table, rows, request, cancellation = m_running] {
            return groupRows(*table, *rows, request, cancellation);
        },
        [this, number = m_number, metrics, note](const SharedTable &summary) {
            if (summary && number == m_number)
                show(summary, nullptr, metrics, note);
        });
}

void ChartFeed::show(
    SharedTable summary, SharedRowList rows, std::vector<Metric> metrics, const QString &note)
{
    ChartSource source;
    source.endpoint = m_endpoint;
    source.summary = std::move(summary);
    source.rows = std::move(rows);
    source.span = m_span;
    source.style = m_model->style();
    source.metrics = std::move(metrics);
    source.note = note;
    if (m_incomplete)
        source.note
            = tr("The answer is incomplete: these numbers are of its first records only.") + u' ' + note;
    m_panel->setSource(source);
}

} // namespace mavenscope
