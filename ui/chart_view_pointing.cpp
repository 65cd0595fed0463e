// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of ChartView. None of the mouse events reaches QChartView: where no item is, it crashes
// (QTBUG-118669).
#include "ui/chart_view.h"

#include "ui/chart_gist.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace mavenscope {

void ChartView::showHover(int place, const QPointF &position)
{
    if (place < 0) {
        hideHover();
        return;
    }
    const int nearest = lineAt(place, position);
    std::vector<ChartHover::Row> rows;
    for (int line = 0; line < m_picture.lineCount(); ++line) {
        if (m_picture.isHidden(line))
            continue;
        const ChartPoint &point = m_picture.line(line).points[size_t(place)];
        const MetricUnit unit = m_picture.unitOf(line);
        QString value = valueText(point.value, unit, m_picture.locale);
        if (unit == MetricUnit::Percent && m_picture.isRate(line) && point.value > 100)
            //: A percentage that should not be over 100
            value = tr("%1, over 100 %").arg(value);
        const bool isTheCount = unit == MetricUnit::Count && point.value == double(point.n);
        if (point.n > 0 && !isTheCount)
            //: A value and the number of records behind it
            value = tr("%1 (n = %2)").arg(value, m_picture.locale.toString(qlonglong(point.n)));
        rows.push_back({ m_picture.colour(line), m_picture.line(line).label, value,
            line == nearest && m_picture.lineCount() > 1 });
    }
    m_hover->setContent(placeText(m_picture, place), std::move(rows));
    m_hover->showBeside(this, position.toPoint());
    if (m_hoveredPlace != place) {
        m_hoveredPlace = place;
        viewport()->update();
    }
}

void ChartView::hideHover()
{
    if (m_hover)
        m_hover->hide();
    if (m_hoveredPlace >= 0)
        viewport()->update();
    m_hoveredPlace = -1;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedPlace = placeAt(event->position());
    m_pressedAt = event->position();
    m_dragEnd = -1;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (m_pressedPlace >= 0 && m_picture.data.isTime && event->buttons().testFlag(Qt::LeftButton)) {
        const QRectF plot = plotArea();
        const QPointF within(
            std::clamp(event->position().x(), plot.left(), plot.right() - 1), plot.center().y());
        const bool farEnough
            = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragEnd >= 0 || farEnough) {
            m_dragEnd = placeAt(within);
            m_hover->hide();
            viewport()->update();
        }
        return;
    }
    showHover(placeAt(event->position()), event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const int first = std::min(m_pressedPlace, m_dragEnd), last = std::max(m_pressedPlace, m_dragEnd);
    m_pressedPlace = m_dragEnd = -1;
    viewport()->update();
    if (first >= 0)
        Q_EMIT placesSelected(first, last);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    const int place = placeAt(event->position());
    const int line = place < 0 ? -1 : lineAt(place, event->position());
    if (event->button() == Qt::LeftButton && line >= 0)
        Q_EMIT pointActivated(place, line);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls what the chart lies in
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    hideHover();
}

void ChartView::hideEvent(QHideEvent *event)
{
    QChartView::hideEvent(event);
    hideHover();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    hideHover();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = m_picture.placeCount();
    const bool horizontal = m_picture.isHorizontal();
    const int key = event->key();
    const bool back = key == (horizontal ? Qt::Key_Up : Qt::Key_Left);
    const bool forth = key == (horizontal ? Qt::Key_Down : Qt::Key_Right);
    if (count > 0 && (back || forth)) {
        int place = m_hoveredPlace;
        if (place < 0)
            place = back ? count - 1 : 0;
        else
            place = std::clamp(place + (forth ? 1 : -1), 0, count - 1);
        const double at = pixelOfSlot(slotOf(place));
        showHover(
            place, horizontal ? QPointF(plotArea().center().x(), at) : QPointF(at, plotArea().top() + 8));
    } else if (key == Qt::Key_Escape && m_hoveredPlace >= 0) {
        hideHover();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hoveredPlace >= 0) {
        for (int line = 0; line < m_picture.lineCount(); ++line) {
            if (!m_picture.isHidden(line) && m_picture.line(line).points[size_t(m_hoveredPlace)].value) {
                Q_EMIT pointActivated(m_hoveredPlace, line);
                break;
            }
        }
    } else {
        event->ignore();
    }
}

} // namespace mavenscope
