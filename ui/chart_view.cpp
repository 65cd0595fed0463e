// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view.h"

#include "ui/chart_gist.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace mavenscope {

namespace {

constexpr double mostBarPixels = 72;
constexpr int besidePlaceLabels = 16; ///< on both sides of the names of horizontal bars
constexpr int mostMarkers = 45; ///< with more buckets only points that stand alone or are partial get one

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent), m_hover(new ChartHover)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

ChartView::~ChartView() { delete m_hover; }

QSize ChartView::minimumSizeHint() const { return { 160, 80 }; }

QSize ChartView::sizeHint() const { return { 480, 220 }; }

void ChartView::setPicture(const ChartPicture &picture)
{
    m_picture = picture;
    hideHover();
    m_pressedPlace = m_dragEnd = -1;
    rebuild();
}

void ChartView::setLineHidden(int line, bool hidden)
{
    m_picture.hidden[size_t(line)] = hidden;
    hideHover();
    rebuild();
}

QColor ChartView::faint(double share) const
{
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(float(share));
    return ink;
}

std::vector<int> ChartView::visibleBars() const
{
    std::vector<int> lines;
    for (int line = 0; line < m_picture.lineCount(); ++line)
        if (isBar(line) && !m_picture.isHidden(line))
            lines.push_back(line);
    return lines;
}

double ChartView::slotOf(int place) const
{
    return m_picture.isHorizontal() ? m_picture.placeCount() - 1 - place : place;
}

