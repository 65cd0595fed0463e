// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program as a scheduled job would: arguments, standard streams, exit status.
#include "demo/demo_server.h"
#include "support/golden.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mavenscope;

class TestExportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void savedResponse_data();
    void savedResponse();
    void whatWasLeftOutIsSaidInOneLine_data();
    void whatWasLeftOutIsSaidInOneLine();
    void wrongUse_data();
    void wrongUse();
    void notUnderstood_data();
    void notUnderstood();
    void notAuthorisedWithoutAToken();
    void notAuthorisedWithAWrongToken();
    void theRateLimitNotMetInTime();
    void theNetworkRefuses();
    void cannotWrite();
    void aFullStandardOutputIsAnError();
    void aTokenFileThatOthersCanReadIsRefused();
    void anExportFromTheServiceIsTheSameAsFromItsSavedSummary();
    void anErrorLeavesTheOldFile();

private:
    struct Outcome
    {
        int status;
        QByteArray output;
        QByteArray error;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QByteArray &token = {});
    QStringList fromService(const QStringList &more) const;

    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
};

namespace {

constexpr char three[] = R"([
{"id":"1","created_at":"2026-11-02T10:00:00.000Z","flow_name":"A","status":"OPEN","feedback_rating":2,"form_data":{"k":"x"}},
{"id":"2","created_at":"2026-11-03T10:00:00.000Z","flow_name":"B","status":"RESOLVED","feedback_rating":null,"form_data":{}},
{"id":"3","created_at":"2026-11-09T10:00:00.000Z","flow_name":"A","status":"RESOLVED","feedback_rating":4,"form_data":{"k":7}},
])";

QStringList words(const char *text) { return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts); }

} // namespace

TestExportCommand::Outcome TestExportCommand::run(
    const QStringList &arguments, const QByteArray &input, const QByteArray &token)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MAVENSCOPE_TOKEN"), QString::fromLatin1(token));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return { -1, {}, "did not end" };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QStringList TestExportCommand::fromService(const QStringList &more) const
{
    return QStringList { QStringLiteral("export"), QStringLiteral("--base-url"),
        m_server->connection().baseUrl.toString() }
    + more;
}

void TestExportCommand::initTestCase()
{
    DemoServerOptions options;
    options.data.records = 500;
    options.data.days = 60;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

void TestExportCommand::savedResponse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *arguments, const char *csv) {
        QTest::newRow(arguments) << words(arguments) << QByteArray(csv);
    };
    row("--columns|id,status", "id,status\r\n1,OPEN\r\n2,RESOLVED\r\n3,RESOLVED\r\n");
    row("--columns|id|--where|status = RESOLVED", "id\r\n2\r\n3\r\n");
    row("--columns|id|--where|status = RESOLVED|--where|flow_name = A", "id\r\n3\r\n");
    row("--columns|id|--where|feedback_rating is null", "id\r\n2\r\n");
    row("--columns|id|--where|feedback_rating != 4", "id\r\n1\r\n2\r\n");
    row("--columns|id|--where|created_at >= 2026-11-03", "id\r\n2\r\n3\r\n");
    row("--columns|id|--where|form_data.k = x", "id\r\n1\r\n");
    row("--columns|id,form_data.k|--where|form_data.k > 5", "id,form_data.k\r\n3,7\r\n");
    row("--columns|id,form_data.nobody", "id,form_data.nobody\r\n1,\r\n2,\r\n3,\r\n");
    row("--columns|id|--search|rESOLV", "id\r\n2\r\n3\r\n");
    row("--columns|id|--sort|-feedback_rating", "id\r\n3\r\n1\r\n2\r\n");
    row("--columns|id|--sort|-status,-id", "id\r\n3\r\n2\r\n1\r\n");
    row("--columns|flow_name,id|--header|titles", "Flow,Conversation\r\nA,1\r\nB,2\r\nA,3\r\n");
    row("--group-by|flow_name", "flow_name,count\r\nA,2\r\nB,1\r\n");
    row("--group-by|week", "date,count\r\n2026-11-09,1\r\n2026-11-02,2\r\n");
    row("--group-by|flow_name|--where|status = RESOLVED", "flow_name,count\r\nA,1\r\nB,1\r\n");
    row("--group-by|flow_name|--where|count > 1", "flow_name,count\r\nA,2\r\n");
    row("--group-by|flow_name|--sort|count|--columns|count,flow_name", "count,flow_name\r\n1,B\r\n2,A\r\n");
}

