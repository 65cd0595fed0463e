// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_data.h"

#include "demo/demo_organisation.h"
#include "demo/demo_texts.h"
#include "demo/record_writer.h"
#include "table/json_text.h"

#include <algorithm>
#include <optional>

namespace mavenscope {

namespace {

/// Conversations by hour of the day in UTC: Europe's day, then America's.
constexpr int64_t hourWeights[24]
    = { 9, 8, 7, 7, 8, 11, 17, 26, 36, 42, 44, 43, 41, 43, 45, 44, 41, 38, 34, 30, 26, 21, 16, 12 };
constexpr int64_t weekdayWeights[7] = { 125, 118, 112, 108, 104, 64, 57 };

const char *const touchpoints[]
    = { "Support Website", "Support Website", "Mobile app", "Mobile app", "QR code", "Help Center" };
const char *const labels[] = { "", "", "", "", "warranty", "billing", "how-to" };
const char *const topics[] = { "Easy to use", "Fast", "Friendly agent" };
const char *const badTopics[] = { "Wrong answer", "Too long", "Hard to understand" };
const char *const shortcuts[] = { "Track my order", "Talk to an agent", "Report a fault", "Opening hours" };
const char *const resolutions[] = { "worked", "worked", "replacement sent", "refund", "not solved" };
const char *const debriefs[]
    = { "firmware", "spare part", "user error", "how-to", "ride_refund", "scooter_breakdown" };

/// One conversation on its way to the tables, with what its sessions left in it.
struct Conversation
{
    int64_t created;
    int64_t updated;
    size_t flow;
    bool isInBrokenRelease;
    const DemoTexts *texts;
    std::string id;
    std::string status;
    const char *liveStatus = nullptr;
    const char *resolution = nullptr;
    std::optional<int64_t> rating;
};

const DemoTexts &textsOf(std::string_view language)
{
    for (const DemoTexts &texts : demoTexts()) {
        if (language == texts.language)
            return texts;
    }
    return demoTexts().front();
}

template <size_t size> const char *oneOf(Random &random, const char *const (&choices)[size])
{
    return random.of(std::span<const char *const>(choices));
}

class Maker
{
public:
    explicit Maker(const DemoOptions &options)
        : m_options(options), m_random(options.seed),
          m_end(options.end.isValid() ? options.end.toMSecsSinceEpoch()
                                      : QDateTime::currentMSecsSinceEpoch() / minuteMs * minuteMs),
          m_begin(m_end - options.days * dayMs), m_agents(demoAgents(m_random, m_begin, m_end)),
          m_conversations(EndpointId::Conversations), m_sessions(EndpointId::Sessions),
          m_availability(EndpointId::Availability)
    {
    }

    DemoData make()
    {
        int64_t number = 100'000;
        for (const int64_t created : times())
            makeConversation(created, ++number);
        makeAvailability();
        return { m_conversations.finish(), m_sessions.finish(), m_availability.finish() };
    }

private:
    std::vector<int64_t> times();
    size_t pickFlow(int64_t created, bool &broken);
    void makeConversation(int64_t created, int64_t number);
    void makeSessions(Conversation &conversation);
    int64_t makeSession(
        Conversation &conversation, int64_t created, const char *wantedGroup, const char *status);
    const DemoAgent *availableAgent(int64_t instant, const char *group);
    void writeConversation(const Conversation &conversation);
    std::string formData(const Conversation &conversation);
    void makeAvailability();

