// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"
#include "support/table_text.h"
#include "table/table_load.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mavenscope;

class TestTableLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSavedResponse();
    void aMissingFile();
    void aCutFileKeepsItsWholeRecords();
    void rowsArriveWhileTheFileIsRead();
    void fromTheService();
    void aNewerOneReplacesTheOlder();
    void deletedAtAnyMoment_data();
    void deletedAtAnyMoment();
    void unauthorised();

private:
    QString file(const QByteArray &bytes);
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
};

QString TestTableLoad::file(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("saved.json"));
    QFile saved(path);
    if (saved.open(QIODevice::WriteOnly))
        saved.write(bytes);
    return path;
}

void TestTableLoad::initTestCase()
{
    DemoServerOptions options;
    options.data.records = 1000;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
}

void TestTableLoad::aSavedResponse()
{
    const std::unique_ptr<TableLoad> load(
        TableLoad::open(file("[{\"agent_email\":\"a\",\"duration_ms\":5},]"), nullptr));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait());
    QVERIFY(!load->error());
    QVERIFY(load->table()->endpoint);
    QCOMPARE(load->table()->endpoint->id, EndpointId::Availability);
    QCOMPARE(columnAsText(*load->table(), "duration_ms"), QList<QByteArray> { "i:5" });
    QVERIFY(!load->span());
    QCOMPARE(finished.size(), 1);
}

void TestTableLoad::aMissingFile()
{
    const std::unique_ptr<TableLoad> load(
        TableLoad::open(m_folder.filePath(QStringLiteral("none.json")), nullptr));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait());
    QVERIFY(load->error());
    QCOMPARE(load->error()->kind, ApiErrorKind::FileUnreadable);
    QVERIFY(load->error()->detail.contains(QLatin1String("none.json")));
}

void TestTableLoad::aCutFileKeepsItsWholeRecords()
{
    const std::unique_ptr<TableLoad> load(
        TableLoad::open(file("[{\"agent_email\":\"a\"},{\"agent_email\":\"b\"},{\"agent"), nullptr));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait());
    QVERIFY(load->error());
    QCOMPARE(load->error()->kind, ApiErrorKind::Incomplete);
    QCOMPARE(load->table()->rowCount(), 2);
}

void TestTableLoad::rowsArriveWhileTheFileIsRead()
{
    QByteArray json = "[";
    for (int i = 0; i < 300'000; ++i)
        json += "{\"agent_email\":\"agent" + QByteArray::number(i % 50)
            + "@example.com\",\"duration_ms\":" + QByteArray::number(i) + "},";
    const std::unique_ptr<TableLoad> load(TableLoad::open(file(json + ']'), nullptr));
    QList<qint64> rows;
    connect(load.get(), &TableLoad::grew, this,
        [&rows](const SharedTable &table) { rows.append(table->rowCount()); });
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait(60'000));
    QVERIFY(!load->error());
    QCOMPARE(load->table()->rowCount(), 300'000);
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    QCOMPARE(load->bytes(), json.size() + 1);
}

void TestTableLoad::fromTheService()
{
    Client client;
    client.setConnection(m_server->connection());
    Query query;
    query.endpoint = EndpointId::Conversations;
    query.days = Days::clamped(120);
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, query));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait(20'000));
    QVERIFY2(!load->error(), load->error() ? qPrintable(load->error()->detail) : "");
    QVERIFY(load->table()->rowCount() > 950);
    QVERIFY(load->span());
    QCOMPARE(load->span()->begin.secsTo(load->span()->end), 120 * 86'400);
    QCOMPARE(client.budget(RateClass::Longer).left, 9);
    QCOMPARE(client.budget(RateClass::LastDay).left, 60);
}

void TestTableLoad::aNewerOneReplacesTheOlder()
{
    Client client;
    client.setConnection(m_server->connection());
    Query query;
    query.endpoint = EndpointId::Sessions;
    const std::unique_ptr<TableLoad> older(TableLoad::fetch(client, query));
    QSignalSpy olderFinished(older.get(), &TableLoad::finished);
    older->cancel(ApiErrorKind::Superseded);
    const std::unique_ptr<TableLoad> newer(TableLoad::fetch(client, query));
    QSignalSpy newerFinished(newer.get(), &TableLoad::finished);
    QTRY_COMPARE(olderFinished.size(), 1);
    QCOMPARE(older->error()->kind, ApiErrorKind::Superseded);
    QTRY_COMPARE_WITH_TIMEOUT(newerFinished.size(), 1, 20'000);
    QVERIFY(!newer->error());
}

void TestTableLoad::deletedAtAnyMoment_data()
{
    QTest::addColumn<bool>("fromService");
    QTest::addColumn<int>("events"); ///< progress reports to wait for
    for (const bool fromService : { false, true }) {
        for (const int events : { 0, 1, 2 })
            QTest::addRow("%s after %d reports", fromService ? "service" : "file", events)
                << fromService << events;
    }
}

void TestTableLoad::deletedAtAnyMoment()
{
    QFETCH(bool, fromService);
    QFETCH(int, events);
    Client client;
    client.setConnection(m_server->connection());
    Query query;
    query.days = Days::clamped(1); // the wide budget
    QByteArray json = "[";
    for (int i = 0; i < 100'000; ++i)
        json += "{\"agent_email\":\"a\"},";
    std::unique_ptr<TableLoad> load(
        fromService ? TableLoad::fetch(client, query) : TableLoad::open(file(json + ']'), nullptr));
    QSignalSpy progressed(load.get(), &TableLoad::progressed);
    QTRY_VERIFY(progressed.size() >= events || load->isFinished());
    load.reset(); // no crash, no leak, no late signal
}

void TestTableLoad::unauthorised()
{
    Client client;
    Connection connection = m_server->connection();
    connection.token = Token::from("wrong").value();
    client.setConnection(connection);
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, {}));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait(20'000));
    QVERIFY(load->error());
    QCOMPARE(load->error()->kind, ApiErrorKind::Unauthorized);
    QVERIFY(load->error()->leadsToConnectionDialog());
    QCOMPARE(load->table()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTableLoad)
#include "tst_table_load.moc"
