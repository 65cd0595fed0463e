// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_fetch.h"

#include "table/platform.h"

namespace mavenscope {

namespace {

void fetchAllSoon(const void *begin, const void *end)
{
    constexpr std::ptrdiff_t line = 64;
    for (auto at = static_cast<const std::byte *>(begin); at < end; at += line)
        fetchSoon(at);
}

void fetchSoonOf(const Validity &validity)
{
    fetchAllSoon(validity.words().data(), validity.words().data() + validity.words().size());
}

} // namespace

void fetchColumnSoon(const RecordBatch &batch, int column)
{
    if (column < 0)
        return;
    const ColumnData &data = batch.column(column);
    if (const auto *codes = std::get_if<CodeColumn>(&data)) {
        fetchSoonOf(codes->validity);
        fetchAllSoon(codes->codes.data(), codes->codes.data() + codes->codes.size());
    } else if (const auto *integers = std::get_if<IntegerColumn>(&data)) {
        fetchSoonOf(integers->validity);
        fetchAllSoon(integers->values.addressOf(0), integers->values.addressOf(batch.rowCount));
    } else if (const auto *reals = std::get_if<RealColumn>(&data)) {
        fetchSoonOf(reals->validity);
        fetchAllSoon(reals->values.data(), reals->values.data() + reals->values.size());
    }
}

} // namespace mavenscope
