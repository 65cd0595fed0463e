// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <compare>
#include <optional>

namespace mavenscope {

/// The period asked for: 1 to 120 days of 24 hours each, ending now. No other number can be
/// held.
class Days
{
public:
    static constexpr int least = 1;
    static constexpr int most = 120;

    static std::optional<Days> from(int days);
    /// The nearest valid number.
    static Days clamped(int days);

    int value() const { return m_days; }
    std::strong_ordering operator<=>(const Days &) const = default;

private:
    explicit Days(int days) : m_days(days) { }
    int m_days;
};

/// Which of the service's two budgets a request counts against.
enum class RateClass { LastDay, Longer };

/// One question to the service. groupBy empty: individual records.
struct Query
{
    EndpointId endpoint = EndpointId::Conversations;
    Days days = Days::clamped(30);
    QList<QByteArray> groupBy;

    bool isSummary() const { return !groupBy.isEmpty(); }
    RateClass rateClass() const { return days.value() == 1 ? RateClass::LastDay : RateClass::Longer; }
    /// The address below the base; days is its last parameter, and commas of group_by stay commas.
    QUrl url(const QUrl &base) const;
    bool operator==(const Query &) const = default;
};

/// The exact span that an answer covers: days x 24 h before the moment of the request.
struct TimeSpan
{
    QDateTime begin; ///< UTC
    QDateTime end; ///< UTC
    bool operator==(const TimeSpan &) const = default;
};
TimeSpan spanOf(Days days, const QDateTime &requestedAt);

} // namespace mavenscope
