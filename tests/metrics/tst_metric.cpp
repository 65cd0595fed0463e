// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metric.h"

#include "support/calculation_table.h"

#include <QTest>

#include <algorithm>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class MetricTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value();
    void idsAreUnique();
    void conversations_data();
    void conversations();
    void sessions_data();
    void sessions();
    void theServiceLevelIsThatOfTheChosenSeconds_data();
    void theServiceLevelIsThatOfTheChosenSeconds();
    void availability();
    void sumsGiveMeansOnlyWhereTheyAre();
};

namespace {

/// The metric over all records, through the one aggregation.
std::optional<double> overall(const std::vector<Metric> &metrics, const Table &table, const QByteArray &id)
{
    const auto metric
        = std::find_if(metrics.begin(), metrics.end(), [&id](const Metric &m) { return id == m.id; });
    if (metric == metrics.end())
        qFatal("There is no such metric.");
    const SharedTable result = groupRows(table, table.allRows(), { table.endpoint, {}, metric->parts });
    std::vector<std::optional<double>> parts;
    for (const Measure &part : metric->parts) {
        const Cell cell = result->cell(RowId::of(0, 0), result->columnNamed(part.name));
        parts.push_back(cell.isNumeric() ? std::optional(cell.number()) : std::nullopt);
    }
    return metricValue(*metric, parts);
}

} // namespace

void MetricTest::value()
{
    const Metric rate { "x", "", "", MetricUnit::Percent, std::vector<Measure>(2), false };
    const auto of = [&rate](std::vector<std::optional<double>> parts) { return metricValue(rate, parts); };
    QCOMPARE(of({ 1.0, 4.0 }), std::optional(25.0));
    QCOMPARE(of({ 0.0, 4.0 }), std::optional(0.0));
    QCOMPARE(of({ 0.0, 0.0 }), std::nullopt);
    QCOMPARE(of({ std::nullopt, 4.0 }), std::nullopt);
    QCOMPARE(of({ 1.0, std::nullopt }), std::nullopt);
    QCOMPARE(of({ 1.0 }), std::nullopt);
}

void MetricTest::idsAreUnique()
{
    for (const EndpointId id :
        { EndpointId::Conversations, EndpointId::Sessions, EndpointId::Availability }) {
        QByteArrayList ids;
        for (const Metric &metric : metricsOf(id)) {
            QVERIFY(!ids.contains(metric.id));
            ids.append(metric.id);
        }
        QVERIFY(!ids.isEmpty());
    }
}

void MetricTest::conversations_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("conversations") << "conversations"_ba << 4.0;
    QTest::newRow("resolution") << "resolution_rate"_ba << 50.0;
    QTest::newRow("self-service") << "self_service_rate"_ba << 25.0;
    QTest::newRow("escalation") << "escalation_rate"_ba << 25.0;
    QTest::newRow("live chat") << "live_chat_rate"_ba << 25.0;
    QTest::newRow("csat") << "csat"_ba << 50.0;
    QTest::newRow("rating response") << "rating_response_rate"_ba << 50.0;
}

void MetricTest::conversations()
{
    QFETCH(QByteArray, id);
    QFETCH(double, value);
    const SharedTable table = recordsFrom(EndpointId::Conversations, R"([
        {"id":"1","status":"RESOLVED","feedback_rating":3},
        {"id":"2","status":"RESOLVED","feedback_rating":2,"latest_live_support_session_status":"RESOLVED"},
        {"id":"3","status":"ESCALATED","feedback_rating":null},
        {"id":"4","status":"OPEN","feedback_rating":"odd"}])");
    QCOMPARE(overall(metricsOf(EndpointId::Conversations), *table, id), std::optional(value));
}

void MetricTest::sessions_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("sessions") << "sessions"_ba << 8.0;
    QTest::newRow("abandonment: 1 of 5 queued") << "abandonment_rate"_ba << 20.0;
    QTest::newRow("missed: 1 of 4 offered") << "missed_rate"_ba << 25.0;
    QTest::newRow("blocked: 1 of 6") << "blocked_rate"_ba << 100.0 / 6;
    QTest::newRow("in flight") << "in_flight"_ba << 2.0;
    QTest::newRow("speed of answer") << "speed_of_answer"_ba << 20'000.0;
    QTest::newRow("speed of answer, median") << "speed_of_answer_p50"_ba << 10'000.0;
    QTest::newRow("first response, 90th") << "first_response_p90"_ba << 90'000.0;
    QTest::newRow("reaction") << "agent_reaction"_ba << 35'000.0;
    QTest::newRow("handle time") << "handle_time"_ba << 150'000.0;
    QTest::newRow("service level: 1 of 4 offered") << "service_level"_ba << 25.0;
    QTest::newRow("transfer: 1 of 6") << "transfer_rate"_ba << 100.0 / 6;
    QTest::newRow("row 17: a conversation's rating once") << "csat"_ba << 50.0;
}