std::pair<double, double> ChartView::extent() const
{
    double least = 0, most = 0;
    for (int place = 0; place < m_picture.placeCount(); ++place) {
        double sum = 0;
        for (int line = 0; line < int(m_picture.data.lines.size()); ++line) {
            const std::optional<double> value = m_picture.line(line).points[size_t(place)].value;
            if (m_picture.isHidden(line) || !value)
                continue;
            sum += *value;
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
        if (m_picture.kind == ChartKind::Stacked)
            most = std::max(most, sum);
    }
    return { least, most };
}

double ChartView::greatestRate() const
{
    double most = 0;
    if (m_picture.rate)
        for (const ChartPoint &point : m_picture.rate->points)
            most = std::max(most, point.value.value_or(0));
    return most;
}

void ChartView::rebuild()
{
    chart()->removeAllSeries();
    m_bars = nullptr;
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_placeAxis = m_valueAxis = m_rateAxis = nullptr;
    updateMinimumHeight();
    if (m_picture.placeCount() == 0) {
        viewport()->update();
        return;
    }
    const bool horizontal = m_picture.isHorizontal();
    // They only scale the series: what is seen of them is painted here, since Qt lays their labels out
    // several times for each change, shown or not, which took most of it.
    const auto addAxis = [this](Qt::Alignment side) {
        auto *axis = new QValueAxis;
        axis->setVisible(false);
        chart()->addAxis(axis, side);
        return axis;
    };
    m_placeAxis = addAxis(horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    m_placeAxis->setRange(-0.5, m_picture.placeCount() - 0.5);
    m_valueAxis = addAxis(horizontal ? Qt::AlignTop : Qt::AlignLeft);
    if (m_picture.rate)
        m_rateAxis = addAxis(Qt::AlignRight);
    addBars();
    for (int line = 0; line < m_picture.lineCount(); ++line)
        if (!isBar(line) && !m_picture.isHidden(line))
            addLine(line);
    arrange();
}

void ChartView::attach(QAbstractSeries *series, bool rate)
{
    chart()->addSeries(series);
    series->attachAxis(m_placeAxis);
    series->attachAxis(rate ? m_rateAxis : m_valueAxis);
}

void ChartView::addBars()
{
    const std::vector<int> lines = visibleBars();
    if (lines.empty())
        return;
    const bool stacked = m_picture.kind == ChartKind::Stacked;
    QAbstractBarSeries *series = nullptr;
    if (m_picture.isHorizontal())
        series = stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                         : new QHorizontalBarSeries;
    else
        series = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    for (const int line : lines) {
        const std::vector<ChartPoint> &points = m_picture.line(line).points;
        QList<qreal> values(qsizetype(points.size()), 0);
        // A bar set has one brush, and a second series would not stand in the same place: what is cut off is
        // painted hatched in the background.
        for (size_t place = 0; place < points.size(); ++place)
            if (!m_picture.data.partial[place])
                values[qsizetype(slotOf(int(place)))] = points[place].value.value_or(0);
        auto *set = new QBarSet(QString());
        set->setBrush(m_picture.colour(line));
        set->setPen(Qt::NoPen);
        set->append(values);
        series->append(set);
    }
    m_bars = series;
    attach(series, false);
}

void ChartView::addLine(int line)
{
    const bool rate = m_picture.isRate(line);
    const std::vector<ChartPoint> &points = m_picture.line(line).points;
    const std::vector<bool> &partial = m_picture.data.partial;
    QList<QPointF> run, whole, cutOff;
    for (size_t i = 0; i <= points.size(); ++i) {
        const bool present = i < points.size() && points[i].value.has_value();
        if (!present) {
            addRun(line, run, false);
            run.clear();
            continue;
        }
        const QPointF point(double(i), *points[i].value);
        const bool alone
            = (i == 0 || !points[i - 1].value) && (i + 1 == points.size() || !points[i + 1].value);
        if (partial[i])
            cutOff << point;
        else if (alone || int(points.size()) <= mostMarkers)
            whole << point;
        // The way to and from a cut-off bucket is dashed.
        if (!run.isEmpty() && (partial[i] || partial[i - 1])) {
            addRun(line, run, false);
            addRun(line, { run.last(), point }, true);
            run.clear();
        }
        run << point;
    }
    for (const bool hollow : { false, true }) {
        const QList<QPointF> &markers = hollow ? cutOff : whole;
        if (markers.isEmpty())
            continue;
        auto *series = new QScatterSeries;
        series->setMarkerSize(hollow ? 8 : 7);
        series->setColor(hollow ? palette().color(QPalette::Window) : m_picture.colour(line));
        series->setPen(
            QPen(hollow ? m_picture.colour(line) : palette().color(QPalette::Window), hollow ? 2 : 1));
        series->replace(markers);
        attach(series, rate);
    }
}

void ChartView::addRun(int line, const QList<QPointF> &points, bool partial)
{
    if (points.size() < 2)
        return;
    const bool rate = m_picture.isRate(line);
    if (rate) {
        // A line over bars needs an edge that sets it off.
        auto *edge = new QLineSeries;
        edge->setPen(QPen(palette().color(QPalette::Window), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        edge->replace(points);
        attach(edge, true);
    }
    auto *series = new QLineSeries;
    series->setPen(
        QPen(m_picture.colour(line), 2, partial ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    series->replace(points);
    attach(series, rate);
}

QString ChartView::shortLabel(int place) const
{
    const ChartData &numbers = m_picture.data;
    return numbers.isTime ? bucketShortLabel(numbers.buckets[size_t(place)], numbers.bucket, m_picture.locale)
                          : numbers.categories[size_t(place)];
}

void ChartView::updateMinimumHeight()
{
    int height = 0;
    if (m_picture.isHorizontal() && m_picture.placeCount() > 0) {
        const int bars = m_picture.kind == ChartKind::Bars ? int(visibleBars().size()) : 1;
        const int slot = std::max(fontMetrics().height() + 6, bars * 8);
        height = m_picture.placeCount() * slot + 2 * fontMetrics().height() + 16;
    }
    setMinimumHeight(height);
}

/// Sizes that depend on the room: the plot's rectangle and how many ticks the axes have.
void ChartView::arrange()
{
    if (!m_placeAxis)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int text = metrics.height();
    const bool horizontal = m_picture.isHorizontal();
    const bool titles = height() >= 12 * text;
    const auto [least, most] = extent();
    const double room = horizontal ? width() * 0.7 / 90 : (height() - 3.5 * text) / 36;
    const int ticks = std::clamp(int(room), 2, 8);
    m_scale = valueScale(m_picture.data.unit, least, most, ticks, m_picture.countTitle);
    m_rateScale = percentScale(greatestRate(), ticks);
    const auto widestTick = [&](const ValueScale &scale) {
        int widest = 0;
        for (int i = 0; i < scale.tickCount(); ++i)
            widest = std::max(widest, metrics.horizontalAdvance(scale.tickLabel(i, m_picture.locale)));
        return widest;
    };
    QMarginsF margins(widestTick(m_scale) + 14, 1.6 * text + 4, 14, text + 8 + (titles ? text + 2 : 0));
    if (m_picture.rate)
        margins.setRight(widestTick(m_rateScale) + 14);
    if (horizontal) {
        const QFontMetricsF exact(font());
        double widest = 0;
        for (int place = 0; place < m_picture.placeCount(); ++place)
            widest = std::max(widest, exact.horizontalAdvance(shortLabel(place)));
        // Rounded up: a name is cut when it is too wide by a part of a pixel.
        margins = { std::min(std::ceil(widest), std::floor(width() * 0.36)) + besidePlaceLabels,
            2.0 * text + 8, widestTick(m_scale) / 2.0 + 10, 6 };
    }
    QRectF plot = QRectF(viewport()->rect()).marginsRemoved(margins);
    plot.setSize(plot.size().expandedTo({ 20, 20 }));
    chart()->setPlotArea(plot);
    if (m_bars) {
        const double slot = (horizontal ? plot.height() : plot.width()) / m_picture.placeCount();
        const double bars = m_picture.kind == ChartKind::Bars ? double(visibleBars().size()) : 1;
        m_barShare = std::min(slot < 12 ? 0.86 : 0.72, mostBarPixels * bars / slot);
        m_bars->setBarWidth(m_barShare);
    }
    m_valueAxis->setRange(m_scale.least, m_scale.most);
    if (m_rateAxis)
        m_rateAxis->setRange(m_rateScale.least, m_rateScale.most);
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    hideHover();
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

QRectF ChartView::plotArea() const { return chart()->plotArea(); }

int ChartView::placeLabelRoom() const { return int(plotArea().left()) - besidePlaceLabels; }

double ChartView::pixelOfSlot(double slot) const
{
    const QRectF plot = plotArea();
    const double share = (slot + 0.5) / m_picture.placeCount();
    return m_picture.isHorizontal() ? plot.bottom() - share * plot.height()
                                    : plot.left() + share * plot.width();
}

double ChartView::pixelOfValue(double value, bool rate) const
{
    const QRectF plot = plotArea();
    const ValueScale &scale = rate ? m_rateScale : m_scale;
    const double share = (value - scale.least) / (scale.most - scale.least);
    return m_picture.isHorizontal() ? plot.left() + share * plot.width()
                                    : plot.bottom() - share * plot.height();
}

QRectF ChartView::barRect(int place, int line) const
{
    const std::vector<int> lines = visibleBars();
    const auto found = std::find(lines.begin(), lines.end(), line);
    const std::optional<double> value = m_picture.line(line).points[size_t(place)].value;
    if (found == lines.end() || !value)
        return {};
    double from = slotOf(place) - m_barShare / 2, to = from + m_barShare, base = 0;
    if (m_picture.kind == ChartKind::Stacked) {
        for (auto below = lines.begin(); below != found; ++below)
            base += m_picture.line(*below).points[size_t(place)].value.value_or(0);
    } else {
        const double each = m_barShare / double(lines.size());
        // Sideways the first bar of a group lies lowest.
        from += each * double(found - lines.begin());
        to = from + each;
    }
    const QPointF a(pixelOfSlot(from), pixelOfValue(base, false));
    const QPointF b(pixelOfSlot(to), pixelOfValue(base + *value, false));
    return (m_picture.isHorizontal() ? QRectF(a.transposed(), b.transposed()) : QRectF(a, b)).normalized();
}

QPointF ChartView::pointOf(int place, int line) const
{
    const double value = m_picture.line(line).points[size_t(place)].value.value_or(0);
    return { pixelOfSlot(slotOf(place)), pixelOfValue(value, m_picture.isRate(line)) };
}

int ChartView::placeAt(const QPointF &position) const
{
    const QRectF plot = plotArea();
    if (m_picture.placeCount() == 0 || !plot.contains(position))
        return -1;
    const bool horizontal = m_picture.isHorizontal();
    const double share = horizontal ? (position.y() - plot.top()) / plot.height()
                                    : (position.x() - plot.left()) / plot.width();
    return std::clamp(int(share * m_picture.placeCount()), 0, m_picture.placeCount() - 1);
}

/// The bar that holds the position, else the line that passes nearest; -1: nothing near.
int ChartView::lineAt(int place, const QPointF &position) const
{
    int nearest = -1;
    double least = 12;
    for (int line = 0; line < m_picture.lineCount(); ++line) {
        if (m_picture.isHidden(line) || isBar(line) || !m_picture.line(line).points[size_t(place)].value)
            continue;
        const double distance = std::abs(pointOf(place, line).y() - position.y());
        if (distance < least) {
            least = distance;
            nearest = line;
        }
    }
    if (nearest >= 0)
        return nearest;
    for (int line = 0; line < m_picture.lineCount(); ++line)
        if (isBar(line) && barRect(place, line).adjusted(-1, -2, 1, 2).contains(position))
            return line;
    return -1;
}

} // namespace mavenscope
