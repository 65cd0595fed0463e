// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_range.h"

#include "api/timestamp.h"
#include "table/exact_number.h"

#include <algorithm>
#include <cmath>

namespace mavenscope {

namespace {

constexpr double twoTo63 = 9'223'372'036'854'775'808.0;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// The fraction nearest to the limit that is on the side of towards, or is the limit itself where that is
/// included. Large whole numbers lie between two fractions.
double realNextTo(const NumberLimit &limit, double towards, bool including)
{
    const ExactNumber exact = limit.isWhole ? ExactNumber(limit.whole) : ExactNumber(limit.real);
    const ExactNumber real(limit.real);
    const bool isBeyond = towards > 0 ? exact < real : real < exact;
    const bool isLimit = !(exact < real) && !(real < exact);
    return isBeyond || (isLimit && including) ? limit.real : std::nextafter(limit.real, towards);
}

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

void NumberRange::excludeWholes()
{
    firstWhole = std::numeric_limits<int64_t>::max();
    lastWhole = std::numeric_limits<int64_t>::min();
}

void NumberRange::raiseTo(const NumberLimit &limit, bool including)
{
    firstReal = std::max(firstReal, realNextTo(limit, infinity, including));
    if (limit.isWhole ? !including && limit.whole == std::numeric_limits<int64_t>::max()
                      : limit.real >= twoTo63)
        excludeWholes();
    else if (limit.isWhole)
        firstWhole = std::max(firstWhole, limit.whole + !including);
    else if (limit.real >= -twoTo63)
        firstWhole = std::max(firstWhole, int64_t(std::ceil(limit.real)));
}

void NumberRange::lowerTo(const NumberLimit &limit, bool including)
{
    lastReal = std::min(lastReal, realNextTo(limit, -infinity, including));
    if (limit.isWhole ? !including && limit.whole == std::numeric_limits<int64_t>::min()
                      : limit.real < -twoTo63)
        excludeWholes();
    else if (limit.isWhole)
        lastWhole = std::min(lastWhole, limit.whole - !including);
    else if (limit.real < twoTo63)
        lastWhole = std::min(lastWhole, int64_t(std::floor(limit.real)));
}

} // namespace mavenscope
