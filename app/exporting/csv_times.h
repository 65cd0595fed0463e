// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimeZone>

#include <array>
#include <cstdint>

namespace mavenscope {

/// Writes times of day after day of the same few months: a date is computed once, a zone asked once for each
/// quarter of an hour. One thread's.
class CsvTimes
{
public:
    explicit CsvTimes(const QTimeZone &zone) : m_zone(zone) { }

    static constexpr size_t mostBytes = 24;
    /// 2026-11-23T11:04:05.000Z. Each returns the end.
    char *writeUtc(int64_t instant, char *out);
    /// 2026-11-23 12:04:05, in the zone
    char *writeLocal(int64_t instant, char *out);
    /// 2026-11-23
    char *writeDate(int64_t instant, char *out);

private:
    struct Date
    {
        int64_t day;
        char text[10];
    };
    int writeDayAndTime(int64_t instant, char separator, char *out);
    const Date &dateOf(int64_t day);
    int64_t offset(int64_t instant);

    QTimeZone m_zone;
    QHash<int64_t, int64_t> m_offsets; ///< by quarter of an hour
    std::array<Date, 256> m_dates {}; ///< by the day's low bits; more than the 120 days of an answer
};

} // namespace mavenscope
