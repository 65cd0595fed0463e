// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace mavenscope {

/// The place of the nearest-rank percentile among so many values, which are more than none, in order: that of
/// the least value that at least percent % of the values do not exceed.
inline size_t nearestRankPlace(size_t count, size_t percent)
{
    return std::max<size_t>(1, (count * percent + 99) / 100) - 1;
}

/// Nearest-rank percentiles, in ascending order of percents; always of the values, which it reorders. Of
/// nothing there are none.
template <typename T> std::vector<T> nearestRanks(std::span<T> values, std::initializer_list<size_t> percents)
{
    std::vector<T> found;
    if (values.empty())
        return found;
    size_t begin = 0; // what stands before it is no greater than what stands behind
    for (const size_t percent : percents) {
        const size_t place = nearestRankPlace(values.size(), percent);
        std::nth_element(
            values.begin() + std::ptrdiff_t(begin), values.begin() + std::ptrdiff_t(place), values.end());
        found.push_back(values[place]);
        begin = place;
    }
    return found;
}

/// Of many whole numbers: it counts how many fall into each of some ranges of the same width, then looks only
/// into those that hold a percentile.
std::vector<int64_t> nearestRanksByRange(
    std::span<const int64_t> values, std::initializer_list<size_t> percents);

} // namespace mavenscope
