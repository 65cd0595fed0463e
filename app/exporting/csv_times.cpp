// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_times.h"

#include "api/timestamp.h"

#include <QDateTime>

#include <cstring>

namespace mavenscope {

namespace {

void writeTwoDigits(int value, char *out)
{
    out[0] = char('0' + value / 10);
    out[1] = char('0' + value % 10);
}

} // namespace

const CsvTimes::Date &CsvTimes::dateOf(int64_t day)
{
    Date &date = m_dates[size_t(day) % m_dates.size()];
    if (date.day != day || date.text[0] == '\0') {
        date.day = day;
        mavenscope::writeDate(day * millisecondsADay, date.text);
    }
    return date;
}

/// 19 bytes; returns the milliseconds of the second.
int CsvTimes::writeDayAndTime(int64_t instant, char separator, char *out)
{
    const int64_t day = floorDivide(instant, millisecondsADay);
    const auto inDay = int(instant - day * millisecondsADay);
    const int seconds = inDay / 1000;
    std::memcpy(out, dateOf(day).text, sizeof Date::text);
    out[10] = separator;
    writeTwoDigits(seconds / 3600, out + 11);
    out[13] = ':';
    writeTwoDigits(seconds / 60 % 60, out + 14);
    out[16] = ':';
    writeTwoDigits(seconds % 60, out + 17);
    return inDay - seconds * 1000;
}

char *CsvTimes::writeUtc(int64_t instant, char *out)
{
    const int milliseconds = writeDayAndTime(instant, 'T', out);
    out[19] = '.';
    out[20] = char('0' + milliseconds / 100);
    writeTwoDigits(milliseconds % 100, out + 21);
    out[23] = 'Z';
    return out + 24;
}

char *CsvTimes::writeLocal(int64_t instant, char *out)
{
    writeDayAndTime(instant + offset(instant), ' ', out);
    return out + 19;
}

char *CsvTimes::writeDate(int64_t instant, char *out)
{
    const Date &date = dateOf(floorDivide(instant, millisecondsADay));
    std::memcpy(out, date.text, sizeof date.text);
    return out + sizeof date.text;
}

int64_t CsvTimes::offset(int64_t instant)
{
    // Zones change their offset on a full quarter of an hour.
    constexpr int64_t quarterOfAnHour = 15 * 60'000;
    const int64_t quarter = floorDivide(instant, quarterOfAnHour);
    if (const auto known = m_offsets.constFind(quarter); known != m_offsets.constEnd())
        return *known;
    const auto begin = QDateTime::fromMSecsSinceEpoch(quarter * quarterOfAnHour, Qt::UTC);
    return m_offsets[quarter] = m_zone.offsetFromUtc(begin) * int64_t(1000);
}

} // namespace mavenscope
