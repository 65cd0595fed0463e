// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace mavenscope {

/// A sliding-minute budget: at most limit() requests in any 60 s. Pure: the clock is handed in, so it is
/// tested without waiting. Not thread-safe; the client owns one a RateClass in its worker.
class RateBudget
{
public:
    explicit RateBudget(int limit) : m_limit(limit) { }

    int limit() const { return m_limit; }
    int left(const QDateTime &now) const;
    /// The first moment at which a request may be sent: now, when one is left.
    QDateTime nextFree(const QDateTime &now) const;
    void spend(const QDateTime &now);
    /// The service said wait (429): nothing is free before then.
    void blockUntil(const QDateTime &until);

private:
    int m_limit;
    QList<QDateTime> m_spent;
    QDateTime m_blockedUntil;
};

} // namespace mavenscope
