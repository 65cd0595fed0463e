// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metric.h"

#include <QCoreApplication>

namespace mavenscope {

namespace {

Condition oneOf(const QByteArray &column, const QStringList &values)
{
    return { column, FilterOp::In, values };
}

Condition noneOf(const QByteArray &column, const QStringList &values)
{
    return { column, FilterOp::NotIn, values };
}

/// Numbers only: an odd value is not null, but does not count either.
Condition isNumber(const QByteArray &column)
{
    return { column, FilterOp::Between, { QString(), QString() } };
}

Measure countOf(const QByteArray &name, std::vector<Condition> only = {})
{
    return { name, Aggregate::Count, {}, FieldType::Number, std::move(only) };
}

Measure duration(
    const QByteArray &name, Aggregate aggregate, const QByteArray &column, std::vector<Condition> only = {})
{
    return { name, aggregate, column, FieldType::Duration, std::move(only) };
}

Measure difference(const QByteArray &name, Aggregate aggregate, const QByteArray &column,
    const QByteArray &minus, std::vector<Condition> only)
{
    const FieldType type = aggregate == Aggregate::Count ? FieldType::Number : FieldType::Duration;
    return { name, aggregate, column, type, std::move(only), minus };
}

Measure conversationsOf(const QByteArray &name, std::vector<Condition> only)
{
    return { name, Aggregate::DistinctCount, "assistant_conversation_id", FieldType::Number,
        std::move(only) };
}

std::vector<Metric> conversationMetrics()
{
    const Measure all = countOf("count");
    const Condition resolved = oneOf("status", { QStringLiteral("RESOLVED") });
    const Condition live { "latest_live_support_session_status", FilterOp::IsNotNull, {} };
    const Condition noLive { "latest_live_support_session_status", FilterOp::IsNull, {} };
    const Condition topTwo = oneOf("feedback_rating", { QStringLiteral("3"), QStringLiteral("4") });
    const Measure rated = countOf("rated_count", { isNumber("feedback_rating") });
    return {
        { "conversations", QT_TRANSLATE_NOOP("Metric", "Conversations"),
            QT_TRANSLATE_NOOP("Metric", "Number of conversations. The service has already left out bounces."),
            MetricUnit::Count, { all }, true },
        { "resolution_rate", QT_TRANSLATE_NOOP("Metric", "Resolution rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Resolved conversations ÷ all conversations. The service counts leaving on a solution as "
                "resolved."),
            MetricUnit::Percent, { countOf("resolved_count", { resolved }), all }, false },
        { "self_service_rate", QT_TRANSLATE_NOOP("Metric", "Self-service rate"),
            QT_TRANSLATE_NOOP("Metric", "Conversations resolved without a live session ÷ all conversations."),
            MetricUnit::Percent, { countOf("self_service_count", { resolved, noLive }), all }, false },
        { "escalation_rate", QT_TRANSLATE_NOOP("Metric", "Escalation rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Escalated conversations ÷ all conversations. Escalated means handed to an external system, "
                "not to "
                "live chat."),
            MetricUnit::Percent,
            { countOf("escalated_count", { oneOf("status", { QStringLiteral("ESCALATED") }) }), all },
            false },
        { "live_chat_rate", QT_TRANSLATE_NOOP("Metric", "Live-chat rate"),
            QT_TRANSLATE_NOOP("Metric", "Conversations with a live session ÷ all conversations."),
            MetricUnit::Percent, { countOf("live_chat_count", { live }), all }, false },
        { "csat", QT_TRANSLATE_NOOP("Metric", "CSAT (ratings 3 and 4)"),
            QT_TRANSLATE_NOOP("Metric",
                "Conversations rated 3 or 4 ÷ rated conversations. Conversations without a rating are left "
                "out."),
            MetricUnit::Percent, { countOf("top_two_count", { topTwo }), rated }, false },
        { "rating_response_rate", QT_TRANSLATE_NOOP("Metric", "Rating response rate"),
            QT_TRANSLATE_NOOP("Metric", "Rated conversations ÷ all conversations."), MetricUnit::Percent,
            { rated, all }, false },
        { "rated_conversations", QT_TRANSLATE_NOOP("Metric", "Rated conversations"),
            QT_TRANSLATE_NOOP("Metric", "Number of conversations with a rating."), MetricUnit::Count,
            { rated }, true },
    };
}

std::vector<Metric> sessionMetrics(int serviceLevelSeconds)
{
    const QByteArray status = "status";
    const QString waiting = QStringLiteral("WAITING_FOR_AGENT"), active = QStringLiteral("ACTIVE"),
                  blocked = QStringLiteral("NO_AGENT_CAPACITY"), skipped = QStringLiteral("CUSTOMER_SKIPPED"),
                  transferred = QStringLiteral("TRANSFERRED");
    const Condition isOver = noneOf(status, { waiting, active });
    const Condition isQueued = noneOf(status, { waiting, active, blocked });
    const Condition isOffered = noneOf(status, { waiting, active, blocked, skipped });
    const Condition isAccepted
        = oneOf(status, { QStringLiteral("RESOLVED"), QStringLiteral("INACTIVITY_TIMEOUT"), transferred });
    const Condition queueKnown = isNumber("queue_duration_ms");
    const Condition isRated = isNumber("feedback_rating");
    const Measure demand = countOf("demand_count", { isOver });
    const Measure queued = countOf("queued_count", { isQueued });
    const Measure offered = countOf("offered_count", { isOffered });
    const Measure rated = conversationsOf("rated_conversation_count", { isRated });
    return {
        { "sessions", QT_TRANSLATE_NOOP("Metric", "Sessions"),
            QT_TRANSLATE_NOOP(
                "Metric", "Number of live support sessions. Each leg of a transferred chat is one."),
            MetricUnit::Count, { countOf("count") }, true },
        { "abandonment_rate", QT_TRANSLATE_NOOP("Metric", "Abandonment rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Sessions that the customer left before an agent came ÷ queued sessions. Queued are all but "
                "those that "
                "found no agent capacity; sessions still waiting or active are left out."),
            MetricUnit::Percent, { countOf("skipped_count", { oneOf(status, { skipped }) }), queued },
            false },
        { "missed_rate", QT_TRANSLATE_NOOP("Metric", "Missed rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Sessions that an agent let time out or declined ÷ sessions offered to an agent. Offered are "
                "queued "
                "sessions that the customer did not leave; sessions still waiting or active are left out."),
            MetricUnit::Percent,
            { countOf("missed_count",
                  { oneOf(
                      status, { QStringLiteral("AGENT_TIMEOUT"), QStringLiteral("DECLINED_BY_AGENT") }) }),
                offered },
            false },
        { "blocked_rate", QT_TRANSLATE_NOOP("Metric", "Blocked rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Sessions that found no agent capacity ÷ all sessions but those still waiting or active."),
            MetricUnit::Percent, { countOf("blocked_count", { oneOf(status, { blocked }) }), demand },
            false },
        { "in_flight", QT_TRANSLATE_NOOP("Metric", "In flight"),
            QT_TRANSLATE_NOOP("Metric", "Number of sessions still waiting for an agent or active."),
            MetricUnit::Count, { countOf("in_flight_count", { oneOf(status, { waiting, active }) }) }, true },
        { "speed_of_answer", QT_TRANSLATE_NOOP("Metric", "Speed of answer, mean"),
            QT_TRANSLATE_NOOP("Metric",
                "Mean queue time of accepted sessions (resolved, transferred or ended by inactivity). "
                "Sessions without "
                "a queue time are left out."),
            MetricUnit::Duration,
            { duration("accepted_queue_sum", Aggregate::Sum, "queue_duration_ms", { isAccepted }),
                countOf("accepted_queue_count", { isAccepted, queueKnown }) },
            false },
        { "speed_of_answer_p50", QT_TRANSLATE_NOOP("Metric", "Speed of answer, median"),
            QT_TRANSLATE_NOOP("Metric",
                "Half of the accepted sessions (resolved, transferred or ended by inactivity) were accepted "
                "within this "
                "time."),
            MetricUnit::Duration,
            { duration("accepted_queue_p50", Aggregate::Percentile50, "queue_duration_ms", { isAccepted }) },
            false },
        { "speed_of_answer_p90", QT_TRANSLATE_NOOP("Metric", "Speed of answer, 90th percentile"),
            QT_TRANSLATE_NOOP("Metric",
                "Nine in ten of the accepted sessions (resolved, transferred or ended by inactivity) were "
                "accepted "
                "within this time."),
            MetricUnit::Duration,
            { duration("accepted_queue_p90", Aggregate::Percentile90, "queue_duration_ms", { isAccepted }) },
            false },
        { "first_response_p50", QT_TRANSLATE_NOOP("Metric", "First response, median"),
            QT_TRANSLATE_NOOP("Metric",
                "Half of the sessions had an agent's first message within this time from their start, so it "
                "contains "
                "the queue time. Sessions without a first response are left out."),
            MetricUnit::Duration,
            { duration("first_response_p50", Aggregate::Percentile50, "first_response_ms") }, false },
        { "first_response_p90", QT_TRANSLATE_NOOP("Metric", "First response, 90th percentile"),
            QT_TRANSLATE_NOOP("Metric",
                "Nine in ten of the sessions had an agent's first message within this time from their start, "
                "so it "
                "contains the queue time. Sessions without a first response are left out."),
            MetricUnit::Duration,
            { duration("first_response_p90", Aggregate::Percentile90, "first_response_ms") }, false },
        { "agent_reaction", QT_TRANSLATE_NOOP("Metric", "Agent reaction, mean"),
            QT_TRANSLATE_NOOP("Metric",
                "Mean time from an agent accepting a session to the first message: first response − queue "
                "time. "
                "Sessions without either are left out."),
            MetricUnit::Duration,
            { difference("reaction_sum", Aggregate::Sum, "first_response_ms", "queue_duration_ms", {}),
                difference(
                    "reaction_count", Aggregate::Count, "first_response_ms", "queue_duration_ms", {}) },
            false },
        { "handle_time", QT_TRANSLATE_NOOP("Metric", "Handle time, mean"),
            QT_TRANSLATE_NOOP("Metric",
                "Mean of chat duration − queue time of accepted sessions (resolved, transferred or ended by "
                "inactivity), since the chat duration begins when the customer does. Sessions without either "
                "are left "
                "out."),
            MetricUnit::Duration,
            { difference(
                  "handle_sum", Aggregate::Sum, "chat_duration_ms", "queue_duration_ms", { isAccepted }),
                difference("handle_count", Aggregate::Count, "chat_duration_ms", "queue_duration_ms",
                    { isAccepted }) },
            false },
        { "service_level", QT_TRANSLATE_NOOP("Metric", "Service level (%1 s)"),
            QT_TRANSLATE_NOOP("Metric",
                "Sessions with a first response within %1 seconds ÷ sessions offered to an agent. Offered "
                "are queued sessions that the customer did not leave; sessions still waiting or active are "
                "left out."),
            MetricUnit::Percent,
            { countOf("answered_in_time_count",
                  { isOffered,
                      { "first_response_ms", FilterOp::LessOrEqual,
                          { QString::number(qint64(serviceLevelSeconds) * 1000) } } }),
                offered },
            false, serviceLevelSeconds },
        { "transfer_rate", QT_TRANSLATE_NOOP("Metric", "Transfer rate"),
            QT_TRANSLATE_NOOP(
                "Metric", "Transferred legs ÷ all legs. Sessions still waiting or active are left out."),
            MetricUnit::Percent, { countOf("transferred_count", { oneOf(status, { transferred }) }), demand },
            false },
        { "csat", QT_TRANSLATE_NOOP("Metric", "CSAT (ratings 3 and 4)"),
            QT_TRANSLATE_NOOP("Metric",
                "Conversations rated 3 or 4 ÷ rated conversations. A conversation with several sessions "
                "counts once in "
                "each group."),
            MetricUnit::Percent,
            { conversationsOf("top_two_conversation_count",
                  { oneOf("feedback_rating", { QStringLiteral("3"), QStringLiteral("4") }) }),
                rated },
            false },
        { "rating_response_rate", QT_TRANSLATE_NOOP("Metric", "Rating response rate"),
            QT_TRANSLATE_NOOP("Metric",
                "Rated conversations ÷ all conversations with a live session. A conversation with several "
                "sessions "
                "counts once in each group."),
            MetricUnit::Percent, { rated, conversationsOf("conversation_count", {}) }, false },
    };
}

std::vector<Metric> availabilityMetrics()
{
    const Measure available = duration("duration_ms_sum", Aggregate::Sum, "duration_ms");
    const Measure active = duration("active_duration_ms_sum", Aggregate::Sum, "active_duration_ms");
    const std::vector<Condition> bothKnown { isNumber("duration_ms"), isNumber("active_duration_ms") };
    return {
        { "available_hours", QT_TRANSLATE_NOOP("Metric", "Available hours"),
            QT_TRANSLATE_NOOP("Metric", "Sum of the time that agents were marked as available."),
            MetricUnit::Hours, { available }, true },
        { "active_hours", QT_TRANSLATE_NOOP("Metric", "Active hours"),
            QT_TRANSLATE_NOOP("Metric", "Sum of the time that agents were active in one or more sessions."),
            MetricUnit::Hours, { active }, true },
        { "occupancy", QT_TRANSLATE_NOOP("Metric", "Occupancy"),
            QT_TRANSLATE_NOOP("Metric",
                "Active time ÷ available time. Periods that lack either are left out. Over 100 % points at "
                "wrong data."),
            MetricUnit::Percent,
            { duration("occupied_active_sum", Aggregate::Sum, "active_duration_ms", bothKnown),
                duration("occupied_available_sum", Aggregate::Sum, "duration_ms", bothKnown) },
            false },
        { "agents", QT_TRANSLATE_NOOP("Metric", "Agents"),
            QT_TRANSLATE_NOOP("Metric",
                "Number of different agents with an availability period. Groups cannot be added up: an agent "
                "may be in "
                "several."),
            MetricUnit::Count,
            { { "agent_count", Aggregate::DistinctCount, "agent_email", FieldType::Number, {} } }, false },
    };
}

} // namespace

std::optional<double> metricValue(const Metric &metric, std::span<const std::optional<double>> parts)
{
    if (parts.size() < metric.parts.size() || parts.empty() || !parts[0])
        return std::nullopt;
    double value = *parts[0];
    if (metric.parts.size() > 1) {
        if (!parts[1] || *parts[1] == 0)
            return std::nullopt;
        value /= *parts[1];
    }
    return metric.unit == MetricUnit::Percent ? value * 100 : value;
}

QString metricTitle(const Metric &metric)
{
    const QString title = QCoreApplication::translate("Metric", metric.title);
    return metric.seconds > 0 ? title.arg(metric.seconds) : title;
}

QString metricMeaning(const Metric &metric)
{
    const QString meaning = QCoreApplication::translate("Metric", metric.meaning);
    return metric.seconds > 0 ? meaning.arg(metric.seconds) : meaning;
}

std::vector<Metric> metricsOf(EndpointId endpoint, int serviceLevelSeconds)
{
    switch (endpoint) {
    case EndpointId::Conversations:
        return conversationMetrics();
    case EndpointId::Sessions:
        return sessionMetrics(serviceLevelSeconds);
    case EndpointId::Availability:
        return availabilityMetrics();
    }
    Q_UNREACHABLE();
}

} // namespace mavenscope
