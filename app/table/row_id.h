// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace mavenscope
