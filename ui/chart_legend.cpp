// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_legend.h"

#include "ui/flow_layout.h"

#include <QPainter>

#include <algorithm>

namespace mavenscope {

namespace {
constexpr int swatch = 12, padding = 4, verticalPadding = 2;
} // namespace

LegendButton::LegendButton(const QString &label, const QColor &colour, bool isLine, QWidget *parent)
    : QAbstractButton(parent), m_label(label), m_colour(colour), m_isLine(isLine)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(label);
    setToolTip(QStringLiteral("<qt>%1<br>%2</qt>")
                   .arg(label.toHtmlEscaped(), tr("Click to hide or show.").toHtmlEscaped()));
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int most = metrics.averageCharWidth() * 28;
    return { swatch + 6 + std::min(most, metrics.horizontalAdvance(m_label) + 2) + 2 * padding,
        metrics.height() + 2 * verticalPadding };
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor back = palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText);
        painter.setPen(hasFocus() ? QPen(back, 1) : QPen(Qt::NoPen));
        back.setAlphaF(0.08F);
        painter.setBrush(back);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const bool shown = isChecked();
    const QRectF box(padding + 0.5, (height() - swatch) / 2 + 0.5, swatch - 1, swatch - 1);
    if (m_isLine) {
        painter.setPen(QPen(m_colour, shown ? 2.5 : 1));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        painter.setBrush(shown ? m_colour : palette().color(QPalette::Window));
        painter.drawEllipse(box.center(), 3, 3);
    } else {
        painter.setPen(QPen(m_colour, 1));
        painter.setBrush(shown ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.setPen(palette().color(shown ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QFont lettering = font();
    // Not by colour alone: a hidden line is struck out.
    lettering.setStrikeOut(!shown);
    painter.setFont(lettering);
    const QRect text = rect().adjusted(padding + swatch + 6, 0, -padding, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_label, Qt::ElideMiddle, text.width()));
}

void LegendButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LegendButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, 2);
    layout->setContentsMargins(4, 0, 4, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setPicture(const ChartPicture &picture)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const bool needed = picture.lineCount() > 1;
    setVisible(needed);
    if (!needed)
        return;
    for (int line = 0; line < picture.lineCount(); ++line) {
        auto *button = new LegendButton(picture.line(line).label, picture.colour(line),
            picture.kind == ChartKind::Lines || picture.isRate(line), this);
        button->setChecked(!picture.isHidden(line));
        connect(button, &QAbstractButton::toggled, this,
            [this, line](bool shown) { Q_EMIT lineToggled(line, shown); });
        layout()->addWidget(button);
        button->show(); // else it has no size until the next turn of the event loop
        m_buttons << button;
    }
}

int ChartLegend::widestButton() const
{
    int widest = 0;
    for (const LegendButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return widest;
}

void ChartLegend::setColumn(bool isColumn)
{
    const int width = isColumn ? widestButton() : 0;
    for (LegendButton *button : m_buttons)
        button->setMinimumWidth(width);
}

} // namespace mavenscope
