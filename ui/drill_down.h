// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/filter.h"
#include "table/table.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace mavenscope {

/// The conditions that the records behind a row of a summary meet: its group fields' values, and its date
/// bucket as a span of the endpoint's time field (in UTC).
std::vector<Condition> conditionsBehind(const Table &summary, RowId row, const Endpoint &endpoint);

/// The first group field's value of a category on a chart without time, which the chart knows by its label
/// only.
std::optional<Condition> conditionOfCategory(
    const Table &summary, const RowList &rows, const QByteArray &metric, int64_t category);

/// A bucket as a span of an endpoint's time field, both ends included.
Condition withinBucket(const Endpoint &endpoint, int64_t bucketStart, Bucket bucket);
Condition withinSpan(const QByteArray &column, const QDateTime &begin, const QDateTime &end);

/// The field of a group_by that is a time bucket; null: none.
const GroupField *bucketFieldOf(const Endpoint &endpoint, const QList<QByteArray> &groupBy);

/// A field's value as it came; a null array stands for none, an empty one for an empty text.
Condition withValue(const QByteArray &column, const QByteArray &value);
/// Every other value, none among them unless it is one of those.
std::vector<Condition> withoutValues(const QByteArray &column, const QList<QByteArray> &values);

} // namespace mavenscope
