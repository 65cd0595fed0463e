// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoint.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mavenscope {
namespace {

constexpr Field conversationFields[] = {
    { "id", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Conversation"),
        QT_TRANSLATE_NOOP("Field", "The service's identifier of the conversation.") },
    { "created_at", FieldType::Time, QT_TRANSLATE_NOOP("Field", "Created"),
        QT_TRANSLATE_NOOP("Field", "When the record was created.") },
    { "updated_at", FieldType::Time, QT_TRANSLATE_NOOP("Field", "Updated"),
        QT_TRANSLATE_NOOP("Field", "When the record was last changed.") },
    { "flow_name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Flow"),
        QT_TRANSLATE_NOOP("Field", "The assistant flow that the conversation went through."), true },
    { "touchpoint_name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Touchpoint"),
        QT_TRANSLATE_NOOP("Field", "Where the assistant was opened; the service still tests this privately."),
        true },
    { "status", FieldType::Enumeration, QT_TRANSLATE_NOOP("Field", "Status"),
        QT_TRANSLATE_NOOP("Field", "How the conversation or session stands."), true },
    { "label", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Label"),
        QT_TRANSLATE_NOOP("Field", "The label that the flow set; empty when it set none."), true },
    { "lang_code", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Language"),
        QT_TRANSLATE_NOOP("Field", "The code of the language that the conversation was held in."), true },
    { "latest_search_query", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Search"),
        QT_TRANSLATE_NOOP("Field", "The last search that the user typed, if any.") },
    { "latest_search_result_chosen", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Chosen search result"),
        QT_TRANSLATE_NOOP("Field", "The search result that the user chose last, if any.") },
    { "latest_search_shortcut_chosen", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Chosen shortcut"),
        QT_TRANSLATE_NOOP("Field", "The search shortcut that the user chose last, if any.") },
    { "latest_live_support_session_status", FieldType::Enumeration,
        QT_TRANSLATE_NOOP("Field", "Live chat status"),
        QT_TRANSLATE_NOOP(
            "Field", "How the conversation's latest live chat stands; empty when there was none."),
        true },
    { "latest_live_support_session_resolution_label", FieldType::Text,
        QT_TRANSLATE_NOOP("Field", "Live chat resolution"),
        QT_TRANSLATE_NOOP("Field", "The resolution that the agent chose for the latest live chat."), true },
    { "feedback_topics", FieldType::List, QT_TRANSLATE_NOOP("Field", "Feedback topics"),
        QT_TRANSLATE_NOOP("Field", "The topics that the user chose at the end.") },
    { "feedback_comments", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Feedback"),
        QT_TRANSLATE_NOOP("Field", "What the user wrote at the end.") },
    { "feedback_rating", FieldType::Number, QT_TRANSLATE_NOOP("Field", "Rating"),
        QT_TRANSLATE_NOOP("Field",
            "The user's rating of the conversation, 1 (worst) to 4 (best); empty when "
            "not rated."),
        true },
    { "form_data", FieldType::Json, QT_TRANSLATE_NOOP("Field", "Form data"),
        QT_TRANSLATE_NOOP(
            "Field", "What the flow's forms and steps collected; the keys differ from flow to flow.") },
};

