// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the GUI thread is away while a large saved response loads, is searched, filtered, sorted,
// scrolled and exported in the whole window, and prints it. How long that may be depends on the machine, so
// it asserts the answers only. MAVENSCOPE_LARGE_FILE names another file of conversations to use.
#include "exporting/csv_export.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/record_table.h"
#include "ui/session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mavenscope;

namespace {

/// Beats each millisecond; the longest gap between two beats is how long the thread was away.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
            m_sinceBeat.restart();
        });
        m_timer.start(1);
        begin();
    }
    void begin()
    {
        m_longest = 0;
        m_sinceBeat.restart();
    }
    void print(const char *phase)
    {
        m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
        qInfo("longest gap of the GUI thread while it %s: %.1f ms", phase, double(m_longest) / 1e6);
        begin();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

constexpr int rowsMade = 60'000;

void writeConversations(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[");
    for (int i = 0; i < rowsMade; ++i) {
        file.write(QStringLiteral("{\"id\":\"F%1\",\"created_at\":\"2026-%2-%3T%4:00:00.000Z\",\"flow_name\":"
                                  "\"Flow %5\",\"status\":\"%6\","
                                  "\"latest_search_query\":\"word%7 battery löschen\",\"feedback_rating\":%8,"
                                  "\"form_data\":{\"serial\":\"SN-%1\"}},\n")
                       .arg(i)
                       .arg(i % 12 + 1, 2, 10, QLatin1Char('0'))
                       .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                       .arg(i % 24, 2, 10, QLatin1Char('0'))
                       .arg(i % 15)
                       .arg(i % 3 ? u"RESOLVED"_s : u"OPEN"_s)
                       .arg(i % 5000)
                       .arg(i % 4 + 1)
                       .toUtf8());
    }
    file.write("]");
}

} // namespace

class TestResponsiveness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLargeResponse();
};

void TestResponsiveness::aLargeResponse()
{
    QTemporaryDir folder;
    QString path = qEnvironmentVariable("MAVENSCOPE_LARGE_FILE");
    if (path.isEmpty()) {
        path = folder.filePath(u"large.json"_s);
        writeConversations(path);
    }
    Session session(folder.filePath(u"state.json"_s));
    MainWindow window(&session);
    window.resize(1280, 800);
    window.show();
    Heartbeat heart;
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    heart.print("opens the window");

    window.openResponse(path);
    Page *page = nullptr;
    QTRY_VERIFY((page = window.findChild<Page *>()));
    RecordModel *model = page->table()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && !page->isLoading() && !model->isBusy(), 120'000);
    heart.print("loads");
    const int rows = model->rowCount();
    if (!qEnvironmentVariableIsSet("MAVENSCOPE_LARGE_FILE"))
        QCOMPARE(rows, rowsMade);

    auto *search = page->table()->findChild<QLineEdit *>();
    QVERIFY(search);
    page->table()->focusSearch();
    for (const char letter : std::string_view("battery")) {
        QTest::keyClick(search, letter);
        QTest::qWait(40); // a typist's pace; nothing is waited for
    }
    QTRY_VERIFY_WITH_TIMEOUT(model->filter().search == u"battery"_s && !model->isBusy(), 60'000);
    heart.print("searches");
    QVERIFY(model->rowCount() > 0 && model->rowCount() <= rows);
    search->clear();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == rows && !model->isBusy(), 60'000);
    heart.print("shows all again");

    page->table()->addCondition({ "status", FilterOp::In, { u"OPEN"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() < rows && !model->isBusy(), 60'000);
    heart.print("filters");
    page->table()->clearFilter();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == rows && !model->isBusy(), 60'000);

    for (const char *column : { "created_at", "flow_name", "latest_search_query" }) {
        model->setSort({ { column, true } });
        QTRY_VERIFY_WITH_TIMEOUT(!model->isBusy(), 60'000);
    }
    heart.print("sorts");

    QTableView *view = page->table()->view();
    view->setFocus();
    view->selectAll();
    QTest::qWait(100);
    heart.print("selects all");
    view->clearSelection();
    for (int step = 1; step <= 50; ++step) {
        view->verticalScrollBar()->setValue(int(qint64(view->verticalScrollBar()->maximum()) * step / 50));
        view->viewport()->repaint();
        QTest::qWait(1);
    }
    heart.print("scrolls to the end");

    CsvJob job;
    job.table = model->table();
    job.rows = model->rows();
    job.columns = page->table()->visibleColumns();
    CsvExport exporting(job, folder.filePath(u"out.csv"_s));
    QSignalSpy finished(&exporting, &CsvExport::finished);
    exporting.start();
    QVERIFY(finished.wait(120'000));
    QVERIFY(!exporting.error());
    heart.print("exports");
}

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
