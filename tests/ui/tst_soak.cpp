// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_cases.h"
#include "support/golden.h"
#include "table/platform.h"
#include "ui/chart_view.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPixmapCache>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace mavenscope;

namespace {

/// Stands before the demo server and spoils one answer in four.
class SpoilingProxy : public QTcpServer
{
public:
    explicit SpoilingProxy(const Connection &service) : m_service(service)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
    QByteArray lastWhole; ///< the body of the last answer that was not spoiled
    int spoiled = 0;
    bool spoils = true;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray target = socket->readAll().split(' ').value(1);
        const int fault = spoils ? m_random.bounded(16) : 15;
        if (fault == 0) {
            ++spoiled;
            socket->abort();
            return;
        }
        if (fault == 1) {
            ++spoiled;
            write(socket, RawReply::of(503, "<html>busy</html>").bytes);
            return;
        }
        QNetworkRequest request(QUrl(m_service.baseUrl.toString() + QString::fromLatin1(target.mid(1))));
        request.setRawHeader("Authorization", "Bearer " + m_service.token.secret());
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, socket, [this, socket, reply, fault] {
            reply->deleteLater();
            QByteArray body = reply->readAll();
            QByteArray whole = RawReply::of(200, body).bytes;
            if (fault == 2)
                whole.chop(body.size() / 2);
            else if (fault == 3)
                whole.replace(whole.size() - body.size() / 3, 1, "\x01");
            if (fault == 2 || fault == 3)
                ++spoiled;
            else
                lastWhole = body;
            write(socket, whole);
        });
    }
    static void write(QTcpSocket *socket, const QByteArray &bytes)
    {
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    Connection m_service;
    QNetworkAccessManager m_network;
    QRandomGenerator m_random { 5 };
};

struct Resources
{
    qint64 residentKiB = 0;
    qsizetype files = 0;
    qsizetype threads = 0;

    static Resources now()
    {
#ifdef Q_OS_LINUX
        malloc_trim(0); // what the allocator keeps for the next answer is not lost
#endif
        const auto entries = [](const QString &folder) {
            return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
        };
        const QList<QByteArray> status = fileContents(u"/proc/self/status"_s).split('\n');
        Resources resources { 0, entries(u"/proc/self/fd"_s), entries(u"/proc/self/task"_s) };
        for (const QByteArray &line : status)
            if (line.startsWith("VmRSS:"))
                resources.residentKiB = line.mid(6).trimmed().split(' ').first().toLongLong();
        return resources;
    }
};

} // namespace

/// A long day, in short: refreshes, page changes, filters, summaries and exports against the demo server, of
/// which answers are spoiled at random; what is on the screen is what a few lines of other code count in the
/// answers, and nothing grows. MAVENSCOPE_SOAK_STEPS sets how many (2000 for the full one).
class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void soak();
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    struct Shown
    {
        Page *page;
        const char *idField;
        const char *filterField;
        QJsonArray answer; ///< that the page shows
        SharedTable table; ///< made of it
        QString filter; ///< of filterField, when records are shown
    };
    Resources atRest(std::vector<Shown> &shown);
    void load(Shown &shown, const Query &query);
    void filter(Shown &shown);
    void exportTable(const Shown &shown);
    void compare(const Shown &shown);
    QJsonArray expectedRows(const Shown &shown) const;

    QProcess m_server; ///< a process of its own, so that its memory is not the viewer's
    std::unique_ptr<SpoilingProxy> m_proxy;
    std::unique_ptr<Client> m_client;
    QRandomGenerator m_random { 3 };
    QTemporaryDir m_folder;
    int m_sent = 0;
    int m_token = 0;
    int m_compared = 0;
};

