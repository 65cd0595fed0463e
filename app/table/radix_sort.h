// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/parallel.h"
#include "table/row_id.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace mavenscope {

/// Some neighbours in an array, for one thread to work on.
struct Portion
{
    size_t begin = 0;
    size_t count = 0;
};

/// All of 0 ... count - 1, in order: enough portions for every core to take several, none very small.
std::vector<Portion> portionsOf(size_t count, size_t least = 32'768);
/// The same of these.
std::vector<Portion> portionsWithin(const Portion &all);
/// How many are in all of them.
size_t countOf(std::span<const Portion> portions);

/// Calls body(index, portion) for each, on all cores.
template <typename Body> void forEachPortion(std::span<const Portion> portions, const Body &body)
{
    forEachInParallel(int(portions.size()), [&](int index) { body(size_t(index), portions[size_t(index)]); });
}

/// The bits in which any two of some numbers differ.
struct DifferingBits
{
    uint64_t anySet = 0, allSet = std::numeric_limits<uint64_t>::max();

    void add(uint64_t number)
    {
        anySet |= number;
        allSet &= number;
    }
    void add(const DifferingBits &other)
    {
        anySet |= other.anySet;
        allSet &= other.allSet;
    }
    uint64_t bits() const { return anySet & ~allSet; }
};

/// What is known of some numbers.
struct KeyRange
{
    uint64_t least = std::numeric_limits<uint64_t>::max();
    uint64_t most = 0;
    DifferingBits differing;

    void add(uint64_t number)
    {
        least = std::min(least, number);
        most = std::max(most, number);
        differing.add(number);
    }
    void add(const KeyRange &other)
    {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
        differing.add(other.differing);
    }
    /// Of number - least: how many low bits are 0 in all of them.
    int constantBits() const { return differing.bits() ? std::countr_zero(differing.bits()) : 0; }
    /// Of (number - least) >> constantBits(): how many bits it needs.
    int bits() const { return least >= most ? 0 : int(std::bit_width((most - least) >> constantBits())); }
};

/// Numbers as those that sort as they do.
constexpr uint64_t signBit = uint64_t(1) << 63;
inline uint64_t orderedKey(int64_t value) { return uint64_t(value) ^ signBit; }
inline uint64_t orderedKey(double value)
{
    const auto bits = std::bit_cast<uint64_t>(value + 0.0); // -0 becomes 0
    return bits & signBit ? ~bits : bits | signBit;
}

/// Moves the items of all portions to their places by digit, 0 to digitCount - 1, those of one digit in
/// the order in which they were: on all cores, each of which knows in advance where its items go. digitOf: of
/// an index; move(index, place). Returns where each digit's places begin, and last their number.
template <typename DigitOf, typename Move>
std::vector<uint32_t> distribute(
    std::span<const Portion> portions, uint32_t digitCount, const DigitOf &digitOf, const Move &move)
{
    constexpr size_t apart = 128 / sizeof(uint32_t);
    // Apart by more than a cache line: cores that count in the same one wait for each other at every item.
    const size_t stride = digitCount + apart;
    std::vector<uint32_t> places(portions.size() * stride);
    forEachPortion(portions, [&](size_t number, const Portion &portion) {
        uint32_t *counts = places.data() + number * stride;
        for (size_t index = portion.begin; index < portion.begin + portion.count; ++index)
            ++counts[digitOf(index)];
    });
    std::vector<uint32_t> begins;
    begins.reserve(digitCount + 1);
    uint32_t next = 0;
    for (uint32_t digit = 0; digit < digitCount; ++digit) {
        begins.push_back(next);
        for (size_t portion = 0; portion < portions.size(); ++portion) {
            uint32_t &place = places[portion * stride + digit];
            const uint32_t count = place;
            place = next;
            next += count;
        }
    }
    begins.push_back(next);
    forEachPortion(portions, [&](size_t number, const Portion &portion) {
        uint32_t *nextOf = places.data() + number * stride;
        for (size_t index = portion.begin; index < portion.begin + portion.count; ++index)
            move(index, nextOf[digitOf(index)]++);
    });
    return begins;
}

/// Writes the rows of all portions by their numbers, ascending; equal ones in the order in which they were.
/// numbers[i] is of rows[i], range of all of them. After cancel, what is written means nothing.
void sortByNumber(const uint64_t *numbers, const RowId *rows, std::span<const Portion> portions,
    const KeyRange &range, RowId *sorted, const Cancellation &cancellation);

} // namespace mavenscope
