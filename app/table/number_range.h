// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace mavenscope {

/// A number as a user or a condition writes it: whole when it fits, so that large integers compare exactly.
struct NumberLimit
{
    bool isWhole = false;
    int64_t whole = 0;
    double real = 0;

    /// Numbers and milliseconds in C notation; instants and days as ISO 8601. nullopt: not a value of that
    /// type.
    static std::optional<NumberLimit> from(const QString &text, FieldType type);
};

/// Closed ranges, one for whole numbers and one for fractions; together the numbers that a condition lets
/// through.
struct NumberRange
{
    int64_t firstWhole = std::numeric_limits<int64_t>::min();
    int64_t lastWhole = std::numeric_limits<int64_t>::max();
    double firstReal = -std::numeric_limits<double>::infinity();
    double lastReal = std::numeric_limits<double>::infinity();

    // Numbers that are excluded stay so, whatever comes after.
    void raiseTo(const NumberLimit &limit, bool including);
    void lowerTo(const NumberLimit &limit, bool including);
    bool contains(int64_t number) const { return number >= firstWhole && number <= lastWhole; }
    bool contains(double number) const { return number >= firstReal && number <= lastReal; }

private:
    void excludeWholes();
};

} // namespace mavenscope
