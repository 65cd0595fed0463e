// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duration_input.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

struct Unit
{
    QLatin1StringView name;
    double milliseconds;
};

constexpr std::array units {
    Unit { "ms"_L1, 1.0 },
    Unit { "s"_L1, 1000.0 },
    Unit { "sec"_L1, 1000.0 },
    Unit { "sek"_L1, 1000.0 },
    Unit { "m"_L1, 60'000.0 },
    Unit { "min"_L1, 60'000.0 },
    Unit { "h"_L1, 3'600'000.0 },
    Unit { "hr"_L1, 3'600'000.0 },
    Unit { "std"_L1, 3'600'000.0 },
    Unit { "tim"_L1, 3'600'000.0 },
    Unit { "d"_L1, 86'400'000.0 },
};

std::optional<double> millisecondsOf(const QString &name)
{
    if (name.isEmpty())
        return 60'000.0;
    for (const Unit &unit : units)
        if (name == unit.name)
            return unit.milliseconds;
    return std::nullopt;
}

/// Decimal mark of the locale or a point; a number typed here has no grouping.
std::optional<double> parseNumber(QString text, const QLocale &locale)
{
    text.replace(locale.decimalPoint(), "."_L1);
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<qint64> parseDuration(const QString &text, const QLocale &locale)
{
    static const QRegularExpression clock(uR"(^\s*(\d{1,5}):([0-5]\d)(?::([0-5]\d))?\s*$)"_s);
    if (const auto match = clock.match(text); match.hasMatch())
        return (match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                   + match.captured(3).toLongLong())
            * 1000;

    static const QRegularExpression part(uR"(\G\s*([0-9]+(?:[.,][0-9]+)?)\s*([a-z]*)\.?\s*)"_s);
    const QString lower = text.toLower();
    double milliseconds = 0;
    qsizetype read = 0;
    int parts = 0;
    while (read < lower.size()) {
        const auto match = part.match(lower, read);
        if (!match.hasMatch())
            return std::nullopt;
        const auto number = parseNumber(match.captured(1), locale);
        const auto unit = millisecondsOf(match.captured(2));
        // "1 h 20" would leave open what 20 is.
        if (!number || !unit || (parts > 0 && match.captured(2).isEmpty()))
            return std::nullopt;
        milliseconds += *number * *unit;
        read = match.capturedEnd();
        ++parts;
    }
    if (parts == 0 || milliseconds > 1e15)
        return std::nullopt;
    return qint64(std::llround(milliseconds));
}

} // namespace mavenscope
