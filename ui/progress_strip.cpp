// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress_strip.h"

#include "ui/theme.h"

#include <QBasicTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

namespace {

/// A part of a line. The style's own bar has lines blended over each other, which Qt 6.4 has drawn by the
/// threads of the global pool and waits for: some milliseconds in each picture, beside a busy reader.
class PlainBar : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::tinted(palette(), palette().color(QPalette::WindowText)));
        const bool hasEnd = maximum() > minimum();
        const int partWidth
            = hasEnd ? width() * (value() - minimum()) / (maximum() - minimum()) : width() / 4;
        const int begin = hasEnd ? 0 : (width() + partWidth) * m_turn / turns - partWidth;
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), { begin, 0, partWidth, height() }),
            palette().color(QPalette::Highlight));
        if (!hasEnd && !m_moves.isActive())
            m_moves.start(30, this);
        else if (hasEnd)
            m_moves.stop();
    }
    void timerEvent(QTimerEvent *) override
    {
        m_turn = (m_turn + 1) % turns;
        update();
    }
    void hideEvent(QHideEvent *) override { m_moves.stop(); }

private:
    static constexpr int turns = 60;
    QBasicTimer m_moves; ///< while there is no end
    int m_turn = 0;
};

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_bar(new PlainBar(this)),
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
    setMinimumHeight(theme::barHeight);
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
