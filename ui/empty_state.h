// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mavenscope {

/// A sentence, and at most one way out, in the middle of a view that has nothing to show.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *view);
    void say(const QString &sentence, const QString &buttonText);

Q_SIGNALS:
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace mavenscope
