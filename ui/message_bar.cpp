// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr int symbolSide = 16;

QPixmap symbol(const QString &sign, const QColor &colour, double ratio)
{
    QPixmap picture((QSizeF(symbolSide, symbolSide) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, symbolSide, symbolSide));
    QFont font;
    font.setPixelSize(12);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(0, 0, symbolSide, symbolSide), Qt::AlignCenter, sign);
    return picture;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(new QLabel(this)), m_details(new QLabel(this)),
      m_detailsButton(new QToolButton(this)), m_actions(new QHBoxLayout)
{
    setAccessibleName(tr("Message"));
    setObjectName(u"message"_s);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);

    for (QLabel *label : { m_label, m_details }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QLabel::setVisible);
    m_details->hide();

    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    m_actions->setSpacing(theme::gap);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::smallGap);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_detailsButton, 0, 2);
    grid->addLayout(m_actions, 0, 3);
    grid->addWidget(close, 0, 4);
    grid->addWidget(m_details, 1, 1, 1, 4);
    grid->setRowMinimumHeight(0, theme::barHeight - 2 * theme::smallGap);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The button's own click may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : message.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->addWidget(button);
    }
    m_kind = message.kind;
    m_details->setText(message.details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!message.details.isEmpty());
    paintKind();
    setText(message.text);
    setVisible(!message.text.isEmpty());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setText(const QString &text)
{
    m_text = text;
    m_label->setText(text);
    setAccessibleDescription(text);
}

void MessageBar::clear()
{
    hide();
    setText({});
    m_details->clear();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintKind();
}

void MessageBar::paintKind()
{
    m_painting = true;
    QColor towards(0x00, 0x72, 0xB2);
    QString sign = u"i"_s;
    switch (m_kind) {
    case Kind::Problem:
        towards = QColor(0xD5, 0x5E, 0x00);
        sign = u"!"_s;
        break;
    case Kind::Notice:
        break;
    case Kind::Done:
        towards = QColor(0x00, 0x7A, 0x59);
        sign = u"✓"_s;
        break;
    }
    m_icon->setPixmap(symbol(sign, towards, devicePixelRatioF()));
    QPalette own = parentWidget() ? parentWidget()->palette() : palette();
    own.setColor(QPalette::Window, theme::tinted(own, towards));
    setPalette(own);
    m_painting = false;
}

} // namespace mavenscope
