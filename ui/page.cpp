// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/page_private.h"
#include "ui/theme.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

namespace {

// Below these the detail panel gives way first, then the chart, never the table.
constexpr int leastWidthWithDetail = 880;
constexpr int leastHeightWithChart = 520;

bool isSplit(const QList<int> &sizes) { return sizes.size() == 2 && !sizes.contains(0); }

} // namespace

QString pageTitle(EndpointId endpoint)
{
    switch (endpoint) {
    case EndpointId::Conversations:
        return Page::tr("Conversations");
    case EndpointId::Sessions:
        return Page::tr("Live support");
    case EndpointId::Availability:
        return Page::tr("Agent availability");
    }
    Q_UNREACHABLE();
}

Page::Page(EndpointId endpoint, Client *client, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->endpoint = endpoint;
    d->client = client;
    d->model = new RecordModel(this);
    d->bar = new QueryBar(endpoint, this);
    d->message = new MessageBar(this);
    d->progress = new ProgressStrip(this);
    d->chart = new ChartPanel(this);
    d->table = new RecordTable(d->model, this);
    d->detail = new DetailPanel(this);
    d->feed = new ChartFeed(endpoint, d->model, d->chart, this);
    d->keeper = new RowKeeper(d->model, d->table->view(), this);
    d->bar->setQuery(d->openingQuery());
    d->table->setRecordsNoun(d->noun());
    d->detail->showRow(d->model, -1);

    d->vertical = new QSplitter(Qt::Vertical, this);
    d->vertical->addWidget(d->chart);
    d->vertical->addWidget(d->table);
    d->vertical->setStretchFactor(0, 2);
    d->vertical->setStretchFactor(1, 3);
    d->vertical->setCollapsible(1, false);
    d->horizontal = new QSplitter(Qt::Horizontal, this);
    d->horizontal->addWidget(d->vertical);
    d->horizontal->addWidget(d->detail);
    d->horizontal->setStretchFactor(0, 1);
    d->horizontal->setStretchFactor(1, 0);
    d->horizontal->setCollapsible(0, false);
    for (QSplitter *splitter : { d->vertical, d->horizontal }) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(theme::gap);
        connect(splitter, &QSplitter::splitterMoved, this, &Page::stateChanged);
    }

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(d->bar);
    lines->addWidget(theme::separator(this));
    lines->addWidget(d->message);
    lines->addWidget(d->progress);
    lines->addWidget(d->horizontal, 1);

    connect(d->bar, &QueryBar::queryChanged, this, &Page::ask);
    connect(d->progress, &ProgressStrip::cancelRequested, this, &Page::cancelLoad);
    connect(d->message, &MessageBar::closed, this, [this] { d->retry.stop(); });
    // Rows go by as fast as a key repeats; the one that stays is shown.
    d->detailDue.setSingleShot(true);
    d->detailDue.setInterval(40ms);
    connect(d->table, &RecordTable::currentRowChanged, this, [this] { d->detailDue.start(); });
    connect(&d->detailDue, &QTimer::timeout, this,
        [this] { d->detail->showRow(d->model, d->table->view()->currentIndex().row()); });
    connect(d->table, &RecordTable::rowActivated, this, &Page::openRow);
    connect(d->table, &RecordTable::exportRequested, this, &Page::exportRequested);
    connect(d->table, &RecordTable::viewStateChanged, this, &Page::stateChanged);
    connect(d->table, &RecordTable::emptyActionRequested, this, [this] {
        Query longer = d->answer.query;
        longer.days = Days::clamped(longer.days.value() < 7 ? 7 : longer.days.value() < 30 ? 30 : 120);
        askFor(longer, {});
    });
    connect(d->chart, &ChartPanel::metricChanged, this, &Page::stateChanged);
    connect(d->chart, &ChartPanel::kindChanged, this, &Page::stateChanged);
    connect(d->chart, &ChartPanel::serviceLevelChanged, this, &Page::stateChanged);
    connect(d->chart, &ChartPanel::pointActivated, this,
        [this](const ChartPoint &point, const QList<QByteArray> &keys, bool isOther) {
            openPoint(point.bucket, keys, isOther);
        });
    connect(d->chart, &ChartPanel::spanSelected, this, &Page::openSpan);
    connect(d->detail, &DetailPanel::closeRequested, this, [this] { setDetailShown(false); });
    d->retry.setInterval(1s);
    connect(&d->retry, &QTimer::timeout, this, [this] {
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(d->retryAt);
        if (left <= 0)
            ask(d->asked);
        else
            d->message->setText(
                tr("%1 Trying again in %n s.", "%1: what happened", int(left)).arg(d->retryText));
    });
}

