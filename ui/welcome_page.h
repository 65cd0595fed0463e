// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mavenscope {

/// The state without a connection: connect, explore demo data, or open a saved response.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void openRequested();
};

} // namespace mavenscope
