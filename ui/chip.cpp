// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr int widestText = 280;
constexpr int sideMargin = 8;
constexpr int crossSide = 20;

} // namespace

Chip::Chip(const QString &plainText, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Press Delete to remove it."));
    setText(plainText);
}

void Chip::setText(const QString &plainText)
{
    m_text = plainText;
    setAccessibleName(plainText);
    updateToolTip();
    updateGeometry();
    update();
}

void Chip::setExplanation(const QString &plainText)
{
    m_explanation = plainText;
    updateToolTip();
}

void Chip::updateToolTip()
{
    QString tip = m_text.toHtmlEscaped();
    if (!m_explanation.isEmpty())
        tip += "<br>"_L1 + m_explanation.toHtmlEscaped();
    setToolTip("<qt>"_L1 + tip + "</qt>"_L1);
}

QSize Chip::sizeHint() const
{
    const int text = qMin(widestText, fontMetrics().horizontalAdvance(m_text) + 2);
    return { sideMargin + text + crossSide + 4, qMax(24, fontMetrics().height() + 8) };
}

QSize Chip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return { qMin(hint.width(), 96), hint.height() };
}

QRect Chip::crossRect() const
{
    const QRect cross(width() - crossSide - 2, 0, crossSide, height());
    return isRightToLeft() ? QRect(2, 0, crossSide, height()) : cross;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    QColor fill = ink;
    fill.setAlphaF(isDown() && !m_crossPressed ? 0.20F : underMouse() ? 0.14F : 0.09F);
    QColor edge = ink;
    edge.setAlphaF(0.22F);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(hasFocus() ? body.adjusted(0.5, 0.5, -0.5, -0.5) : body, 4, 4);

    const QRect cross = crossRect();
    const QRect textArea = isRightToLeft()
        ? QRect(cross.right() + 1, 0, width() - cross.right() - 1 - sideMargin, height())
        : QRect(sideMargin, 0, cross.left() - sideMargin, height());
    painter.setPen(ink);
    // drawText() of a QPainter takes plain text; only the mnemonic's ampersand needs TextHideMnemonic left
    // out.
    painter.drawText(textArea, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideMiddle, textArea.width()));

    if (m_crossHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(QRectF(cross.center().x() - 7.5, height() / 2.0 - 8, 16, 16));
    }
    painter.setPen(QPen(ink, 1.25));
    const QPointF centre(cross.center().x() + 0.5, height() / 2.0);
    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
    painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    setDown(false);
    if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool hovered = crossRect().contains(event->position().toPoint());
    if (hovered != m_crossHovered) {
        m_crossHovered = hovered;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_crossHovered = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace mavenscope
