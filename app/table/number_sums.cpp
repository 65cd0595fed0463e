// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_sums.h"

#include "table/exact_number.h"

#include <algorithm>
#include <cmath>

namespace mavenscope {

GroupNumber ExactSum::value() const
{
    const int64_t high = m_high + int64_t(m_low >> 32);
    const int64_t low = int64_t(m_low & 0xffffffff);
    if (high < std::numeric_limits<int32_t>::min() || high > std::numeric_limits<int32_t>::max())
        return std::ldexp(double(high), 32) + double(low);
    return high * (int64_t(1) << 32) + low;
}

double ExactSum::asReal() const
{
    const GroupNumber sum = value();
    const auto *whole = std::get_if<int64_t>(&sum);
    return whole ? double(*whole) : std::get<double>(sum);
}

void NumberSums::add(const NumberSums &other)
{
    count += other.count;
    realCount += other.realCount;
    wholeSum.add(other.wholeSum);
    realSum += other.realSum;
    leastWhole = std::min(leastWhole, other.leastWhole);
    mostWhole = std::max(mostWhole, other.mostWhole);
    leastReal = std::min(leastReal, other.leastReal);
    mostReal = std::max(mostReal, other.mostReal);
}

GroupNumber NumberSums::sum() const
{
    if (count == 0)
        return {};
    if (realCount == 0)
        return wholeSum.value();
    return wholeSum.asReal() + realSum;
}

GroupNumber NumberSums::mean() const
{
    if (count == 0)
        return {};
    return (wholeSum.asReal() + realSum) / double(count);
}

GroupNumber NumberSums::least() const
{
    if (count == 0)
        return {};
    if (realCount == 0 || (realCount < count && !(ExactNumber(leastReal) < ExactNumber(leastWhole))))
        return leastWhole;
    return leastReal;
}

GroupNumber NumberSums::most() const
{
    if (count == 0)
        return {};
    if (realCount == 0 || (realCount < count && !(ExactNumber(mostWhole) < ExactNumber(mostReal))))
        return mostWhole;
    return mostReal;
}

} // namespace mavenscope
