// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_panel.h"
#include "ui/chart_view.h"
#include "ui/detail_panel.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/progress_strip.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mavenscope;

namespace {

/// Answers each request with the next of its answers; without one it leaves the request hanging.
class CannedServer : public QObject
{
public:
    CannedServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request.split(' ').value(1));
                if (answers.isEmpty())
                    return;
                socket->write(answers.takeFirst());
                socket->disconnectFromHost();
            });
        });
    }
    Connection connection() const
    {
        Connection connection;
        connection.baseUrl = QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
        connection.token = Token::from("t").value();
        return connection;
    }
    static QByteArray ok(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }
    static QByteArray status(const QByteArray &line)
    {
        return "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }
    QList<QByteArray> answers;
    QList<QByteArray> requests;

private:
    QTcpServer m_server;
};

QByteArray conversation(const QByteArray &id, const QByteArray &status)
{
    return R"({"id":")" + id + R"(","created_at":"2026-11-20T10:00:00.000Z","status":")" + status + R"("})";
}

QByteArray threeConversations()
{
    return "[" + conversation("A1", "OPEN") + "," + conversation("B2", "RESOLVED") + ","
        + conversation("C3", "RESOLVED") + "]";
}

QPushButton *button(QWidget &root, const QString &text)
{
    for (QPushButton *candidate : root.findChildren<QPushButton *>())
        if (candidate->text() == text && !candidate->isHidden())
            return candidate;
    return nullptr;
}

