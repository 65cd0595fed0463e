// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "api/result.h"
#include "table/filter.h"
#include "table/table.h"

#include <QList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace mavenscope {

/// One number for each group. column empty: Count of rows. DistinctCount counts distinct non-null values of a
/// column, without minus.
/// Nulls and odd values are left out of every aggregate but Count of rows; a Sum, Mean, Min, Max or
/// percentile of nothing is null, as in SQL: nothing is not 0. Percentiles are nearest-rank:
/// values that occur. only: rows that also meet it count.
struct Measure
{
    QByteArray name; ///< the result's column
    Aggregate aggregate = Aggregate::Count;
    QByteArray column;
    FieldType type = FieldType::Number;
    std::vector<Condition> only;
    QByteArray minus = {}; ///< if set: the values are column - minus, of rows that have a number in both
};

/// Group individual records as the service does. groupBy holds names as sent (date, week, month, field
/// names); a record belongs to the bucket of its endpoint's time field, whole, in the zone (UTC for
/// anything compared with the service).
struct GroupRequest
{
    const Endpoint *endpoint = nullptr;
    QList<QByteArray> groupBy;
    std::vector<Measure> measures;
    QTimeZone zone = QTimeZone::utc();
};

/// The service's statistics for that grouping, as measures (agent_count only when not grouping by
/// agent_email).
std::vector<Measure> documentedMeasures(const Endpoint &endpoint, const QList<QByteArray> &groupBy);

/// One row a group: group columns as asked (buckets give "date"), then the measures. Order: ascending by the
/// group columns in their order, dates descending as in the document's examples; null groups last. An empty
/// groupBy gives one row. null: cancelled.
SharedTable groupRows(const Table &table, const RowList &rows, const GroupRequest &request,
    const Cancellation &cancellation = {});

/// First millisecond (in UTC terms of the day's own date: as FieldType::Date) of the bucket that holds the
/// instant: the day, the week's Monday, the month's first.
int64_t bucketOf(int64_t instant, Bucket bucket, const QTimeZone &zone);

} // namespace mavenscope
