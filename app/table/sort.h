// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/table.h"

#include <QLocale>

#include <vector>

namespace mavenscope {

struct SortKey
{
    QByteArray column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

enum class TextOrder {
    CodePoint, ///< as SQL's binary order; for exports
    Locale, ///< the user's locale, by their label, for at most 4096 texts that repeat; without case for free
            ///< text
};

/// Sorts rows by the keys, the first one deciding; equal rows keep their order; null sorts last either way,
/// odd values just before null. Numbers and times by value, lists by their joined text, members numerically
/// where both are numbers (numbers before texts). Unknown columns are ignored. Gives up soon after cancel;
/// what rows then holds means nothing.
void sortRows(const Table &table, RowList &rows, const std::vector<SortKey> &keys, TextOrder order,
    const Cancellation &cancellation = {}, const QLocale &locale = {});

} // namespace mavenscope
