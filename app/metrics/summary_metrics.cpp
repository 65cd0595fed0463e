// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metric.h"

#include <cmath>

namespace mavenscope {

namespace {

struct KnownStatistic
{
    const char *column;
    const char *title;
    const char *meaning;
};

constexpr KnownStatistic means[] = {
    { "queue_duration_ms_mean", QT_TRANSLATE_NOOP("Metric", "Queue time, mean"),
        QT_TRANSLATE_NOOP("Metric", "Mean time from the start of a session to an agent accepting it.") },
    { "first_response_ms_mean", QT_TRANSLATE_NOOP("Metric", "First response, mean"),
        QT_TRANSLATE_NOOP("Metric",
            "Mean time from the start of a session to the agent's first message, so it contains the queue "
            "time.") },
    { "chat_duration_ms_mean", QT_TRANSLATE_NOOP("Metric", "Chat duration, mean"),
        QT_TRANSLATE_NOOP("Metric",
            "Mean time from the start of a session to the agent ending it, so it contains the queue time.") },
};
constexpr KnownStatistic most[] = {
    { "queue_duration_ms_max", QT_TRANSLATE_NOOP("Metric", "Queue time, longest"),
        QT_TRANSLATE_NOOP("Metric", "Longest time from the start of a session to an agent accepting it.") },
    { "first_response_ms_max", QT_TRANSLATE_NOOP("Metric", "First response, longest"),
        QT_TRANSLATE_NOOP(
            "Metric", "Longest time from the start of a session to the agent's first message.") },
    { "chat_duration_ms_max", QT_TRANSLATE_NOOP("Metric", "Chat duration, longest"),
        QT_TRANSLATE_NOOP("Metric", "Longest time from the start of a session to the agent ending it.") },
};
constexpr KnownStatistic sums[] = {
    { "duration_ms_sum", QT_TRANSLATE_NOOP("Metric", "Available hours"),
        QT_TRANSLATE_NOOP("Metric", "Sum of the time that agents were marked as available.") },
    { "active_duration_ms_sum", QT_TRANSLATE_NOOP("Metric", "Active hours"),
        QT_TRANSLATE_NOOP("Metric", "Sum of the time that agents were active in one or more sessions.") },
    { "queue_duration_ms_sum", QT_TRANSLATE_NOOP("Metric", "Queue hours"),
        QT_TRANSLATE_NOOP(
            "Metric", "Sum of the time from the start of each session to an agent accepting it.") },
    { "first_response_ms_sum", QT_TRANSLATE_NOOP("Metric", "First response hours"),
        QT_TRANSLATE_NOOP(
            "Metric", "Sum of the time from the start of each session to the agent's first message.") },
    { "chat_duration_ms_sum", QT_TRANSLATE_NOOP("Metric", "Chat hours"),
        QT_TRANSLATE_NOOP(
            "Metric", "Sum of the time from the start of each session to the agent ending it.") },
};

Measure statistic(const QByteArray &column, Aggregate aggregate, FieldType type)
{
    return { column, aggregate, column, type, {} };
}

/// Whether the sum by the count is what the summary says itself: not so where records without the value were
/// counted, too.
bool meansFollowFromSums(const Table &summary, int mean, int sum, int count)
{
    for (const RowId row : summary.allRows()) {
        const Cell itsMean = summary.cell(row, mean), itsSum = summary.cell(row, sum),
                   itsCount = summary.cell(row, count);
        if (!itsSum.isNumeric() || !itsCount.isNumeric() || itsCount.number() == 0)
            return false;
        const double difference = itsSum.number() / itsCount.number() - itsMean.number();
        // The service may round its means.
        if (!itsMean.isNumeric() || std::abs(difference) > 1)
            return false;
    }
    return true;
}

void addMean(std::vector<Metric> &metrics, const Table &summary, const KnownStatistic &known)
{
    const QByteArray name = known.column;
    const QByteArray sumName = name.chopped(int(qstrlen("mean"))) + "sum";
    const int mean = summary.columnNamed(name), sum = summary.columnNamed(sumName),
              count = summary.columnNamed("count");
    if (mean < 0)
        return;
    Metric metric { known.column, known.title, known.meaning, MetricUnit::Duration, {}, false };
    if (sum >= 0 && count >= 0 && meansFollowFromSums(summary, mean, sum, count)) {
        metric.parts = { statistic(sumName, Aggregate::Sum, FieldType::Duration),
            statistic("count", Aggregate::Count, FieldType::Number) };
    } else { // of single groups only: there is nothing to weigh it by
        metric.parts = { statistic(name, Aggregate::Mean, FieldType::Duration) };
    }
    metrics.push_back(metric);
}

} // namespace

std::vector<Metric> metricsOfSummary(const Table &summary)
{
    const auto has = [&summary](const char *column) { return summary.columnNamed(column) >= 0; };
    std::vector<Metric> metrics;
    if (has("count")) {
        const bool isSessions = summary.endpoint && summary.endpoint->id == EndpointId::Sessions;
        metrics.push_back({ isSessions ? "sessions" : "conversations",
            isSessions ? QT_TRANSLATE_NOOP("Metric", "Sessions")
                       : QT_TRANSLATE_NOOP("Metric", "Conversations"),
            isSessions
                ? QT_TRANSLATE_NOOP("Metric", "Number of live support sessions, as the summary counts them.")
                : QT_TRANSLATE_NOOP("Metric", "Number of conversations, as the summary counts them."),
            MetricUnit::Count, { statistic("count", Aggregate::Count, FieldType::Number) }, true });
    }
    const auto addSum = [&](const KnownStatistic &known, const char *id) {
        if (has(known.column)) {
            metrics.push_back({ id, known.title, known.meaning, MetricUnit::Hours,
                { statistic(known.column, Aggregate::Sum, FieldType::Duration) }, true });
        }
    };
    addSum(sums[0], "available_hours");
    addSum(sums[1], "active_hours");
    if (has("duration_ms_sum") && has("active_duration_ms_sum")) {
        metrics.push_back({ "occupancy", QT_TRANSLATE_NOOP("Metric", "Occupancy"),
            QT_TRANSLATE_NOOP("Metric", "Active time ÷ available time. Over 100 % points at wrong data."),
            MetricUnit::Percent,
            { statistic("active_duration_ms_sum", Aggregate::Sum, FieldType::Duration),
                statistic("duration_ms_sum", Aggregate::Sum, FieldType::Duration) },
            false });
    }
    if (has("agent_count")) {
        metrics.push_back({ "agents", QT_TRANSLATE_NOOP("Metric", "Agents"),
            QT_TRANSLATE_NOOP("Metric",
                "Number of different agents in each group. Groups cannot be added up: an agent may be in "
                "several."),
            MetricUnit::Count, { statistic("agent_count", Aggregate::DistinctCount, FieldType::Number) },
            false });
    }
    for (const KnownStatistic &known : means)
        addMean(metrics, summary, known);
    for (const KnownStatistic &known : most) {
        if (has(known.column)) {
            metrics.push_back({ known.column, known.title, known.meaning, MetricUnit::Duration,
                { statistic(known.column, Aggregate::Max, FieldType::Duration) }, false });
        }
    }
    for (const KnownStatistic &known : std::span(sums).subspan(2))
        addSum(known, known.column);
    return metrics;
}

} // namespace mavenscope