void Page::rememberSplits() const
{
    if (hasRoomForChart() && isSplit(d->vertical->sizes()))
        d->verticalSplit = d->vertical->sizes();
    if (hasRoomForDetail() && isSplit(d->horizontal->sizes()))
        d->horizontalSplit = d->horizontal->sizes();
}

Page::~Page() { d->grouping.cancel(); }

EndpointId Page::endpoint() const { return d->endpoint; }
bool Page::isLoading() const { return d->load != nullptr; }
bool Page::wasAsked() const { return d->wasAsked; }
bool Page::isBusy() const { return d->load || d->exporting; }
const Answer &Page::answer() const { return d->answer; }
RecordTable *Page::table() const { return d->table; }
QueryBar *Page::queryBar() const { return d->bar; }
ChartPanel *Page::chart() const { return d->chart; }
DetailPanel *Page::detail() const { return d->detail; }
MessageBar *Page::message() const { return d->message; }
ProgressStrip *Page::progress() const { return d->progress; }

void Page::setZone(const QTimeZone &zone)
{
    CellStyle style = d->model->style();
    style.zone = zone;
    d->model->setStyle(style);
    d->bar->setZone(zone);
    d->detail->showRow(d->model, d->table->view()->currentIndex().row());
    d->feed->refresh();
}

SavedPage Page::save() const
{
    SavedPage saved;
    // A saved response's grouping is not a question to the service.
    const Query query = d->isSavedResponse() ? d->openingQuery() : d->bar->query();
    saved.days = query.days.value();
    saved.summary = query.isSummary();
    saved.groupBy = query.groupBy;
    saved.records = d->showsSummary ? d->recordsView : d->table->saveView();
    saved.summaryView = d->showsSummary ? d->table->saveView() : d->summaryView;
    saved.metric = d->chart->metricId();
    saved.chartKind = d->chart->kind();
    saved.serviceLevelSeconds = d->chart->serviceLevelSeconds();
    rememberSplits();
    saved.verticalSplit = d->verticalSplit;
    saved.horizontalSplit = d->horizontalSplit;
    saved.detailShown = d->detailWanted;
    saved.chartShown = d->chartWanted;
    return saved;
}

void Page::restore(const SavedPage &saved)
{
    d->recordsView = saved.records;
    d->summaryView = saved.summaryView;
    Query query = d->openingQuery();
    if (saved.days > 0) {
        query.days = Days::clamped(saved.days);
        if (saved.summary && !groupByProblem(d->info(), saved.groupBy))
            query.groupBy = saved.groupBy;
    }
    d->bar->setQuery(query);
    d->showsSummary = query.isSummary();
    d->table->restoreView(d->showsSummary ? d->summaryView : d->recordsView);
    if (!saved.metric.isEmpty())
        d->chart->setMetricId(saved.metric);
    if (!saved.chartKind.isEmpty())
        d->chart->setKind(saved.chartKind);
    d->chart->setServiceLevelSeconds(
        saved.serviceLevelSeconds > 0 ? saved.serviceLevelSeconds : usualServiceLevelSeconds);
    d->verticalSplit = isSplit(saved.verticalSplit) ? saved.verticalSplit : QList<int> { 300, 370 };
    d->horizontalSplit = isSplit(saved.horizontalSplit) ? saved.horizontalSplit : QList<int> { 936, 320 };
    d->vertical->setSizes(d->verticalSplit);
    d->horizontal->setSizes(d->horizontalSplit);
    d->detailWanted = saved.detailShown;
    d->chartWanted = saved.chartShown;
    showPanels();
}

void Page::reset()
{
    const bool hadAnswer = d->wasAsked;
    d->table->clearFilter();
    d->table->resetColumns();
    SavedPage opening;
    restore(opening);
    if (hadAnswer && d->answer.query != d->bar->query())
        ask(d->bar->query());
    Q_EMIT stateChanged();
}

void Page::setDetailShown(bool shown)
{
    if (d->detailWanted == shown)
        return;
    d->detailWanted = shown;
    showPanels();
    Q_EMIT stateChanged();
}

bool Page::isDetailShown() const { return d->detailWanted; }
bool Page::hasRoomForDetail() const { return width() >= leastWidthWithDetail; }

void Page::setChartShown(bool shown)
{
    if (d->chartWanted == shown)
        return;
    d->chartWanted = shown;
    showPanels();
    Q_EMIT stateChanged();
}

bool Page::isChartShown() const { return d->chartWanted; }
bool Page::hasRoomForChart() const { return height() >= leastHeightWithChart; }

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPanels();
}

void Page::showPanels()
{
    rememberSplits();
    d->detail->setVisible(d->detailWanted && hasRoomForDetail());
    d->chart->setVisible(d->chartWanted && hasRoomForChart());
    d->feed->setEnabled(d->chartWanted);
    Q_EMIT panelsChanged();
}

} // namespace mavenscope