constexpr Field sessionFields[] = {
    { "assistant_conversation_id", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Conversation"),
        QT_TRANSLATE_NOOP("Field",
            "The conversation that the session belongs to; a transferred conversation has "
            "several sessions.") },
    { "assistant_conversation_created_at", FieldType::Time,
        QT_TRANSLATE_NOOP("Field", "Conversation created"),
        QT_TRANSLATE_NOOP("Field", "When the conversation that the session belongs to was created.") },
    { "created_at", FieldType::Time, QT_TRANSLATE_NOOP("Field", "Created"),
        QT_TRANSLATE_NOOP("Field", "When the record was created.") },
    { "updated_at", FieldType::Time, QT_TRANSLATE_NOOP("Field", "Updated"),
        QT_TRANSLATE_NOOP("Field", "When the record was last changed.") },
    { "agent_email", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Agent e-mail"),
        QT_TRANSLATE_NOOP("Field", "The agent's e-mail address; empty when no agent took part."), true },
    { "agent_group_name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Agent group"),
        QT_TRANSLATE_NOOP("Field", "The group of agents that the session went to."), true },
    { "queue_duration_ms", FieldType::Duration, QT_TRANSLATE_NOOP("Field", "Queue time"),
        QT_TRANSLATE_NOOP("Field", "From the user starting the session to an agent accepting it.") },
    { "first_response_ms", FieldType::Duration, QT_TRANSLATE_NOOP("Field", "First response"),
        QT_TRANSLATE_NOOP("Field",
            "From the user starting the session to the agent's first message; it contains "
            "the queue time.") },
    { "chat_duration_ms", FieldType::Duration, QT_TRANSLATE_NOOP("Field", "Chat duration"),
        QT_TRANSLATE_NOOP("Field",
            "From the user starting the session to the agent ending it; it contains the "
            "queue time.") },
    { "status", FieldType::Enumeration, QT_TRANSLATE_NOOP("Field", "Status"),
        QT_TRANSLATE_NOOP("Field", "How the conversation or session stands."), true },
    { "resolution_label", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Resolution"),
        QT_TRANSLATE_NOOP("Field", "The resolution that the agent chose; organisations define their own."),
        true, "resolution" },
    { "debrief_labels", FieldType::List, QT_TRANSLATE_NOOP("Field", "Debrief labels"),
        QT_TRANSLATE_NOOP("Field", "The labels that the agent chose after the session.") },
    { "debrief_summary", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Debrief summary"),
        QT_TRANSLATE_NOOP("Field", "The summary that the agent wrote after the session.") },
    { "feedback_rating", FieldType::Number, QT_TRANSLATE_NOOP("Field", "Rating"),
        QT_TRANSLATE_NOOP("Field",
            "The user's rating of the conversation that the session belongs to, 1 (worst) "
            "to 4 (best)."),
        true },
};

constexpr Field availabilityFields[] = {
    { "agent_email", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Agent e-mail"),
        QT_TRANSLATE_NOOP("Field", "The e-mail address of the agent who was available."), true },
    { "start_timestamp", FieldType::Time, QT_TRANSLATE_NOOP("Field", "Start"),
        QT_TRANSLATE_NOOP("Field", "When the agent became available.") },
    { "end_timestamp", FieldType::Time, QT_TRANSLATE_NOOP("Field", "End"),
        QT_TRANSLATE_NOOP("Field", "When the agent stopped being available; empty while still available.") },
    { "duration_ms", FieldType::Duration, QT_TRANSLATE_NOOP("Field", "Available time"),
        QT_TRANSLATE_NOOP("Field", "How long the agent was marked as available.") },
    { "active_duration_ms", FieldType::Duration, QT_TRANSLATE_NOOP("Field", "Active time"),
        QT_TRANSLATE_NOOP("Field", "How long the agent was active in one or more sessions.") },
};

constexpr GroupField dateGroup = { "date", QT_TRANSLATE_NOOP("Field", "Date"), Bucket::Date, "date" };
constexpr GroupField weekGroup = { "week", QT_TRANSLATE_NOOP("Field", "Week"), Bucket::Week, "date" };
constexpr GroupField monthGroup = { "month", QT_TRANSLATE_NOOP("Field", "Month"), Bucket::Month, "date" };
constexpr const char *dateMeaning = QT_TRANSLATE_NOOP(
    "Field", "The day, the Monday of the week or the first of the month that the group covers.");

/// The fields marked groupable, after the three buckets.
template <size_t fieldCount, size_t groupCount>
constexpr std::array<GroupField, groupCount> groupFieldsOf(const Field (&fields)[fieldCount])
{
    std::array<GroupField, groupCount> groups {};
    groups[0] = dateGroup;
    groups[1] = weekGroup;
    groups[2] = monthGroup;
    size_t at = 3;
    for (const Field &field : fields) {
        if (field.groupable)
            groups[at++] = { field.name, field.title, Bucket::None, field.name };
    }
    return groups;
}

