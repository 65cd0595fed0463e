// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace mavenscope {

/// One sentence above the table that says what happened, what still stands and what to do. Hidden while there
/// is none. Accessible name "Message", its text is the accessible description.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Problem, Notice, Done };
    struct Action
    {
        QString text;
        std::function<void()> run;
    };
    struct Message
    {
        Kind kind = Kind::Notice;
        QString text;
        QString details; ///< for whoever helps; behind "Details"
        QList<Action> actions;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void setText(const QString &text); ///< of the message shown, for a countdown
    void clear();
    bool isEmpty() const { return m_text.isEmpty(); }
    QString text() const { return m_text; }
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintKind();
    QString m_text;
    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_label;
    QLabel *m_details;
    QToolButton *m_detailsButton;
    QHBoxLayout *m_actions;
    bool m_painting = false;
};

} // namespace mavenscope
