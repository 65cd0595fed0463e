// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/time_bucket.h"

#include "api/timestamp.h"

#include <QDateTime>

#include <chrono>
#include <limits>
#include <utility>

namespace mavenscope {

namespace {

constexpr int64_t earliest = std::numeric_limits<int64_t>::min();
constexpr int64_t latest = std::numeric_limits<int64_t>::max();

int64_t monthsFirst(int64_t day)
{
    const std::chrono::sys_days date { std::chrono::days(day) };
    return day - (unsigned(std::chrono::year_month_day(date).day()) - 1);
}

} // namespace

TimeBuckets::TimeBuckets(Bucket bucket, const QTimeZone &zone) : m_bucket(bucket), m_zone(zone)
{
    if (zone == QTimeZone::utc())
        m_stretches.push_back({ earliest, latest, 0 });
}

void TimeBuckets::findStretch(int64_t instant)
{
    for (Stretch &stretch : m_stretches) {
        if (instant >= stretch.from && instant < stretch.until) {
            std::swap(m_stretches.front(), stretch);
            return;
        }
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    const QDateTime last = m_zone.previousTransition(time.addMSecs(1)).atUtc;
    const QDateTime next = m_zone.nextTransition(time).atUtc;
    m_stretches.insert(m_stretches.begin(),
        { last.isValid() ? last.toMSecsSinceEpoch() : earliest,
            next.isValid() ? next.toMSecsSinceEpoch() : latest, int64_t(m_zone.offsetFromUtc(time)) * 1000 });
}

int64_t TimeBuckets::bucketOf(int64_t instant)
{
    if (m_stretches.empty() || instant < m_stretches.front().from || instant >= m_stretches.front().until)
        findStretch(instant);
    const int64_t day = floorDivide(instant + m_stretches.front().offset, millisecondsADay);
    switch (m_bucket) {
    case Bucket::None:
        return instant;
    case Bucket::Date:
        return day * millisecondsADay;
    case Bucket::Week: // the first day of 1970 was a Thursday
        return (floorDivide(day + 3, 7) * 7 - 3) * millisecondsADay;
    case Bucket::Month:
        return monthsFirst(day) * millisecondsADay;
    }
    Q_UNREACHABLE();
}

int64_t bucketOf(int64_t instant, Bucket bucket, const QTimeZone &zone)
{
    return TimeBuckets(bucket, zone).bucketOf(instant);
}

} // namespace mavenscope