constexpr auto conversationGroups = groupFieldsOf<std::size(conversationFields), 11>(conversationFields);
constexpr auto sessionGroups = groupFieldsOf<std::size(sessionFields), 8>(sessionFields);
constexpr auto availabilityGroups = groupFieldsOf<std::size(availabilityFields), 4>(availabilityFields);

constexpr Statistic conversationStatistics[] = {
    { "count", FieldType::Number, Aggregate::Count, nullptr, QT_TRANSLATE_NOOP("Field", "Conversations"),
        QT_TRANSLATE_NOOP("Field", "How many conversations the group has; bounces are not counted.") },
};

constexpr Statistic sessionStatistics[] = {
    { "count", FieldType::Number, Aggregate::Count, nullptr, QT_TRANSLATE_NOOP("Field", "Sessions"),
        QT_TRANSLATE_NOOP("Field", "How many live support sessions the group has.") },
    { "queue_duration_ms_max", FieldType::Duration, Aggregate::Max, "queue_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Longest queue time"),
        QT_TRANSLATE_NOOP("Field", "The longest queue time in the group.") },
    { "queue_duration_ms_mean", FieldType::Duration, Aggregate::Mean, "queue_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Mean queue time"),
        QT_TRANSLATE_NOOP("Field", "The mean queue time in the group.") },
    { "queue_duration_ms_sum", FieldType::Duration, Aggregate::Sum, "queue_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Total queue time"),
        QT_TRANSLATE_NOOP("Field", "The sum of all queue times in the group.") },
    { "first_response_ms_max", FieldType::Duration, Aggregate::Max, "first_response_ms",
        QT_TRANSLATE_NOOP("Field", "Slowest first response"),
        QT_TRANSLATE_NOOP(
            "Field", "The longest time to a first response in the group; it contains the queue time.") },
    { "first_response_ms_mean", FieldType::Duration, Aggregate::Mean, "first_response_ms",
        QT_TRANSLATE_NOOP("Field", "Mean first response"),
        QT_TRANSLATE_NOOP(
            "Field", "The mean time to a first response in the group; it contains the queue time.") },
    { "first_response_ms_sum", FieldType::Duration, Aggregate::Sum, "first_response_ms",
        QT_TRANSLATE_NOOP("Field", "Total first response"),
        QT_TRANSLATE_NOOP("Field",
            "The sum of all times to a first response in the group; it contains the queue "
            "time.") },
    { "chat_duration_ms_max", FieldType::Duration, Aggregate::Max, "chat_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Longest chat"),
        QT_TRANSLATE_NOOP("Field", "The longest chat duration in the group; it contains the queue time.") },
    { "chat_duration_ms_mean", FieldType::Duration, Aggregate::Mean, "chat_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Mean chat duration"),
        QT_TRANSLATE_NOOP("Field", "The mean chat duration in the group; it contains the queue time.") },
    { "chat_duration_ms_sum", FieldType::Duration, Aggregate::Sum, "chat_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Total chat duration"),
        QT_TRANSLATE_NOOP(
            "Field", "The sum of all chat durations in the group; it contains the queue time.") },
};

constexpr Statistic availabilityStatistics[] = {
    { "agent_count", FieldType::Number, Aggregate::DistinctCount, "agent_email",
        QT_TRANSLATE_NOOP("Field", "Agents"),
        QT_TRANSLATE_NOOP(
            "Field", "How many different agents were available; it cannot be added up over groups."),
        "agent_email" },
    { "duration_ms_sum", FieldType::Duration, Aggregate::Sum, "duration_ms",
        QT_TRANSLATE_NOOP("Field", "Total available time"),
        QT_TRANSLATE_NOOP("Field", "The sum of the times that agents were marked as available.") },
    { "active_duration_ms_sum", FieldType::Duration, Aggregate::Sum, "active_duration_ms",
        QT_TRANSLATE_NOOP("Field", "Total active time"),
        QT_TRANSLATE_NOOP("Field", "The sum of the times that agents were active in one or more sessions.") },
};

