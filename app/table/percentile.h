// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

namespace mavenscope {

/// The nearest-rank percentile: the least value that at least percent % of the values do not exceed; always
/// one of them. Reorders the values. nullopt: of nothing.
template <typename T> std::optional<T> nearestRank(std::span<T> values, size_t percent)
{
    if (values.empty())
        return std::nullopt;
    const size_t rank = std::max<size_t>(1, (values.size() * percent + 99) / 100);
    const auto place = values.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace mavenscope
