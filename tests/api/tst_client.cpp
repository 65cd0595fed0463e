// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "support/raw_server.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <zlib.h>

using namespace mavenscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Collected : ByteSink
{
    bool append(std::string_view bytes) override
    {
        body.append(bytes.data(), qsizetype(bytes.size()));
        return isWilling;
    }
    QByteArray body;
    bool isWilling = true;
};

QByteArray gzip(const QByteArray &text)
{
    QByteArray packed(text.size() + 100, '\0');
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray source = text;
    stream.next_in = reinterpret_cast<unsigned char *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<unsigned char *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Connection connectionTo(const QUrl &url)
{
    Connection connection;
    connection.baseUrl = url;
    connection.token = Token::from("secret-token").value();
    return connection;
}

QByteArray someRecords() { return R"([{"id":"F1"},{"id":"F2"}])"; }
constexpr char gzipHeader[] = "Content-Encoding: gzip\r\n";

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Before the first request: whether to log is asked once.
    void initTestCase() { qputenv("MAVENSCOPE_LOG_TRAFFIC", "1"); }

    void answers_data()
    {
        const QByteArray packed = gzip(someRecords());
        QByteArray corrupt = packed;
        corrupt[corrupt.size() - 6] = char(~corrupt[corrupt.size() - 6]);
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<int>("kind"); // -1: the whole body
        const auto row = [](const char *name, const RawReply &reply, std::optional<ApiErrorKind> kind) {
            QTest::newRow(name) << reply << (kind ? int(*kind) : -1);
        };
        RawReply dripping = RawReply::of(200, someRecords());
        dripping.pieceBytes = 7;
        row("plain", RawReply::of(200, someRecords()), {});
        row("dripping", dripping, {});
        row("chunked", RawReply::chunked(someRecords()), {});
        row("gzip", RawReply::of(200, packed, gzipHeader), {});
        row("gzip in two streams",
            RawReply::of(200, gzip(someRecords().left(9)) + gzip(someRecords().mid(9)), gzipHeader), {});
        row("gzip cut off", RawReply::of(200, packed.chopped(12), gzipHeader), ApiErrorKind::Incomplete);
        row("gzip corrupt", RawReply::of(200, corrupt, gzipHeader), ApiErrorKind::NotUnpacked);
        row("unknown encoding", RawReply::of(200, someRecords(), "Content-Encoding: br\r\n"),
            ApiErrorKind::NotUnpacked);
        row("closed at once", { {}, RawReply::End::Close }, ApiErrorKind::ConnectionLost);
        row("reset in headers", { "HTTP/1.1 200 OK\r\nContent-", RawReply::End::Reset },
            ApiErrorKind::ConnectionLost);
        row("shorter than its length",
            { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[{", RawReply::End::Close },
            ApiErrorKind::ConnectionLost);
        row("chunked cut off", RawReply::chunked(someRecords(), false), ApiErrorKind::ConnectionLost);
        row("stall", RawReply::stall(), ApiErrorKind::TimedOut);
        row("stall in body", { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[{", RawReply::End::Stall },
            ApiErrorKind::TimedOut);
        row("400", RawReply::of(400, "no"), ApiErrorKind::InvalidRequest);
        row("401", RawReply::of(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            ApiErrorKind::Unauthorized);
        row("403", RawReply::of(403, "no"), ApiErrorKind::Forbidden);
        row("404", RawReply::of(404, "no"), ApiErrorKind::NotFound);
        row("500", RawReply::of(500, "no"), ApiErrorKind::ServerError);
        row("503", RawReply::of(503, "no", "Retry-After: 9\r\n"), ApiErrorKind::ServerError);
        row("204", RawReply::of(204, {}), ApiErrorKind::NotUnderstood);
        row("429 for too long", RawReply::of(429, {}, "Retry-After: 9000\r\n"), ApiErrorKind::RateLimited);
        row("too large", RawReply::of(200, QByteArray(5000, ' ')), ApiErrorKind::TooLarge);
        row("too large unpacked", RawReply::of(200, gzip(QByteArray(5000, ' ')), gzipHeader),
            ApiErrorKind::TooLarge);
    }
    void answers()
    {
        QFETCH(RawReply, reply);
        QFETCH(int, kind);
        RawServer server({ reply });
        FetchLimits limits;
        limits.idle = 300ms;
        limits.mostBytes = 4000;
        Client client(nullptr, limits);
        client.setConnection(connectionTo(server.url()));
        auto sink = std::make_shared<Collected>();
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, sink));
        QSignalSpy finished(fetch.get(), &Fetch::finished);
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(fetch->error() ? int(fetch->error()->kind) : -1, kind);
        if (kind < 0)
            QCOMPARE(sink->body, someRecords());
        else
            QVERIFY(!fetch->error()->detail.contains("secret-token"_L1));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(server.requests().first().target, "/v1/assistant-conversations.json?days=30");
        QCOMPARE(server.requests().first().headers.value("authorization"), "Bearer secret-token");
        QCOMPARE(client.budget(RateClass::LastDay).left, 60);
        if (kind != int(ApiErrorKind::RateLimited))
            QCOMPARE(client.budget(RateClass::Longer).left, 10 - server.requests().size());
    }

    void aServiceThatQuotesTheTokenIsNotQuoted_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<QString>("kept"); ///< of its words
        const QByteArray token = "secret-token";
        QTest::newRow("body") << RawReply::of(401, "no such token: secret-token!") << u"no such token: …!"_s;
        QTest::newRow("reason") << RawReply {
            "HTTP/1.1 401 Bearer secret-token refused\r\nContent-Length: 0\r\n"
            "Connection: close\r\n\r\n"
        } << u"HTTP 401 Bearer … refused"_s;
        for (const int before : { 470, 471, 475, 479, 483, 489, 499, 501 })
            QTest::addRow("body, from byte %d on", before)
                << RawReply::of(403, QByteArray(before, '.') + token + "!") << QString(450, u'.');
        QTest::newRow("again and again") << RawReply::of(500, token.repeated(1000)) << u"…"_s;
        QTest::newRow("address") << RawReply::of(302, {}, "Location: /see/secret-token/there\r\n")
                                 << u"/see/"_s;
        QTest::newRow("encoding") << RawReply::of(200, "[]", "Content-Encoding: secret-token\r\n")
                                  << u"Encoding: …"_s;
        QTest::newRow("packed") << RawReply::of(400, gzip("secret-token?"), gzipHeader) << u"…?"_s;
    }
    void aServiceThatQuotesTheTokenIsNotQuoted()
    {
        QFETCH(RawReply, reply);
        QFETCH(QString, kept);
        RawServer server({ reply });
        Client client;
        client.setConnection(connectionTo(server.url()));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY(fetch->isFinished());
        QVERIFY(fetch->error());
        const QString words = fetch->error()->detail + u' ' + fetch->error()->sentence();
        QVERIFY2(words.contains(kept), qPrintable(words));
        for (qsizetype length = 4; length <= 12; ++length) // not in part either
            QVERIFY2(!words.contains(u"secret-token"_s.left(length)), qPrintable(words));
    }

    void redirectIsNotFollowed()
    {
        RawServer elsewhere({ RawReply::of(200, someRecords()) });
        RawServer server({ RawReply::of(302, {}, "Location: " + elsewhere.url().toEncoded() + "x?a=b\r\n") });
        Client client;
        client.setConnection(connectionTo(server.url()));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(fetch->error()->kind, ApiErrorKind::Redirected);
        QVERIFY(fetch->error()->sentence().contains(elsewhere.url().toString() + u'x'));
        QCOMPARE(elsewhere.requests().size(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void refused()
    {
        QUrl gone;
        {
            RawServer server({ RawReply::stall() });
            gone = server.url();
        }
        Client client;
        client.setConnection(connectionTo(gone));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(fetch->error()->kind, ApiErrorKind::ConnectionRefused);
    }

    void noSuchHost()
    {
        Client client;
        client.setConnection(connectionTo(QUrl(u"https://no.such.host.invalid/"_s)));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY_WITH_TIMEOUT(fetch->isFinished(), 30'000);
        QCOMPARE(fetch->error()->kind, ApiErrorKind::HostNotFound);
    }

    void aServerWithoutTlsGetsNoRequest()
    {
        RawServer server({ RawReply::of(200, someRecords()) });
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        FetchLimits limits;
        limits.idle = 300ms;
        Client client(nullptr, limits);
        client.setConnection(connectionTo(url));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(
            fetch->error()->kind, ApiErrorKind::TimedOut); // the server waits for the end of a request line
        QCOMPARE(server.requests().size(), 0);
    }

    void unsafeAddressGetsNoToken()
    {
        Client client;
        client.setConnection(connectionTo(QUrl(u"http://192.0.2.1/"_s)));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(fetch->error()->kind, ApiErrorKind::NotConfigured);
    }

    void row2_429IsObeyedAndRetried()
    {
        RawServer server({ RawReply::of(429, {}, "Retry-After: 1\r\n"), RawReply::of(200, someRecords()) });
        Client client;
        client.setConnection(connectionTo(server.url()));
        auto sink = std::make_shared<Collected>();
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, sink));
        QSignalSpy waiting(fetch.get(), &Fetch::waiting);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(fetch->isFinished());
        QVERIFY(!fetch->error());
        QCOMPARE(sink->body, someRecords());
        QVERIFY(timer.elapsed() >= 950);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(client.budget(RateClass::Longer).left, 8);
    }

    void row2_429SaysHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "Retry-After: 90\r\n"_ba << 90;
        QTest::newRow("date") << "Retry-After: %1\r\n"_ba << 90;
        QTest::newRow("nothing") << QByteArray() << 60;
        QTest::newRow("nonsense") << "Retry-After: soon\r\n"_ba << 60;
    }
    void row2_429SaysHowLongToWait()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(seconds);
        header.replace("%1", QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT");
        RawServer server({ RawReply::of(429, {}, header) });
        Client client;
        client.setConnection(connectionTo(server.url()));
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
        QSignalSpy waiting(fetch.get(), &Fetch::waiting);
        QTRY_COMPARE(waiting.size(), 1);
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(waiting.first().first().toDateTime());
        QVERIFY2(wait > (seconds - 3) * 1000 && wait <= seconds * 1000, qPrintable(QString::number(wait)));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!fetch->isFinished());
    }

    void row2_eleventhRequestWaits()
    {
        RawServer server({ RawReply::of(200, someRecords()) });
        Client client;
        client.setConnection(connectionTo(server.url()));
        QObject owner;
        QList<Fetch *> fetches;
        for (int i = 0; i < 11; ++i)
            fetches.append(client.fetch(Query {}, std::make_shared<Collected>(), &owner));
        QSignalSpy waiting(fetches.last(), &Fetch::waiting);
        QTRY_VERIFY(fetches[9]->isFinished());
        QTRY_VERIFY(!waiting.isEmpty());
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(waiting.last().first().toDateTime());
        QVERIFY2(wait > 50'000 && wait <= 60'000, qPrintable(QString::number(wait)));
        QCOMPARE(client.budget(RateClass::Longer).left, 0);
        Query lastDay;
        lastDay.days = Days::clamped(1);
        Fetch *unaffected = client.fetch(lastDay, std::make_shared<Collected>(), &owner);
        QTRY_VERIFY(unaffected->isFinished());
        QVERIFY(!unaffected->error());
        QVERIFY(!fetches.last()->isFinished());
        fetches.last()->cancel(ApiErrorKind::Superseded);
        QTRY_VERIFY_WITH_TIMEOUT(fetches.last()->isFinished(), 2000);
        QCOMPARE(fetches.last()->error()->kind, ApiErrorKind::Superseded);
        QCOMPARE(server.requests().size(), 11);
    }

    void cancelAndDelete()
    {
        RawServer server({ { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[{", RawReply::End::Stall } });
        auto client = std::make_unique<Client>();
        client->setConnection(connectionTo(server.url()));
        std::unique_ptr<Fetch> early(client->fetch(Query {}, std::make_shared<Collected>()));
        early->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(early->isFinished(), 2000);
        QCOMPARE(early->error()->kind, ApiErrorKind::Cancelled);
        auto sink = std::make_shared<Collected>();
        std::unique_ptr<Fetch> inBody(client->fetch(Query {}, sink));
        QTRY_COMPARE(server.requests().size(), 1);
        inBody->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(inBody->isFinished(), 2000);
        QCOMPARE(inBody->error()->kind, ApiErrorKind::Cancelled);
        std::unique_ptr<Fetch> deleted(client->fetch(Query {}, sink));
        QTRY_COMPARE(server.requests().size(), 2);
        deleted.reset();
        std::unique_ptr<Fetch> survivor(client->fetch(Query {}, sink));
        QTRY_COMPARE(server.requests().size(), 3);
        client.reset();
        QTRY_VERIFY(survivor->isFinished());
        QCOMPARE(survivor->error()->kind, ApiErrorKind::Cancelled);
    }

    void aClientThatGoesEndsWhatWaits()
    {
        RawServer server({ RawReply::of(200, someRecords()) });
        auto client = std::make_unique<Client>();
        client->setConnection(connectionTo(server.url()));
        QObject owner;
        QList<Fetch *> fetches;
        for (int i = 0; i < 12; ++i)
            fetches.append(client->fetch(Query {}, std::make_shared<Collected>(), &owner));
        QTRY_VERIFY(fetches[9]->isFinished());
        client.reset();
        for (Fetch *fetch : { fetches[10], fetches[11] }) {
            QTRY_VERIFY(fetch->isFinished());
            QCOMPARE(fetch->error()->kind, ApiErrorKind::Cancelled);
        }
        QCOMPARE(server.requests().size(), 10);
    }

    void theLogHoldsNoToken()
    {
        static QStringList lines;
        lines.clear();
        static QMutex mutex; // the client logs in its own thread
        const QtMessageHandler before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
                  const QMutexLocker locker(&mutex);
                  lines << line;
              });
        RawServer server({ RawReply::of(200, someRecords()), RawReply::of(401, "secret-token is wrong") });
        {
            Client client;
            client.setConnection(connectionTo(server.url()));
            for (int i = 0; i < 2; ++i) {
                std::unique_ptr<Fetch> fetch(client.fetch(Query {}, std::make_shared<Collected>()));
                QTRY_VERIFY(fetch->isFinished());
            }
        }
        qInstallMessageHandler(before);
        QVERIFY(lines.join(u'\n').contains(u"days=30"_s));
        QVERIFY(!lines.join(u'\n').contains(u"secret-token"_s));
    }

    void refusingSinkEndsTheFetch()
    {
        RawServer server({ RawReply::of(200, someRecords()) });
        Client client;
        client.setConnection(connectionTo(server.url()));
        auto sink = std::make_shared<Collected>();
        sink->isWilling = false;
        std::unique_ptr<Fetch> fetch(client.fetch(Query {}, sink));
        QTRY_VERIFY(fetch->isFinished());
        QCOMPARE(fetch->error()->kind, ApiErrorKind::NotUnderstood);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
