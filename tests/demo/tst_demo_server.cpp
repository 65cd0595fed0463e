// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"
#include "table/table_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace mavenscope;

class TestDemoServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusals_data();
    void refusals();
    void otherMethodsAreNotAllowed();
    void daysChooseTheWindow();
    void groupsAddUpToTheRecords_data();
    void groupsAddUpToTheRecords();
    void agentEmailWithAHyphen();
    void packedAnswersAreTheSame_data();
    void packedAnswersAreTheSame();
    void theSchemeIsReadInAnyCase();
    void rateLimits_data();
    void rateLimits();
    void everyServerHasItsOwnToken();
    void stopsWithARequestOpen();

private:
    struct Answer
    {
        int status;
        QByteArray body;
        QByteArray retryAfter;
    };
    Answer get(const DemoServer &server, const QString &path, const QByteArray &token);
    Answer get(const QString &path) { return get(*m_server, path, m_server->connection().token.secret()); }
    QJsonArray records(const QString &path) { return QJsonDocument::fromJson(get(path).body).array(); }

    static DemoServerOptions options(bool limits);
    QNetworkAccessManager m_network;
    std::unique_ptr<DemoServer> m_server;
};

DemoServerOptions TestDemoServer::options(bool limits)
{
    DemoServerOptions options;
    options.data.records = 2000;
    options.data.days = 120;
    options.limits = limits;
    return options;
}

TestDemoServer::Answer TestDemoServer::get(
    const DemoServer &server, const QString &path, const QByteArray &token)
{
    QNetworkRequest request(QUrl(server.connection().baseUrl.toString() + path));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20'000))
        return { -1, {}, {} };
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeader("Retry-After") };
}

void TestDemoServer::initTestCase()
{
    m_server = std::make_unique<DemoServer>(options(false));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void TestDemoServer::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("authorised");
    QTest::addColumn<int>("status");
    const auto row = [](const char *path, bool authorised, int status) {
        QTest::newRow(path) << QString::fromLatin1(path) << authorised << status;
    };
    row("v1/assistant-conversations.json?days=1", true, 200);
    row("v1/live-support-sessions.json?days=120", true, 200);
    row("v1/agent-availabilities.json?group_by=week&days=30", true, 200);
    row("v1/agent-availabilities.json?days=1&x", false, 401);
    row("v1/assistant-conversations.json", true, 400);
    row("v1/assistant-conversations.json?days=0", true, 400);
    row("v1/assistant-conversations.json?days=121", true, 400);
    row("v1/assistant-conversations.json?days=-1", true, 400);
    row("v1/assistant-conversations.json?days=1.5", true, 400);
    row("v1/assistant-conversations.json?days=week", true, 400);
    row("v1/assistant-conversations.json?days=%201", true, 400);
    row("v1/assistant-conversations.json?days=%2B1", true, 400);
    row("v1/assistant-conversations.json?days=99999999999", true, 400);
    row("v1/assistant-conversations.json?days=3&days=4", true, 400);
    row("v1/assistant-conversations.json?group_by=status&group_by=date&days=3", true, 400);
    row("v1/assistant-conversations.json?group_by=id&days=3", true, 400);
    row("v1/assistant-conversations.json?group_by=&days=3", true, 400);
    row("v1/assistant-conversations.json?group_by=date,week&days=3", true, 400);
    row("v1/assistant-conversations.json?group_by=date%2Cstatus&days=3", true, 200);
    row("v1/agent-availabilities.json?group_by=status&days=3", true, 400);
    row("v2/agent-availabilities.json?days=3", true, 404);
    row("", true, 404);
}

void TestDemoServer::refusals()
{
    QFETCH(QString, path);
    QFETCH(bool, authorised);
    const Answer answer = get(*m_server, path, authorised ? m_server->connection().token.secret() : "wrong");
    QTEST(answer.status, "status");
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status == 200)
        QVERIFY(document.isArray());
    else
        QVERIFY(!document[QStringLiteral("error")].toString().isEmpty());
}

void TestDemoServer::otherMethodsAreNotAllowed()
{
    QNetworkRequest request(QUrl(
        m_server->connection().baseUrl.toString() + QStringLiteral("v1/agent-availabilities.json?days=1")));
    request.setRawHeader("Authorization", "Bearer " + m_server->connection().token.secret());
    const std::unique_ptr<QNetworkReply> reply(m_network.deleteResource(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 405);
}

void TestDemoServer::daysChooseTheWindow()
{
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    const QJsonArray all = records(QStringLiteral("v1/assistant-conversations.json?days=120"));
    const QJsonArray week = records(QStringLiteral("v1/assistant-conversations.json?days=7"));
    QVERIFY(all.size() > 1900 && all.size() <= 2000);
    QVERIFY(week.size() > 20 && week.size() < 400);
    for (const QJsonValue &record : week) {
        const auto created
            = QDateTime::fromString(record[QStringLiteral("created_at")].toString(), Qt::ISODateWithMs);
        QVERIFY(created.isValid() && created >= asked.addDays(-7).addSecs(-5));
    }
}

void TestDemoServer::groupsAddUpToTheRecords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<QString>("field"); ///< "": the count
    QTest::addColumn<QString>("sum");
    QTest::newRow("count by flow and status")
        << QStringLiteral("v1/assistant-conversations.json") << QStringLiteral("flow_name,status")
        << QString() << QStringLiteral("count");
    QTest::newRow("sessions by date")
        << QStringLiteral("v1/live-support-sessions.json") << QStringLiteral("date")
        << QStringLiteral("chat_duration_ms") << QStringLiteral("chat_duration_ms_sum");
    QTest::newRow("availability by week")
        << QStringLiteral("v1/agent-availabilities.json") << QStringLiteral("week")
        << QStringLiteral("duration_ms") << QStringLiteral("duration_ms_sum");
}

