// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mavenscope {

/// SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions differ between platforms; a
/// seed must not.
class Random
{
public:
    explicit Random(uint64_t seed) : m_state(seed) { }
    uint64_t next()
    {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    /// 0 <= x < bound; bound > 0.
    int64_t below(int64_t bound) { return int64_t(next() % uint64_t(bound)); }
    int64_t between(int64_t least, int64_t most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> const T &of(std::span<const T> choices)
    {
        return choices[size_t(below(int64_t(choices.size())))];
    }
    /// An index, as often as its weight says.
    size_t weighted(std::span<const int64_t> weights)
    {
        int64_t all = 0;
        for (const int64_t weight : weights)
            all += weight;
        int64_t left = below(all);
        size_t index = 0;
        while (left >= weights[index])
            left -= weights[index++];
        return index;
    }

private:
    uint64_t m_state;
};

} // namespace mavenscope
