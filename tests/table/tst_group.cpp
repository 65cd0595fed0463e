// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group.h"

#include "support/calculation_table.h"
#include "table/time_bucket.h"
#include "table/worker_pool.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class GroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row12_buckets_data();
    void row12_buckets();
    void bucketsFollowTheZone();
    void sessionsAsTheService();
    void row14_agentCount();
    void agreesWithCells_data();
    void agreesWithCells();
    void storesAlikeWhateverThreadsThereAre_data();
    void storesAlikeWhateverThreadsThereAre();
    void ofNothing();
    void cancelled();
};

namespace {

QString dump(const Table &table)
{
    QStringList rows;
    for (const RowId row : table.allRows()) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const Cell cell = table.cell(row, column);
            cells += cell.isNull()           ? u"-"_s
                : cell.kind == Cell::Integer ? QString::number(cell.integer)
                : cell.kind == Cell::Real    ? QString::number(cell.real, 'g', 17)
                                          : QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        }
        rows += cells.join(u' ');
    }
    return rows.join(u'|');
}

int64_t instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

void GroupTest::row12_buckets_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("date") << int(Bucket::Date) << "2023-05-03T23:59:59.999Z"_ba
                          << "2023-05-03T00:00:00Z"_ba;
    QTest::newRow("Wednesday") << int(Bucket::Week) << "2023-05-03T10:00:00Z"_ba
                               << "2023-05-01T00:00:00Z"_ba;
    QTest::newRow("Sunday") << int(Bucket::Week) << "2023-05-07T23:59:59Z"_ba
                            << "2023-05-01T00:00:00Z"_ba;
    QTest::newRow("Monday") << int(Bucket::Week) << "2023-05-08T00:00:00Z"_ba
                            << "2023-05-08T00:00:00Z"_ba;
    QTest::newRow("month") << int(Bucket::Month) << "2024-02-29T10:00:00Z"_ba
                           << "2024-02-01T00:00:00Z"_ba;
    QTest::newRow("date before 1970") << int(Bucket::Date) << "1969-12-31T23:00:00Z"_ba
                                      << "1969-12-31T00:00:00Z"_ba;
    QTest::newRow("week before 1970") << int(Bucket::Week) << "1969-12-28T23:00:00Z"_ba
                                      << "1969-12-22T00:00:00Z"_ba;
    QTest::newRow("month before 1970") << int(Bucket::Month) << "1969-11-30T23:00:00Z"_ba
                                       << "1969-11-01T00:00:00Z"_ba;
}

void GroupTest::row12_buckets()
{
    QFETCH(int, bucket);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, first);
    QCOMPARE(bucketOf(instant(time), Bucket(bucket), QTimeZone::utc()), instant(first));
}

void GroupTest::bucketsFollowTheZone()
{
    QRandomGenerator random(1);
    for (const char *name :
        { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu" }) {
        const QTimeZone zone(name);
        TimeBuckets buckets(Bucket::Date, zone);
        for (int round = 0; round < 1000; ++round) {
            // Around the changes of 2023 and 2024, too
            const int64_t time
                = instant("2023-01-01T00:00:00Z") + int64_t(random.bounded(730 * 24 * 4)) * 900'000;
            const QDate date = QDateTime::fromMSecsSinceEpoch(time, zone).date();
            QCOMPARE(buckets.bucketOf(time), date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        }
    }
}

void GroupTest::sessionsAsTheService()
{
    const SharedTable table = recordsFrom(EndpointId::Sessions, R"([
        {"created_at":"2023-05-03T10:00:00Z","agent_email":"a","queue_duration_ms":1,"chat_duration_ms":10},
        {"created_at":"2023-05-03T11:00:00Z","agent_email":"a","queue_duration_ms":2,"first_response_ms":7},
        {"created_at":"2023-05-04T10:00:00Z","agent_email":null,"queue_duration_ms":"soon"}])");
    const Endpoint &sessions = endpoint(EndpointId::Sessions);
    GroupRequest request { &sessions, { "date", "agent_email" },
        documentedMeasures(sessions, { "date", "agent_email" }) };
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->groupBy, request.groupBy);
    QCOMPARE(result->endpoint, &sessions);
    QCOMPARE(result->column(0).name, "date"_ba);
    QCOMPARE(result->column(0).type, FieldType::Date);
    QCOMPARE(result->column(1).origin, ColumnOrigin::GroupField);
    QCOMPARE(result->column(2).origin, ColumnOrigin::Statistic);
    const auto at = [&](uint32_t row, const char *column) {
        return result->cell(RowId::of(0, row), result->columnNamed(column));
    };
    QCOMPARE(result->rowCount(), 2);
    QCOMPARE(at(0, "date").integer, instant("2023-05-04T00:00:00Z"));
    QVERIFY(at(0, "agent_email").isNull());
    QCOMPARE(at(0, "count").integer, 1);
    QVERIFY(at(0, "queue_duration_ms_mean").isNull());
    QVERIFY(at(0, "queue_duration_ms_max").isNull());
    QVERIFY(at(0, "queue_duration_ms_sum").isNull()); // nothing is not 0 (row 6)
    QCOMPARE(at(1, "count").integer, 2);
    QCOMPARE(at(1, "queue_duration_ms_mean").number(), 1.5);
    QCOMPARE(at(1, "queue_duration_ms_sum").integer, 3);
    QCOMPARE(at(1, "first_response_ms_mean").number(), 7.0);
    QCOMPARE(at(1, "chat_duration_ms_max").integer, 10);
}

