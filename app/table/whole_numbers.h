// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace mavenscope {

/// Where some whole numbers lie; of none, the least one is the larger.
struct WholeRange
{
    int64_t least = std::numeric_limits<int64_t>::max();
    int64_t most = std::numeric_limits<int64_t>::min();

    void add(int64_t number)
    {
        least = std::min(least, number);
        most = std::max(most, number);
    }
};

/// The whole numbers of a column: of each how much more it is than the least, in as few bytes as the largest
/// of them needs. A rating takes one byte and a moment within some months five rather than eight, so that
/// more rows stay in the cache, and what goes over all of them waits less for the memory. All lengths are
/// read alike, without a branch.
class WholeNumbers
{
public:
    WholeNumbers() = default;
    /// The numbers, each of which is within the range or means nothing; they are written to room, which has
    /// bytesFor() them.
    WholeNumbers(std::span<const int64_t> numbers, const WholeRange &range, std::byte *room)
        : m_offsets(room), m_least(range.least), m_length(lengthFor(range))
    {
        for (const int64_t number : numbers) { // each overwrites what the last one wrote too much
            qToLittleEndian(uint64_t(number) - uint64_t(m_least), room);
            room += m_length;
        }
    }
    static constexpr size_t bytesFor(size_t count, const WholeRange &range)
    {
        constexpr size_t beyondLast = sizeof(uint64_t) - 1; // of the last one, too, a whole word is read
        return count * lengthFor(range) + beyondLast;
    }

    int64_t operator[](size_t row) const
    {
        const auto word = qFromLittleEndian<uint64_t>(addressOf(row));
        return int64_t(uint64_t(m_least) + (word & ~uint64_t(0) >> (64 - 8 * m_length)));
    }
    const std::byte *addressOf(size_t row) const { return m_offsets + row * m_length; }
    explicit operator bool() const { return m_offsets; }

private:
    static constexpr uint32_t lengthFor(const WholeRange &range)
    {
        const auto bytes = uint32_t(std::bit_width(uint64_t(range.most) - uint64_t(range.least)) + 7) / 8;
        return bytes ? bytes : 1;
    }

    const std::byte *m_offsets = nullptr;
    int64_t m_least = 0;
    uint32_t m_length = 1; ///< of each, in bytes
};

} // namespace mavenscope
