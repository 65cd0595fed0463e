// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_bits.h"

#include "table/parallel.h"

#include <algorithm>

namespace mavenscope {

namespace {

RowId *writeRows(std::span<const uint64_t> bits, uint32_t batch, RowId *out)
{
    for (size_t index = 0; index < bits.size(); ++index) {
        const uint32_t first = RowId::of(batch, uint32_t(index) * 64).value;
        if (bits[index] == ~uint64_t(0)) {
            for (uint32_t row = 0; row < 64; ++row)
                *out++ = RowId { first + row };
        } else {
            forEachBit(bits[index], first, [&out](uint32_t id) { *out++ = RowId { id }; });
        }
    }
    return out;
}

/// Without a copy of what the rows were.
void resizeAnew(RowList &rows, size_t size)
{
    if (rows.capacity() < size)
        rows = RowList(size);
    else
        rows.resize(size);
}

} // namespace

TableBits::TableBits(const Table &table, const TableBits *known)
{
    m_firstWords.reserve(size_t(table.batchCount()) + 1);
    for (const auto &batch : table.batches())
        m_firstWords.push_back(m_firstWords.back() + uint32_t(wordsFor(batch->rowCount)));
    if (known) {
        m_words.reserve(m_firstWords.back());
        m_words = known->m_words;
    }
    m_words.resize(m_firstWords.back());
}

void TableBits::keepBoth(const TableBits &others)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= others.m_words[word];
}

std::vector<size_t> TableBits::countsBefore() const
{
    std::vector<size_t> counts { 0 };
    counts.reserve(m_firstWords.size());
    for (int batch = 0; batch < batchCount(); ++batch) {
        size_t count = counts.back();
        for (const uint64_t word : of(batch))
            count += size_t(std::popcount(word));
        counts.push_back(count);
    }
    return counts;
}

void listRows(const TableBits &bits, RowList &rows)
{
    const std::vector<size_t> begins = bits.countsBefore();
    resizeAnew(rows, begins.back());
    forEachInParallel(bits.batchCount(),
        [&](int batch) { writeRows(bits.of(batch), uint32_t(batch), rows.data() + begins[size_t(batch)]); });
}

void listRows(const TableBits &bits, const RowList &order, RowList &rows)
{
    constexpr size_t portionRows = size_t(1) << 15;
    const size_t portions = (order.size() + portionRows - 1) / portionRows;
    const auto portion = [&](size_t index) {
        const size_t begin = index * portionRows;
        return std::span(order).subspan(begin, std::min(portionRows, order.size() - begin));
    };
    std::vector<size_t> begins(portions + 1);
    forEachInParallel(int(portions), [&](int index) {
        size_t count = 0;
        for (const RowId row : portion(size_t(index)))
            count += bits[row];
        begins[size_t(index) + 1] = count;
    });
    for (size_t index = 0; index < portions; ++index)
        begins[index + 1] += begins[index];
    resizeAnew(rows, begins.back());
    // Written whether the row stays or not, since a branch on it is mispredicted as often as not; what
    // follows the last one that stays belongs to the next portion, so that one is written with a branch.
    forEachInParallel(int(portions), [&](int index) {
        RowId *out = rows.data() + begins[size_t(index)];
        const RowId *const end = rows.data() + begins[size_t(index) + 1];
        for (const RowId row : portion(size_t(index))) {
            if (out == end)
                break;
            *out = row;
            out += bits[row];
        }
    });
}

} // namespace mavenscope