constexpr Endpoint endpointTable[] = {
    { EndpointId::Conversations, "conversations", "v1/assistant-conversations.json",
        QT_TRANSLATE_NOOP("Endpoint", "Assistant conversations"),
        QT_TRANSLATE_NOOP("Endpoint", "conversations"), "created_at", conversationFields, conversationGroups,
        conversationStatistics },
    { EndpointId::Sessions, "sessions", "v1/live-support-sessions.json",
        QT_TRANSLATE_NOOP("Endpoint", "Live support sessions"), QT_TRANSLATE_NOOP("Endpoint", "sessions"),
        "created_at", sessionFields, sessionGroups, sessionStatistics },
    { EndpointId::Availability, "availability", "v1/agent-availabilities.json",
        QT_TRANSLATE_NOOP("Endpoint", "Agent availability"),
        QT_TRANSLATE_NOOP("Endpoint", "availability periods"), "start_timestamp", availabilityFields,
        availabilityGroups, availabilityStatistics },
};

constexpr KnownValue knownValueTable[] = {
    { "OPEN", QT_TRANSLATE_NOOP("Value", "Open"),
        QT_TRANSLATE_NOOP("Value", "The conversation has not ended yet.") },
    { "RESOLVED", QT_TRANSLATE_NOOP("Value", "Resolved"),
        QT_TRANSLATE_NOOP("Value", "The problem counts as solved; leaving on a solution counts too.") },
    { "ESCALATED", QT_TRANSLATE_NOOP("Value", "Escalated"),
        QT_TRANSLATE_NOOP("Value", "The conversation was handed to a system outside the assistant.") },
    { "WAITING_FOR_AGENT", QT_TRANSLATE_NOOP("Value", "Waiting for an agent"),
        QT_TRANSLATE_NOOP("Value", "The user is in the queue.") },
    { "ACTIVE", QT_TRANSLATE_NOOP("Value", "Active"), QT_TRANSLATE_NOOP("Value", "The chat is going on.") },
    { "AGENT_TIMEOUT", QT_TRANSLATE_NOOP("Value", "Agent did not answer"),
        QT_TRANSLATE_NOOP("Value", "The agent did not react in time.") },
    { "CUSTOMER_SKIPPED", QT_TRANSLATE_NOOP("Value", "Customer left the queue"),
        QT_TRANSLATE_NOOP("Value", "The user gave up waiting for an agent.") },
    { "DECLINED_BY_AGENT", QT_TRANSLATE_NOOP("Value", "Declined by the agent"),
        QT_TRANSLATE_NOOP("Value", "The agent declined the session.") },
    { "INACTIVITY_TIMEOUT", QT_TRANSLATE_NOOP("Value", "Ended by inactivity"),
        QT_TRANSLATE_NOOP("Value", "The session ended because nobody wrote any more.") },
    { "NO_AGENT_CAPACITY", QT_TRANSLATE_NOOP("Value", "No agent free"),
        QT_TRANSLATE_NOOP("Value", "No agent had capacity for the session.") },
    { "TRANSFERRED", QT_TRANSLATE_NOOP("Value", "Transferred"),
        QT_TRANSLATE_NOOP(
            "Value", "The session was handed on; the conversation continues in another session.") },
    { "self_service_resolution", QT_TRANSLATE_NOOP("Value", "Resolved by self-service"),
        QT_TRANSLATE_NOOP("Value", "The conversation was resolved without an agent.") },
    { "live_support_resolution", QT_TRANSLATE_NOOP("Value", "Resolved in live chat"),
        QT_TRANSLATE_NOOP("Value", "The conversation was resolved by an agent.") },
    { "escalated", QT_TRANSLATE_NOOP("Value", "Escalated"),
        QT_TRANSLATE_NOOP("Value", "The conversation was handed to a system outside the assistant.") },
};

