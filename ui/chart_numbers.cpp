// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_numbers.h"

#include <algorithm>

namespace mavenscope {

namespace {

const Measure *plainSum(const Metric &metric)
{
    if (metric.parts.size() != 1 || metric.parts[0].aggregate != Aggregate::Sum
        || !metric.parts[0].only.empty())
        return nullptr;
    return &metric.parts[0];
}

/// The sum of active time that stands beside the sum of available time, as a measure of the summary.
std::optional<Measure> activeSum(const ChartSource &source)
{
    for (const Metric &metric : source.metrics)
        if (const Measure *part = plainSum(metric);
            part && part->column == "active_duration_ms" && source.summary->columnNamed(part->name) >= 0)
            return *part;
    Measure documented;
    documented.name = "active_duration_ms_sum";
    documented.aggregate = Aggregate::Sum;
    documented.column = "active_duration_ms";
    documented.type = FieldType::Duration;
    if (source.summary->columnNamed(documented.name) >= 0)
        return documented;
    return {};
}

bool isAvailableHours(const Metric &metric)
{
    const Measure *part = plainSum(metric);
    return part && metric.unit == MetricUnit::Hours
        && (part->column == "duration_ms" || part->name == "duration_ms_sum");
}

} // namespace

ChartNumbers chartNumbers(const ChartSource &source, const Metric &metric)
{
    const RowList all = source.rows ? RowList() : source.summary->allRows();
    const RowList &rows = source.rows ? *source.rows : all;
    ChartRequest request;
    request.metric = metric;
    request.span = source.span;
    ChartNumbers numbers { metric, chartData(*source.summary, rows, request), {} };

    if (source.endpoint != EndpointId::Availability || !isAvailableHours(metric)
        || numbers.data.lines.size() != 1 || !numbers.data.linesField.isEmpty())
        return numbers;
    const std::optional<Measure> active = activeSum(source);
    if (!active)
        return numbers;
    request.metric.parts = { *active };
    ChartData second = chartData(*source.summary, rows, request);
    request.metric.parts = { *active, metric.parts[0] };
    request.metric.unit = MetricUnit::Percent;
    request.metric.additive = false;
    ChartData occupancy = chartData(*source.summary, rows, request);
    const auto take = [&](ChartData &from, const char *key, const QString &label) {
        ChartLine line = from.lines.front();
        line.key = key;
        line.label = label;
        // Other metrics may order the categories in another way.
        if (!numbers.data.isTime) {
            std::vector<ChartPoint> ordered;
            for (const ChartPoint &wanted : numbers.data.lines.front().points) {
                const auto found
                    = std::find_if(line.points.begin(), line.points.end(), [&](const ChartPoint &point) {
                          return point.category == wanted.category
                              && point.category.isNull() == wanted.category.isNull();
                      });
                ChartPoint point = found == line.points.end() ? ChartPoint() : *found;
                point.bucket = wanted.bucket;
                point.category = wanted.category;
                ordered.push_back(point);
            }
            line.points = std::move(ordered);
        }
        return line;
    };
    ChartLine activeLine = take(second, "active", QCoreApplication::translate("Chart", "Active"));
    numbers.data.lines.front().key = "available";
    numbers.data.lines.front().label = QCoreApplication::translate("Chart", "Available");
    numbers.data.lines.push_back(std::move(activeLine));
    if (numbers.data.isTime)
        numbers.rate = take(occupancy, "occupancy", QCoreApplication::translate("Chart", "Occupancy"));
    return numbers;
}

} // namespace mavenscope
