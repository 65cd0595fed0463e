// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <variant>

namespace mavenscope {

/// One number of a group; monostate: there is none.
using GroupNumber = std::variant<std::monostate, int64_t, double>;

/// A sum of whole numbers that cannot overflow (up to 2^31 of them): high and low halves are added apart.
class ExactSum
{
public:
    void add(int64_t value)
    {
        m_high += value >> 32;
        m_low += uint64_t(value) & 0xffffffff;
    }
    void add(const ExactSum &other)
    {
        m_high += other.m_high;
        m_low += other.m_low;
    }
    GroupNumber value() const; ///< a fraction when it needs more than 64 bits
    double asReal() const;

private:
    int64_t m_high = 0;
    uint64_t m_low = 0;
};

/// What count, sum, mean, least and most of a group need. Whole numbers and fractions are kept apart, so that
/// whole ones stay exact.
struct NumberSums
{
    int64_t count = 0;
    ExactSum wholeSum;
    double realSum = 0;
    int64_t leastWhole = std::numeric_limits<int64_t>::max();
    int64_t mostWhole = std::numeric_limits<int64_t>::min();
    double leastReal = std::numeric_limits<double>::infinity();
    double mostReal = -std::numeric_limits<double>::infinity();
    int64_t realCount = 0; ///< of count

    void add(int64_t value)
    {
        ++count;
        wholeSum.add(value);
        leastWhole = value < leastWhole ? value : leastWhole;
        mostWhole = value > mostWhole ? value : mostWhole;
    }
    void add(double value)
    {
        ++count;
        ++realCount;
        realSum += value;
        leastReal = value < leastReal ? value : leastReal;
        mostReal = value > mostReal ? value : mostReal;
    }
    void add(const NumberSums &other);
    /// Adds the value if it is there; without a branch, which would be mispredicted where some are null.
    void addIf(int64_t value, bool isThere)
    {
        const int64_t there = -int64_t(isThere);
        count += isThere;
        wholeSum.add(value & there);
        leastWhole = std::min(leastWhole, (value & there) | (std::numeric_limits<int64_t>::max() & ~there));
        mostWhole = std::max(mostWhole, (value & there) | (std::numeric_limits<int64_t>::min() & ~there));
    }
    void addIf(double value, bool isThere)
    {
        if (isThere)
            add(value);
    }

    GroupNumber sum() const;
    GroupNumber mean() const;
    GroupNumber least() const;
    GroupNumber most() const;
};

} // namespace mavenscope
