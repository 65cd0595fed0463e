// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/radix_sort.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace mavenscope {

namespace {

constexpr int mostDigitBits = 12;

/// Sorts by the bits from firstBit on, stable, a digit at a time from the lowest.
void sortByBits(std::vector<uint64_t> &packed, int firstBit, int bits)
{
    const int passes = (bits + mostDigitBits - 1) / mostDigitBits;
    if (passes == 0)
        return;
    const int digitBits = (bits + passes - 1) / passes;
    const uint64_t mask = (uint64_t(1) << digitBits) - 1;
    std::vector<uint64_t> other(packed.size());
    for (int shift = firstBit; shift < firstBit + bits; shift += digitBits) {
        std::vector<uint32_t> places((size_t(1) << digitBits) + 1);
        for (const uint64_t value : packed)
            ++places[(value >> shift & mask) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (const uint64_t value : packed)
            other[places[value >> shift & mask]++] = value;
        packed.swap(other);
    }
}

} // namespace

std::vector<uint32_t> ascendingOrder(const std::vector<uint64_t> &keys)
{
    std::vector<uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    if (keys.size() < 2)
        return order;
    const auto [least, most] = std::minmax_element(keys.begin(), keys.end());
    const int keyBits = std::bit_width(*most - *least);
    const int indexBits = std::bit_width(keys.size() - 1);
    // Key and index share a word; a key that does not fit beside the index is sorted by its low part first.
    const int partBits = 64 - indexBits;
    const uint64_t indexMask = (uint64_t(1) << indexBits) - 1;
    std::vector<uint64_t> packed(keys.size());
    for (int shift = 0; shift < keyBits; shift += partBits) {
        for (size_t place = 0; place < order.size(); ++place)
            packed[place] = ((keys[order[place]] - *least) >> shift) << indexBits | order[place];
        sortByBits(packed, indexBits, std::min(partBits, keyBits - shift));
        for (size_t place = 0; place < order.size(); ++place)
            order[place] = uint32_t(packed[place] & indexMask);
    }
    return order;
}

} // namespace mavenscope
