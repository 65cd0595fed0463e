// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/chart_series.h"

#include "api/timestamp.h"
#include "metrics/chart_groups.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace mavenscope {

namespace {

constexpr double hourMilliseconds = 3'600'000;
/// A stray date centuries away must not make a million empty buckets.
constexpr size_t mostFilledBuckets = 2000;

bool canMerge(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Count:
    case Aggregate::Sum:
    case Aggregate::Min:
    case Aggregate::Max:
        return true;
    case Aggregate::Mean:
    case Aggregate::Percentile50:
    case Aggregate::Percentile90:
    case Aggregate::DistinctCount:
        return false;
    }
    return false;
}

bool canMerge(const Metric &metric)
{
    return std::all_of(metric.parts.begin(), metric.parts.end(),
        [](const Measure &part) { return canMerge(part.aggregate); });
}

double merged(Aggregate aggregate, double left, double right)
{
    switch (aggregate) {
    case Aggregate::Min:
        return std::min(left, right);
    case Aggregate::Max:
        return std::max(left, right);
    case Aggregate::Count:
    case Aggregate::Sum:
    case Aggregate::Mean:
    case Aggregate::Percentile50:
    case Aggregate::Percentile90:
    case Aggregate::DistinctCount:
        return left + right;
    }
    return left + right;
}

/// What the rows of one point add up to, before the division.
struct Parts
{
    double numerator = 0;
    double denominator = 0;
    int64_t rows = 0; ///< that had values
    int64_t n = 0;
    double weight = 0; ///< records in the group, to tell the large from the small
};

/// The points of one line by place on the x axis.
using LineParts = QHash<int, Parts>;

class Collector
{
public:
    Collector(const Table &summary, const ChartRequest &request)
        : m_summary(summary), m_request(request), m_mergeable(canMerge(request.metric))
    {
        m_data.unit = request.metric.unit;
        for (const QByteArray &name : summary.groupBy) {
            const Bucket bucket = bucketNamed(name);
            if (bucket != Bucket::None && !m_data.isTime) {
                m_data.isTime = true;
                m_data.bucket = bucket;
                m_xColumn = summary.columnNamed("date");
            }
        }
        for (const QByteArray &name : summary.groupBy) {
            if (bucketNamed(name) != Bucket::None)
                continue;
            if (!m_data.isTime && m_data.categoryField.isEmpty()) {
                m_data.categoryField = name;
                m_xColumn = summary.columnNamed(name);
            } else if (m_data.linesField.isEmpty()) {
                m_data.linesField = name;
                m_lineColumn = summary.columnNamed(name);
            }
        }
        for (const Measure &part : request.metric.parts)
            m_partColumns.push_back(summary.columnNamed(part.name));
        m_countColumn = summary.columnNamed("count");
    }

    void add(RowId row)
    {
        int x = 0;
        if (m_data.isTime) {
            const Cell cell = m_xColumn < 0 ? Cell() : m_summary.cell(row, m_xColumn);
            if (cell.kind != Cell::Integer) {
                ++m_data.rowsWithoutTime;
                return;
            }
            x = bucketIndex(cell.integer);
        } else {
            x = m_xGroups.indexOf(cellOf(row, m_xColumn));
        }
        const size_t line = size_t(m_lineGroups.indexOf(cellOf(row, m_lineColumn)));
        if (line >= m_lines.size())
            m_lines.resize(line + 1);
        addTo(m_lines[line][x], row);
    }

    ChartData finish()
    {
        const std::vector<int> places = m_data.isTime ? orderBuckets() : orderCategories();
        std::vector<int> order(m_lines.size());
        std::iota(order.begin(), order.end(), 0);
        std::vector<double> sizes;
        for (const LineParts &line : m_lines)
            sizes.push_back(sizeOf(line));
        std::stable_sort(order.begin(), order.end(),
            [&](int left, int right) { return sizes[size_t(left)] > sizes[size_t(right)]; });

        const size_t shown = std::min(order.size(), size_t(std::max(1, m_request.mostLines)));
        LineParts others;
        for (size_t i = shown; i < order.size(); ++i)
            mergeInto(others, m_lines[size_t(order[i])]);
        const int othersCount = int(order.size() - shown);
        order.resize(shown);
        if (m_lineColumn >= 0 && m_summary.column(m_lineColumn).type == FieldType::Number)
            std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
                return m_lineGroups.groups()[size_t(left)].number
                    < m_lineGroups.groups()[size_t(right)].number;
            });
        for (const int line : order)
            addLine(m_lineGroups.groups()[size_t(line)], m_lines[size_t(line)], places);
        if (othersCount > 0 && m_mergeable) {
            ChartLine &other = addLine({}, others, places);
            other.isOther = true;
            other.othersCount = othersCount;
            //: The chart's line for all groups that are not among the largest
            other.label = QCoreApplication::translate("Chart", "Other (%L1)").arg(othersCount);
        } else {
            m_data.linesLeftOut = othersCount;
        }
        return std::move(m_data);
    }

