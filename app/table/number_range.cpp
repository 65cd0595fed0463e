// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_range.h"

#include "api/timestamp.h"

#include <cmath>

namespace mavenscope {

namespace {

constexpr double twoTo63 = 9'223'372'036'854'775'808.0;

std::optional<int64_t> instantFrom(const QString &text)
{
    const std::string trimmed = text.trimmed().toStdString();
    if (const std::optional<qint64> day = parseDate(trimmed))
        return *day;
    if (const std::optional<qint64> instant = parseTimestamp(trimmed))
        return *instant;
    return std::nullopt;
}

} // namespace

std::optional<NumberLimit> NumberLimit::from(const QString &text, FieldType type)
{
    if (type == FieldType::Time || type == FieldType::Date) {
        const std::optional<int64_t> instant = instantFrom(text);
        return instant ? std::optional(NumberLimit { true, *instant, double(*instant) }) : std::nullopt;
    }
    bool ok = false;
    const qlonglong whole = text.trimmed().toLongLong(&ok);
    if (ok)
        return NumberLimit { true, whole, double(whole) };
    const double real = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(real))
        return std::nullopt;
    if (real == std::floor(real) && real >= -twoTo63 && real < twoTo63)
        return NumberLimit { true, int64_t(real), real };
    return NumberLimit { false, 0, real };
}

void NumberRange::raiseTo(const NumberLimit &limit, bool including)
{
    firstReal = including ? limit.real : std::nextafter(limit.real, std::numeric_limits<double>::infinity());
    if (limit.isWhole && including)
        firstWhole = limit.whole;
    else if (limit.isWhole && limit.whole < std::numeric_limits<int64_t>::max())
        firstWhole = limit.whole + 1;
    else if (!limit.isWhole && limit.real < twoTo63)
        firstWhole = limit.real < -twoTo63 ? firstWhole : int64_t(std::ceil(limit.real));
    else
        *this = { 1, 0, firstReal, lastReal };
}

void NumberRange::lowerTo(const NumberLimit &limit, bool including)
{
    lastReal = including ? limit.real : std::nextafter(limit.real, -std::numeric_limits<double>::infinity());
    if (limit.isWhole && including)
        lastWhole = limit.whole;
    else if (limit.isWhole && limit.whole > std::numeric_limits<int64_t>::min())
        lastWhole = limit.whole - 1;
    else if (!limit.isWhole && limit.real >= -twoTo63)
        lastWhole = limit.real >= twoTo63 ? lastWhole : int64_t(std::floor(limit.real));
    else
        *this = { 1, 0, firstReal, lastReal };
}

} // namespace mavenscope