void GroupTest::row14_agentCount()
{
    const SharedTable table = recordsFrom(EndpointId::Availability, R"([
        {"agent_email":"a","start_timestamp":"2023-05-03T9:00:00Z","duration_ms":5,"active_duration_ms":1},
        {"agent_email":"b","start_timestamp":"2023-05-03T9:00:00Z","duration_ms":5,"active_duration_ms":1},
        {"agent_email":"a","start_timestamp":"2023-05-10T9:00:00Z","duration_ms":6,"active_duration_ms":2}])");
    const Endpoint &availability = endpoint(EndpointId::Availability);
    const auto grouped = [&](const QList<QByteArray> &groupBy) {
        return groupRows(
            *table, table->allRows(), { &availability, groupBy, documentedMeasures(availability, groupBy) });
    };
    const SharedTable all = grouped({});
    QCOMPARE(all->rowCount(), 1);
    QCOMPARE(all->cell(RowId::of(0, 0), all->columnNamed("agent_count")).integer, 2);
    QCOMPARE(grouped({ "week" })->rowCount(), 2);
    QCOMPARE(grouped({ "agent_email" })->columnNamed("agent_count"), -1);
}

void GroupTest::agreesWithCells_data()
{
    QTest::addColumn<QByteArray>("groupField");
    QTest::newRow("few groups") << "status"_ba;
    QTest::newRow("many groups") << "feedback_comments"_ba;
}

