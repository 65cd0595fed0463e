// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_panel.h"

#include "table/worker_pool.h"
#include "ui/chart_gist.h"
#include "ui/chart_legend.h"
#include "ui/chart_notes.h"
#include "ui/chart_numbers.h"
#include "ui/chart_view.h"
#include "ui/measure_bar.h"
#include "ui/series_colours.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace mavenscope {

namespace {

constexpr size_t mostRowsAtOnce = 5000; ///< a larger summary is computed in a worker
constexpr const char *kindNames[] = { "bars", "lines", "stacked" };

/// Keeps a hidden line hidden over new data; no value of the service begins with a zero byte.
QByteArray hidingKey(const ChartLine &line)
{
    if (line.isOther)
        return QByteArrayLiteral("\0other");
    return line.key.isNull() ? QByteArrayLiteral("\0none") : line.key;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

struct ChartPanel::Private
{
    explicit Private(ChartPanel *panel);
    const Metric *chosenMetric() const;
    ChartKind kindFor(const Metric &metric, const ChartData &data) const;
    void compute();
    void draw(ChartNumbers result);
    void updateButtons();
    void showMessage(const QString &text);
    void colour(ChartPicture &picture) const;
    void updateRoom();
    void placeLegend();

    ChartPanel *q;
    ChartSource source;
    std::optional<ChartNumbers> numbers; ///< that are drawn
    QByteArray metricId;
    QByteArray chosenKind; ///< empty: what suits the numbers
    QSet<QByteArray> hidden;
    quint64 generation = 0;

    MeasureBar *bar;
    QLabel *title;
    QLabel *note;
    QStackedWidget *stack;
    QLabel *message;
    QScrollArea *scroll;
    ChartView *view;
    QBoxLayout *body; ///< view and legend, side by side or one above the other
    ChartLegend *legend;
    QScrollArea *legendArea;
};

ChartPanel::Private::Private(ChartPanel *panel) : q(panel)
{
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    // What has no room is hidden (updateRoom), so its size must not hold the splitter back.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    q->setMinimumSize(200, 120);
    bar = new MeasureBar(q);
    column->addWidget(bar);

    title = plainLabel(q);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note = plainLabel(q);
    note->setWordWrap(true);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(note);

    stack = new QStackedWidget(q);
    message = plainLabel(q);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    message->setForegroundRole(QPalette::PlaceholderText);
    view = new ChartView;
    view->setAccessibleName(ChartPanel::tr("Chart"));
    scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(view);
    scroll->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    stack->addWidget(message);
    stack->addWidget(scroll);
    words->addWidget(stack, 1);
    legend = new ChartLegend;
    legendArea = new QScrollArea(q);
    legendArea->setFrameShape(QFrame::NoFrame);
    legendArea->setWidgetResizable(true);
    legendArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    legendArea->setFocusPolicy(Qt::NoFocus);
    legendArea->setWidget(legend);
    legend->setAutoFillBackground(false);
    legendArea->viewport()->setAutoFillBackground(false);
    body = new QBoxLayout(QBoxLayout::TopToBottom);
    body->setSpacing(4);
    body->addLayout(words, 1);
    body->addWidget(legendArea);
    column->addLayout(body, 1);

    QObject::connect(bar, &MeasureBar::metricChosen, q, &ChartPanel::setMetricId);
    QObject::connect(
        bar, &MeasureBar::kindChosen, q, [this](ChartKind kind) { q->setKind(kindNames[int(kind)]); });
    QObject::connect(bar, &MeasureBar::secondsChanged, q, &ChartPanel::serviceLevelChanged);
    QObject::connect(legend, &ChartLegend::lineToggled, q, [this](int line, bool shown) {
        const QByteArray key = hidingKey(view->picture().line(line));
        if (shown)
            hidden.remove(key);
        else
            hidden.insert(key);
        view->setLineHidden(line, !shown);
        view->setAccessibleDescription(chartGist(view->picture()));
    });
    QObject::connect(view, &ChartView::pointActivated, q, [this](int place, int line) {
        const ChartData &data = view->picture().data;
        const ChartLine &clicked = view->picture().line(line);
        QList<QByteArray> keys;
        // Available, active and occupancy are no values of a group field.
        if (!data.linesField.isEmpty())
            for (const ChartLine &each : data.lines)
                if (clicked.isOther ? !each.isOther : &each == &clicked)
                    keys << each.key;
        Q_EMIT q->pointActivated(clicked.points[size_t(place)], keys, clicked.isOther);
    });
    QObject::connect(view, &ChartView::placesSelected, q, [this](int first, int last) {
        const ChartData &data = view->picture().data;
        Q_EMIT q->spanSelected(QDateTime::fromMSecsSinceEpoch(data.buckets[size_t(first)], Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(bucketEnd(data.buckets[size_t(last)], data.bucket), Qt::UTC));
    });
    showMessage(ChartPanel::tr("No picture yet"));
}

const Metric *ChartPanel::Private::chosenMetric() const
{
    const std::vector<Metric> &metrics = source.metrics;
    const auto found = std::find_if(
        metrics.begin(), metrics.end(), [this](const Metric &metric) { return metricId == metric.id; });
    if (found != metrics.end())
        return &*found;
    return metrics.empty() ? nullptr : &metrics.front();
}

ChartKind ChartPanel::Private::kindFor(const Metric &metric, const ChartData &data) const
{
    const bool severalGroups = !data.linesField.isEmpty() && data.lines.size() > 1;
    if (chosenKind == "bars")
        return ChartKind::Bars;
    if (chosenKind == "lines" && data.isTime)
        return ChartKind::Lines;
    if (chosenKind == "stacked" && metric.additive && !numbers->rate)
        return ChartKind::Stacked;
    if (metric.additive)
        return severalGroups ? ChartKind::Stacked : ChartKind::Bars;
    return data.isTime ? ChartKind::Lines : ChartKind::Bars;
}

void ChartPanel::Private::showMessage(const QString &text)
{
    numbers.reset();
    message->setText(text);
    stack->setCurrentWidget(message);
    title->clear();
    note->clear();
    legend->setPicture({});
    view->setPicture({});
    view->setAccessibleDescription(text);
    updateButtons();
    updateRoom();
}

void ChartPanel::Private::compute()
{
    const quint64 mine = ++generation;
    const Metric *metric = chosenMetric();
    if (!source.summary || !metric) {
        showMessage(ChartPanel::tr("No picture yet"));
        return;
    }
    const size_t rows = source.rows ? source.rows->size() : size_t(source.summary->rowCount());
    if (rows == 0) {
        showMessage(ChartPanel::tr("Nothing to draw"));
        return;
    }
    if (rows <= mostRowsAtOnce) {
        draw(chartNumbers(source, *metric));
        return;
    }
    runInWorker(
        workerPool(), q, [copy = source, chosen = *metric] { return chartNumbers(copy, chosen); },
        [this, mine](ChartNumbers made) {
            if (mine == generation)
                draw(std::move(made));
        });
}

void ChartPanel::Private::colour(ChartPicture &picture) const
{
    const bool dark = theme::isDark(q->palette());
    QList<QByteArray> values;
    for (const ChartLine &line : picture.data.lines)
        if (!line.isOther)
            values << line.key;
    // Lines that are no values of a group have the first colours of the order, in every chart.
    const bool areValues = !picture.data.linesField.isEmpty();
    const QList<int> places = areValues ? SeriesColours::of(q)->placesFor(values) : QList<int>();
    picture.colours.clear();
    int next = 0;
    for (const ChartLine &line : picture.data.lines) {
        const int place = areValues && !line.isOther ? places[next] : next;
        picture.colours.push_back(
            line.isOther ? SeriesColours::otherColour(dark) : SeriesColours::colour(place, dark));
        next += line.isOther ? 0 : 1;
    }
    if (picture.rate)
        picture.colours.push_back(SeriesColours::colour(next, dark));
}

void ChartPanel::Private::draw(ChartNumbers result)
{
    numbers = std::move(result);
    const auto hasValue = [](const ChartLine &line) {
        return std::any_of(line.points.begin(), line.points.end(),
            [](const ChartPoint &point) { return point.value.has_value(); });
    };
    if (std::none_of(numbers->data.lines.begin(), numbers->data.lines.end(), hasValue)) {
        showMessage(numbers->data.mergeRefused
                ? ChartPanel::tr("Nothing to draw: this measure cannot be put together over several groups.")
                : ChartPanel::tr("Nothing to draw: this measure has no values here."));
        return;
    }
    ChartPicture picture;
    picture.data = numbers->data;
    picture.rate = numbers->rate;
    picture.kind = kindFor(numbers->metric, picture.data);
    picture.locale = source.style.locale;
    for (int line = 0; line < picture.lineCount(); ++line)
        picture.hidden.push_back(picture.lineCount() > 1 && hidden.contains(hidingKey(picture.line(line))));
    colour(picture);
    picture.countTitle = metricTitle(numbers->metric);
    picture.title = chartTitle(numbers->metric, picture.data, endpoint(source.endpoint));
    picture.placeTitle = placeTitle(picture.data, endpoint(source.endpoint));
    picture.notes = chartNotes(picture, source.note);
    title->setText(picture.title);
    note->setText(picture.notes);
    note->setToolTip(theme::plainToolTip(picture.notes));
    view->setPicture(picture);
    view->setAccessibleDescription(chartGist(picture));
    legend->setPicture(picture);
    stack->setCurrentWidget(scroll);
    updateButtons();
    updateRoom();
}

void ChartPanel::Private::updateButtons()
{
    const ChartKind shown = numbers ? kindFor(numbers->metric, numbers->data) : ChartKind::Bars;
    std::array<QString, 3> whyNot;
    if (numbers && !numbers->data.isTime)
        whyNot[1] = ChartPanel::tr("Lines need a date, week or month to run along.");
    if (numbers && !numbers->metric.additive)
        whyNot[2] = ChartPanel::tr("Values of this measure do not add up, so they cannot be stacked.");
    else if (numbers && numbers->rate)
        whyNot[2]
            = ChartPanel::tr("Active hours are part of the available hours, so they cannot be stacked.");
    bar->setKinds(shown, whyNot, numbers.has_value());
}

/// One line of names stands below the picture; more would take its height, so they stand beside it.
void ChartPanel::Private::placeLegend()
{
    const int line = q->fontMetrics().height();
    legend->setColumn(false);
    const int below = legend->heightForWidth(q->width() - 16);
    const bool isBeside = below > 2 * line;
    const int beside = legend->widestButton() + 8 + legendArea->verticalScrollBar()->sizeHint().width();
    legend->setColumn(isBeside);
    legendArea->setVisible(view->picture().lineCount() > 1
        && (isBeside ? q->width() >= 3 * beside : q->height() >= std::max(168, 10 * line)));
    body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    legendArea->setMinimumSize(isBeside ? beside : 0, isBeside ? 0 : below);
    legendArea->setMaximumSize(isBeside ? beside : QWIDGETSIZE_MAX, isBeside ? QWIDGETSIZE_MAX : below);
}

/// In little room the picture comes before the words about it, and what its colours mean before the others.
void ChartPanel::Private::updateRoom()
{
    const int line = q->fontMetrics().height();
    title->setVisible(!title->text().isEmpty() && q->height() >= std::max(200, 12 * line));
    note->setVisible(!note->text().isEmpty() && q->height() >= std::max(240, 15 * line));
    note->setMaximumHeight(2 * line + 2);
    placeLegend();
}

ChartPanel::ChartPanel(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this)) { }

ChartPanel::~ChartPanel() = default;

void ChartPanel::setSource(const ChartSource &source)
{
    d->source = source;
    d->bar->setMetrics(d->source.metrics, d->chosenMetric());
    d->compute();
}

QByteArray ChartPanel::metricId() const
{
    const Metric *metric = d->chosenMetric();
    return metric ? QByteArray(metric->id) : d->metricId;
}

void ChartPanel::setMetricId(const QByteArray &id)
{
    if (id == metricId() && id == d->metricId)
        return;
    const QByteArray before = metricId();
    d->metricId = id;
    d->bar->setMetrics(d->source.metrics, d->chosenMetric());
    if (metricId() == before)
        return;
    d->compute();
    Q_EMIT metricChanged();
}

int ChartPanel::serviceLevelSeconds() const { return d->bar->seconds(); }

void ChartPanel::setServiceLevelSeconds(int seconds) { d->bar->setSeconds(seconds); }

QByteArray ChartPanel::kind() const
{
    if (!d->chosenKind.isEmpty())
        return d->chosenKind;
    return kindNames[int(d->numbers ? d->kindFor(d->numbers->metric, d->numbers->data) : ChartKind::Bars)];
}

void ChartPanel::setKind(const QByteArray &kind)
{
    const bool known = std::any_of(
        std::begin(kindNames), std::end(kindNames), [&](const char *name) { return kind == name; });
    const QByteArray chosen = known ? kind : QByteArray();
    if (chosen == d->chosenKind)
        return;
    d->chosenKind = chosen;
    if (d->numbers)
        d->draw(*d->numbers);
    else
        d->updateButtons();
    Q_EMIT kindChanged();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->updateRoom();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d && d->numbers)
        d->draw(*d->numbers);
}

} // namespace mavenscope
