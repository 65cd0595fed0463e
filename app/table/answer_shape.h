// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

namespace mavenscope {

/// What an answer turned out to be: told from the keys of its first record.
struct AnswerShape
{
    const Endpoint *endpoint = nullptr;
    QList<QByteArray> groupBy; ///< "date" stands for any bucket
};
/// expected null: any endpoint.
AnswerShape shapeOf(const std::vector<QByteArray> &keys, const Endpoint *expected);

/// The bucket that dates of a saved summary are consistent with; the narrower claim where there is little to
/// tell from.
QByteArray bucketOfDates(const Table &table, int column);

} // namespace mavenscope
