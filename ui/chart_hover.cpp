// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_hover.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace mavenscope {

namespace {
constexpr int margin = 8, swatch = 10, gap = 16;
constexpr int widestLabel = 260;
} // namespace

ChartHover::ChartHover()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartHover::setContent(const QString &heading, std::vector<Row> rows)
{
    m_heading = heading;
    m_rows = std::move(rows);
    resize(sizeHint());
    update();
}

void ChartHover::showBeside(const QWidget *view, const QPoint &point)
{
    QWidget *window = view->window();
    if (parentWidget() != window)
        setParent(window);
    const QPoint from = view->mapTo(window, point);
    const QRect area = window->rect();
    QPoint at = from + QPoint(16, 12);
    if (at.x() + width() > area.right())
        at.setX(from.x() - 16 - width());
    at.setX(std::max(area.left(), std::min(at.x(), area.right() - width())));
    at.setY(std::max(area.top(), std::min(at.y(), area.bottom() - height())));
    move(at);
    show();
    raise();
}

QString ChartHover::text() const
{
    QStringList lines { m_heading };
    for (const Row &row : m_rows)
        lines << (row.label.isEmpty() ? row.value : row.label + u'\t' + row.value);
    return lines.join(u'\n');
}

QFont ChartHover::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ChartHover::lineHeight() const { return fontMetrics().height() + 2; }

QSize ChartHover::sizeHint() const
{
    const QFontMetrics bold(boldFont());
    int width = bold.horizontalAdvance(m_heading);
    int labels = 0, values = 0;
    for (const Row &row : m_rows) {
        labels = std::max(labels, std::min(widestLabel, bold.horizontalAdvance(row.label)));
        values = std::max(values, bold.horizontalAdvance(row.value));
    }
    width = std::max(width, swatch + 6 + labels + gap + values);
    return { width + 2 * margin, lineHeight() * int(m_rows.size() + 1) + 2 * margin };
}

void ChartHover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::ToolTipText);
    edge.setAlphaF(0.35F);
    painter.setPen(edge);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QColor ink = palette().color(QPalette::ToolTipText);
    QRect line(margin, margin, width() - 2 * margin, lineHeight());
    painter.setFont(boldFont());
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_heading);
    for (const Row &row : m_rows) {
        line.translate(0, lineHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.colour);
        painter.drawRoundedRect(QRect(line.left(), line.center().y() - swatch / 2 + 1, swatch, swatch), 2, 2);
        painter.setPen(ink);
        painter.setFont(row.emphasised ? boldFont() : font());
        const QFontMetrics metrics(painter.font());
        const int valueWidth = metrics.horizontalAdvance(row.value);
        const QRect label = line.adjusted(swatch + 6, 0, -valueWidth - gap / 2, 0);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            metrics.elidedText(row.label, Qt::ElideMiddle, label.width()));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.value);
    }
}

} // namespace mavenscope
