// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_axes.h"
#include "ui/chart_hover.h"
#include "ui/chart_picture.h"

#include <QChartView>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QAbstractSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace mavenscope {

/// Draws a ChartPicture: bars, lines and grid by Qt Charts, every text by this class itself, since Qt Charts
/// reads its texts as HTML and shows nothing but dots where 120 labels do not fit. Left and Right walk
/// through the buckets as the pointer does, Return is a double-click.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setPicture(const ChartPicture &picture);
    const ChartPicture &picture() const { return m_picture; }
    void setLineHidden(int line, bool hidden);

    QRectF plotArea() const;
    int placeLabelRoom() const; ///< of the names beside horizontal bars
    /// Where a value's bar is painted; empty when there is none.
    QRectF barRect(int place, int line) const;
    QPointF pointOf(int place, int line) const;
    /// The bucket or category there; -1: outside.
    int placeAt(const QPointF &position) const;
    const ChartHover *hover() const { return m_hover; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointActivated(int place, int line);
    void placesSelected(int first, int last);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void addBars();
    void addLine(int line);
    void addRun(int line, const QList<QPointF> &points, bool partial);
    void attach(QAbstractSeries *series, bool rate);
    void arrange();
    void updateMinimumHeight();
    std::vector<int> visibleBars() const;
    bool isBar(int line) const { return m_picture.kind != ChartKind::Lines && !m_picture.isRate(line); }
    double slotOf(int place) const; ///< on the axis of places
    double pixelOfSlot(double slot) const;
    double pixelOfValue(double value, bool rate) const;
    std::pair<double, double> extent() const; ///< least and greatest value to hold
    double greatestRate() const;
    int lineAt(int place, const QPointF &position) const;
    void showHover(int place, const QPointF &position);
    void hideHover();
    void paintGrid(QPainter &painter) const;
    void paintValueLine(QPainter &painter, double value) const;
    void paintTexts(QPainter &painter) const;
    void paintPlaceLabels(QPainter &painter) const;
    QString shortLabel(int place) const;
    QColor faint(double share) const;

    ChartPicture m_picture;
    ValueScale m_scale;
    ValueScale m_rateScale;
    QValueAxis *m_placeAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    QValueAxis *m_rateAxis = nullptr;
    QAbstractBarSeries *m_bars = nullptr;
    double m_barShare = 0.72; ///< of a slot that its bars fill
    QPointer<ChartHover> m_hover; ///< a child of the window once it was shown
    int m_hoveredPlace = -1;
    int m_pressedPlace = -1;
    QPointF m_pressedAt;
    int m_dragEnd = -1;
};

} // namespace mavenscope
