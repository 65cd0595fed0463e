// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_delegate.h"

#include "models/record_model.h"

#include <QPainter>
#include <QStyle>

namespace mavenscope {

namespace {

constexpr int sideMargin = 8;

} // namespace

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state & QStyle::State_Selected;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    QFont font = cell.font;
    if (index.data(RecordModel::CellKindRole).toInt() == Cell::Odd)
        font.setItalic(true);
    painter->setFont(font);
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect text = cell.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    painter->drawText(text, int(cell.displayAlignment) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, text.width()));
    painter->restore();
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = cell.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

} // namespace mavenscope
