// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/saved_state.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace mavenscope;

class TestSavedState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void theFileIsForItsOwnerOnly();
    void noFileIsTheOpeningState();
    void unusableFilesAreSetAside_data();
    void unusableFilesAreSetAside();
    void strangeValuesBecomeSensible();
    void aFolderThatCannotBeMadeIsSaid();
    void twoProgramsKeepEachOthersChanges();
    void programsThatSaveAtOnceLoseNothing();

private:
    QTemporaryDir m_folder;
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestSavedState::everythingComesBack()
{
    SavedState state;
    state.windowGeometry = QByteArray("\x00\x01geometry", 10);
    state.baseUrl = QUrl(QStringLiteral("https://analytics.example.com/api/"));
    state.page = EndpointId::Availability;
    state.zone = "Europe/Stockholm";
    state.language = QStringLiteral("sv");
    state.csvProfile = "spreadsheet";
    state.formulaGuard = false;
    SavedPage &page = state.pages[int(EndpointId::Sessions)];
    page.days = 90;
    page.summary = true;
    page.groupBy = { "week", "agent_email" };
    page.records.columns = { { "status", 120, false }, { "form_data.ключ", 0, true } };
    page.records.sort = { { "created_at", true }, { "status", false } };
    page.records.filter.search = QStringLiteral("löschen \"x\"");
    page.records.filter.conditions
        = { { "status", FilterOp::In, { QStringLiteral("A,B"), QStringLiteral("C") } },
              { "feedback_rating", FilterOp::IsNotEmpty, {} } };
    page.summaryView.sort = { { "date", true } };
    page.metric = "handle_time";
    page.chartKind = "lines";
    page.verticalSplit = { 200, 400 };
    page.serviceLevelSeconds = 90;
    page.horizontalSplit = { 700, 300 };
    page.detailShown = false;
    page.chartShown = false;

    const QString path = m_folder.filePath(QStringLiteral("deep/er/window.json"));
    QVERIFY(!saveState(state, {}, path));
    const LoadedState loaded = loadState(path);
    QVERIFY(loaded.note.isEmpty());
    QCOMPARE(loaded.state.windowGeometry, state.windowGeometry);
    QCOMPARE(loaded.state.baseUrl, state.baseUrl);
    QCOMPARE(loaded.state.page, state.page);
    QCOMPARE(loaded.state.zone, state.zone);
    QCOMPARE(loaded.state.language, state.language);
    QCOMPARE(loaded.state.csvProfile, state.csvProfile);
    QCOMPARE(loaded.state.formulaGuard, false);
    const SavedPage &back = loaded.state.pages[int(EndpointId::Sessions)];
    QCOMPARE(back.days, 90);
    QCOMPARE(back.summary, true);
    QCOMPARE(back.groupBy, page.groupBy);
    QCOMPARE(back.records.columns.size(), size_t(2));
    QCOMPARE(back.records.columns[0].name, QByteArray("status"));
    QCOMPARE(back.records.columns[0].width, 120);
    QCOMPARE(back.records.columns[1].name, QByteArray("form_data.ключ"));
    QVERIFY(back.records.columns[1].hidden);
    QVERIFY(back.records.sort == page.records.sort);
    QVERIFY(back.records.filter == page.records.filter);
    QVERIFY(back.summaryView.sort == page.summaryView.sort);
    QCOMPARE(back.metric, page.metric);
    QCOMPARE(back.chartKind, page.chartKind);
    QCOMPARE(back.verticalSplit, page.verticalSplit);
    QCOMPARE(back.serviceLevelSeconds, 90);
    QCOMPARE(back.horizontalSplit, page.horizontalSplit);
    QCOMPARE(back.detailShown, false);
    QCOMPARE(back.chartShown, false);
}

void TestSavedState::theFileIsForItsOwnerOnly()
{
    const QString path = m_folder.filePath(QStringLiteral("own.json"));
    QVERIFY(!saveState({}, {}, path));
    QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestSavedState::noFileIsTheOpeningState()
{
    const LoadedState loaded = loadState(m_folder.filePath(QStringLiteral("none.json")));
    QVERIFY(loaded.note.isEmpty());
    QCOMPARE(loaded.state.page, EndpointId::Conversations);
    QCOMPARE(loaded.state.pages[0].days, 0);
    QVERIFY(loaded.state.formulaGuard);
}

void TestSavedState::unusableFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"pages\":{");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("another version") << QByteArray("{\"version\":999}");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
}

