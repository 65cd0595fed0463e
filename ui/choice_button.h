// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace mavenscope {

/// A flat button that shows clearly, in light and dark, whether it is chosen: filled and framed in the
/// highlight's colour.
class ChoiceButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mavenscope
