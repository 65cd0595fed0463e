// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/number_sums.h"

#include <cstdint>

namespace mavenscope {

/// Whether the whole number has a double of its own: every one up to 2^53 does.
constexpr bool isExactAsReal(int64_t value)
{
    constexpr int64_t most = int64_t(1) << 53;
    return value >= -most && value <= most;
}

/// A whole number or a fraction, in the order of what they are, also where the whole number is between two
/// doubles: rounding keeps the order, and the rest tells those apart that it makes the same.
class ExactNumber
{
public:
    ExactNumber() = default;
    explicit ExactNumber(int64_t whole)
        : m_rounded(double(whole)),
          // That of the greatest ones is 2^63, which only a number without a sign holds.
          m_rest(whole >= 0 ? int64_t(uint64_t(whole) - uint64_t(m_rounded)) : whole - int64_t(m_rounded)),
          m_isWhole(true)
    {
    }
    explicit ExactNumber(double real) : m_rounded(real) { }

    double rounded() const { return m_rounded; }
    operator GroupNumber() const
    {
        if (!m_isWhole)
            return m_rounded;
        return m_rounded >= 0 ? int64_t(uint64_t(m_rounded) + uint64_t(m_rest)) : int64_t(m_rounded) + m_rest;
    }
    friend bool operator<(const ExactNumber &a, const ExactNumber &b)
    {
        return a.m_rounded < b.m_rounded || (a.m_rounded == b.m_rounded && a.m_rest < b.m_rest);
    }

private:
    double m_rounded = 0;
    int64_t m_rest = 0;
    bool m_isWhole = false;
};

} // namespace mavenscope
