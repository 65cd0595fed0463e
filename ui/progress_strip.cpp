// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress_strip.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Esc"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    m_countdown.setInterval(500ms);
    connect(&m_countdown, &QTimer::timeout, this, &ProgressStrip::tick);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    line->setSpacing(theme::wideGap);
    line->addWidget(m_bar, 1);
    line->addWidget(m_label);
    line->addWidget(m_cancel);
    hide();
}

void ProgressStrip::showText(const QString &text)
{
    m_countdown.stop();
    m_label->setText(text);
    m_bar->setRange(0, 0);
    show();
}

void ProgressStrip::showProgress(const QString &text, qint64 done, qint64 ofAll)
{
    m_countdown.stop();
    m_label->setText(text);
    m_bar->setRange(0, 1000);
    m_bar->setValue(ofAll > 0 ? int(1000 * done / ofAll) : 0);
    show();
}

void ProgressStrip::showCountdown(const QDateTime &until)
{
    m_until = until;
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    tick();
    m_countdown.start();
    show();
}

void ProgressStrip::tick()
{
    const qint64 left = qMax<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(m_until));
    m_label->setText(tr("Next request in %n s", nullptr, int((left + 999) / 1000)));
}

void ProgressStrip::clear()
{
    m_countdown.stop();
    m_label->clear();
    hide();
}

QString ProgressStrip::text() const { return m_label->text(); }

} // namespace mavenscope
