// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure_bar.h"

#include "ui/choice_button.h"
#include "ui/theme.h"
#include "ui/wheel_guard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace mavenscope {

MeasureBar::MeasureBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(tr("Measure"), this)), m_measure(new QComboBox(this)),
      m_seconds(new QSpinBox(this))
{
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(12);
    m_measure->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_seconds->setRange(1, 3600);
    m_seconds->setValue(usualServiceLevelSeconds);
    //: Before a number of seconds
    m_seconds->setPrefix(tr("within "));
    //: Seconds, after a number
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setKeyboardTracking(false);
    m_seconds->setAccessibleName(tr("Seconds of the service level"));
    m_seconds->setToolTip(tr("How soon the first response has to come"));
    m_seconds->hide();
    WheelGuard::protect(m_measure);
    WheelGuard::protect(m_seconds);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme::gap);
    line->addWidget(m_label);
    line->addWidget(m_measure);
    line->addWidget(m_seconds);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(theme::smallGap);
    auto *group = new QButtonGroup(this);
    const QString names[] = { tr("Bars"), tr("Lines"), tr("Stacked") };
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        auto *button = new ChoiceButton(names[i], this);
        button->setAccessibleName(names[i]);
        button->setCheckable(true);
        group->addButton(button);
        segments->addWidget(button);
        // clicked, not toggled: what the data allow is no choice of the user's.
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT kindChosen(ChartKind(i)); });
        m_kinds[i] = button;
    }
    line->addLayout(segments);
    line->addStretch(1);

    connect(m_measure, &QComboBox::activated, this,
        [this](int index) { Q_EMIT metricChosen(m_measure->itemData(index).toByteArray()); });
    connect(m_seconds, &QSpinBox::valueChanged, this, &MeasureBar::secondsChanged);
}

void MeasureBar::setMetrics(const std::vector<Metric> &metrics, const Metric *chosen)
{
    m_measure->clear();
    for (const Metric &metric : metrics) {
        m_measure->addItem(metricTitle(metric), QByteArray(metric.id));
        m_measure->setItemData(
            m_measure->count() - 1, theme::plainToolTip(metricMeaning(metric)), Qt::ToolTipRole);
    }
    const QString meaning = chosen ? metricMeaning(*chosen) : QString();
    m_measure->setEnabled(chosen);
    m_measure->setCurrentIndex(chosen ? int(chosen - metrics.data()) : -1);
    m_measure->setToolTip(theme::plainToolTip(meaning));
    m_measure->setAccessibleDescription(meaning); // else the tooltip with its markup is read out
    m_seconds->setVisible(chosen && chosen->seconds > 0);
}

void MeasureBar::setKinds(ChartKind shown, const std::array<QString, 3> &whyNot, bool isDrawn)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setEnabled(isDrawn && whyNot[i].isEmpty());
        m_kinds[i]->setToolTip(theme::plainToolTip(whyNot[i]));
        m_kinds[i]->setChecked(i == size_t(shown));
    }
}

int MeasureBar::seconds() const { return m_seconds->value(); }

void MeasureBar::setSeconds(int seconds) { m_seconds->setValue(seconds); }

void MeasureBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    m_label->setVisible(width() >= 48 * character);
    m_measure->setMinimumContentsLength(width() >= 68 * character ? 22 : 8);
}

} // namespace mavenscope
