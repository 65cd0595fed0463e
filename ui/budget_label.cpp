// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget_label.h"

#include "ui/theme.h"

using namespace std::chrono_literals;

namespace mavenscope {

BudgetLabel::BudgetLabel(Client *client, QWidget *parent) : QLabel(parent), m_client(client)
{
    setAccessibleName(tr("Budget"));
    setTextFormat(Qt::PlainText);
    setToolTip(tr(
        "The service allows 60 requests a minute for the last 24 hours and 10 a minute for longer periods. "
        "All windows share them."));
    theme::makeQuiet(this);
    m_refill.setInterval(1s);
    connect(&m_refill, &QTimer::timeout, this, &BudgetLabel::update);
    connect(client, &Client::budgetChanged, this, &BudgetLabel::update);
    connect(client, &Client::connectionChanged, this, &BudgetLabel::update);
    update();
}

void BudgetLabel::setRateClass(RateClass rateClass)
{
    m_rateClass = rateClass;
    update();
}

void BudgetLabel::update()
{
    const BudgetState budget = m_client->budget(m_rateClass);
    setText(tr("%1 of %n requests left this minute", nullptr, budget.limit).arg(budget.left));
    setAccessibleDescription(text());
    // It fills by itself with time; a full one needs no clock.
    if (budget.left < budget.limit)
        m_refill.start();
    else
        m_refill.stop();
}

} // namespace mavenscope