QString fieldText(const char *source) { return QCoreApplication::translate("Field", source); }

} // namespace

const Field *Endpoint::field(QByteArrayView nameOrAlias) const
{
    for (const Field &candidate : fields) {
        if (nameOrAlias == candidate.name || (candidate.alias && nameOrAlias == candidate.alias))
            return &candidate;
    }
    return nullptr;
}

const Statistic *Endpoint::statistic(QByteArrayView statisticName) const
{
    const auto found = std::ranges::find_if(
        statistics, [&](const Statistic &candidate) { return statisticName == candidate.name; });
    return found == statistics.end() ? nullptr : &*found;
}

const GroupField *Endpoint::groupField(QByteArrayView groupName) const
{
    // The document's list for availability writes agent-email, its examples agent_email.
    if (groupName == "agent-email")
        groupName = "agent_email";
    const auto found = std::ranges::find_if(
        groupFields, [&](const GroupField &candidate) { return groupName == candidate.name; });
    return found == groupFields.end() ? nullptr : &*found;
}

std::span<const Endpoint> endpoints() { return endpointTable; }

const Endpoint &endpoint(EndpointId id) { return *std::ranges::find(endpointTable, id, &Endpoint::id); }

const Endpoint *endpointNamed(QByteArrayView commandLineName)
{
    for (const Endpoint &candidate : endpointTable) {
        if (commandLineName == candidate.name)
            return &candidate;
    }
    return nullptr;
}

QString columnTitle(const Endpoint *endpoint, const QByteArray &name)
{
    if (endpoint) {
        if (const Field *field = endpoint->field(name))
            return fieldText(field->title);
        if (const Statistic *statistic = endpoint->statistic(name))
            return fieldText(statistic->title);
        if (const GroupField *group = endpoint->groupField(name))
            return fieldText(group->title);
    }
    return QString::fromUtf8(name);
}

QString columnMeaning(const Endpoint *endpoint, const QByteArray &name)
{
    if (endpoint) {
        if (const Field *field = endpoint->field(name))
            return fieldText(field->meaning);
        if (const Statistic *statistic = endpoint->statistic(name))
            return fieldText(statistic->meaning);
        const GroupField *group = endpoint->groupField(name);
        if (group && group->bucket != Bucket::None)
            return fieldText(dateMeaning);
    }
    return {};
}

QString valueLabel(QByteArrayView value)
{
    for (const KnownValue &known : knownValueTable) {
        if (value == known.value)
            return QCoreApplication::translate("Value", known.label);
    }
    return QString::fromUtf8(value);
}

std::span<const KnownValue> knownValues() { return knownValueTable; }

std::optional<QString> groupByProblem(const Endpoint &endpoint, const QList<QByteArray> &groupBy)
{
    QList<const GroupField *> seen;
    for (const QByteArray &name : groupBy) {
        const GroupField *group = endpoint.groupField(name);
        if (!group) {
            QStringList choices;
            for (const GroupField &choice : endpoint.groupFields)
                choices.append(QString::fromLatin1(choice.name));
            return QCoreApplication::translate("GroupBy", "“%1” cannot be grouped by “%2”. Choose from: %3.")
                .arg(endpoint.translatedTitle(), QString::fromUtf8(name), choices.join(", "_L1));
        }
        if (seen.contains(group))
            return QCoreApplication::translate("GroupBy", "“%1” stands in the grouping twice. Name it once.")
                .arg(fieldText(group->title));
        const bool isSecondBucket = group->bucket != Bucket::None
            && std::ranges::any_of(
                seen, [](const GroupField *other) { return other->bucket != Bucket::None; });
        if (isSecondBucket)
            return QCoreApplication::translate(
                "GroupBy", "Only one of date, week and month can be grouped by at a time.");
        seen.append(group);
    }
    return std::nullopt;
}

} // namespace mavenscope
