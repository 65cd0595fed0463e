// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_page.h"

#include "ui/theme.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QWidget(this);
    column->setFixedWidth(448);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::gap);

    auto *picture = new QLabel(column);
    picture->setPixmap(QIcon(u":/mavenscope.svg"_s).pixmap(64, 64));
    picture->setFixedSize(64, 64);
    auto *title = new QLabel(tr("See your support at a glance"), column);
    title->setFont(theme::enlarged(font(), 6));
    auto *text = new QLabel(
        tr("Mavenscope shows assistant conversations, live support sessions and agent availability "
           "from Mavenoid's Analytics API as tables and charts."),
        column);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    lines->addWidget(picture);
    lines->addSpacing(theme::gap);
    lines->addWidget(title);
    lines->addWidget(text);
    lines->addSpacing(theme::wideGap);

    const auto addChoice
        = [this, column, lines](const QString &name, const QString &explanation, auto signal) {
              auto *button = new QPushButton(name, column);
              button->setMinimumHeight(40);
              auto *label = new QLabel(explanation, column);
              label->setTextFormat(Qt::PlainText);
              label->setWordWrap(true);
              theme::makeQuiet(label);
              connect(button, &QPushButton::clicked, this, signal);
              lines->addWidget(button);
              lines->addWidget(label);
              lines->addSpacing(theme::gap);
              return button;
          };
    QPushButton *first = addChoice(tr("Connect…"),
        tr("With the access token that Mavenoid gave your organisation."), &WelcomePage::connectRequested);
    first->setDefault(true);
    addChoice(tr("Explore demo data"), tr("A made-up support organisation, served from this computer."),
        &WelcomePage::demoRequested);
    addChoice(tr("Open a saved response…"), tr("A JSON file that was saved from the service."),
        &WelcomePage::openRequested);

    auto *centred = new QVBoxLayout(this);
    // An alignment would hide from the layout that the column's height depends on its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    centred->addStretch(2);
    centred->addLayout(middle);
    centred->addStretch(3);
    setFocusProxy(first);
}

} // namespace mavenscope
