// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mavenscope {

/// One bit a row of a batch; bits beyond the last row are 0.
using RowBits = std::vector<uint64_t>;

inline size_t wordsFor(uint32_t rows) { return (size_t(rows) + 63) / 64; }

inline bool isSet(std::span<const uint64_t> bits, uint32_t row) { return bits[row >> 6] >> (row & 63) & 1; }

inline void setBit(std::span<uint64_t> bits, uint32_t row, bool value = true)
{
    const uint64_t bit = uint64_t(1) << (row & 63);
    bits[row >> 6] = value ? bits[row >> 6] | bit : bits[row >> 6] & ~bit;
}

/// The bits of a word whose rows are in begin .. end - 1.
inline uint64_t bitsBetween(uint32_t begin, uint32_t end, uint32_t word)
{
    const uint32_t first = word * 64;
    uint64_t bits = ~uint64_t(0);
    if (begin > first)
        bits = begin - first < 64 ? bits << (begin - first) : 0;
    if (end < first + 64)
        bits = end > first ? bits & ~uint64_t(0) >> (first + 64 - end) : 0;
    return bits;
}

/// Calls visit(row) for each bit that is set in the word, whose first row is first.
template <typename Visit> void forEachBit(uint64_t word, uint32_t first, const Visit &visit)
{
    for (; word; word &= word - 1)
        visit(first + uint32_t(std::countr_zero(word)));
}

/// One bit a row of a table, batch by batch in one piece.
class TableBits
{
public:
    TableBits() = default; ///< of no batch
    /// All 0, except that the batches which known has are taken from there.
    explicit TableBits(const Table &table, const TableBits *known = nullptr);

    int batchCount() const { return int(m_firstWords.size()) - 1; }
    std::span<uint64_t> of(int batch) { return { m_words.data() + firstWord(batch), wordCount(batch) }; }
    std::span<const uint64_t> of(int batch) const
    {
        return { m_words.data() + firstWord(batch), wordCount(batch) };
    }
    bool operator[](RowId row) const
    {
        return m_words[firstWord(int(row.batch())) + (row.row() >> 6)] >> (row.row() & 63) & 1;
    }

    /// Of the same table.
    void keepBoth(const TableBits &others);
    /// How many are set in the batches before each one, and in all.
    std::vector<size_t> countsBefore() const;

private:
    size_t firstWord(int batch) const { return m_firstWords[size_t(batch)]; }
    size_t wordCount(int batch) const { return m_firstWords[size_t(batch) + 1] - firstWord(batch); }

    std::vector<uint32_t> m_firstWords { 0 }; ///< by batch, and the end
    std::vector<uint64_t> m_words;
};

/// Makes rows those whose bits are set, in the order of arrival. What memory rows has is used again, since
/// fresh pages cost more than to write them.
void listRows(const TableBits &bits, RowList &rows);
/// The same in the order of another list that holds every row of the table.
void listRows(const TableBits &bits, const RowList &order, RowList &rows);

} // namespace mavenscope
