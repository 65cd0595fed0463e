// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_search.h"

#include "table/parallel.h"

#include <algorithm>
#include <bit>

namespace mavenscope {

std::span<const uint64_t> SearchCandidates::of(int batch) const
{
    return rows && batch < rows->batchCount() ? rows->of(batch) : std::span<const uint64_t>();
}

std::span<const uint64_t> SearchCandidates::of(int batch, int column, RowBits &room) const
{
    const std::span<const uint64_t> any = of(batch);
    if (!byColumn || size_t(column) >= byColumn->size() || batch >= (*byColumn)[size_t(column)].batchCount())
        return any;
    const std::span<const uint64_t> ofColumn = (*byColumn)[size_t(column)].of(batch);
    room.assign(ofColumn.begin(), ofColumn.end());
    for (size_t word = 0; word < any.size(); ++word)
        room[word] &= any[word];
    return room;
}

TableSearch::TableSearch(const Table &table, const QString &text)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const ColumnInfo &info = table.column(column);
        // Members are searched with their parent.
        if (!holdsNumbers(info.type) && info.origin != ColumnOrigin::Member)
            m_columns.push_back({ column, ConditionTest::search(table, column, text) });
    }
    // The first batches still have codes where later ones do not.
    if (table.rowCount() > 0)
        putInOrder(table.batch(table.batchCount() / 2));
}

namespace {

/// Of the rows that are not found yet: how many the sample has, for each byte of them.
double foundPerByte(const ConditionTest::Sample &sample, const RowBits &found)
{
    constexpr uint32_t bytesToBegin = 8; // with a text, whatever its length
    const auto rows = uint32_t(sample.bytes.size());
    int more = 0;
    size_t bytes = 1;
    for (uint32_t word = 0; word < found.size(); ++word) {
        more += std::popcount(sample.found[word] & ~found[word]);
        forEachBit(~found[word] & bitsBetween(0, rows, word), word * 64,
            [&](uint32_t row) { bytes += sample.bytes[row] + bytesToBegin; });
    }
    return more / double(bytes);
}

} // namespace

/// What one column finds needs no look at the others, and a letter is in nearly every text of some column:
/// the next one is that which finds most beyond those before it, by some rows of the batch.
void TableSearch::putInOrder(const RecordBatch &batch)
{
    const uint32_t rows = std::min(batch.rowCount, 128u);
    RowBits found(wordsFor(rows));
    std::vector<Column> inOrder, left;
    std::vector<ConditionTest::Sample> samples; // of those that are left
    const auto add = [&](Column &column, const ConditionTest::Sample &sample) {
        for (size_t word = 0; word < found.size(); ++word)
            found[word] |= sample.found[word];
        inOrder.push_back(std::move(column));
    };
    for (Column &column : m_columns) {
        ConditionTest::Sample sample = column.test.sampleOf(batch, rows);
        if (sample.bytes.empty()) { // mostly one with codes, which comes first anyway
            add(column, sample);
        } else {
            left.push_back(std::move(column));
            samples.push_back(std::move(sample));
        }
    }
    while (!left.empty()) {
        std::vector<double> gains;
        for (const ConditionTest::Sample &sample : samples)
            gains.push_back(foundPerByte(sample, found));
        const auto best = std::max_element(gains.begin(), gains.end()) - gains.begin();
        add(left[size_t(best)], samples[size_t(best)]);
        left.erase(left.begin() + best);
        samples.erase(samples.begin() + best);
    }
    m_columns = std::move(inOrder);
}

void TableSearch::markRowsOf(
    const Table &table, int batch, const SearchCandidates &candidates, std::span<uint64_t> bits) const
{
    const RecordBatch &data = table.batch(batch);
    RowBits room;
    // Codes first: they are few bytes, and what they find needs no look at the long texts.
    for (const bool isCoded : { true, false }) {
        for (const Column &column : m_columns) {
            if (std::holds_alternative<CodeColumn>(data.column(column.index)) == isCoded)
                column.test.addRowsOf(data, candidates.of(batch, column.index, room), bits);
        }
    }
}

RowsByColumn TableSearch::rowsByColumn(
    const Table &table, const SearchCandidates &candidates, const Cancellation &cancellation) const
{
    RowsByColumn rows(size_t(table.columnCount()));
    for (const Column &column : m_columns)
        rows[size_t(column.index)] = TableBits(table);
    forEachInParallel(table.batchCount(), [&](int batch) {
        RowBits room;
        for (const Column &column : m_columns) {
            const std::span<uint64_t> bits = rows[size_t(column.index)].of(batch);
            const std::span<const uint64_t> among = candidates.of(batch, column.index, room);
            if (!cancellation.isCancelled())
                column.test.addRowsOf(table.batch(batch), among, bits);
            else
                std::copy(among.begin(), among.end(), bits.begin());
        }
    });
    return rows;
}

bool TableSearch::passes(const RecordBatch &batch, uint32_t row) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [&](const Column &column) { return column.test.passes(batch, row); });
}

void prepareSearch(const Table &table, const Cancellation &cancellation)
{
    forEachInParallel(table.batchCount(), [&](int batch) {
        if (!cancellation.isCancelled())
            table.batch(batch).arena.text();
    });
}

} // namespace mavenscope