void MetricTest::sessions()
{
    QFETCH(QByteArray, id);
    QFETCH(double, value);
    const SharedTable table = recordsFrom(EndpointId::Sessions, R"([
        {"assistant_conversation_id":"A","status":"TRANSFERRED","queue_duration_ms":10000,"first_response_ms":20000,
         "chat_duration_ms":110000,"feedback_rating":4},
        {"assistant_conversation_id":"A","status":"RESOLVED","queue_duration_ms":30000,"first_response_ms":90000,
         "chat_duration_ms":230000,"feedback_rating":4},
        {"assistant_conversation_id":"B","status":"RESOLVED","feedback_rating":1},
        {"assistant_conversation_id":"C","status":"AGENT_TIMEOUT","queue_duration_ms":500000},
        {"assistant_conversation_id":"D","status":"CUSTOMER_SKIPPED"},
        {"assistant_conversation_id":"E","status":"NO_AGENT_CAPACITY"},
        {"assistant_conversation_id":"F","status":"WAITING_FOR_AGENT"},
        {"assistant_conversation_id":"G","status":"ACTIVE"}])");
    const auto result = overall(metricsOf(EndpointId::Sessions), *table, id);
    QVERIFY(result.has_value());
    QCOMPARE(*result, value);
}

void MetricTest::theServiceLevelIsThatOfTheChosenSeconds_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("percent");
    QTest::newRow("none in time") << 19 << 0.0;
    QTest::newRow("at the limit") << 20 << 50.0;
    QTest::newRow("just short of both") << 89 << 50.0;
    QTest::newRow("both") << 90 << 100.0;
}

void MetricTest::theServiceLevelIsThatOfTheChosenSeconds()
{
    QFETCH(int, seconds);
    QFETCH(double, percent);
    const SharedTable table = recordsFrom(EndpointId::Sessions, R"([
        {"assistant_conversation_id":"A","status":"RESOLVED","first_response_ms":20000},
        {"assistant_conversation_id":"B","status":"RESOLVED","first_response_ms":90000}])");
    const std::vector<Metric> metrics = metricsOf(EndpointId::Sessions, seconds);
    QCOMPARE(overall(metrics, *table, "service_level"), std::optional(percent));
    const auto found = std::find_if(metrics.begin(), metrics.end(),
        [](const Metric &metric) { return qstrcmp(metric.id, "service_level") == 0; });
    QCOMPARE(metricTitle(*found), QStringLiteral("Service level (%1 s)").arg(seconds));
    QVERIFY(metricMeaning(*found).contains(QStringLiteral("within %1 seconds").arg(seconds)));
}

void MetricTest::availability()
{
    const SharedTable table = recordsFrom(EndpointId::Availability, R"([
        {"agent_email":"a","start_timestamp":"2023-05-03T9:00:00Z","duration_ms":7200000,"active_duration_ms":3600000},
        {"agent_email":"a","start_timestamp":"2023-05-04T9:00:00Z","duration_ms":3600000,"active_duration_ms":null},
        {"agent_email":"b","start_timestamp":"2023-05-04T9:00:00Z","duration_ms":7200000,"active_duration_ms":0}])");
    const std::vector<Metric> metrics = metricsOf(EndpointId::Availability);
    QCOMPARE(overall(metrics, *table, "available_hours"), std::optional(18'000'000.0));
    QCOMPARE(overall(metrics, *table, "active_hours"), std::optional(3'600'000.0));
    QCOMPARE(overall(metrics, *table, "occupancy"), std::optional(25.0));
    QCOMPARE(overall(metrics, *table, "agents"), std::optional(2.0));
}

void MetricTest::sumsGiveMeansOnlyWhereTheyAre()
{
    const Endpoint &endpoint = mavenscope::endpoint(EndpointId::Sessions);
    const SharedTable table = recordsFrom(EndpointId::Sessions, R"([
        {"status":"RESOLVED","queue_duration_ms":10,"first_response_ms":6000,"chat_duration_ms":4},
        {"status":"RESOLVED","queue_duration_ms":30,"chat_duration_ms":4}])");
    const SharedTable summary = groupRows(
        *table, table->allRows(), { &endpoint, { "status" }, documentedMeasures(endpoint, { "status" }) });
    const std::vector<Metric> metrics = metricsOfSummary(*summary);
    QCOMPARE(QByteArray(metrics.front().id), "sessions"_ba);
    const auto partsOf = [&metrics](const QByteArray &id) {
        return std::find_if(metrics.begin(), metrics.end(), [&id](const Metric &m) {
            return id == m.id;
        })->parts;
    };
    QCOMPARE(partsOf("queue_duration_ms_mean").size(), size_t(2));
    // One session has no first response: its sum by the count would be too low.
    QCOMPARE(partsOf("first_response_ms_mean").size(), size_t(1));
}

QTEST_GUILESS_MAIN(MetricTest)
#include "tst_metric.moc"
