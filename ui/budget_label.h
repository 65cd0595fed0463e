// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <QLabel>
#include <QTimer>

namespace mavenscope {

/// "7 of 10 requests left this minute", of the budget that the next request counts against. Accessible name
/// "Budget".
class BudgetLabel : public QLabel
{
    Q_OBJECT
public:
    explicit BudgetLabel(Client *client, QWidget *parent = nullptr);
    void setRateClass(RateClass rateClass);

private:
    void update();
    Client *m_client;
    RateClass m_rateClass = RateClass::Longer;
    QTimer m_refill;
};

} // namespace mavenscope
