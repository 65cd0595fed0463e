// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace mavenscope {

/// A standing line below the page bar that says whose data these are: demo, sample. Hidden for real data.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void showText(const QString &word, const QString &sentence, const QString &buttonText);
    QString text() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    QLabel *m_word;
    QLabel *m_sentence;
    QPushButton *m_button;
    bool m_tinting = false;
};

} // namespace mavenscope
