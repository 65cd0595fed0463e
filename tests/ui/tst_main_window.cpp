// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_server.h"
#include "ui/banner.h"
#include "ui/budget_label.h"
#include "ui/connection_dialog.h"
#include "ui/export_dialog.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"
#include "ui/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace mavenscope;

namespace {

template <typename T> T *shown(QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

/// Keeps every key from the window, as fields do with some: which ones depends on the platform, and offscreen
/// none is among the window's but Copy and Undo.
class GreedyField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QLineEdit::event(event);
        event->accept();
        return true;
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    MainWindow *m_window = nullptr;

    void open()
    {
        m_session = std::make_unique<Session>(m_folder.filePath(u"state.json"_s));
        m_window = new MainWindow(m_session.get());
        m_window->resize(1280, 800);
        m_window->show();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"state.json"_s));
        open();
    }
    void cleanup()
    {
        delete m_window;
        m_session.reset();
    }

    static QByteArray farAwayGeometry()
    {
        QWidget widget;
        widget.setGeometry(90'000, 90'000, 300, 200);
        return widget.saveGeometry();
    }
    static QByteArray allColumnsHidden()
    {
        QByteArrayList columns;
        for (const Endpoint &endpoint : endpoints())
            for (const Field &field : endpoint.fields)
                columns << "{'name':'" + QByteArray(field.name) + "','hidden':true}";
        return columns.join(',');
    }

    void welcomesWithoutAConnection()
    {
        QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
        QVERIFY(!m_window->page());
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString &language : { u"en"_s, u"de"_s, u"sv"_s })
            for (const int width : { 640, 1024, 1920 })
                QTest::addRow("%s at %d", qPrintable(language), width) << language << width;
    }
    void noTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        m_session->setLanguage(language);
        m_window->resize(width, 700);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        const auto check = [this] {
            int labels = 0;
            for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
                    continue;
                ++labels;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
            QVERIFY(labels > 0);
        };
        check();
        m_window->openConnectionDialog();
        check();
        m_session->setLanguage({});
    }

    void aPaletteWithoutAPlaceholderStaysReadable()
    {
        QPalette dark(QColor(49, 54, 59), QColor(42, 46, 50));
        dark.setColor(QPalette::PlaceholderText, dark.color(QPalette::Base));
        QApplication::setPalette(dark);
        const auto contrasts = [this] {
            const QPalette shown = m_window->palette();
            return std::abs(shown.color(QPalette::PlaceholderText).lightness()
                       - shown.color(QPalette::Window).lightness())
                > 100;
        };
        QTRY_VERIFY(contrasts());
        QApplication::setPalette(QPalette(QColor(239, 239, 239)));
        QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
        QTRY_VERIFY(contrasts());
        QApplication::setPalette(QPalette());
    }

    void theTokenOfTheEnvironmentIsUsedAndNotKept()
    {
        RawServer service({ RawReply::of(200, R"([{"id":"A1"}])") });
        m_session->state().baseUrl = service.url();
        qputenv("MAVENSCOPE_TOKEN", "from-the-environment");
        const auto forget = qScopeGuard([] { qunsetenv("MAVENSCOPE_TOKEN"); });
        m_window->start();
        QTRY_COMPARE(service.requests().size(), 1);
        QCOMPARE(service.requests().first().headers["authorization"], "Bearer from-the-environment");
        QTRY_COMPARE(m_window->page()->table()->model()->rowCount(), 1);
        delete std::exchange(m_window, nullptr);
        m_session.reset(); // writes what the window remembers
        QFile state(m_folder.filePath(u"state.json"_s));
        QVERIFY(state.open(QFile::ReadOnly));
        QVERIFY(!state.readAll().contains("from-the-environment"));
    }

    void demoShowsRowsBannerAndBudget()
    {
        m_window->startDemo();
        QVERIFY(m_window->page());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->table()->model()->rowCount() > 1000, 30'000);
        QTRY_VERIFY(!m_window->page()->isLoading());
        QVERIFY(m_window->findChild<Banner *>()->isVisible());
        QVERIFY(m_window->findChild<Banner *>()->text().startsWith(u"Demo data"_s));
        QTRY_COMPARE(m_window->findChild<BudgetLabel *>()->text(), u"9 of 10 requests left this minute"_s);

        // Availability by week, one click from the page's opening state
        auto *pages = m_window->findChild<QTabBar *>();
        QTest::mouseClick(pages, Qt::LeftButton, {}, pages->tabRect(2).center());
        QCOMPARE(m_window->page()->endpoint(), EndpointId::Availability);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 30'000);
        QTest::mouseClick(shown<QToolButton>(*m_window->page(), u"Group by Week"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().query.isSummary(), 30'000);
        const int weeks = m_window->page()->table()->model()->rowCount();
        QVERIFY(weeks >= 5 && weeks <= 6);
    }

    void namesAreUniqueAmongVisibleControls()
    {
        m_window->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 30'000);
        m_window->showPage(EndpointId::Sessions);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 30'000);
        QTRY_VERIFY(shown<QWidget>(*m_window, u"Chart"_s)); // drawn once a worker has counted the days
        QHash<QString, int> names;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisible() && !widget->accessibleName().isEmpty())
                ++names[widget->accessibleName()];
        for (const QString &name : { u"Page"_s, u"Days"_s, u"Group by"_s, u"Search"_s, u"Records"_s,
                 u"Detail"_s, u"Chart"_s, u"Refresh"_s, u"Export CSV"_s, u"Rows"_s, u"Budget"_s })
            QVERIFY2(names.value(name) == 1, qPrintable(u"%1: %2"_s.arg(name).arg(names.value(name))));
    }

    void remembersThePage()
    {
        m_window->startDemo();
        m_window->showPage(EndpointId::Sessions);
        m_window->page()->queryBar()->setQuery({ EndpointId::Sessions, Days::clamped(7), { "agent_email" } });
        m_window->page()->refresh();
        m_window->close();
        m_window = nullptr;
        m_session.reset();
        open();
        QCOMPARE(m_session->state().page, EndpointId::Sessions);
        m_window->startDemo();
        QCOMPARE(m_window->page()->endpoint(), EndpointId::Sessions);
        QCOMPARE(m_window->page()->queryBar()->query().days.value(), 7);
        QCOMPARE(m_window->page()->queryBar()->query().groupBy, QList<QByteArray> { "agent_email" });
    }

    void aStrangeStateDoesNotKeepTheWindowFromOpening_data()
    {
        QTest::addColumn<QByteArray>("state"); ///< members of the file
        QTest::addColumn<QByteArray>("page"); ///< members of every page
        const auto row = [](const char *name, const QByteArray &state, const QByteArray &page = {}) {
            QTest::newRow(name) << state << page;
        };
        // With ' for ", since moc overlooks a class with some raw strings in it.
        row("geometry", "'windowGeometry':'AdnQywADAAD///8='");
        row("geometry far away", "'windowGeometry':'" + farAwayGeometry().toBase64() + "'");
        row("words that mean nothing",
            "'zone':'Mars/"
            "Olympus','language':'xx_YY.zip','csvProfile':'pdf','page':'-','formulaGuard':'maybe'",
            "'metric':'nonsense','chartKind':'pie','serviceLevelSeconds':-5,'summary':'yes','days':1e300");
        row("other types", "'zone':[],'language':{},'windowGeometry':7,'baseUrl':null",
            "'records':[],'summaryView':'x','groupBy':7,'verticalSplit':{},'horizontalSplit':[[]]");
        row("columns twice, without width, of no table", "'page':'availability'",
            "'records':{'columns':[{'name':'id','width':4000},{'name':'id','width':0},{'name':'none','width':"
            "-9},"
            "{'name':'agent_email','width':1e9}]}");
        row("all columns hidden", {}, "'records':{'columns':[" + allColumnsHidden() + "]}");
        row("sorted and filtered by what is not there", {},
            "'records':{'sort':[{'column':'none'},{'column':'none'},{'column':''}],'conditions':["
            "{'column':'none','op':0,'values':[]},{'column':'created_at','op':3,'values':['soon']},"
            "{'column':'status','op':8,'values':[7,null,{}]}]}");
        row("nothing is left of the window", {},
            "'verticalSplit':[0,0],'horizontalSplit':[0,0],'detailShown':false,'chartShown':false");
        row("a search of a million letters", {}, "'records':{'search':'" + QByteArray(1'000'000, 'a') + "'}");
    }
    void aStrangeStateDoesNotKeepTheWindowFromOpening()
    {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, page);
        cleanup();
        QFile file(m_folder.filePath(u"state.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray pages;
        for (const Endpoint &endpoint : endpoints())
            pages += (pages.isEmpty() ? "'" : ",'") + QByteArray(endpoint.name) + "':{" + page + '}';
        QByteArray json = "{'version':1,'pages':{" + pages + '}' + (state.isEmpty() ? "" : ",") + state + '}';
        file.write(json.replace('\'', '"'));
        file.close();
        open();
        QCOMPARE(m_session->loadNote(), QString()); // it is taken for what it is worth
        QVERIFY(m_window->isVisible());
        m_window->startDemo();
        for (const Endpoint &endpoint : endpoints()) {
            m_window->showPage(endpoint.id);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 20'000);
            QTRY_VERIFY(!m_window->page()->isBusy());
            QVERIFY(m_window->page()->answer().table->rowCount() > 0);
            QVERIFY(m_window->page()->table()->isVisible());
            QVERIFY(m_window->page()->table()->height() > 60);
        }
        QVERIFY(m_window->frameGeometry().intersects(m_window->screen()->availableGeometry()));
    }

    void savedResponseOpensInThePageOfItsEndpoint()
    {
        const QString path = m_folder.filePath(u"availability.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(
            R"([{"agent_email":"a@b.example","start_timestamp":"2023-05-03T9:00:00.000Z",)"
            R"("end_timestamp":"2023-05-03T17:00:00.000Z","duration_ms":28800000,"active_duration_ms":28000000},])");
        file.close();
        m_window->openResponse(path);
        QTRY_VERIFY(m_window->page());
        QCOMPARE(m_window->page()->endpoint(), EndpointId::Availability);
        QTRY_COMPARE(m_window->page()->table()->model()->rowCount(), 1);

        // Without a connection, the other pages have nothing to show: not "0 of 0 rows".
        auto *welcome = m_window->findChild<WelcomePage *>();
        QVERIFY(!welcome->isVisible());
        m_window->showPage(EndpointId::Conversations);
        QVERIFY(welcome->isVisible());
        m_window->showPage(EndpointId::Availability);
        QTRY_VERIFY(m_window->page()->table()->isVisible());
        QVERIFY(!welcome->isVisible());

        QAction *detail = nullptr;
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(u"Alt+Return"_s))
                detail = action;
        QVERIFY(detail);
        m_window->resize(1280, 800);
        QTRY_VERIFY(detail->isEnabled());
        m_window->resize(700, 600);
        QTRY_VERIFY(!detail->isEnabled());
    }

    void keysGoWhereTheFocusIs()
    {
        const QString path = m_folder.filePath(u"conversations.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(R"([{"id":"F1","status":"OPEN","form_data":{"serial":"SN-7"}},)"
                   R"({"id":"F0","status":"OPEN","form_data":{}}])");
        file.close();
        m_window->activateWindow();
        m_window->openResponse(path);
        QTRY_VERIFY(m_window->page());
        RecordTable *table = m_window->page()->table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->view()->setFocus();
        table->view()->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(m_window->findChild<QTreeView *>());
        auto *tree = m_window->findChild<QTreeView *>();

        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 1));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"SN-7"_s);

        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"F1"_s);
        QTest::keyClick(table->view(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(table->model()->sortKeys(), (std::vector<SortKey> { { "id", false } }));
        QTRY_COMPARE(table->model()->rowOf(RowId::of(0, 1)), 0);
    }

    void theWindowsKeysWorkFromATextField_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("isTheWindows");
        QTest::newRow("export, not the end of the line as on X11") << QKeySequence(u"Ctrl+E"_s) << true;
        QTest::newRow("days") << QKeySequence(u"Ctrl+D"_s) << true;
        QTest::newRow("keys") << QKeySequence(Qt::Key_F1) << true;
        QTest::newRow("copy the text") << QKeySequence(QKeySequence::Copy) << false;
        QTest::newRow("undo what was typed") << QKeySequence(QKeySequence::Undo) << false;
        QTest::newRow("a letter") << QKeySequence(Qt::Key_E) << false;
        QTest::newRow("no key of the window") << QKeySequence(QKeySequence::SelectAll) << false;
    }
    void theWindowsKeysWorkFromATextField()
    {
        QFETCH(QKeySequence, keys);
        const auto isLeftToTheWindow = [key = keys[0]](QLineEdit *field) {
            QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
            asked.ignore();
            QApplication::sendEvent(field, &asked);
            return !asked.isAccepted();
        };
        QTEST(isLeftToTheWindow(new GreedyField(m_window->centralWidget())), "isTheWindows");
        QDialog dialog(m_window); // the window's keys do not work from there
        QVERIFY(!isLeftToTheWindow(new GreedyField(&dialog)));
    }

    void exportsWhileTheSearchHasTheKeyboard()
    {
        m_window->activateWindow();
        m_window->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page() && m_window->page()->answer().isComplete, 30'000);
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"a"_s);
        QTRY_VERIFY(!m_window->page()->exportProblem()); // the search is through
        QTest::keyClick(search, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<ExportDialog *>());
        m_window->findChild<ExportDialog *>()->reject();
    }

    void languageSwitchesWhileRowsStay()
    {
        m_window->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 30'000);
        const SharedTable table = m_window->page()->answer().table;
        m_session->setLanguage(u"de"_s);
        QVERIFY(m_window->page());
        QCOMPARE(m_window->page()->answer().table, table);
        QTRY_COMPARE(m_window->page()->table()->model()->rowCount(), int(table->rowCount()));
        m_session->setLanguage(u"en"_s);
    }

    void languageSwitchesWhileASavedResponseStays()
    {
        const QString path = m_folder.filePath(u"conversations.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(R"([{"id":"F1","status":"OPEN"}])");
        file.close();
        m_window->openResponse(path);
        QTRY_VERIFY(m_window->page() && m_window->page()->table()->isVisible());
        const QString title = m_window->windowTitle();
        m_session->setLanguage(u"de"_s);
        QTRY_VERIFY(m_window->page()->table()->isVisible());
        QCOMPARE(m_window->page()->table()->model()->rowCount(), 1);
        QVERIFY(m_window->windowTitle() != u"Mavenscope"_s);
        QVERIFY(m_window->findChild<QTabBar *>()->isEnabled());
        m_session->setLanguage(u"en"_s);
        QTRY_COMPARE(m_window->windowTitle(), title);
    }

    void windowsShareTheBudget()
    {
        m_window->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->answer().isComplete, 30'000);
        auto *second = new MainWindow(m_session.get());
        second->show();
        QTRY_VERIFY_WITH_TIMEOUT(second->page() && second->page()->answer().isComplete, 30'000);
        QTRY_COMPARE(m_window->findChild<BudgetLabel *>()->text(), u"8 of 10 requests left this minute"_s);
        QCOMPARE(second->findChild<BudgetLabel *>()->text(), m_window->findChild<BudgetLabel *>()->text());
        delete second;
    }

    void connectOpensTheDialogOnce()
    {
        m_window->openConnectionDialog();
        m_window->openConnectionDialog();
        QCOMPARE(m_window->findChildren<ConnectionDialog *>().size(), 1);
        m_window->findChild<ConnectionDialog *>()->reject();
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
