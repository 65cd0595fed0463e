// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartView paints itself: the grid, texts and the bars of cut-off buckets.
#include "ui/chart_view.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace mavenscope {

void ChartView::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_picture.placeCount() == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGrid(*painter);
    for (int place = 0; place < m_picture.placeCount(); ++place) {
        if (!m_picture.data.partial[size_t(place)])
            continue;
        for (const int line : visibleBars()) {
            const QRectF bar = barRect(place, line);
            if (bar.isEmpty())
                continue;
            painter->fillRect(
                bar, theme::mixed(palette().color(QPalette::Window), m_picture.colour(line), 0.2));
            painter->setPen(QPen(m_picture.colour(line), 1));
            painter->setBrush(QBrush(m_picture.colour(line), Qt::BDiagPattern));
            painter->drawRect(bar.adjusted(0.5, 0.5, -0.5, 0));
        }
    }
    painter->restore();
}

void ChartView::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(
        theme::mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.12), 1));
    for (int tick = 0; tick < m_scale.tickCount(); ++tick)
        paintValueLine(painter, m_scale.tick(tick));
}

/// Across the plot, where the value is.
void ChartView::paintValueLine(QPainter &painter, double value) const
{
    const QRectF plot = plotArea();
    const double at = pixelOfValue(value, false);
    if (m_picture.isHorizontal())
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    else
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_picture.placeCount() == 0)
        return;
    painter->save();
    painter->setFont(font());
    const QRectF plot = plotArea();
    const double half = 0.5;
    const auto band = [&](int first, int last) {
        const double a = pixelOfSlot(slotOf(first) - half), b = pixelOfSlot(slotOf(last) + half);
        return m_picture.isHorizontal()
            ? QRectF(QPointF(plot.left(), a), QPointF(plot.right(), b)).normalized()
            : QRectF(QPointF(a, plot.top()), QPointF(b, plot.bottom())).normalized();
    };
    if (m_dragEnd >= 0 && m_pressedPlace >= 0) {
        QColor chosen = palette().color(QPalette::Highlight);
        painter->setPen(chosen);
        chosen.setAlphaF(0.2F);
        painter->setBrush(chosen);
        painter->drawRect(band(std::min(m_pressedPlace, m_dragEnd), std::max(m_pressedPlace, m_dragEnd)));
    } else if (m_hoveredPlace >= 0) {
        painter->fillRect(band(m_hoveredPlace, m_hoveredPlace), faint(0.07));
    }
    paintTexts(*painter);
    paintPlaceLabels(*painter);
    painter->restore();
}

void ChartView::paintTexts(QPainter &painter) const
{
    const QRectF plot = plotArea();
    const int text = fontMetrics().height();
    const bool horizontal = m_picture.isHorizontal();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(faint(0.45), 1));
    paintValueLine(painter, 0);
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setPen(faint(0.75));
    for (int i = 0; i < m_scale.tickCount(); ++i) {
        const double at = pixelOfValue(m_scale.tick(i), false);
        const QString label = m_scale.tickLabel(i, m_picture.locale);
        if (horizontal)
            painter.drawText(QRectF(at - 60, plot.top() - text - 4, 120, text), Qt::AlignCenter, label);
        else
            painter.drawText(
                QRectF(0, at - text, plot.left() - 6, 2 * text), Qt::AlignRight | Qt::AlignVCenter, label);
    }
    if (m_picture.rate) {
        for (int i = 0; i < m_rateScale.tickCount(); ++i) {
            const double at = pixelOfValue(m_rateScale.tick(i), true);
            painter.drawText(
                QRectF(plot.right() + 6, at - text, viewport()->width() - plot.right() - 6, 2 * text),
                Qt::AlignLeft | Qt::AlignVCenter, m_rateScale.tickLabel(i, m_picture.locale));
        }
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const double top = 0;
    if (horizontal) {
        painter.drawText(QRectF(plot.left(), top, viewport()->width() - plot.left(), text),
            Qt::AlignLeft | Qt::AlignVCenter, m_scale.unitTitle);
        painter.drawText(QRectF(8, top, plot.left() - 16, text), Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(m_picture.placeTitle, Qt::ElideRight, int(plot.left() - 16)));
        return;
    }
    painter.drawText(
        QRectF(8, top, viewport()->width() / 2.0, text), Qt::AlignLeft | Qt::AlignVCenter, m_scale.unitTitle);
    if (m_picture.rate)
        painter.drawText(QRectF(viewport()->width() / 2.0, top, viewport()->width() / 2.0 - 8, text),
            Qt::AlignRight | Qt::AlignVCenter, tr("%1, %").arg(m_picture.rate->label));
    if (viewport()->height() >= 12 * text)
        painter.drawText(QRectF(plot.left(), viewport()->height() - text - 1, plot.width(), text),
            Qt::AlignCenter, m_picture.placeTitle);
}

void ChartView::paintPlaceLabels(QPainter &painter) const
{
    const QRectF plot = plotArea();
    const QFontMetrics metrics = fontMetrics();
    const int text = metrics.height();
    const int count = m_picture.placeCount();
    painter.setPen(m_picture.isHorizontal() ? palette().color(QPalette::WindowText) : faint(0.75));
    if (m_picture.isHorizontal()) {
        const int room = placeLabelRoom();
        for (int place = 0; place < count; ++place) {
            const double at = pixelOfSlot(slotOf(place));
            painter.drawText(QRectF(8, at - text, room, 2 * text),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(shortLabel(place), Qt::ElideMiddle, room));
        }
        return;
    }
    double widest = 0;
    for (int place = 0; place < count; ++place)
        widest = std::max(widest, double(metrics.horizontalAdvance(shortLabel(place))));
    const double each = plot.width() / count;
    int step = labelStep(count, each, widest + 12);
    // Days are named a week apart, so that the same weekday comes back.
    if (m_picture.data.bucket == Bucket::Date && step > 2)
        step = (step + 6) / 7 * 7;
    for (int place = 0; place < count; place += step) {
        const double at = pixelOfSlot(place);
        if (step > 1) {
            painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + 3));
        }
        double left = at - widest / 2 - 4;
        left = std::clamp(left, 0.0, std::max(0.0, viewport()->width() - widest - 8));
        painter.drawText(QRectF(left, plot.bottom() + 5, widest + 8, text),
            Qt::AlignCenter | Qt::TextSingleLine, shortLabel(place));
    }
}

} // namespace mavenscope
