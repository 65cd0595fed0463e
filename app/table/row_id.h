// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mavenscope {

/// Names a row of a Table for as long as the table grows: the batch in the high 16 bits, the row within it in
/// the low 16. Ordered as the records arrived. A batch has at most 65 536 rows, a table at most 65 536
/// batches.
struct RowId
{
    static constexpr size_t mostBatches = 65'536;
    uint32_t value = 0;

    static constexpr RowId of(uint32_t batch, uint32_t row) { return { batch << 16 | row }; }
    constexpr uint32_t batch() const { return value >> 16; }
    constexpr uint32_t row() const { return value & 0xffff; }
    auto operator<=>(const RowId &) const = default;
};

/// A view of a table is a list of its rows, in the order to show them; computed once and shared.
using RowList = std::vector<RowId>;
using SharedRowList = std::shared_ptr<const RowList>;

/// Whether no row is left out between them: then what their columns hold can be read as it lies. rows: of one
/// batch, ascending, none of them twice.
inline bool isRun(std::span<const RowId> rows)
{
    return !rows.empty() && rows.back().row() - rows.front().row() == rows.size() - 1;
}

/// Does what is to be done to the rows of each batch that has some, batch after batch. rows: ascending.
template <typename Act> void forEachBatchOf(std::span<const RowId> rows, const Act &act)
{
    while (!rows.empty()) {
        const auto isOfBatch = [number = rows.front().batch()](RowId row) { return row.batch() == number; };
        // From the front in growing steps: to halve all that is left looks at rows all over the memory.
        size_t beyond = 1;
        while (beyond < rows.size() && isOfBatch(rows[beyond]))
            beyond *= 2;
        const auto end = std::partition_point(rows.begin() + std::ptrdiff_t(beyond / 2),
            rows.begin() + std::ptrdiff_t(std::min(beyond, rows.size())), isOfBatch);
        const auto ofBatch = rows.first(size_t(end - rows.begin()));
        act(ofBatch);
        rows = rows.subspan(ofBatch.size());
    }
}

} // namespace mavenscope
