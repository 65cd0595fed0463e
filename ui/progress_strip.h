// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mavenscope {

/// What is under way, with Cancel: a thin bar and "12 000 rows, 8 MB", or "Next request in 14 s". Hidden when
/// nothing is.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void showText(const QString &text); ///< a bar without an end
    void showProgress(const QString &text, qint64 done, qint64 ofAll);
    void showCountdown(const QDateTime &until);
    void clear();
    QString text() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void tick();
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_countdown;
    QDateTime m_until;
};

} // namespace mavenscope
