// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"

namespace mavenscope {

namespace {

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar, and back: Howard Hinnant's
/// chrono-compatible algorithms ("days_from_civil", "civil_from_days").
qint64 daysFromCivil(int year, int month, int day)
{
    const int y = year - (month <= 2);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

struct Civil
{
    int year, month, day;
};

Civil civilFromDays(qint64 days)
{
    days += 719'468;
    const qint64 era = (days >= 0 ? days : days - 146'096) / 146'097;
    const int dayOfEra = int(days - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted + (shifted < 10 ? 3 : -9);
    return { int(yearOfEra + era * 400) + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1 };
}

/// Reads exactly, or at most, so many digits.
class Digits
{
public:
    explicit Digits(std::string_view text) : m_text(text) { }
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    bool number(int least, int most, int &value)
    {
        int digits = 0;
        value = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++digits;
        }
        return digits >= least;
    }
    void skipDigits()
    {
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

bool readDate(Digits &digits, qint64 &days)
{
    int year, month, day;
    if (!digits.number(4, 4, year) || !digits.take('-') || !digits.number(2, 2, month) || !digits.take('-')
        || !digits.number(2, 2, day))
        return false;
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    days = daysFromCivil(year, month, day);
    return civilFromDays(days).day == day; // 30 February comes back as 2 March
}

bool readOffset(Digits &digits, qint64 &milliseconds)
{
    milliseconds = 0;
    if (digits.atEnd())
        return true;
    if (digits.take('Z') || digits.take('z'))
        return digits.atEnd();
    const bool west = digits.take('-');
    if (!west && !digits.take('+'))
        return false;
    int hours = 0, minutes = 0;
    if (!digits.number(2, 2, hours))
        return false;
    if (!digits.atEnd()) {
        digits.take(':');
        if (!digits.number(2, 2, minutes))
            return false;
    }
    if (hours > 23 || minutes > 59 || !digits.atEnd())
        return false;
    milliseconds = (west ? -1 : 1) * (hours * 60 + minutes) * qint64(60'000);
    return true;
}

char *writeNumber(int value, int width, char *out)
{
    for (int i = width - 1; i >= 0; --i) {
        out[i] = char('0' + value % 10);
        value /= 10;
    }
    return out + width;
}

} // namespace

std::optional<qint64> parseTimestamp(std::string_view text)
{
    Digits digits(text);
    qint64 days, offset;
    int hour, minute, second = 0, milliseconds = 0;
    if (!readDate(digits, days) || !(digits.take('T') || digits.take('t') || digits.take(' ')))
        return std::nullopt;
    if (!digits.number(1, 2, hour) || !digits.take(':') || !digits.number(2, 2, minute))
        return std::nullopt;
    if (digits.take(':')) {
        if (!digits.number(2, 2, second))
            return std::nullopt;
        if (digits.take('.') || digits.take(',')) {
            for (int weight = 100; weight; weight /= 10) {
                int digit = 0;
                if (!digits.number(weight == 100, 1, digit))
                    return std::nullopt;
                milliseconds += digit * weight;
            }
            digits.skipDigits();
        }
    }
    if (hour > 23 || minute > 59 || second > 59 || !readOffset(digits, offset))
        return std::nullopt;
    // An offset may lead out of the years that can be written again ("9999-12-31T23:59:59-05:00").
    static const qint64 begin = daysFromCivil(0, 1, 1) * millisecondsADay;
    static const qint64 end = daysFromCivil(10'000, 1, 1) * millisecondsADay;
    const qint64 time = days * millisecondsADay + ((hour * 60 + minute) * 60 + second) * qint64(1000)
        + milliseconds - offset;
    if (time < begin || time >= end)
        return std::nullopt;
    return time;
}

std::optional<qint64> parseDate(std::string_view text)
{
    Digits digits(text);
    qint64 days;
    if (!readDate(digits, days) || !digits.atEnd())
        return std::nullopt;
    return days * millisecondsADay;
}

char *writeDate(qint64 milliseconds, char *out)
{
    const Civil date = civilFromDays(floorDivide(milliseconds, millisecondsADay));
    out = writeNumber(date.year, 4, out);
    *out++ = '-';
    out = writeNumber(date.month, 2, out);
    *out++ = '-';
    return writeNumber(date.day, 2, out);
}

char *writeTimestamp(qint64 milliseconds, char *out)
{
    const qint64 days = floorDivide(milliseconds, millisecondsADay);
    const int inDay = int(milliseconds - days * millisecondsADay);
    out = writeDate(milliseconds, out);
    *out++ = 'T';
    out = writeNumber(inDay / 3'600'000, 2, out);
    *out++ = ':';
    out = writeNumber(inDay / 60'000 % 60, 2, out);
    *out++ = ':';
    out = writeNumber(inDay / 1000 % 60, 2, out);
    *out++ = '.';
    out = writeNumber(inDay % 1000, 3, out);
    *out++ = 'Z';
    return out;
}

} // namespace mavenscope
