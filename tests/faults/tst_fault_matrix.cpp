// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_cases.h"
#include "support/golden.h"
#include "support/outcome_table.h"
#include "support/peak_memory.h"
#include "table/table_load.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace mavenscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of a load, whatever the service does: one outcome, in time, with a sentence; and the table of
/// all of them in tests/README.md.
class TestFaultMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void largeAnswers_data();
    void largeAnswers();
    void waitsAMinute_data();
    void waitsAMinute();
    void refused();
    void noSuchHost();
    void certificates_data();
    void certificates();
    void aProxyThatAsksForAPassword();
    void aMachineThatSleepsInTheMiddle();
    void cancelledAtEveryPoint_data();
    void cancelledAtEveryPoint();
    void theTableOfOutcomesIsInTheReadme();

private:
    void check(const FaultCase &fault);
    void checkMemory(int64_t cap);
    OutcomeTable m_outcomes;
};

namespace {

Query conversations()
{
    Query query;
    query.endpoint = EndpointId::Conversations;
    return query;
}

constexpr int64_t mebibyte = 1 << 20;

void addRows(const std::vector<FaultCase> &cases)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s: %s", cases[i].group, cases[i].name) << int(i);
}

QByteArray fileIn(const char *folder, const char *name)
{
    return fileContents(QStringLiteral(TEST_DATA "/%1/%2").arg(QLatin1String(folder), QLatin1String(name)));
}

} // namespace

