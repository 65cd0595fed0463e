// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choice_button.h"

#include "ui/theme.h"

#include <QPainter>

namespace mavenscope {

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * theme::gap;
    return { qMax(width, minimumWidth()), qMax(24, fontMetrics().height() + theme::gap) };
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink
        = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor fill(Qt::transparent);
    QColor edge(Qt::transparent);
    if (isChecked()) {
        fill = accent;
        fill.setAlphaF(theme::isDark(palette()) ? 0.40F : 0.22F);
        edge = accent;
    }
    if (isDown() || underMouse()) {
        QColor touch = ink;
        touch.setAlphaF(isDown() ? 0.18F : 0.09F);
        if (!isChecked())
            fill = touch;
    }
    if (hasFocus())
        edge = accent;
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter.setPen(ink);
    painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextSingleLine, text());
}

} // namespace mavenscope