void TestExportCommand::savedResponse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(words("export|--endpoint|conversations|--input|-") + arguments, three);
    QCOMPARE(outcome.error, QByteArray());
    QTEST(outcome.output, "csv");
    QCOMPARE(outcome.status, 0);
}

void TestExportCommand::whatWasLeftOutIsSaidInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("done") << words("--columns|id") << 0
                          << QByteArray("the first is number 2. The records have");
    QTest::newRow("and an error") << words("--columns|nobody") << 2 << QByteArray("no column “nobody”");
}

void TestExportCommand::whatWasLeftOutIsSaidInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    QByteArray json = "[{\"id\":\"1\"},5,{\"id\":\"2\"";
    for (int i = 0; i < 2001; ++i)
        json += ",\"new" + QByteArray::number(i) + "\":1";
    const Outcome outcome = run(words("export|--endpoint|conversations|--input|-") + arguments, json + "}]");
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.error.contains(said), outcome.error.constData());
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(outcome.output, status ? "" : "id\r\n1\r\n2\r\n");
}

void TestExportCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *arguments, const char *said) {
        QTest::newRow(arguments) << words(arguments) << QByteArray(said);
    };
    row("", "export or demo-server");
    row("frob", "frob");
    row("export", "--endpoint");
    row("export|--endpoint|people|--days|3", "conversations, sessions, availability");
    row("export|--endpoint|conversations", "--days");
    row("export|--endpoint|conversations|--days|0", "1 to 120");
    row("export|--endpoint|conversations|--days|121", "1 to 120");
    row("export|--endpoint|conversations|--days|3x", "1 to 120");
    row("export|--endpoint|conversations|--days|3|--frob", "frob");
    row("export|--endpoint|conversations|--days|3|--token|secret", "token");
    row("export|--endpoint|conversations|--days|3|extra", "extra");
    row("export|--endpoint|conversations|--days|3|--days|4", "--days");
    row("export|--endpoint|conversations|--days|3|--input|-", "a saved response");
    row("export|--endpoint|conversations|--days|3|--group-by|date,week", "week");
    row("export|--endpoint|conversations|--days|3|--group-by|id", "id");
    row("export|--endpoint|conversations|--days|3|--where|status <> x", "character 9");
    row("export|--endpoint|conversations|--days|3|--profile|excel", "rfc4180");
    row("export|--endpoint|conversations|--days|3|--header|none", "titles");
    row("export|--endpoint|conversations|--days|3|--base-url|http://example.com", "https");
    row("export|--endpoint|conversations|--input|-|--where|nobody = 1", "nobody");
    row("export|--endpoint|conversations|--input|-|--where|feedback_rating > x", "x");
    row("export|--endpoint|conversations|--input|-|--where|created_at > soon", "soon");
    row("export|--endpoint|conversations|--input|-|--where|status =~ (", "(");
    row("export|--endpoint|conversations|--input|-|--columns|id,nobody", "nobody");
    row("export|--endpoint|conversations|--input|-|--sort|nobody", "nobody");
    row("demo-server|--port|70000", "--port");
    row("export|--endpoint|conversations|--days|3|--input=", "--input");
    row("export|--endpoint|conversations|--days|3|--token-file=", "--token-file");
}

void TestExportCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Outcome outcome = run(arguments, three);
    QVERIFY2(outcome.error.contains(said), outcome.error.constData());
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.status, 2);
}

void TestExportCommand::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(three).left(300);
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("an object") << QByteArray("{\"error\":\"no\"}");
    QTest::newRow("two documents") << QByteArray("[] []");
    QTest::newRow("other records") << QByteArray(
        R"([{"agent_email":"a@b.example","start_timestamp":"2026-11-02T10:00:00Z","duration_ms":5}])");
    QTest::newRow("another summary") << QByteArray(
        R"([{"agent_email":"a@b.example","agent_count":5,"session_count":2}])");
}

void TestExportCommand::notUnderstood()
{
    QFETCH(QByteArray, input);
    const Outcome outcome = run(words("export|--endpoint|conversations|--input|-"), input);
    QCOMPARE(outcome.status, 6);
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(outcome.output, QByteArray());
}