    const DemoOptions &m_options;
    Random m_random;
    const int64_t m_end;
    const int64_t m_begin;
    const std::vector<DemoAgent> m_agents;
    RecordWriter m_conversations, m_sessions, m_availability;
};

std::vector<int64_t> Maker::times()
{
    // A weight for each hour: the week's and the day's rhythm, and slow growth.
    std::vector<int64_t> weights;
    const int64_t firstHour = m_begin / hourMs;
    const int64_t hours = m_end / hourMs - firstHour + 1;
    for (int64_t hour = 0; hour < hours; ++hour) {
        const int64_t day = (firstHour + hour) / 24;
        const int64_t growth = 80 + 40 * hour / std::max<int64_t>(1, hours);
        weights.push_back((weights.empty() ? 0 : weights.back())
            + hourWeights[(firstHour + hour) % 24] * weekdayWeights[(day + 3) % 7] * growth);
    }
    std::vector<int64_t> result;
    result.reserve(size_t(m_options.records));
    while (int64_t(result.size()) < m_options.records) {
        const auto hour = std::upper_bound(weights.begin(), weights.end(), m_random.below(weights.back()))
            - weights.begin();
        const int64_t time = (firstHour + hour) * hourMs + m_random.below(hourMs);
        if (time >= m_begin && time < m_end)
            result.push_back(time);
    }
    std::sort(result.begin(), result.end());
    return result;
}

size_t Maker::pickFlow(int64_t created, bool &broken)
{
    const int64_t release = m_end - releaseDaysBeforeEnd * dayMs;
    const bool isBrokenTime = created >= release && created < release + brokenDays * dayMs;
    std::vector<int64_t> weights;
    for (const DemoFlow &flow : demoFlows())
        weights.push_back(flow.weight);
    if (isBrokenTime)
        weights[brokenFlow] *= 3;
    const size_t flow = m_random.weighted(weights);
    broken = isBrokenTime && flow == brokenFlow;
    return flow;
}

void Maker::makeConversation(int64_t created, int64_t number)
{
    Conversation conversation;
    conversation.created = created;
    conversation.flow = pickFlow(created, conversation.isInBrokenRelease);
    const DemoFlow &flow = demoFlows()[conversation.flow];
    conversation.texts = &textsOf(m_random.chance(82) ? flow.language : m_random.of(demoTexts()).language);
    conversation.id = "FGHJ"[m_random.below(4)] + std::to_string(number);
    conversation.updated = std::min(m_end, created + m_random.between(25, 1500) * secondMs);

    const int escalated = conversation.isInBrokenRelease ? 34 : 8;
    const int64_t draw = m_random.below(100);
    conversation.status = draw < escalated ? "ESCALATED" : draw < escalated + 56 ? "RESOLVED" : "OPEN";
    const int ratedBadly = conversation.isInBrokenRelease ? 72 : 22;
    if (m_random.chance(28))
        conversation.rating
            = m_random.chance(ratedBadly) ? m_random.between(1, 2) : 2 + m_random.between(1, 2);
    if (m_random.chance(conversation.isInBrokenRelease ? 48 : 26))
        makeSessions(conversation);
    writeConversation(conversation);
}

const DemoAgent *Maker::availableAgent(int64_t instant, const char *group)
{
    const size_t first = size_t(m_random.below(int64_t(m_agents.size())));
    for (size_t i = 0; i < m_agents.size(); ++i) {
        const DemoAgent &agent = m_agents[(first + i) % m_agents.size()];
        if ((!group || std::string_view(agent.group) == group) && agent.isAvailable(instant))
            return &agent;
    }
    return nullptr;
}

void Maker::makeSessions(Conversation &conversation)
{
    const int64_t created = std::min(m_end - 1, conversation.created + m_random.between(40, 400) * secondMs);
    constexpr const char *statuses[] = { "RESOLVED", "INACTIVITY_TIMEOUT", "CUSTOMER_SKIPPED",
        "AGENT_TIMEOUT", "DECLINED_BY_AGENT", "TRANSFERRED" };
    constexpr int64_t weights[] = { 74, 7, 9, 4, 1, 5 };
    const char *status = statuses[m_random.weighted(weights)];
    const int64_t ended = makeSession(conversation, created, nullptr, status);
    // The second leg of a transfer goes to those who know more, when one of them is there.
    if (std::string_view(conversation.liveStatus) == "TRANSFERRED" && ended < m_end)
        makeSession(conversation, ended, "Tier 2", "RESOLVED");
    if (std::string_view(conversation.liveStatus) == "RESOLVED" && m_random.chance(80))
        conversation.status = "RESOLVED";
}

int64_t Maker::makeSession(
    Conversation &conversation, int64_t created, const char *wantedGroup, const char *status)
{
    const DemoAgent *agent = availableAgent(created, wantedGroup);
    // Most are answered soon, a few wait long: the product of two even draws leans to the left.
    const int64_t queue
        = 6 * secondMs + m_random.below(600) * m_random.below(600) * (conversation.isInBrokenRelease ? 3 : 1);
    const int64_t first = queue + m_random.between(4, 70) * secondMs;
    const int64_t chat = first + m_random.between(70, 1500) * secondMs;

    std::string_view state = agent ? status : "NO_AGENT_CAPACITY";
    const auto isAnswered
        = [&state] { return state == "RESOLVED" || state == "INACTIVITY_TIMEOUT" || state == "TRANSFERRED"; };
    // What the end of the data cuts off is still going on.
    if (agent && created + queue > m_end)
        state = "WAITING_FOR_AGENT";
    else if (isAnswered() && created + chat > m_end)
        state = "ACTIVE";
    const bool inFlight = state == "ACTIVE" || state == "WAITING_FOR_AGENT";
    const bool accepted = isAnswered() || state == "ACTIVE";
    const bool offered = accepted || state == "AGENT_TIMEOUT" || state == "DECLINED_BY_AGENT";
    const int64_t ended = inFlight ? m_end : std::min(m_end, created + (accepted ? chat : queue));

    RecordWriter &record = m_sessions.begin();
    record.text("assistant_conversation_id", conversation.id);
    record.integer("assistant_conversation_created_at", conversation.created);
    record.integer("created_at", created);
    record.integer("updated_at", ended);
    if (offered) {
        record.text("agent_email", agent->email);
        record.text("agent_group_name", agent->group);
    }
    if (state != "NO_AGENT_CAPACITY" && state != "WAITING_FOR_AGENT")
        record.integer("queue_duration_ms", queue);
    if (accepted && !(inFlight && created + first > m_end))
        record.integer("first_response_ms", first);
    if (accepted && !inFlight)
        record.integer("chat_duration_ms", chat);
    record.text("status", state);
    if (accepted && !inFlight && state != "TRANSFERRED") {
        conversation.resolution = state == "RESOLVED" ? oneOf(m_random, resolutions) : nullptr;
        if (conversation.resolution)
            record.text("resolution_label", conversation.resolution);
        const char *debrief = oneOf(m_random, debriefs);
        record.json("debrief_labels", m_random.chance(15) ? "[]" : std::string("[\"") + debrief + "\"]");
        record.text("debrief_summary", m_random.of(demoSummaries()));
    } else {
        record.json("debrief_labels", "[]");
        record.text("debrief_summary", "");
    }
    if (conversation.rating)
        record.integer("feedback_rating", *conversation.rating);
    record.end();
    conversation.liveStatus = state.data();
    conversation.updated = std::max(conversation.updated, ended);
    return ended;
}

std::string Maker::formData(const Conversation &conversation)
{
    std::string json = "{";
    const auto add = [&json](const char *key, const std::string &value) {
        json += json.size() > 1 ? ",\"" : "\"";
        json += key;
        json += "\":" + value;
    };
    const auto quoted = [](const std::string &text) { return '"' + text + '"'; };
    if (m_random.chance(62)) {
        add("$customer-email", quoted("customer" + std::to_string(m_random.below(20'000)) + "@example.com"));
        add("$created-on-page-url",
            quoted(std::string("https://example.com/support/") + conversation.texts->language));
    }
    switch (demoFlows()[conversation.flow].form) {
    case DemoForm::Ride:
        if (m_random.chance(55))
            add("ride-end-api-response", m_random.chance(90) ? "\"ok\"" : "{\"code\":500,\"retries\":[1,2]}");
        break;
    case DemoForm::Appliance:
        if (m_random.chance(45))
            add("serial", quoted("SN-" + std::to_string(10'000'000 + m_random.below(90'000'000))));
        break;
    case DemoForm::Network:
        if (m_random.chance(50))
            add("firmware",
                quoted(conversation.isInBrokenRelease ? "5.0.0"
                                                      : "4." + std::to_string(m_random.below(9)) + ".2"));
        if (m_random.chance(20))
            add("signal-strength", std::to_string(-40 - m_random.below(50)));
        break;
    case DemoForm::Order:
        if (m_random.chance(70))
            add("order-number", std::to_string(700'000 + m_random.below(100'000)));
        if (m_random.chance(12))
            add("gift", m_random.chance(50) ? "true" : "null");
        break;
    }
    return json + '}';
}

void Maker::writeConversation(const Conversation &conversation)
{
    const DemoTexts &texts = *conversation.texts;
    RecordWriter &record = m_conversations.begin();
    record.text("id", conversation.id);
    record.integer("created_at", conversation.created);
    record.integer("updated_at", conversation.updated);
    record.text("flow_name", demoFlows()[conversation.flow].name);
    record.text("touchpoint_name", oneOf(m_random, touchpoints));
    record.text("status", conversation.status);
    record.text("label", oneOf(m_random, labels));
    record.text("lang_code", texts.language);
    if (m_random.chance(62)) {
        const size_t search = size_t(m_random.below(int64_t(texts.searches.size())));
        record.text(
            "latest_search_query", conversation.isInBrokenRelease ? "update failed" : texts.searches[search]);
        if (m_random.chance(70))
            record.text("latest_search_result_chosen", texts.results[search]);
    }
    if (m_random.chance(9))
        record.text("latest_search_shortcut_chosen", oneOf(m_random, shortcuts));
    if (conversation.liveStatus)
        record.text("latest_live_support_session_status", conversation.liveStatus);
    if (conversation.resolution)
        record.text("latest_live_support_session_resolution_label", conversation.resolution);
    const bool isGood = conversation.rating && *conversation.rating >= 3;
    std::string topic = "[]";
    std::string comment;
    if (conversation.rating && m_random.chance(55))
        topic = std::string("[\"") + (isGood ? oneOf(m_random, topics) : oneOf(m_random, badTopics)) + "\"]";
    if (conversation.rating && m_random.chance(42))
        comment = m_random.of(isGood ? texts.praise : texts.complaints);
    record.json("feedback_topics", topic);
    record.text("feedback_comments", comment);
    if (conversation.rating)
        record.integer("feedback_rating", *conversation.rating);
    record.json("form_data", formData(conversation));
    record.end();
}

void Maker::makeAvailability()
{
    std::vector<std::pair<const DemoAgent *, const DemoPeriod *>> periods;
    for (const DemoAgent &agent : m_agents) {
        for (const DemoPeriod &period : agent.periods)
            periods.emplace_back(&agent, &period);
    }
    std::stable_sort(periods.begin(), periods.end(),
        [](const auto &left, const auto &right) { return left.second->begin < right.second->begin; });
    for (const auto &[agent, period] : periods) {
        RecordWriter &record = m_availability.begin();
        record.text("agent_email", agent->email);
        record.integer("start_timestamp", period->begin);
        if (!period->isOpen)
            record.integer("end_timestamp", period->end);
        record.integer("duration_ms", period->end - period->begin);
        record.integer("active_duration_ms", period->active);
        record.end();
    }
}

} // namespace

const SharedTable &DemoData::of(EndpointId endpoint) const
{
    switch (endpoint) {
    case EndpointId::Conversations:
        return conversations;
    case EndpointId::Sessions:
        return sessions;
    case EndpointId::Availability:
        return availability;
    }
    Q_UNREACHABLE();
}

DemoData makeDemoData(const DemoOptions &options) { return Maker(options).make(); }

} // namespace mavenscope
