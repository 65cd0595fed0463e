// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mavenscope {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_word(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    setAccessibleName(tr("Banner"));
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_word->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionRequested);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    line->setSpacing(theme::gap);
    line->addWidget(m_word);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_button);
    tint();
    hide();
}

void Banner::showText(const QString &word, const QString &sentence, const QString &buttonText)
{
    m_word->setText(word);
    m_sentence->setText(sentence);
    setAccessibleDescription(text());
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setVisible(!word.isEmpty());
}

QString Banner::text() const { return m_word->text() + u' ' + m_sentence->text(); }

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_tinting)
        tint();
}

void Banner::tint()
{
    m_tinting = true;
    QPalette own = parentWidget() ? parentWidget()->palette() : palette();
    own.setColor(QPalette::Window, theme::tinted(own, QColor(0x56, 0xB4, 0xE9)));
    setPalette(own);
    m_tinting = false;
}

} // namespace mavenscope
