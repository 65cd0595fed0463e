// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_data.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace mavenscope;

class TestDemoData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameRecords();
    void anotherSeedGivesOthers();
    void conversationsLieInTheirPeriod();
    void sessionsBelongToConversations();
    void durationsAreInOrder();
    void nothingEndsAfterTheEnd_data();
    void nothingEndsAfterTheEnd();
    void agentsAreAvailableWhenTheyAnswer();
    void activeTimeIsPartOfAvailability();
    void everyShapeOccurs_data();
    void everyShapeOccurs();
    void everyStatusIsDocumented();
    void theReleaseBrokeOneFlow();

private:
    static DemoOptions options(quint64 seed);
    static QByteArray hashOf(const DemoData &data);
    DemoData m_data;
};

namespace {

QDateTime end() { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }

Cell cellOf(const Table &table, RowId row, const char *column)
{
    return table.cell(row, table.columnNamed(column));
}

} // namespace

DemoOptions TestDemoData::options(quint64 seed)
{
    DemoOptions options;
    options.seed = seed;
    options.records = 6000;
    options.end = end();
    return options;
}

QByteArray TestDemoData::hashOf(const DemoData &data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Endpoint &endpoint : endpoints()) {
        const Table &table = *data.of(endpoint.id);
        writeJson(table, table.allRows(),
            [&hash](const std::string &block) { hash.addData(QByteArray::fromStdString(block)); });
    }
    return hash.result().toHex();
}

void TestDemoData::initTestCase() { m_data = makeDemoData(options(1)); }

void TestDemoData::theSameSeedGivesTheSameRecords()
{
    QCOMPARE(hashOf(makeDemoData(options(1))), hashOf(m_data));
}

void TestDemoData::anotherSeedGivesOthers() { QVERIFY(hashOf(makeDemoData(options(2))) != hashOf(m_data)); }

void TestDemoData::conversationsLieInTheirPeriod()
{
    const Table &table = *m_data.conversations;
    QCOMPARE(table.rowCount(), 6000);
    for (const RowId row : table.allRows()) {
        const qint64 created = cellOf(table, row, "created_at").integer;
        QVERIFY(created >= end().addDays(-120).toMSecsSinceEpoch() && created < end().toMSecsSinceEpoch());
        const qint64 updated = cellOf(table, row, "updated_at").integer;
        QVERIFY(updated >= created && updated <= end().toMSecsSinceEpoch());
    }
}

void TestDemoData::sessionsBelongToConversations()
{
    QHash<QByteArray, std::pair<qint64, std::string>> conversations;
    for (const RowId row : m_data.conversations->allRows()) {
        conversations.insert(
            QByteArray::fromStdString(std::string(cellOf(*m_data.conversations, row, "id").text)),
            { cellOf(*m_data.conversations, row, "created_at").integer,
                std::string(cellOf(*m_data.conversations, row, "latest_live_support_session_status").text) });
    }
    QCOMPARE(conversations.size(), 6000);
    QHash<QByteArray, std::string> latest;
    const Table &sessions = *m_data.sessions;
    for (const RowId row : sessions.allRows()) {
        const auto id
            = QByteArray::fromStdString(std::string(cellOf(sessions, row, "assistant_conversation_id").text));
        QVERIFY(conversations.contains(id));
        QCOMPARE(cellOf(sessions, row, "assistant_conversation_created_at").integer, conversations[id].first);
        QVERIFY(cellOf(sessions, row, "created_at").integer >= conversations[id].first);
        latest[id] = cellOf(sessions, row, "status").text;
    }
    for (auto session = latest.cbegin(); session != latest.cend(); ++session)
        QCOMPARE(session.value(), conversations[session.key()].second);
}

void TestDemoData::durationsAreInOrder()
{
    const Table &sessions = *m_data.sessions;
    for (const RowId row : sessions.allRows()) {
        const Cell queue = cellOf(sessions, row, "queue_duration_ms");
        const Cell first = cellOf(sessions, row, "first_response_ms");
        const Cell chat = cellOf(sessions, row, "chat_duration_ms");
        QVERIFY(first.isNull() || first.integer >= queue.integer);
        QVERIFY(chat.isNull() || chat.integer >= first.integer);
    }
}

void TestDemoData::nothingEndsAfterTheEnd_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestDemoData::nothingEndsAfterTheEnd()
{
    QFETCH(int, seed);
    DemoOptions busy = options(quint64(seed));
    busy.days = 2; // as many conversations in the last minutes as a large organisation has
    const DemoData data = makeDemoData(busy);
    const Table &sessions = *data.sessions;
    QSet<QByteArray> seen;
    for (const RowId row : sessions.allRows()) {
        const qint64 created = cellOf(sessions, row, "created_at").integer;
        const qint64 updated = cellOf(sessions, row, "updated_at").integer;
        const Cell queue = cellOf(sessions, row, "queue_duration_ms");
        const Cell chat = cellOf(sessions, row, "chat_duration_ms");
        QVERIFY(updated <= end().toMSecsSinceEpoch());
        QVERIFY(queue.isNull() || created + queue.integer <= updated);
        QVERIFY(chat.isNull() || created + chat.integer == updated);
        const auto status = cellOf(sessions, row, "status").text;
        seen.insert(QByteArray::fromStdString(std::string(status)));
        QCOMPARE(
            chat.isNull(), status != "RESOLVED" && status != "INACTIVITY_TIMEOUT" && status != "TRANSFERRED");
    }
    QVERIFY(seen.contains("ACTIVE") && seen.contains("WAITING_FOR_AGENT"));
}

