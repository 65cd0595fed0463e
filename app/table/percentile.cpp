// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/percentile.h"

#include <bit>

namespace mavenscope {

std::vector<int64_t> nearestRanksByRange(
    std::span<const int64_t> values, std::initializer_list<size_t> percents)
{
    constexpr int rangeBits = 11; // the counts stay in the nearest cache
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const auto base = uint64_t(*least);
    const int shift = std::max(0, int(std::bit_width(uint64_t(*most) - base)) - rangeBits);
    const auto rangeOf = [base, shift](int64_t value) { return size_t((uint64_t(value) - base) >> shift); };

    std::vector<size_t> counts(size_t(1) << rangeBits);
    for (const int64_t value : values)
        ++counts[rangeOf(value)];

    std::vector<int64_t> found, ofRange;
    size_t range = 0, before = 0;
    bool isGathered = false;
    for (const size_t percent : percents) {
        const size_t place = nearestRankPlace(values.size(), percent);
        for (; before + counts[range] <= place; ++range, isGathered = false)
            before += counts[range];
        if (!isGathered) {
            ofRange.clear();
            ofRange.reserve(counts[range]);
            std::copy_if(values.begin(), values.end(), std::back_inserter(ofRange),
                [&](int64_t value) { return rangeOf(value) == range; });
            isGathered = true;
        }
        const auto at = ofRange.begin() + std::ptrdiff_t(place - before);
        std::nth_element(ofRange.begin(), at, ofRange.end());
        found.push_back(*at);
    }
    return found;
}

} // namespace mavenscope
