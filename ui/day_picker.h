// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QSlider;
class QSpinBox;
class QToolButton;

namespace mavenscope {

/// A slider from 1 to 120 days with a number box beside it and presets. changed() while it moves; chosen()
/// when the slider is released, a preset clicked, or half a second after the last key.
class DayPicker : public QWidget
{
    Q_OBJECT
public:
    explicit DayPicker(QWidget *parent = nullptr);

    Days days() const;
    void setDays(Days days); ///< without a signal
    void focusNumber();

Q_SIGNALS:
    void changed();
    void chosen();

private:
    void show(int days);
    void choose();
    QSlider *m_slider;
    QSpinBox *m_number;
    QList<QToolButton *> m_presets;
    QTimer m_pause;
    int m_chosen = 30;
};

} // namespace mavenscope
