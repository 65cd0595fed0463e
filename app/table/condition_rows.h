// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/condition_test.h"
#include "table/row_bits.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>

namespace mavenscope {

/// The rows of a batch that a condition is asked for.
struct ConditionTest::Rows
{
    const RecordBatch &batch;
    std::span<const uint64_t> among; ///< none: all
    std::span<uint64_t> bits; ///< those that are set pass already

    /// The rows of a word that have a value to look at.
    uint64_t open(const Validity &validity, size_t word) const
    {
        uint64_t rows = ~bits[word];
        if (!among.empty())
            rows &= among[word];
        if (!validity.allValid())
            rows &= validity.words()[word];
        const uint32_t left = batch.rowCount - uint32_t(word) * 64;
        return left < 64 ? rows & ((uint64_t(1) << left) - 1) : rows;
    }
    bool hasOpen(const Validity &validity) const
    {
        for (size_t word = 0; word < bits.size(); ++word) {
            if (open(validity, word))
                return true;
        }
        return false;
    }
    /// Sets those for which passes(row) is true and which are open; passes is asked for others too.
    template <typename Passes> void markAll(const Validity &validity, const Passes &passes) const
    {
        for (uint32_t begin = 0; begin < batch.rowCount; begin += 64) {
            const uint64_t asked = open(validity, begin >> 6);
            if (!asked)
                continue;
            uint64_t word = 0;
            const auto add = [&](uint32_t row) { word |= uint64_t(passes(row)) << (row - begin); };
            constexpr int few = 16; // to go from one to the next takes longer than to ask for some more
            if (std::popcount(asked) <= few) {
                forEachBit(asked, begin, add);
            } else {
                const uint32_t end = std::min(batch.rowCount, begin + 64);
                uint32_t row = begin;
                for (; row + 8 <= end; row += 8) {
                    // A byte each, which one multiplication gathers into bits.
                    uint64_t eight = 0;
                    for (uint32_t index = 0; index < 8; ++index)
                        eight |= uint64_t(passes(row + index)) << 8 * index;
                    word |= eight * 0x0102040810204080 >> 56 << (row - begin);
                }
                for (; row < end; ++row)
                    add(row);
            }
            bits[begin >> 6] |= word & asked;
        }
    }
    /// The same for a test that takes its time: it is asked for open rows only.
    template <typename Passes> void markEach(const Validity &validity, const Passes &passes) const
    {
        for (size_t word = 0; word < bits.size(); ++word) {
            forEachBit(open(validity, word), uint32_t(word) * 64, [&](uint32_t row) {
                if (passes(row))
                    setBit(bits, row);
            });
        }
    }
    void addInvalid(const Validity &validity) const
    {
        for (size_t word = 0; word < bits.size() && !validity.allValid(); ++word)
            bits[word] |= ~validity.words()[word];
    }
};

} // namespace mavenscope
