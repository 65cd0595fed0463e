// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group.h"

#include "support/calculation_table.h"
#include "support/table_text.h"
#include "table/time_bucket.h"
#include "table/worker_pool.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <limits>
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
    void manyGroups_data();
    void manyGroups();
    void groupsOfOneRow();
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

void GroupTest::manyGroups_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("as few rows are grouped") << 20'000;
    QTest::newRow("as many rows are grouped") << 70'000;
}

/// Nearly every row a group of its own, by several columns.
void GroupTest::manyGroups()
{
    QFETCH(int, rows);
    constexpr int columns = 7;
    using Values = std::array<int, columns>;
    QRandomGenerator random(6);
    std::map<Values, int> expected;
    std::string json = "[";
    for (int row = 0; row < rows; ++row) {
        Values values;
        json += row ? ",{" : "{";
        for (int column = 0; column < columns; ++column) {
            // Of the first ones few, so that the later ones decide; odd columns hold texts.
            values[size_t(column)] = random.bounded(column < 3 ? 40 : 20'000);
            QByteArray value = QByteArray::number(values[size_t(column)]).rightJustified(6, '0');
            value = column % 2 ? "\"a text as long as others " + value + '"'
                               : QByteArray::number(value.toInt());
            json += (column ? ",\"x" : "\"x") + std::to_string(column) + "\":" + value.toStdString();
        }
        if (row % 10 == 9) { // the same once more
            json += "},{" + json.substr(json.rfind('{') + 1);
            ++expected[values];
        }
        json += '}';
        ++expected[values];
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    GroupRequest request { &endpoint(EndpointId::Conversations), {}, {} };
    for (int column = 0; column < columns; ++column)
        request.groupBy.append("x" + QByteArray::number(column));
    request.measures = { { "n", Aggregate::Count, {}, FieldType::Number, {} } };
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->rowCount(), int64_t(expected.size()));
    auto next = expected.begin();
    for (const RowId row : result->allRows()) {
        for (int column = 0; column < columns; ++column) {
            const Cell cell = result->cell(row, column);
            const int value = column % 2 ? std::stoi(std::string(cell.text.substr(cell.text.size() - 6)))
                                         : int(cell.number());
            QCOMPARE(value, next->first[size_t(column)]);
        }
        QCOMPARE(result->cell(row, columns).integer, int64_t(next->second));
        ++next;
    }
}

/// Nearly as many groups as rows, of values of all kinds: each has the measures of its rows grouped by
/// nothing.
void GroupTest::groupsOfOneRow()
{
    auto oneOf = [random = QRandomGenerator(8)](std::initializer_list<const char *> values) mutable {
        return values.begin()[random.bounded(int(values.size()))];
    };
    std::string json = "[";
    for (int row = 0; row < 70'000; ++row) {
        const int name = row % 20 == 1 ? row - 1 : row; // some are two rows
        json += (row ? ",{\"flow_name\":\"" : "{\"flow_name\":\"") + std::to_string(name)
            + "\",\"feedback_rating\":"
            + (row % 20 == 2       ? "9007199254740993"
                    : row < 35'000 ? oneOf({ "1", "-2", "null" })
                                   : oneOf({ "1", "0.5", "-3.25", "null", "\"odd\"" }))
            + ",\"created_at\":"
            + (row < 35'000 ? oneOf({ "\"2026-03-29T00:59:59.000Z\"", "\"never\"", "null" })
                            : "\"2026-03-29T00:59:58.999Z\"") // what is taken off is always there
            + ",\"updated_at\":" + oneOf({ "\"2026-03-29T01:59:59.500Z\"", "\"\"", "null" })
            + ",\"status\":" + oneOf({ "\"OPEN\"", "\"RESOLVED\"", "null" }) + ",\"form_data\":"
            + oneOf({ "null", "{}", R"({"x":7})", R"({"x":"7.5"})", R"({"x":"no"})" }) + "}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const std::vector<Condition> open { { "status", FilterOp::Equals, { u"OPEN"_s } } };
    GroupRequest request { &endpoint(EndpointId::Conversations), { "flow_name" }, {} };
    for (const auto aggregate : { Aggregate::Count, Aggregate::Sum, Aggregate::Mean, Aggregate::Min,
             Aggregate::Max, Aggregate::Percentile50, Aggregate::Percentile90, Aggregate::DistinctCount }) {
        for (const char *column : { "", "feedback_rating", "status", "form_data.x", "no_such_column" }) {
            for (const auto &only : { std::vector<Condition> {}, open }) {
                if (*column || aggregate == Aggregate::Count)
                    request.measures.push_back({ QByteArray::number(request.measures.size()), aggregate,
                        column, FieldType::Number, only });
            }
        }
        if (aggregate != Aggregate::DistinctCount)
            request.measures.push_back({ QByteArray::number(request.measures.size()), aggregate, "updated_at",
                FieldType::Duration, {}, "created_at" });
    }
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->rowCount(), 66'500);
    std::map<std::string, RowList, std::less<>> rowsOf;
    for (const RowId row : table->allRows())
        rowsOf[std::string(table->cell(row, table->columnNamed("flow_name")).text)].push_back(row);
    request.groupBy.clear();
    const RowList groups = result->allRows();
    for (size_t group = 0; group < groups.size(); group += 61) {
        const std::string name(result->cell(groups[group], 0).text);
        const SharedTable expected = groupRows(*table, rowsOf[name], request);
        for (int measure = 0; measure < int(request.measures.size()); ++measure) {
            const Cell found = result->cell(groups[group], measure + 1),
                       wanted = expected->cell(RowId(), measure);
            const QByteArray where
                = QByteArray::fromStdString(name) + " measure " + QByteArray::number(measure);
            QVERIFY2(found.isNull() == wanted.isNull(), where.constData());
            QVERIFY2(numberAsText(found) == numberAsText(wanted), where.constData());
        }
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