void GroupTest::agreesWithCells()
{
    QFETCH(QByteArray, groupField);
    const SharedTable table = randomConversations(9, 140'000);
    const int grouped = table->columnNamed(groupField), rating = table->columnNamed("feedback_rating"),
              comments = table->columnNamed("feedback_comments");
    const std::vector<Condition> only { { "feedback_topics", FilterOp::Equals, { u"Fast"_s } } };
    const RowList fastRows = filterRows(*table, { only, {} }).value();
    const std::set<RowId> fast(fastRows.begin(), fastRows.end());
    struct Expected
    {
        int64_t rows = 0, fast = 0;
        double sum = 0;
        std::vector<double> values;
        std::set<std::string_view> comments;
    };
    std::map<std::pair<std::string, bool>, Expected> expected;
    RowList rows = table->allRows();
    std::reverse(rows.begin(), rows.end());
    for (const RowId row : rows) {
        const Cell name = table->cell(row, grouped), value = table->cell(row, rating),
                   text = table->cell(row, comments);
        Expected &group = expected[{ std::string(name.text), name.isNull() }];
        ++group.rows;
        group.fast += fast.contains(row);
        if (value.isNumeric()) {
            group.sum += value.number();
            group.values.push_back(value.number());
        }
        if (!text.isNull())
            group.comments.insert(text.text);
    }
    const FieldType number = FieldType::Number;
    const SharedTable result = groupRows(*table, rows,
        { &endpoint(EndpointId::Conversations), { groupField },
            { { "n", Aggregate::Count, {}, number, {} }, { "fast", Aggregate::Count, {}, number, only },
                { "sum", Aggregate::Sum, "feedback_rating", number, {} },
                { "mean", Aggregate::Mean, "feedback_rating", number, {} },
                { "min", Aggregate::Min, "feedback_rating", number, {} },
                { "max", Aggregate::Max, "feedback_rating", number, {} },
                { "p50", Aggregate::Percentile50, "feedback_rating", number, {} },
                { "p90", Aggregate::Percentile90, "feedback_rating", number, {} },
                { "texts", Aggregate::DistinctCount, "feedback_comments", number, {} } } });
    QCOMPARE(result->rowCount(), int64_t(expected.size()));
    std::optional<std::pair<bool, std::string>> before; // null comes last
    for (const RowId row : result->allRows()) {
        const Cell name = result->cell(row, 0);
        const std::pair at(name.isNull(), std::string(name.text));
        QVERIFY(!before || *before < at);
        before = at;
        Expected &group = expected[{ std::string(name.text), name.isNull() }];
        std::sort(group.values.begin(), group.values.end());
        const size_t count = group.values.size();
        QCOMPARE(result->cell(row, 1).integer, group.rows);
        QCOMPARE(result->cell(row, 2).integer, group.fast);
        QCOMPARE(result->cell(row, 9).integer, int64_t(group.comments.size()));
        QCOMPARE(result->cell(row, 3).isNull(), count == 0);
        if (count == 0)
            continue;
        QCOMPARE(result->cell(row, 3).number(), group.sum);
        QCOMPARE(result->cell(row, 4).number(), group.sum / double(count));
        QCOMPARE(result->cell(row, 5).number(), group.values.front());
        QCOMPARE(result->cell(row, 6).number(), group.values.back());
        QCOMPARE(result->cell(row, 7).number(), group.values[(count * 50 + 99) / 100 - 1]);
        QCOMPARE(result->cell(row, 8).number(), group.values[(count * 90 + 99) / 100 - 1]);
    }
}

void GroupTest::storesAlikeWhateverThreadsThereAre_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("this one alone") << 0;
    QTest::newRow("one more") << 1;
    QTest::newRow("many") << 8;
}

/// Each batch of the result has some thousand texts of its own, all of them together more than are taken for
/// repetitive at once.
void GroupTest::storesAlikeWhateverThreadsThereAre()
{
    QFETCH(int, threads);
    const int usual = workerPool()->maxThreadCount();
    workerPool()->setMaxThreadCount(threads);
    const auto restore = qScopeGuard([usual] { workerPool()->setMaxThreadCount(usual); });
    std::string json = "[";
    for (int row = 0; row < 30'000; ++row) {
        json += (row ? ",{\"flow_name\":\"flow " : "{\"flow_name\":\"flow ")
            + std::to_string(100'000 + row / 3) + "\",\"label\":\"label " + std::to_string(row % 3) + "\"}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const GroupRequest request { &endpoint(EndpointId::Conversations), { "flow_name", "label" },
        { { "n", Aggregate::Count, {}, FieldType::Number, {} } } };
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->rowCount(), 30'000);
    QVERIFY(result->batchCount() > 2);
    for (const auto &batch : result->batches())
        QVERIFY(std::holds_alternative<CodeColumn>(batch->column(0)));
}

void GroupTest::ofNothing()
{
    const SharedTable table = recordsFrom(EndpointId::Conversations, "[]");
    const Endpoint &conversations = endpoint(EndpointId::Conversations);
    QCOMPARE(groupRows(*table, {}, { &conversations, { "status" }, documentedMeasures(conversations, {}) })
                 ->rowCount(),
        0);
    const SharedTable all
        = groupRows(*table, {}, { &conversations, {}, documentedMeasures(conversations, {}) });
    QCOMPARE(dump(*all), u"0"_s);
}

void GroupTest::cancelled()
{
    Cancellation cancellation;
    cancellation.cancel();
    const SharedTable table = randomConversations(2, 10);
    QVERIFY(!groupRows(
        *table, table->allRows(), { &endpoint(EndpointId::Conversations), { "status" }, {} }, cancellation));
}

QTEST_GUILESS_MAIN(GroupTest)
#include "tst_group.moc"
