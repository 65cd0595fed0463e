// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rate_budget.h"

#include <algorithm>

namespace mavenscope {
namespace {

constexpr int window = 60'000;

bool stillCounts(const QDateTime &spent, const QDateTime &now)
{
    // A request "in the future" means that the clock was set back: it must not block for longer than its
    // minute.
    const qint64 age = spent.msecsTo(now);
    return age < window && age > -window;
}

} // namespace

int RateBudget::left(const QDateTime &now) const
{
    if (m_blockedUntil.isValid() && m_blockedUntil > now)
        return 0;
    const auto counting
        = std::ranges::count_if(m_spent, [&](const QDateTime &spent) { return stillCounts(spent, now); });
    return std::max(0, m_limit - int(counting));
}

QDateTime RateBudget::nextFree(const QDateTime &now) const
{
    QList<QDateTime> counting;
    std::ranges::copy_if(m_spent, std::back_inserter(counting),
        [&](const QDateTime &spent) { return stillCounts(spent, now); });
    std::ranges::sort(counting);
    QDateTime free = now;
    if (counting.size() >= m_limit)
        free = std::max(now, counting[counting.size() - m_limit].addMSecs(window));
    if (m_blockedUntil.isValid())
        free = std::max(free, m_blockedUntil);
    return free;
}

void RateBudget::spend(const QDateTime &now)
{
    m_spent.removeIf([&](const QDateTime &spent) { return !stillCounts(spent, now); });
    m_spent.append(now);
}

void RateBudget::blockUntil(const QDateTime &until)
{
    m_blockedUntil = m_blockedUntil.isValid() ? std::max(m_blockedUntil, until) : until;
}

} // namespace mavenscope