void TestSavedState::unusableFilesAreSetAside()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.json"));
    write(path, bytes);
    const LoadedState loaded = loadState(path);
    QVERIFY(!loaded.note.isEmpty());
    QCOMPARE(loaded.state.page, EndpointId::Conversations);
    QVERIFY(!QFile::exists(path));
    const QStringList kept = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile aside(folder.filePath(kept.constFirst()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestSavedState::strangeValuesBecomeSensible()
{
    const QString path = m_folder.filePath(QStringLiteral("strange.json"));
    write(path,
        R"({"version":1,"baseUrl":"http://evil.example/","page":"nobody","zone":5,"pages":{"conversations":{
        "days":100000,"groupBy":["date","week"],"chartKind":"pie","verticalSplit":[-5,"x",1e9],
        "records":{"columns":[{"name":"a","width":-3},{"width":5},7],"conditions":[{"column":"a","op":99,"values":[]}]}}}})");
    const LoadedState loaded = loadState(path);
    QVERIFY(loaded.note.isEmpty());
    QVERIFY(loaded.state.baseUrl.isEmpty());
    QCOMPARE(loaded.state.page, EndpointId::Conversations);
    const SavedPage &page = loaded.state.pages[0];
    QCOMPARE(page.days, 0);
    QVERIFY(page.groupBy.isEmpty());
    QVERIFY(page.chartKind.isEmpty());
    QCOMPARE(page.verticalSplit, (QList<int> { 0, 0, 100'000 }));
    QCOMPARE(page.records.columns.size(), size_t(1));
    QCOMPARE(page.records.columns[0].width, 0);
    QVERIFY(page.records.filter.conditions.empty());
}

void TestSavedState::aFolderThatCannotBeMadeIsSaid()
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    write(file, "x");
    const auto problem = saveState({}, {}, file + QStringLiteral("/below/window.json"));
    QVERIFY(problem);
    QVERIFY2(problem->contains(file), qPrintable(*problem));
}

void TestSavedState::twoProgramsKeepEachOthersChanges()
{
    const QString path = m_folder.filePath(QStringLiteral("two.json"));
    SavedState both;
    both.language = QStringLiteral("sv");
    QVERIFY(!saveState(both, {}, path));
    SavedState one = loadState(path).state, other = loadState(path).state;

    one.pages[0].days = 90;
    one.pages[0].records.sort = { { "status", true } };
    one.zone = "Asia/Tokyo";
    QVERIFY(!saveState(one, both, path));
    other.pages[0].chartKind = "lines";
    other.pages[2].records.filter.search = QStringLiteral("late");
    other.zone = "Europe/Berlin";
    QVERIFY(!saveState(other, both, path));
    // The first again, which has not seen the other's.
    SavedState later = one;
    later.formulaGuard = false;
    QVERIFY(!saveState(later, one, path));

    const SavedState found = loadState(path).state;
    QCOMPARE(found.language, QStringLiteral("sv"));
    QCOMPARE(found.pages[0].days, 90);
    QVERIFY(found.pages[0].records.sort == one.pages[0].records.sort);
    QCOMPARE(found.pages[0].chartKind, QByteArray("lines"));
    QCOMPARE(found.pages[2].records.filter.search, QStringLiteral("late"));
    QCOMPARE(found.zone, QByteArray("Europe/Berlin")); // who changes the same last
    QCOMPARE(found.formulaGuard, false);
}

void TestSavedState::programsThatSaveAtOnceLoseNothing()
{
    const QString path = m_folder.filePath(QStringLiteral("at once.json"));
    std::vector<std::thread> programs;
    std::atomic<int> failures = 0;
    for (int page = 0; page < 3; ++page)
        programs.emplace_back([&failures, path, page] {
            SavedState state;
            for (int days = 1; days <= 40; ++days) {
                const SavedState before = state;
                state.pages[page].days = days;
                failures += saveState(state, before, path).has_value();
            }
        });
    for (std::thread &program : programs)
        program.join();
    QCOMPARE(failures.load(), 0);
    const LoadedState loaded = loadState(path);
    QVERIFY(loaded.note.isEmpty());
    for (const SavedPage &page : loaded.state.pages)
        QCOMPARE(page.days, 40);
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
}

QTEST_GUILESS_MAIN(TestSavedState)
#include "tst_saved_state.moc"