void TestFaultMatrix::check(const FaultCase &fault)
{
    RawServer server(fault.replies);
    Client client(nullptr, shortLimits());
    client.setConnection(connectionTo(server.url()));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QElapsedTimer time;
    time.start();
    // Far over any of the limits: what has not ended by then never would.
    QVERIFY(finished.wait(30'000));
    const qint64 elapsed = time.elapsed();
    QCOMPARE(finished.size(), 1);
    const std::optional<ApiError> error = load->error();
    QVERIFY2(error.has_value() == fault.kind.has_value(), error ? qPrintable(error->detail) : "no error");
    if (error) {
        QVERIFY2(error->kind == *fault.kind || error->kind == fault.otherKind,
            QByteArray::number(int(error->kind)));
        QVERIFY(!error->sentence().isEmpty());
        QVERIFY2(!error->detail.isEmpty(), "nothing for whoever helps");
        QVERIFY(!error->detail.contains(u"secret-token"_s));
    }
    const int requests = int(server.requests().size());
    if (fault.isUpToChance()) {
        QVERIFY(load->table()->rowCount() <= fault.rows);
        QVERIFY2(requests >= 1 && requests <= fault.mostRequests(), QByteArray::number(requests));
    } else {
        QCOMPARE(load->table()->rowCount(), fault.rows);
        QCOMPARE(requests, fault.requests);
    }
    // Coarse timers may be a twentieth early.
    if (fault.bound == FaultBound::Idle)
        QVERIFY(elapsed >= shortLimits().idle.count() * 9 / 10);
    if (fault.bound == FaultBound::Whole)
        QVERIFY(elapsed >= shortLimits().whole.count() * 9 / 10);
    // Where Qt sends again by itself, it does not always say so (never seen where an answer has its length).
    const int counted = 10 - client.budget(RateClass::Longer).left;
    if (fault.isUpToChance())
        QVERIFY2(counted >= 1 && counted <= requests, QByteArray::number(counted));
    else if (!error || error->kind != ApiErrorKind::RateLimited)
        QCOMPARE(counted, requests);
    checkMemory(256 * mebibyte);
    m_outcomes.add(fault, error, load->leftOut());
}

void TestFaultMatrix::checkMemory([[maybe_unused]] int64_t cap)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which have their own
    QVERIFY2(peakMemory() < cap, QByteArray::number(qint64(peakMemory())));
#endif
}

void TestFaultMatrix::faults_data() { addRows(faultCases()); }

void TestFaultMatrix::faults()
{
    QFETCH(int, index);
    check(faultCases()[size_t(index)]);
}

void TestFaultMatrix::largeAnswers_data() { addRows(largeFaultCases()); }

void TestFaultMatrix::largeAnswers()
{
    QFETCH(int, index);
    // The reader's limit of a record is 512 MiB, of which parsing needs copies.
    constexpr int64_t cap = 2048 * mebibyte;
    const FaultCase fault = largeFaultCases()[size_t(index)];
    RawServer server(fault.replies);
    Client client;
    client.setConnection(connectionTo(server.url()));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QSignalSpy finished(load.get(), &TableLoad::finished);
    QVERIFY(finished.wait(200'000));
    QCOMPARE(load->error().has_value(), fault.kind.has_value());
    if (fault.kind)
        QCOMPARE(int(load->error()->kind), int(*fault.kind));
    QCOMPARE(load->table()->rowCount(), fault.rows);
    checkMemory(cap);
    m_outcomes.add(fault, load->error(), load->leftOut());
}

void TestFaultMatrix::waitsAMinute_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("with nonsense") << QByteArray("Retry-After: soon\r\n");
    QTest::newRow("without Retry-After") << QByteArray();
}

void TestFaultMatrix::waitsAMinute()
{
    QFETCH(QByteArray, header);
    RawServer server({ RawReply::of(429, {}, header) });
    Client client;
    client.setConnection(connectionTo(server.url()));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QSignalSpy waiting(load.get(), &TableLoad::waiting);
    QTRY_COMPARE(waiting.size(), 1);
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(waiting.first().first().toDateTime());
    QVERIFY2(wait > 50'000 && wait <= 60'000, QByteArray::number(wait));
    QVERIFY(!load->isFinished());
    const QByteArray name = QTest::currentDataTag();
    m_outcomes.add({ "429", name.constData(), {}, {}, 0, FaultBound::RetryAfter },
        u"a countdown of a minute, then it is asked again"_s);
}

void TestFaultMatrix::refused()
{
    QUrl gone;
    {
        RawServer server({ RawReply::stall() });
        gone = server.url();
    }
    Client client;
    client.setConnection(connectionTo(gone));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QTRY_VERIFY(load->isFinished());
    QCOMPARE(load->error()->kind, ApiErrorKind::ConnectionRefused);
    m_outcomes.add({ "The connection", "refused", {}, ApiErrorKind::ConnectionRefused }, load->error(), {});
}

void TestFaultMatrix::noSuchHost()
{
    Client client;
    client.setConnection(connectionTo(QUrl(u"https://no.such.host.invalid/"_s)));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QTRY_VERIFY_WITH_TIMEOUT(load->isFinished(), 60'000);
    QCOMPARE(load->error()->kind, ApiErrorKind::HostNotFound);
    m_outcomes.add(
        { "The connection", "a host that is not known", {}, ApiErrorKind::HostNotFound }, load->error(), {});
}

void TestFaultMatrix::certificates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("in order") << QByteArray("good") << true;
    QTest::newRow("expired") << QByteArray("expired") << false;
    QTest::newRow("for another name") << QByteArray("other") << false;
    QTest::newRow("self-signed") << QByteArray("selfsigned") << false;
}

/// Against an authority that this test trusts, so that only what is said to be wrong is wrong.
void TestFaultMatrix::certificates()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, trusted);
    QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates(QSslCertificate::fromData(fileIn("certificates", "authority.pem")));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });

    QSslServer server;
    QSslConfiguration own;
    own.setLocalCertificateChain(QSslCertificate::fromData(fileIn("certificates", file + ".pem")));
    own.setPrivateKey(QSslKey(fileIn("certificates", "key.pem"), QSsl::Rsa));
    server.setSslConfiguration(own);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto received = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [received, socket] {
            *received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
        });
    });
    Client client(nullptr, shortLimits());
    client.setConnection(connectionTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QTRY_VERIFY_WITH_TIMEOUT(load->isFinished(), 20'000);
    if (trusted) {
        QVERIFY2(!load->error(), load->error() ? qPrintable(load->error()->detail) : "");
        QVERIFY(received->contains("secret-token"));
        return;
    }
    QVERIFY(load->error());
    QCOMPARE(load->error()->kind, ApiErrorKind::TlsFailed);
    QVERIFY(received->isEmpty());
    static const QList<QByteArray> names { "expired", "for another name", "self-signed" };
    const QByteArray name = names[names.indexOf(QTest::currentDataTag())];
    m_outcomes.add(
        { "The certificate", name.constData(), {}, ApiErrorKind::TlsFailed, 0, FaultBound::None, 0 },
        load->error(), {});
}

void TestFaultMatrix::aProxyThatAsksForAPassword()
{
    RawServer proxy({ RawReply::of(407, {}, "Proxy-Authenticate: Basic realm=\"office\"\r\n") });
    QNetworkProxy::setApplicationProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort() });
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); });
    Client client(nullptr, shortLimits());
    // Not of this machine, which is never asked by way of a proxy.
    client.setConnection(connectionTo(QUrl(u"https://service.example.invalid/"_s)));
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
    QTRY_VERIFY_WITH_TIMEOUT(load->isFinished(), 20'000);
    QVERIFY(load->error());
    QCOMPARE(load->error()->kind, ApiErrorKind::ProxyFailed);
    QVERIFY(!proxy.requests().isEmpty());
    for (const RawRequest &request : proxy.requests())
        QVERIFY(!request.headers.contains("authorization"));
    m_outcomes.add({ "The connection", "a proxy that asks for a password", {}, ApiErrorKind::ProxyFailed },
        load->error(), {});
}

