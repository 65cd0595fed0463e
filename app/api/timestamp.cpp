// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

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

int daysOfMonth(int year, int month)
{
    constexpr std::array<int8_t, 12> days { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[size_t(month - 1)] + (month == 2 && isLeapYear);
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

bool isDate(const Civil &date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1
        && date.day <= daysOfMonth(date.year, date.month);
}

bool readDate(Digits &digits, Civil &date)
{
    return digits.number(4, 4, date.year) && digits.take('-') && digits.number(2, 2, date.month)
        && digits.take('-') && digits.number(2, 2, date.day) && isDate(date);
}

struct Clock
{
    int hour, minute, second = 0, milliseconds = 0;
};

bool isClock(const Clock &clock) { return clock.hour <= 23 && clock.minute <= 59 && clock.second <= 59; }

qint64 instantOf(const Civil &date, const Clock &clock)
{
    return daysFromCivil(date.year, date.month, date.day) * millisecondsADay
        + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * qint64(1000) + clock.milliseconds;
}

constexpr std::string_view usualForm = "0000-00-00T00:00:00.000Z";
using UsualBytes = std::array<uint8_t, usualForm.size()>;
using UsualWords = std::array<uint64_t, usualForm.size() / sizeof(uint64_t)>;

/// toByte: of each character of the form.
template <typename ToByte> constexpr UsualWords usualWords(ToByte toByte)
{
    UsualBytes bytes {};
    std::transform(usualForm.begin(), usualForm.end(), bytes.begin(), toByte);
    return std::bit_cast<UsualWords>(bytes);
}

/// The digits of a timestamp as the service writes them, in their places: it writes millions, always so. They
/// are read eight at a time: what differs from '0' in no more than 9 is a digit, and the rest must not
/// differ. False: it is not written so.
bool usualDigits(std::string_view text, UsualWords &words)
{
    constexpr UsualWords form = usualWords([](char c) { return uint8_t(c); });
    constexpr UsualWords toTopBit
        = usualWords([](char c) { return uint8_t(c == '0' ? 0x80 - 10 : 0x80 - 1); });
    constexpr uint64_t topBits = 0x8080'8080'8080'8080;
    if (text.size() != usualForm.size())
        return false;
    std::memcpy(words.data(), text.data(), sizeof words);
    uint64_t tooDifferent = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        words[i] ^= form[i];
        tooDifferent |= words[i] | ((words[i] & ~topBits) + toTopBit[i]);
    }
    return !(tooDifferent & topBits);
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

bool readTimestamp(std::string_view text, qint64 &milliseconds)
{
    Civil date;
    Clock clock;
    if (UsualWords words; usualDigits(text, words)) {
        const auto *const usual = reinterpret_cast<const unsigned char *>(words.data());
        const auto pair = [usual](size_t at) { return usual[at] * 10 + usual[at + 1]; };
        date = { pair(0) * 100 + pair(2), pair(5), pair(8) };
        clock = { pair(11), pair(14), pair(17), usual[20] * 100 + pair(21) };
        milliseconds = instantOf(date, clock);
        return isDate(date) && isClock(clock);
    }
    Digits digits(text);
    qint64 offset;
    if (!readDate(digits, date) || !(digits.take('T') || digits.take('t') || digits.take(' ')))
        return false;
    if (!digits.number(1, 2, clock.hour) || !digits.take(':') || !digits.number(2, 2, clock.minute))
        return false;
    if (digits.take(':')) {
        if (!digits.number(2, 2, clock.second))
            return false;
        if (digits.take('.') || digits.take(',')) {
            for (int weight = 100; weight; weight /= 10) {
                int digit = 0;
                if (!digits.number(weight == 100, 1, digit))
                    return false;
                clock.milliseconds += digit * weight;
            }
            digits.skipDigits();
        }
    }
    if (!readOffset(digits, offset) || !isClock(clock))
        return false;
    milliseconds = instantOf(date, clock) - offset;
    // An offset may lead out of the years that can be written again ("9999-12-31T23:59:59-05:00").
    static const qint64 begin = daysFromCivil(0, 1, 1) * millisecondsADay;
    static const qint64 end = daysFromCivil(10'000, 1, 1) * millisecondsADay;
    return milliseconds >= begin && milliseconds < end;
}

bool readDate(std::string_view text, qint64 &milliseconds)
{
    Digits digits(text);
    Civil date;
    if (!readDate(digits, date) || !digits.atEnd())
        return false;
    milliseconds = daysFromCivil(date.year, date.month, date.day) * millisecondsADay;
    return true;
}

std::optional<qint64> parseTimestamp(std::string_view text)
{
    qint64 milliseconds;
    return readTimestamp(text, milliseconds) ? std::optional(milliseconds) : std::nullopt;
}

std::optional<qint64> parseDate(std::string_view text)
{
    qint64 milliseconds;
    return readDate(text, milliseconds) ? std::optional(milliseconds) : std::nullopt;
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