private:
    static Bucket bucketNamed(const QByteArray &name)
    {
        if (name == "date")
            return Bucket::Date;
        if (name == "week")
            return Bucket::Week;
        return name == "month" ? Bucket::Month : Bucket::None;
    }

    Cell cellOf(RowId row, int column) const { return column < 0 ? Cell() : m_summary.cell(row, column); }

    int bucketIndex(int64_t bucket)
    {
        const auto found = m_bucketIndices.constFind(bucket);
        if (found != m_bucketIndices.cend())
            return *found;
        const int index = int(m_foundBuckets.size());
        m_foundBuckets.push_back(bucket);
        m_bucketIndices.insert(bucket, index);
        return index;
    }

    void addTo(Parts &parts, RowId row)
    {
        Cell cells[2];
        for (size_t i = 0; i < m_partColumns.size() && i < 2; ++i) {
            cells[i] = cellOf(row, m_partColumns[i]);
            // A sum of nothing says nothing; its count would only water down the mean of the others.
            if (!cells[i].isNumeric())
                return;
        }
        Parts one;
        one.rows = 1;
        one.numerator = cells[0].number();
        one.denominator = cells[1].number();
        one.n = recordsBehind(one);
        const Cell count = cellOf(row, m_countColumn);
        one.weight = one.n > 0 || !count.isNumeric() ? double(one.n) : count.number();
        merge(parts, one);
    }

    /// Only what was counted for this very number: a percentile's or a maximum's group may hold records
    /// without the value.
    int64_t recordsBehind(const Parts &parts) const
    {
        const auto counted = [this](size_t part) {
            const Aggregate aggregate = m_request.metric.parts[part].aggregate;
            return aggregate == Aggregate::Count || aggregate == Aggregate::DistinctCount;
        };
        if (m_partColumns.size() > 1)
            return counted(1) ? std::llround(parts.denominator) : 0;
        return counted(0) ? std::llround(parts.numerator) : 0;
    }

    void merge(Parts &into, const Parts &parts) const
    {
        if (parts.rows == 0)
            return;
        if (into.rows == 0) {
            into = parts;
            return;
        }
        const std::vector<Measure> &measures = m_request.metric.parts;
        into.numerator = merged(measures[0].aggregate, into.numerator, parts.numerator);
        if (measures.size() > 1)
            into.denominator = merged(measures[1].aggregate, into.denominator, parts.denominator);
        into.rows += parts.rows;
        into.n += parts.n;
        into.weight += parts.weight;
    }

    void mergeInto(LineParts &into, const LineParts &line) const
    {
        for (auto it = line.cbegin(); it != line.cend(); ++it)
            merge(into[it.key()], it.value());
    }

    std::optional<double> valueOf(const Parts &parts) const
    {
        if (parts.rows == 0 || (parts.rows > 1 && !m_mergeable))
            return {};
        double value = parts.numerator;
        if (m_request.metric.parts.size() > 1) {
            if (parts.denominator == 0)
                return {};
            value /= parts.denominator;
        }
        switch (m_data.unit) {
        case MetricUnit::Count:
        case MetricUnit::Duration:
            break;
        case MetricUnit::Hours:
            value /= hourMilliseconds;
            break;
        case MetricUnit::Percent:
            value *= 100;
            break;
        }
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    /// By what groups are the largest: what stacks by its sum, everything else by the records behind it, or
    /// where the summary does not say how many, by the greatest value.
    double sizeOf(const LineParts &line) const
    {
        double sum = 0, weight = 0, greatest = 0;
        for (const Parts &parts : line) {
            const std::optional<double> value = valueOf(parts);
            sum += value.value_or(0);
            greatest = std::max(greatest, value.value_or(0));
            weight += parts.weight;
        }
        if (m_request.metric.additive)
            return sum;
        return weight > 0 ? weight : greatest;
    }

    std::vector<int> orderBuckets()
    {
        std::set<int64_t> buckets(m_foundBuckets.begin(), m_foundBuckets.end());
        if (m_request.span) {
            const int64_t begin = m_request.span->begin.toMSecsSinceEpoch();
            const int64_t end = m_request.span->end.toMSecsSinceEpoch();
            if (begin < end) {
                buckets.insert(bucketOf(begin, m_data.bucket, QTimeZone::utc()));
                buckets.insert(bucketOf(end - 1, m_data.bucket, QTimeZone::utc()));
            }
        }
        if (!buckets.empty()) {
            std::set<int64_t> filled = buckets;
            const int64_t last = *buckets.rbegin();
            for (int64_t at = *buckets.begin(); at < last && filled.size() <= mostFilledBuckets;
                 at = bucketEnd(at, m_data.bucket))
                filled.insert(at);
            if (filled.size() <= mostFilledBuckets)
                buckets = std::move(filled);
        }
        std::vector<int> places;
        for (const int64_t bucket : buckets) {
            m_data.buckets.push_back(bucket);
            m_data.partial.push_back(isPartial(bucket));
            places.push_back(m_bucketIndices.value(bucket, -1));
        }
        return places;
    }

    bool isPartial(int64_t bucket) const
    {
        return m_request.span
            && (bucket < m_request.span->begin.toMSecsSinceEpoch()
                || bucketEnd(bucket, m_data.bucket) > m_request.span->end.toMSecsSinceEpoch());
    }

    std::vector<int> orderCategories()
    {
        LineParts whole;
        for (const LineParts &line : m_lines)
            mergeInto(whole, line);
        const size_t count = m_xGroups.groups().size();
        std::vector<int> places(count);
        std::iota(places.begin(), places.end(), 0);
        const size_t shown = std::min(count, size_t(std::max(1, m_request.mostCategories)));
        const auto sizeAt = [&](int place) {
            std::optional<double> value = valueOf(whole.value(place));
            if (!value && !m_mergeable)
                for (const LineParts &line : m_lines)
                    if (const std::optional<double> one = valueOf(line.value(place)))
                        value = std::max(value.value_or(*one), *one);
            return value.value_or(-std::numeric_limits<double>::infinity());
        };
        std::vector<double> sizes;
        for (const int place : places)
            sizes.push_back(sizeAt(place));
        std::stable_sort(places.begin(), places.end(),
            [&](int left, int right) { return sizes[size_t(left)] > sizes[size_t(right)]; });
        places.resize(shown);
        if (m_xColumn >= 0 && m_summary.column(m_xColumn).type == FieldType::Number)
            std::stable_sort(places.begin(), places.end(), [&](int left, int right) {
                return m_xGroups.groups()[size_t(left)].number < m_xGroups.groups()[size_t(right)].number;
            });
        for (const int place : places)
            m_data.categories.push_back(m_xColumn < 0 ? QCoreApplication::translate("Chart", "All records")
                                                      : m_xGroups.groups()[size_t(place)].label);
        m_data.partial.assign(shown, false);
        m_data.categoriesLeftOut = int(count - shown);
        return places;
    }

    ChartLine &addLine(const ChartGroup &group, const LineParts &parts, const std::vector<int> &places)
    {
        ChartLine line;
        line.key = group.key;
        line.label = m_data.linesField.isEmpty() ? metricTitle(m_request.metric) : group.label;
        for (size_t i = 0; i < places.size(); ++i) {
            ChartPoint point;
            point.bucket = m_data.isTime ? m_data.buckets[i] : int64_t(i);
            const Parts at = places[i] < 0 ? Parts() : parts.value(places[i]);
            point.value = valueOf(at);
            point.n = at.n;
            if (!m_data.isTime)
                point.category = m_xGroups.groups()[size_t(places[i])].key;
            m_data.mergeRefused = m_data.mergeRefused || (at.rows > 1 && !m_mergeable);
            line.points.push_back(std::move(point));
        }
        m_data.lines.push_back(std::move(line));
        return m_data.lines.back();
    }

    const Table &m_summary;
    const ChartRequest &m_request;
    const bool m_mergeable;
    ChartData m_data;
    int m_xColumn = -1;
    int m_lineColumn = -1;
    int m_countColumn = -1;
    std::vector<int> m_partColumns;
    ChartGroups m_xGroups, m_lineGroups;
    QHash<int64_t, int> m_bucketIndices;
    std::vector<int64_t> m_foundBuckets;
    std::vector<LineParts> m_lines;
};

} // namespace

int64_t bucketEnd(int64_t bucketStart, Bucket bucket)
{
    switch (bucket) {
    case Bucket::None:
    case Bucket::Date:
        return bucketStart + millisecondsADay;
    case Bucket::Week:
        return bucketStart + 7 * millisecondsADay;
    case Bucket::Month:
        break;
    }
    const QDate next = QDateTime::fromMSecsSinceEpoch(bucketStart, Qt::UTC).date().addMonths(1);
    return next.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

ChartData chartData(const Table &summary, const RowList &rows, const ChartRequest &request)
{
    if (request.metric.parts.empty())
        return {};
    Collector collector(summary, request);
    for (const RowId row : rows)
        collector.add(row);
    return collector.finish();
}

} // namespace mavenscope
