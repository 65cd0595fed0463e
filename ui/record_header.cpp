// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_header.h"

#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace mavenscope {

namespace {

constexpr int sideMargin = 8;
constexpr int arrowWidth = 8;
constexpr int markGap = 4;
constexpr int funnelWidth = 9;

void paintArrow(QPainter &painter, const QPointF &centre, bool descending)
{
    const double direction = descending ? 1 : -1;
    QPainterPath arrow(centre + QPointF(0, 3 * direction));
    arrow.lineTo(centre + QPointF(-4, -2.5 * direction));
    arrow.lineTo(centre + QPointF(4, -2.5 * direction));
    arrow.closeSubpath();
    painter.fillPath(arrow, painter.pen().color());
}

void paintFunnel(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    QPainterPath funnel(centre + QPointF(-4.5, -4.5));
    funnel.lineTo(centre + QPointF(4.5, -4.5));
    funnel.lineTo(centre + QPointF(1.2, 0));
    funnel.lineTo(centre + QPointF(1.2, 4.5));
    funnel.lineTo(centre + QPointF(-1.2, 3));
    funnel.lineTo(centre + QPointF(-1.2, 0));
    funnel.closeSubpath();
    painter.fillPath(funnel, colour);
}

} // namespace

RecordHeader::RecordHeader(RecordModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setMinimumSectionSize(40);
    setTextElideMode(Qt::ElideRight);
    setSectionResizeMode(QHeaderView::Interactive);
    setStretchLastSection(false);
    connect(this, &QHeaderView::sectionClicked, this,
        [this](int column) { cycleSort(column, m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier)); });
    const auto repaint = [this] { viewport()->update(); };
    connect(model, &RecordModel::sortChanged, this, repaint);
    connect(model, &RecordModel::filterChanged, this, repaint);
}

int RecordHeader::marksWidth() const
{
    return markGap + arrowWidth + fontMetrics().horizontalAdvance(u'8') + markGap + funnelWidth;
}

void RecordHeader::cycleSort(int column, bool keepOthers)
{
    const QByteArray name = m_model->table()->column(column).name;
    std::vector<SortKey> keys = m_model->sortKeys();
    const auto key
        = std::find_if(keys.begin(), keys.end(), [&](const SortKey &each) { return each.column == name; });
    const bool isKey = key != keys.end();
    if (!keepOthers && !(isKey && keys.size() == 1)) {
        m_model->setSort({ { name, false } });
        return;
    }
    if (!isKey)
        keys.push_back({ name, false });
    else if (!key->descending)
        key->descending = true;
    else
        keys.erase(key);
    m_model->setSort(std::move(keys));
}

int RecordHeader::sortPlace(int column) const
{
    const auto &keys = m_model->sortKeys();
    const QByteArray &name = m_model->table()->column(column).name;
    for (size_t place = 0; place < keys.size(); ++place)
        if (keys[place].column == name)
            return int(place);
    return -1;
}

bool RecordHeader::isFiltered(int column) const
{
    const auto &conditions = m_model->filter().conditions;
    const QByteArray &name = m_model->table()->column(column).name;
    return std::any_of(conditions.begin(), conditions.end(),
        [&](const Condition &condition) { return condition.column == name; });
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (!rect.isValid() || column >= m_model->columnCount())
        return;
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, column);
    painter->save();
    painter->setClipRect(rect);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette().color(QPalette::ButtonText));

    const auto alignment
        = Qt::Alignment(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    // The marks stand on the side away from the title's edge, so that title and cells stay in line.
    const bool titleAtRight = bool(alignment & Qt::AlignRight) != isRightToLeft();
    QRect inner = rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const double middle = rect.top() + rect.height() / 2.0;
    const auto takePlace = [&](int width) {
        const QRect place(
            titleAtRight ? inner.left() : inner.right() + 1 - width, rect.top(), width, rect.height());
        inner.adjust(titleAtRight ? width + markGap : 0, 0, titleAtRight ? 0 : -width - markGap, 0);
        return place;
    };
    if (const int place = sortPlace(column); place >= 0) {
        const auto &keys = m_model->sortKeys();
        const QString number = keys.size() > 1 ? m_model->style().locale.toString(place + 1) : QString();
        const int numberWidth = number.isEmpty() ? 0 : fontMetrics().horizontalAdvance(number) + 2;
        const QRect mark = takePlace(arrowWidth + numberWidth);
        paintArrow(*painter, { mark.left() + arrowWidth / 2.0, middle }, keys[size_t(place)].descending);
        painter->drawText(mark, int(Qt::AlignRight | Qt::AlignVCenter), number);
    }
    if (isFiltered(column)) {
        const QRect mark = takePlace(funnelWidth);
        paintFunnel(*painter, { mark.center().x() + 0.5, middle }, palette().color(QPalette::Highlight));
    }
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    painter->drawText(inner, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
        fontMetrics().elidedText(title, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize RecordHeader::sectionSizeFromContents(int column) const
{
    const QString title = column < m_model->columnCount()
        ? m_model->headerData(column, Qt::Horizontal).toString()
        : QString();
    const int text = fontMetrics().horizontalAdvance(title) + 2;
    return { text + 2 * sideMargin + marksWidth(), fontMetrics().height() + 12 };
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
    m_modifiers = {};
}

void RecordHeader::keyPressEvent(QKeyEvent *event) { event->ignore(); }

void RecordHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    Q_EMIT menuRequested(column, event->globalPos());
    event->accept();
}

} // namespace mavenscope