void TestSoak::initTestCase()
{
    keepFreedMemoryTogether(); // this and the next as in the program's main
    QPixmapCache::setCacheLimit(1024);
    m_server.start(QStringLiteral(CLI_PROGRAM),
        { u"demo-server"_s, u"--records"_s, u"600"_s, u"--seed"_s, u"1"_s, u"--no-limits"_s });
    QByteArray said;
    while (said.count('\n') < 2 && m_server.waitForReadyRead(20'000))
        said += m_server.readAllStandardOutput();
    static const QRegularExpression pattern(u"(http://\\S+/)[\\s\\S]*?(demo_\\w+)"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(said));
    QVERIFY2(match.hasMatch(), said.constData());
    Connection service;
    service.baseUrl = QUrl(match.captured(1));
    service.token = Token::from(match.captured(2).toLatin1()).value();
    m_proxy = std::make_unique<SpoilingProxy>(service);
    m_client = std::make_unique<Client>(nullptr, shortLimits());
}

/// With the same records on every page, so that two moments compare.
Resources TestSoak::atRest(std::vector<Shown> &shown)
{
    m_proxy->spoils = false;
    for (Shown &each : shown) {
        each.page->table()->clearFilter();
        each.filter.clear();
        Query query = each.page->queryBar()->query();
        query.groupBy.clear();
        query.days = Days::clamped(120);
        load(each, query);
        compare(each);
    }
    m_proxy->spoils = true;
    return Resources::now();
}

void TestSoak::load(Shown &shown, const Query &query)
{
    // Another token begins another budget; the proxy takes any.
    if (m_sent++ % 2 == 0) {
        Connection connection = connectionTo(m_proxy->url());
        connection.token = Token::from("token" + QByteArray::number(++m_token)).value();
        m_client->setConnection(connection);
    }
    if (query.isSummary()) {
        shown.page->table()->clearFilter();
        shown.filter.clear();
    }
    Q_EMIT shown.page->queryBar()->queryChanged(query);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.page->isLoading(), 30'000);
    if (shown.page->answer().table != shown.table && shown.page->answer().isComplete) {
        shown.table = shown.page->answer().table;
        shown.answer = QJsonDocument::fromJson(m_proxy->lastWhole).array();
    } else {
        QVERIFY(!shown.page->message()->isEmpty()); // it says why the old one stays
    }
}

void TestSoak::filter(Shown &shown)
{
    shown.page->table()->clearFilter();
    shown.filter.clear();
    if (!shown.answer.isEmpty() && shown.page->answer().table->groupBy.isEmpty() && m_random.bounded(3)) {
        const QJsonValue value
            = shown.answer[m_random.bounded(int(shown.answer.size()))][QLatin1String(shown.filterField)];
        if (value.isString()) {
            shown.filter = value.toString();
            shown.page->table()->addCondition({ shown.filterField, FilterOp::Equals, { shown.filter } });
        }
    }
    QTRY_VERIFY(!shown.page->table()->model()->isBusy());
}

void TestSoak::exportTable(const Shown &shown)
{
    QTRY_VERIFY(!shown.page->table()->model()->isBusy());
    if (shown.page->exportProblem())
        return;
    const QString path = m_folder.filePath(u"out.csv"_s);
    shown.page->exportCsv(path, CsvFormat::rfc4180());
    QTRY_VERIFY(!shown.page->isBusy());
    qsizetype lines = 0;
    bool inQuotes = false;
    const QByteArray written = fileContents(path);
    for (const char c : written) {
        inQuotes ^= c == '"';
        lines += c == '\n' && !inQuotes;
    }
    QCOMPARE(lines, expectedRows(shown).size() + 1);
}

QJsonArray TestSoak::expectedRows(const Shown &shown) const
{
    if (shown.filter.isEmpty())
        return shown.answer;
    QJsonArray rows;
    for (const QJsonValue &record : shown.answer)
        if (record[QLatin1String(shown.filterField)].toString() == shown.filter)
            rows.append(record);
    return rows;
}

void TestSoak::compare(const Shown &shown)
{
    if (!shown.table)
        return;
    const QJsonArray rows = expectedRows(shown);
    const RecordModel *model = shown.page->table()->model();
    QTRY_COMPARE(model->rowCount(), int(rows.size()));
    const QLabel *footer = nullptr;
    for (const QLabel *label : shown.page->findChildren<QLabel *>())
        if (label->accessibleName() == u"Rows"_s)
            footer = label;
    QVERIFY(footer);
    const QLocale locale;
    const QString wanted = locale.toString(rows.size()) + u" of "_s + locale.toString(shown.answer.size());
    // What the answer had when it was last looked at may have had as many rows that pass.
    QTRY_VERIFY2(footer->text().startsWith(wanted), qPrintable(footer->text() + u" / "_s + wanted));

    const bool isSummary = !shown.table->groupBy.isEmpty();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString name = QString::fromUtf8(
            model->headerData(column, Qt::Horizontal, RecordModel::ColumnNameRole).toByteArray());
        if (name != QLatin1String(shown.idField) && name != "count"_L1)
            continue;
        for (int row = 0; row < std::min(15, int(rows.size())); ++row) {
            const QJsonValue value = rows[row][name];
            const QString text = value.isDouble() ? locale.toString(value.toInteger()) : value.toString();
            QCOMPARE(model->index(row, column).data().toString(), text);
            ++m_compared;
        }
    }
    if (isSummary || shown.page->endpoint() == EndpointId::Availability || rows.isEmpty())
        return;
    // The chart's days. It follows in its own time.
    std::map<QString, double> days;
    for (const QJsonValue &record : rows)
        days[record[u"created_at"_s].toString().left(10)] += 1;
    const auto drawn = [&shown] {
        std::map<QString, double> found;
        const ChartPicture &picture = shown.page->findChild<ChartView *>()->picture();
        if (picture.lineCount() == 1)
            for (const ChartPoint &point : picture.line(0).points)
                if (point.value && *point.value != 0)
                    found[QDateTime::fromMSecsSinceEpoch(point.bucket, Qt::UTC).date().toString(Qt::ISODate)]
                        = *point.value;
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(drawn() == days, 10'000);
    m_compared += int(days.size());
}

void TestSoak::soak()
{
#ifndef Q_OS_LINUX
    QSKIP("Memory, files and threads are counted in /proc.");
#endif
    const int steps = std::max(300, qEnvironmentVariableIntValue("MAVENSCOPE_SOAK_STEPS"));
    QStackedWidget pages;
    pages.resize(1280, 800);
    std::vector<Shown> shown { { nullptr, "id", "status", {}, {}, {} },
        { nullptr, "assistant_conversation_id", "status", {}, {}, {} },
        { nullptr, "agent_email", "agent_email", {}, {}, {} } };
    for (int i = 0; i < 3; ++i) {
        shown[size_t(i)].page = new Page(EndpointId(i), m_client.get());
        shown[size_t(i)].page->restore({});
        pages.addWidget(shown[size_t(i)].page);
    }
    pages.show();

    QElapsedTimer time;
    time.start();
    Resources early;
    for (int step = 0; step < steps; ++step) {
        Shown &current = shown[size_t(pages.currentIndex())];
        Query query
            = current.page->answer().table ? current.page->answer().query : current.page->queryBar()->query();
        switch (m_random.bounded(6)) {
        case 0:
            pages.setCurrentIndex(m_random.bounded(3));
            break;
        case 1:
            filter(current);
            break;
        case 2:
            exportTable(current);
            break;
        case 3:
            query.days = Days::clamped(1 + m_random.bounded(120));
            load(current, query);
            break;
        case 4:
            query.groupBy = m_random.bounded(2) ? QList<QByteArray>() : QList<QByteArray> { "week" };
            load(current, query);
            break;
        case 5:
            load(current, query); // refresh
            break;
        }
        if (QTest::currentTestFailed())
            return;
        compare(shown[size_t(pages.currentIndex())]);
        if (QTest::currentTestFailed())
            return;
        if (step == 200)
            early = atRest(shown);
    }
    const Resources late = atRest(shown);
    QVERIFY(!QTest::currentTestFailed());
    qInfo("%d steps in %lld s, %d answers spoiled, %d numbers compared; resident %lld to %lld KiB, files "
          "%lld to %lld, "
          "threads %lld to %lld",
        steps, time.elapsed() / 1000, m_proxy->spoiled, m_compared, early.residentKiB, late.residentKiB,
        qint64(early.files), qint64(late.files), qint64(early.threads), qint64(late.threads));
    QVERIFY(m_proxy->spoiled > steps / 40);
    QVERIFY(m_compared > steps);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which keep what was freed
    QVERIFY(late.residentKiB <= early.residentKiB * 105 / 100);
#endif
    QVERIFY(late.files <= early.files + 4); // connections on their way to their end
    QVERIFY(late.threads <= early.threads + 2); // the pool's idle ones
}

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