void TestDemoData::agentsAreAvailableWhenTheyAnswer()
{
    QHash<QByteArray, QList<std::pair<qint64, qint64>>> periods;
    const Table &availability = *m_data.availability;
    for (const RowId row : availability.allRows()) {
        const qint64 begin = cellOf(availability, row, "start_timestamp").integer;
        periods[QByteArray::fromStdString(std::string(cellOf(availability, row, "agent_email").text))].append(
            { begin, begin + cellOf(availability, row, "duration_ms").integer });
    }
    const Table &sessions = *m_data.sessions;
    int answered = 0;
    for (const RowId row : sessions.allRows()) {
        const Cell agent = cellOf(sessions, row, "agent_email");
        if (agent.isNull())
            continue;
        ++answered;
        const qint64 created = cellOf(sessions, row, "created_at").integer;
        const auto &own = periods[QByteArray::fromStdString(std::string(agent.text))];
        QVERIFY(std::any_of(own.begin(), own.end(),
            [created](const auto &period) { return period.first <= created && created < period.second; }));
    }
    QVERIFY(answered > 500);
}

void TestDemoData::activeTimeIsPartOfAvailability()
{
    const Table &availability = *m_data.availability;
    for (const RowId row : availability.allRows()) {
        const qint64 duration = cellOf(availability, row, "duration_ms").integer;
        QVERIFY(duration > 0);
        QVERIFY(cellOf(availability, row, "active_duration_ms").integer <= duration);
        const Cell ended = cellOf(availability, row, "end_timestamp");
        if (!ended.isNull())
            QCOMPARE(ended.integer - cellOf(availability, row, "start_timestamp").integer, duration);
    }
}

void TestDemoData::everyShapeOccurs_data()
{
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<bool>("null");
    for (const Endpoint &endpoint : endpoints()) {
        for (const Field &field : endpoint.fields) {
            const QByteArray name = field.name;
            QTest::addRow("%s %s has values", endpoint.name, field.name) << int(endpoint.id) << name << false;
            const bool mayBeNull = name.startsWith("latest_") || name == "feedback_rating"
                || name.startsWith("agent_group") || name == "end_timestamp" || name == "first_response_ms"
                || name == "resolution_label";
            if (mayBeNull)
                QTest::addRow("%s %s has nulls", endpoint.name, field.name)
                    << int(endpoint.id) << name << true;
        }
    }
}

void TestDemoData::everyShapeOccurs()
{
    QFETCH(int, endpoint);
    QFETCH(QByteArray, column);
    QFETCH(bool, null);
    const Table &table = *m_data.of(EndpointId(endpoint));
    const RowList rows = table.allRows();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [&](RowId row) { return cellOf(table, row, column.constData()).isNull() == null; }));
}

void TestDemoData::everyStatusIsDocumented()
{
    QSet<QByteArray> known;
    for (const KnownValue &value : knownValues())
        known.insert(value.value);
    QSet<QByteArray> seen;
    for (const RowId row : m_data.sessions->allRows())
        seen.insert(QByteArray::fromStdString(std::string(cellOf(*m_data.sessions, row, "status").text)));
    for (const QByteArray &status : seen)
        QVERIFY2(known.contains(status), status.constData());
    for (const char *status : { "RESOLVED", "TRANSFERRED", "NO_AGENT_CAPACITY", "CUSTOMER_SKIPPED",
             "AGENT_TIMEOUT", "DECLINED_BY_AGENT", "INACTIVITY_TIMEOUT" })
        QVERIFY2(seen.contains(status), status);
}

void TestDemoData::theReleaseBrokeOneFlow()
{
    const Table &table = *m_data.conversations;
    const qint64 release = end().addDays(-22).toMSecsSinceEpoch();
    const qint64 mended = end().addDays(-16).toMSecsSinceEpoch();
    int before = 0, during = 0;
    for (const RowId row : table.allRows()) {
        if (cellOf(table, row, "flow_name").text != "Router, \"Pro\" line"
            || cellOf(table, row, "status").text != "ESCALATED")
            continue;
        const qint64 created = cellOf(table, row, "created_at").integer;
        during += created >= release && created < mended;
        before += created >= release - 6 * qint64(86'400'000) && created < release;
    }
    QVERIFY2(during > 4 * before, qPrintable(QStringLiteral("%1 before, %2 during").arg(before).arg(during)));
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demo_data.moc"
