// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace mavenscope {

/// The wheel scrolls the page over a slider or box that was not chosen; it never changes a value by accident.
/// Qt's focus policies keep a control from taking the focus by the wheel, not from taking the wheel.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    static void protect(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QWidget *control);
};

} // namespace mavenscope