void TestExportCommand::notAuthorisedWithoutAToken()
{
    const Outcome outcome = run(fromService(words("--endpoint|sessions|--days|1")));
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.error.contains("MAVENSCOPE_TOKEN"), outcome.error.constData());
}

void TestExportCommand::notAuthorisedWithAWrongToken()
{
    const Outcome outcome = run(fromService(words("--endpoint|sessions|--days|1")), {}, "wrong");
    QCOMPARE(outcome.status, 3);
    QVERIFY2(!outcome.error.contains("wrong\n"), outcome.error.constData());
}

void TestExportCommand::theRateLimitNotMetInTime()
{
    DemoServerOptions options;
    options.data.records = 10;
    DemoServer server(options);
    QVERIFY(server.start());
    const QStringList arguments { QStringLiteral("export"), QStringLiteral("--base-url"),
        server.connection().baseUrl.toString(), QStringLiteral("--endpoint"), QStringLiteral("availability"),
        QStringLiteral("--days"), QStringLiteral("2"), QStringLiteral("--max-wait"), QStringLiteral("0") };
    const QByteArray token = server.connection().token.secret();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(run(arguments, {}, token).status, 0);
    const Outcome outcome = run(arguments, {}, token);
    QCOMPARE(outcome.status, 4);
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(outcome.output, QByteArray());
}

void TestExportCommand::theNetworkRefuses()
{
    const Outcome outcome
        = run(words("export|--endpoint|sessions|--days|1|--base-url|http://127.0.0.1:1"), {}, "any");
    QCOMPARE(outcome.status, 5);
    QCOMPARE(outcome.error.count('\n'), 1);
}

void TestExportCommand::cannotWrite()
{
    const QString target = m_folder.filePath(QStringLiteral("none/out.csv"));
    const Outcome outcome
        = run(words("export|--endpoint|conversations|--input|-|--output") + QStringList { target }, three);
    QCOMPARE(outcome.status, 7);
    QVERIFY2(outcome.error.contains(target.toUtf8()), outcome.error.constData());
}

void TestExportCommand::aFullStandardOutputIsAnError()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        return; // a device of Linux
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(QStringLiteral(CLI_PROGRAM), words("export|--endpoint|conversations|--input|-"));
    process.write(three);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 7);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("No space left"), said.constData());
    QCOMPARE(said.count('\n'), 1);
}

void TestExportCommand::aTokenFileThatOthersCanReadIsRefused()
{
    const QString path = m_folder.filePath(QStringLiteral("token"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_server->connection().token.secret() + '\n');
    file.close();
    const QStringList arguments
        = fromService(words("--endpoint|availability|--days|1|--token-file") + QStringList { path });
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    const Outcome refused = run(arguments);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.error.contains(path.toUtf8()), refused.error.constData());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Outcome accepted = run(arguments);
    QCOMPARE(accepted.error, QByteArray());
    QCOMPARE(accepted.status, 0);
    // The file that was named counts, whatever the environment still holds.
    QCOMPARE(run(arguments, {}, "stale").status, 0);
}

void TestExportCommand::anExportFromTheServiceIsTheSameAsFromItsSavedSummary()
{
    const QByteArray token = m_server->connection().token.secret();
    const Outcome grouped = run(
        fromService(words("--endpoint|conversations|--days|60|--group-by|flow_name,status")), {}, token);
    QCOMPARE(grouped.error, QByteArray());
    QVERIFY(grouped.output.startsWith("flow_name,status,count\r\n"));
    QVERIFY(grouped.output.count('\n') > 10);
    const QString path = m_folder.filePath(QStringLiteral("all.csv"));
    const Outcome all = run(
        fromService(words("--endpoint|conversations|--days|60|--columns|id|--output") + QStringList { path }),
        {}, token);
    QCOMPARE(all.status, 0);
    // The counts of the groups add up to the records.
    qint64 sum = 0;
    for (const QByteArray &line : grouped.output.split('\n').sliced(1))
        sum += line.trimmed().split(',').constLast().toLongLong();
    QCOMPARE(sum, qint64(fileContents(path).count('\n')) - 1);
}

void TestExportCommand::anErrorLeavesTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    const Outcome outcome
        = run(words("export|--endpoint|conversations|--input|-|--output") + QStringList { path },
            QByteArray(three).left(200));
    QCOMPARE(outcome.status, 6);
    QCOMPARE(fileContents(path), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
