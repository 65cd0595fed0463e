// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"
#include "metrics/metric.h"
#include "table/table.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace mavenscope {

/// One plotted value; nullopt: nothing there (a gap).
struct ChartPoint
{
    int64_t bucket = 0; ///< of a time chart: FieldType::Date milliseconds; else the category's index
    std::optional<double> value; ///< in the metric's unit: count, ms, hours, percent 0..100
    int64_t n = 0; ///< records behind it, 0 when the summary does not say
    QByteArray category; ///< of other charts: the first group field's value as it came; a null array for null
};

struct ChartLine
{
    QByteArray key; ///< the group's value as it came; "" for null (then isNull()); stable, decides the colour
    QString label; ///< for the legend, plain text
    bool isOther = false; ///< the sum of what is not among the largest
    int othersCount = 0; ///< how many groups Other holds
    std::vector<ChartPoint> points; ///< one a bucket, in the order of buckets
};

/// All that a chart draws, as numbers; no widget, no pixel.
struct ChartData
{
    bool isTime = false;
    Bucket bucket = Bucket::None;
    std::vector<int64_t> buckets; ///< time charts: every bucket of the span, those without data too
    std::vector<QString>
        categories; ///< other charts: labels of the first group field, largest first (numbers: in order)
    int categoriesLeftOut = 0; ///< how many more there are than could be drawn
    QByteArray linesField; ///< the group field that makes the lines; empty: there is none
    QByteArray categoryField; ///< of other charts
    std::vector<bool> partial; ///< time charts: the bucket is cut off by the span (first, last)
    std::vector<ChartLine> lines;
    MetricUnit unit = MetricUnit::Count;
    int64_t rowsWithoutTime = 0; ///< time charts: rows whose date is missing or cannot be read have no place
    int linesLeftOut = 0; ///< beyond the largest, of a metric that makes no Other
    bool mergeRefused = false; ///< points are missing since their rows cannot be put together (distinct
                               ///< counts, percentiles)
};

/// The first millisecond after a bucket.
int64_t bucketEnd(int64_t bucketStart, Bucket bucket);

struct ChartRequest
{
    Metric metric;
    std::optional<TimeSpan> span; ///< marks partial buckets and fills gaps
    int mostLines = 10;
    int mostCategories = 30;
};

/// From a summary (the service's or groupRows()'s): the time bucket, else the first group field, is the x
/// axis; the next group field makes the lines, the largest mostLines by total and the rest as Other, a
/// further one is summed over. Ratios and means of Other, or over further fields, are sum / sum. A metric
/// that cannot be merged (max is max of max; distinct counts and percentiles cannot) leaves Other out.
ChartData chartData(const Table &summary, const RowList &rows, const ChartRequest &request);

} // namespace mavenscope