void TestDemoServer::groupsAddUpToTheRecords()
{
    QFETCH(QString, path);
    QFETCH(QString, groupBy);
    QFETCH(QString, field);
    QFETCH(QString, sum);
    // The window moves between two requests, but the data end a minute ago at least and begin 120 days ago at
    // most.
    const QJsonArray individual = records(path + QStringLiteral("?days=100"));
    const QJsonArray groups
        = records(path + QStringLiteral("?group_by=") + groupBy + QStringLiteral("&days=100"));
    double wanted = 0, got = 0;
    for (const QJsonValue &record : individual)
        wanted += field.isEmpty() ? 1 : record[field].toDouble();
    for (const QJsonValue &group : groups)
        got += group[sum].toDouble();
    QVERIFY(groups.size() > 1);
    QVERIFY(wanted > 0);
    QCOMPARE(got, wanted);
}

void TestDemoServer::agentEmailWithAHyphen()
{
    const QJsonArray groups
        = records(QStringLiteral("v1/agent-availabilities.json?group_by=agent-email&days=30"));
    QVERIFY(groups.size() > 10);
    QVERIFY(groups[0].toObject().contains(QStringLiteral("agent_email")));
    QVERIFY(!groups[0].toObject().contains(QStringLiteral("agent_count")));
}

void TestDemoServer::packedAnswersAreTheSame_data()
{
    QTest::addColumn<QByteArray>("accepted");
    for (const char *accepted : { "identity", "gzip;q=0", "br, gzip ; q=0.000", "gzipped" })
        QTest::newRow(accepted) << QByteArray(accepted);
}

void TestDemoServer::packedAnswersAreTheSame()
{
    const QString path = QStringLiteral("v1/agent-availabilities.json?group_by=agent_email&days=90");
    QNetworkRequest request(QUrl(m_server->connection().baseUrl.toString() + path));
    request.setRawHeader("Authorization", "Bearer " + m_server->connection().token.secret());
    QFETCH(QByteArray, accepted);
    request.setRawHeader("Accept-Encoding", accepted);
    const std::unique_ptr<QNetworkReply> plain(m_network.get(request));
    QSignalSpy finished(plain.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QVERIFY(!plain->hasRawHeader("Content-Encoding"));
    QCOMPARE(get(path).body, plain->readAll()); // Qt unpacks what it asked to be packed
}

void TestDemoServer::theSchemeIsReadInAnyCase()
{
    const QString path = QStringLiteral("v1/agent-availabilities.json?days=1");
    for (const char *scheme : { "bearer ", "BEARER ", "Basic " }) {
        QNetworkRequest request(QUrl(m_server->connection().baseUrl.toString() + path));
        request.setRawHeader("Authorization", QByteArray(scheme) + m_server->connection().token.secret());
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QCOMPARE(status, qstrcmp(scheme, "Basic ") == 0 ? 401 : 200);
        QCOMPARE(reply->rawHeader("WWW-Authenticate"), status == 401 ? "Bearer" : "");
    }
}

void TestDemoServer::rateLimits_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<QString>("other");
    const QString lastDay = QStringLiteral("v1/agent-availabilities.json?days=1");
    const QString longer = QStringLiteral("v1/agent-availabilities.json?days=2");
    QTest::newRow("days=1: 60") << lastDay << 60 << longer;
    QTest::newRow("longer: 10") << longer << 10 << lastDay;
}

void TestDemoServer::rateLimits()
{
    QFETCH(QString, first);
    QFETCH(int, allowed);
    QFETCH(QString, other);
    DemoServer server(options(true));
    QVERIFY(server.start());
    const QByteArray token = server.connection().token.secret();
    for (int i = 0; i < allowed; ++i)
        QCOMPARE(get(server, first, token).status, 200);
    const Answer refused = get(server, first, token);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.toInt() >= 1 && refused.retryAfter.toInt() <= 61);
    QCOMPARE(get(server, other, token).status, 200);
}

void TestDemoServer::everyServerHasItsOwnToken()
{
    DemoServer other(options(true));
    QVERIFY(other.start());
    QVERIFY(other.connection().token != m_server->connection().token);
    QVERIFY(other.port() != m_server->port());
}

void TestDemoServer::stopsWithARequestOpen()
{
    auto server = std::make_unique<DemoServer>(options(true));
    QVERIFY(server->start());
    QNetworkRequest request(QUrl(server->connection().baseUrl.toString()
        + QStringLiteral("v1/assistant-conversations.json?days=120")));
    request.setRawHeader("Authorization", "Bearer " + server->connection().token.secret());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    server.reset();
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(reply->isFinished() || finished.wait());
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demo_server.moc"
