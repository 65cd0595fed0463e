// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_picker.h"

#include "ui/choice_button.h"
#include "ui/theme.h"
#include "ui/wheel_guard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

DayPicker::DayPicker(QWidget *parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_number(new QSpinBox(this))
{
    m_slider->setRange(Days::least, Days::most);
    m_slider->setPageStep(7);
    m_slider->setAccessibleName(tr("Days"));
    m_slider->setToolTip(tr("How many days of 24 hours to look back from now (Ctrl+D)"));
    m_slider->setMaximumWidth(208);
    m_number->setRange(Days::least, Days::most);
    m_number->setAccessibleName(tr("Number of days"));
    m_number->setMinimumWidth(64);
    WheelGuard::protect(m_slider);
    WheelGuard::protect(m_number);

    auto *label = new QLabel(tr("Days"), this);
    label->setBuddy(m_number);
    label->setAccessibleName(tr("Days to look back")); // "Days" is the slider
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::gap);
    line->addWidget(label);
    line->addWidget(m_slider, 1); // what gives way in a narrow window
    line->addWidget(m_number);
    line->addSpacing(theme::gap);
    const QLocale locale;
    for (const int days : { 1, 7, 30, 90, 120 }) {
        auto *preset = new ChoiceButton(days == 1 ? tr("24 h") : locale.toString(days), this);
        preset->setAccessibleName(days == 1 ? tr("Last 24 hours") : tr("Last %n days", nullptr, days));
        preset->setToolTip(preset->accessibleName());
        preset->setProperty("days", days);
        preset->setCheckable(true);
        preset->setMinimumWidth(36);
        connect(preset, &QToolButton::clicked, this, [this, days] {
            show(days);
            choose();
        });
        m_presets.append(preset);
        line->addWidget(preset);
    }
    line->setSpacing(theme::smallGap);
    line->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &DayPicker::choose);
    const auto moved = [this](int days) {
        show(days);
        if (m_slider->isSliderDown())
            m_pause.stop();
        else
            m_pause.start();
        Q_EMIT changed();
    };
    connect(m_slider, &QSlider::valueChanged, this, moved);
    connect(m_slider, &QSlider::sliderReleased, this, &DayPicker::choose);
    connect(m_number, &QSpinBox::valueChanged, this, moved);
    connect(m_number, &QSpinBox::editingFinished, this, &DayPicker::choose);
    show(m_chosen);
}

Days DayPicker::days() const { return Days::clamped(m_slider->value()); }

void DayPicker::setDays(Days days)
{
    m_pause.stop();
    m_chosen = days.value();
    show(m_chosen);
}

void DayPicker::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void DayPicker::show(int days)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    m_slider->setValue(days);
    if (m_number->value() != days)
        m_number->setValue(days);
    for (QToolButton *preset : std::as_const(m_presets))
        preset->setChecked(preset->property("days").toInt() == days);
}

void DayPicker::choose()
{
    m_pause.stop();
    if (m_chosen == m_slider->value())
        return;
    m_chosen = m_slider->value();
    Q_EMIT chosen();
}

} // namespace mavenscope