QString idAt(const Page &page, int row)
{
    const RecordModel *model = page.table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal, RecordModel::ColumnNameRole).toByteArray() == "id")
            return model->index(row, column).data().toString();
    return {};
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CannedServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Page> m_page;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<CannedServer>();
        m_client = std::make_unique<Client>();
        m_client->setConnection(m_server->connection());
        m_page = std::make_unique<Page>(EndpointId::Conversations, m_client.get());
        m_page->restore({});
        m_page->resize(1280, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_client.reset();
        m_server.reset();
    }

    void opensWithThirtyDaysOfRecords()
    {
        m_server->answers = { CannedServer::ok(threeConversations()) };
        m_page->activate();
        QVERIFY(m_page->isLoading());
        QTRY_VERIFY(!m_page->isLoading());
        QCOMPARE(m_server->requests, QList<QByteArray> { "/v1/assistant-conversations.json?days=30" });
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QVERIFY(m_page->message()->isEmpty());
        QVERIFY(!m_page->exportProblem());
        m_page->activate(); // asks once only
        QCOMPARE(m_server->requests.size(), 1);
    }

    void failureLeavesTheLastGoodAnswer()
    {
        m_server->answers
            = { CannedServer::ok(threeConversations()), CannedServer::status("500 Internal Server Error"),
                  CannedServer::ok("[" + conversation("D4", "OPEN") + "]") };
        m_page->activate();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        const QDateTime asOf = m_page->answer().asOf;

        Query longer = m_page->queryBar()->query();
        longer.days = Days::clamped(90);
        m_page->queryBar()->setQuery(longer);
        m_page->refresh();
        QTRY_VERIFY(!m_page->isLoading());
        QCOMPARE(m_page->table()->model()->rowCount(), 3);
        QCOMPARE(m_page->answer().asOf, asOf);
        QCOMPARE(m_page->queryBar()->query().days.value(), 30); // the question that the table answers
        QVERIFY(m_page->message()->text().contains(u"The table below is from"_s));

        QTest::mouseClick(button(*m_page->message(), u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QVERIFY(m_server->requests.last().endsWith("days=90"));
        QCOMPARE(m_page->queryBar()->query().days.value(), 90);
        QVERIFY(m_page->message()->isEmpty());
    }

    void failureLeavesTheSavedResponse()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"march.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(threeConversations());
        file.close();
        m_page->showLoad(
            TableLoad::open(file.fileName(), &endpoint(EndpointId::Conversations)), u"march.json"_s);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QTRY_VERIFY(m_page->answer().isComplete);
        const int days = m_page->queryBar()->query().days.value();

        m_server->answers = { CannedServer::status("500 Internal Server Error") };
        for (QToolButton *preset : m_page->findChildren<QToolButton *>())
            if (preset->property("days").toInt() == 7)
                preset->click();
        QVERIFY(m_page->isLoading());
        QTRY_VERIFY(!m_page->isLoading());
        QCOMPARE(m_page->table()->model()->rowCount(), 3);
        QCOMPARE(m_page->queryBar()->query().days.value(), days);
        QVERIFY(m_page->message()->text().contains(u"The table below is the saved response “march.json”."_s));
    }

    void unauthorizedAsksForAConnection()
    {
        QSignalSpy needed(m_page.get(), &Page::connectionNeeded);
        m_server->answers = { CannedServer::status("401 Unauthorized") };
        m_page->activate();
        QTRY_COMPARE(needed.size(), 1);
        QVERIFY(!m_page->message()->isEmpty());
        QVERIFY(m_page->exportProblem());
    }

    void emptyAnswerOffersMoreDays()
    {
        m_server->answers = { CannedServer::ok("[]"), CannedServer::ok(threeConversations()) };
        SavedPage saved;
        saved.days = 1;
        m_page->restore(saved);
        m_page->activate();
        QTRY_VERIFY(button(*m_page, u"Show 7 days"_s));
        bool said = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            said = said || label->text() == u"No conversations in the last 24 hours."_s;
        QVERIFY(said);
        QTest::mouseClick(button(*m_page, u"Show 7 days"_s), Qt::LeftButton);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QVERIFY(m_server->requests.last().endsWith("days=7"));
    }

    void cancelEndsTheLoadQuickly()
    {
        m_page->activate(); // no answer comes
        QVERIFY(!m_page->progress()->isHidden());
        QTRY_COMPARE(m_server->requests.size(), 1);
        m_page->cancelLoad();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 1000);
        QVERIFY(m_page->progress()->isHidden());
    }

    void newerQuestionReplacesTheOlder()
    {
        m_page->activate();
        QTRY_COMPARE(m_server->requests.size(), 1);
        m_server->answers = { CannedServer::ok(threeConversations()) };
        m_page->refresh();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QVERIFY(m_page->message()->isEmpty());
    }

    void refreshKeepsTheCurrentRow()
    {
        m_server->answers = { CannedServer::ok(threeConversations()),
            CannedServer::ok("[" + conversation("Z9", "OPEN") + "," + threeConversations().mid(1)) };
        m_page->activate();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QTableView *view = m_page->table()->view();
        view->setCurrentIndex(view->model()->index(1, 0));
        QCOMPARE(idAt(*m_page, 1), u"B2"_s);
        m_page->refresh();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 4);
        QTRY_COMPARE(view->currentIndex().row(), 2);
        QCOMPARE(idAt(*m_page, 2), u"B2"_s);
    }

    void summaryRowOpensTheRecordsBehindIt()
    {
        m_server->answers
            = { CannedServer::ok(R"([{"status":"OPEN","count":1},{"status":"RESOLVED","count":2}])"),
                  CannedServer::ok(threeConversations()) };
        SavedPage saved;
        saved.days = 7;
        saved.summary = true;
        saved.groupBy = { "status" };
        m_page->restore(saved);
        m_page->activate();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
        QCOMPARE(m_server->requests.first(),
            QByteArray("/v1/assistant-conversations.json?group_by=status&days=7"));
        Q_EMIT m_page->table()->rowActivated(1);
        QTRY_COMPARE(m_server->requests.size(), 2);
        QCOMPARE(m_server->requests.last(), QByteArray("/v1/assistant-conversations.json?days=7"));
        QTRY_COMPARE(idAt(*m_page, 0), u"B2"_s);
        QCOMPARE(m_page->table()->model()->rowCount(), 2);
        QVERIFY(!m_page->queryBar()->query().isSummary());
    }

    void aPointOfTheChartOpensTheRecordsBehindIt_data()
    {
        QTest::addColumn<QList<QByteArray>>("keys");
        QTest::addColumn<bool>("isOther");
        QTest::addColumn<QStringList>("ids");
        using Keys = QList<QByteArray>;
        QTest::newRow("one") << Keys { "OPEN" } << false << QStringList { u"B2"_s };
        QTest::newRow("none") << Keys { QByteArray() } << false << QStringList { u"D4"_s };
        QTest::newRow("other") << Keys { "OPEN" } << true << QStringList { u"C3"_s, u"D4"_s };
        QTest::newRow("other, with the blank a line of its own")
            << Keys { "OPEN", QByteArray() } << true << QStringList { u"C3"_s };
        QTest::newRow("empty is not none") << Keys { "" } << false << QStringList();
        QTest::newRow("other than the empty")
            << Keys { "" } << true << QStringList { u"B2"_s, u"C3"_s, u"D4"_s };
        QTest::newRow("no groups") << Keys() << false << QStringList { u"B2"_s, u"C3"_s, u"D4"_s };
    }
    void aPointOfTheChartOpensTheRecordsBehindIt()
    {
        QFETCH(QList<QByteArray>, keys);
        QFETCH(bool, isOther);
        QFETCH(QStringList, ids);
        const auto record = [](const char *id, const char *status, const char *created) {
            return QByteArray("{'id':'%1','status':%2,'created_at':'2026-11-%3'}")
                .replace("%1", id)
                .replace("%2", status)
                .replace("%3", created)
                .replace('\'', '"');
        };
        m_server->answers = { CannedServer::ok(R"([{"date":"2026-11-02","status":"OPEN","count":1}])"),
            CannedServer::ok("[" + record("A1", "'OPEN'", "01T23:59:59.999Z") + ","
                + record("B2", "'OPEN'", "02T00:00:00.000Z") + ","
                + record("C3", "'RESOLVED'", "02T12:00:00.000Z") + ","
                + record("D4", "null", "02T23:59:59.999Z") + "," + record("E5", "'OPEN'", "03T00:00:00.000Z")
                + "]") };
        SavedPage saved;
        saved.days = 30;
        saved.summary = true;
        saved.groupBy = { "date", "status" };
        m_page->restore(saved);
        m_page->activate();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        ChartPoint point;
        point.bucket = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        Q_EMIT m_page->chart()->pointActivated(point, keys, isOther);
        QTRY_COMPARE(m_server->requests.size(), 2);
        // The summary may have as many rows.
        QTRY_VERIFY(!m_page->isLoading() && !m_page->table()->model()->isBusy());
        QCOMPARE(m_page->table()->model()->rowCount(), int(ids.size()));
        QStringList shown;
        for (int row = 0; row < ids.size(); ++row)
            shown << idAt(*m_page, row);
        QCOMPARE(shown, ids);
    }

    /// The end of a span is excluded: a day more would be a wrong number.
    void aSpanOfTheChartHoldsItsDaysOnly()
    {
        m_server->answers = {
            CannedServer::ok(
                R"([{"date":"2026-11-02","count":1},{"date":"2026-11-03","count":2},{"date":"2026-11-04","count":4}])")
        };
        SavedPage saved;
        saved.days = 30;
        saved.summary = true;
        saved.groupBy = { "date" };
        m_page->restore(saved);
        m_page->activate();
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        Q_EMIT m_page->chart()->spanSelected(QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(2026, 11, 4), QTime(0, 0), Qt::UTC));
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    }

    void savedResponseOpensAndGroupsHere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"saved.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(threeConversations());
        file.close();
        m_page->showLoad(TableLoad::open(path, nullptr), u"saved.json"_s);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
        QTRY_VERIFY(m_page->message()->text().contains(u"saved.json"_s));
        const Query grouped { EndpointId::Conversations, m_page->queryBar()->query().days, { "status" } };
        Q_EMIT m_page->queryBar()->queryChanged(grouped);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
        QVERIFY(m_server->requests.isEmpty());
    }

    void exportSaysWhatItWrote()
    {
        m_server->answers = { CannedServer::ok(threeConversations()) };
        m_page->activate();
        QTRY_VERIFY(!m_page->isLoading());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QTRY_VERIFY(!m_page->exportProblem());
        m_page->exportCsv(path, CsvFormat::rfc4180());
        QTRY_VERIFY(m_page->message()->text().contains(u"out.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 4);
    }

    void anAnswerLeavesTheProgressOfAnExport()
    {
        m_server->answers = { CannedServer::ok(threeConversations()) };
        m_page->activate();
        QTRY_VERIFY(!m_page->isLoading());
        QTRY_VERIFY(!m_page->exportProblem());
        QTemporaryDir folder;
        m_page->exportCsv(folder.filePath(u"out.csv"_s), CsvFormat::rfc4180());
        QVERIFY(!m_page->progress()->isHidden());
        m_page->adoptAnswer(m_page->answer()); // as when it is grouped meanwhile
        QVERIFY(!m_page->progress()->isHidden());
        QTRY_VERIFY(m_page->message()->text().contains(u"out.csv"_s));
        QVERIFY(m_page->progress()->isHidden());
    }

    /// A number without the limit that it was counted with would be read wrong.
    void aTableWhoseFilterFailsIsNotExported()
    {
        m_server->answers << CannedServer::ok("[" + conversation(QByteArray(60, 'a') + '!', "OPEN") + "]");
        m_page->refresh();
        QTRY_VERIFY(m_page->answer().isComplete);
        QVERIFY(!m_page->exportProblem());
        m_page->table()->addCondition({ "id", FilterOp::Matches, { u"(a+)+$"_s } });
        QTRY_VERIFY(!m_page->table()->model()->isBusy());
        // All rows under a filter's chip: never in a file.
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        QVERIFY(m_page->exportProblem());
        bool isSaid = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            isSaid |= label->accessibleName() == u"Filter problem"_s && !label->isHidden()
                && label->text().endsWith(u"every row is shown."_s);
        QVERIFY(isSaid);
        m_page->table()->clearFilter();
        QTRY_VERIFY(!m_page->exportProblem());
    }

    void theServiceLevelFollowsItsLimit()
    {
        m_page = std::make_unique<Page>(EndpointId::Sessions, m_client.get());
        m_page->resize(1200, 800);
        m_page->show();
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        m_server->answers = { CannedServer::ok(
            QByteArray("[{'status':'RESOLVED','first_response_ms':20000,'created_at':'NOW'}]")
                .replace('\'', '"')
                .replace("NOW", now)) };
        SavedPage saved;
        saved.metric = "service_level";
        saved.serviceLevelSeconds = 19;
        m_page->restore(saved);
        m_page->activate();
        auto *view = m_page->findChild<ChartView *>();
        const auto shownValue = [view]() -> double {
            const ChartPicture &picture = view->picture();
            if (picture.lineCount() == 1)
                for (const ChartPoint &point : picture.line(0).points)
                    if (point.value)
                        return *point.value;
            return -1;
        };
        QTRY_COMPARE(shownValue(), 0.0);
        QVERIFY(view->picture().title.contains(u"(19 s)"_s));
        auto *limit = m_page->chart()->findChild<QSpinBox *>();
        QVERIFY(limit->isVisible());
        limit->setValue(20);
        QTRY_COMPARE(shownValue(), 100.0);
        QVERIFY(view->picture().title.contains(u"(20 s)"_s));
        QCOMPARE(m_page->save().serviceLevelSeconds, 20);
        m_page->chart()->setMetricId("sessions");
        QVERIFY(!limit->isVisible());
    }

    /// What has no room is hidden, and comes back as wide as it was.
    void remembersTheSizeOfHiddenPanels()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        const int width = m_page->detail()->width();
        QVERIFY(width > 300);
        const SavedPage wide = m_page->save();
        m_page->resize(700, 400);
        QTRY_VERIFY(!m_page->detail()->isVisible());
        QVERIFY(!m_page->chart()->isVisible());
        const SavedPage narrow = m_page->save();
        QCOMPARE(narrow.verticalSplit, wide.verticalSplit);
        QCOMPARE(narrow.horizontalSplit, wide.horizontalSplit);

        m_page = std::make_unique<Page>(EndpointId::Conversations, m_client.get());
        m_page->restore(narrow);
        m_page->resize(700, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->resize(1280, 800);
        QTRY_COMPARE(m_page->detail()->width(), width);
    }

    void savesWhatItRestored()
    {
        SavedPage saved;
        saved.days = 7;
        saved.summary = true;
        saved.groupBy = { "week", "status" };
        saved.detailShown = false;
        m_page->restore(saved);
        const SavedPage again = m_page->save();
        QCOMPARE(again.days, 7);
        QCOMPARE(again.groupBy, saved.groupBy);
        QVERIFY(again.summary);
        QVERIFY(!again.detailShown);
    }
};

QTEST_MAIN(TestPage)
#include "tst_page.moc"