/// The whole program is stopped while the service gives up the connection.
void TestFaultMatrix::aMachineThatSleepsInTheMiddle()
{
#ifdef Q_OS_UNIX
    const QByteArray body = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[{\"id\":\"F1\"},{\"id\":\"F2\"}";
    RawServer server({ RawReply { body, RawReply::End::Reset, int(body.size() / 3), 100 } });
    QTemporaryDir folder;
    const QString output = folder.filePath(u"out.csv"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAVENSCOPE_TOKEN"_s, u"secret-token"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CLI_PROGRAM),
        { u"export"_s, u"--endpoint"_s, u"conversations"_s, u"--days"_s, u"30"_s, u"--base-url"_s,
            server.url().toString(), u"--output"_s, output });
    QTRY_COMPARE(server.requests().size(), 1);
    ::kill(pid_t(program.processId()), SIGSTOP);
    QTRY_COMPARE(server.served(), 1);
    ::kill(pid_t(program.processId()), SIGCONT);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    ApiError lost;
    lost.kind = ApiErrorKind::ConnectionLost;
    QCOMPARE(program.exitCode(), lost.exitStatus());
    QVERIFY(program.readAllStandardError().contains(lost.sentence().toUtf8()));
    QVERIFY(!QFile::exists(output));
    m_outcomes.add({ "The connection", "the machine asleep in the middle", {}, lost.kind }, lost, {});
#endif
}

void TestFaultMatrix::cancelledAtEveryPoint_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>(
        "point"); ///< 0: at once, 1: sent, 2: waiting for the rate limit, 3: bytes arrived, 4: waited for
    const QByteArray head = "HTTP/1.1 200 OK\r\n\r\n[";
    const QByteArray record = "{\"id\":\"F1\",\"feedback_comments\":\"text\"},";
    QTest::newRow("before it is sent") << RawReply::stall() << 0;
    QTest::newRow("before the status line") << RawReply::stall() << 1;
    QTest::newRow("while it waits") << RawReply::of(429, {}, "Retry-After: 5\r\n") << 2;
    QTest::newRow("in a body that stalls")
        << RawReply { head + record.repeated(100), RawReply::End::Stall, 0, 5 } << 4;
    QTest::newRow("behind all that comes of a body") << RawReply { head + record, RawReply::End::Stall } << 3;
    QTest::newRow("in a body that flows")
        << RawReply { head + record.repeated(500'000), RawReply::End::Stall, 1 << 16, 1 } << 3;
    QTest::newRow("in one huge record")
        << RawReply { head + "{\"id\":\"" + QByteArray(50'000'000, 'x'), RawReply::End::Stall, 0, 5 } << 3;
}

void TestFaultMatrix::cancelledAtEveryPoint()
{
    QFETCH(RawReply, reply);
    QFETCH(int, point);
    // The best of a few tries: a busy machine may stop this process for longer than the limit.
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 5 && shortest > 100; ++attempt) {
        RawServer server({ reply });
        Client client(nullptr, { 10s, 10s, 10s, qint64(1) << 40 });
        client.setConnection(connectionTo(server.url()));
        const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, conversations()));
        QSignalSpy waiting(load.get(), &TableLoad::waiting);
        QSignalSpy progressed(load.get(), &TableLoad::progressed);
        const auto hasBytes = [&] { return !progressed.isEmpty() && progressed.last()[1].toLongLong() > 0; };
        if (point == 1)
            QTRY_COMPARE(server.requests().size(), 1);
        else if (point == 2)
            QTRY_COMPARE(waiting.size(), 1);
        else if (point == 3)
            QTRY_VERIFY(hasBytes());
        else if (point == 4)
            QTRY_VERIFY(progressed.size() > 3);
        QSignalSpy finished(load.get(), &TableLoad::finished);
        QElapsedTimer time;
        time.start();
        load->cancel();
        QVERIFY(finished.wait(10'000));
        shortest = std::min(shortest, time.elapsed());
        QCOMPARE(load->error()->kind, ApiErrorKind::Cancelled);
    }
    QVERIFY2(shortest <= 100, QByteArray::number(shortest) + " ms");
}

/// Not typed but printed: MAVENSCOPE_UPDATE=1 writes it where it differs.
void TestFaultMatrix::theTableOfOutcomesIsInTheReadme()
{
    const QString difference = m_outcomes.differenceFrom(QStringLiteral(TEST_DATA "/../README.md"));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_fault_matrix.moc"
