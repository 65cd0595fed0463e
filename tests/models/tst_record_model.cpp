// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_model.h"
#include "support/calculation_table.h"
#include "table/batch_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mavenscope;

class TestRecordModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNewTableResets();
    void growthOnlyAddsRows();
    void growthKeepsFilterAndSort();
    void newColumnsWhileGrowingReset();
    void sortingOrdersEveryRow_data();
    void sortingOrdersEveryRow();
    void theLatestFilterWins();
    void theFirstRowsAreShownAhead_data();
    void theFirstRowsAreShownAhead();
    void aKeyBetweenTheFirstRowsAndTheOthers();
    void aKeyNeedNotWaitForAllRowsOfTheOneBefore_data();
    void aKeyNeedNotWaitForAllRowsOfTheOneBefore();
    void aFilterWithAProblemShowsEveryRowAndSaysSo();
    void rowsAreFoundByTheirId();
    void partialBucketsAreMarked_data();
    void partialBucketsAreMarked();
    void texts_data();
    void texts();
    void toolTipsAreNoMarkup();

private:
    QStringList ids() const;
    QStringList viewsShown(bool isLaterAfterTheFirstRows);
    void settle() { QTRY_VERIFY(!m_model->isBusy()); }
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

SharedTable conversations(const std::string &json) { return recordsFrom(EndpointId::Conversations, json); }

/// The same load at three moments: tables that share their batches.
QList<SharedTable> growing(bool withNewColumn)
{
    const Endpoint &described = endpoint(EndpointId::Conversations);
    TableBuilder table(&described, {}, columnsFor(described, {}));
    QList<SharedTable> moments;
    int number = 0;
    for (int moment = 0; moment < 3; ++moment) {
        BatchBuilder batch(table.columns());
        const int unknown = withNewColumn && moment == 2
            ? batch.addColumn({ "extra", FieldType::Number, ColumnOrigin::Unknown, -1, {} })
            : -1;
        for (int row = 0; row < 3; ++row) {
            batch.appendText(0, std::to_string(++number));
            batch.appendText(5, number % 2 ? "OPEN" : "RESOLVED");
            if (unknown >= 0)
                batch.appendInteger(unknown, number);
            batch.endRow();
        }
        table.append(std::move(batch));
        moments.append(table.snapshot());
    }
    return moments;
}

} // namespace

void TestRecordModel::init()
{
    m_model = std::make_unique<RecordModel>();
    m_model->setStyle({ QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Stockholm") });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TestRecordModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row, m_model->table()->columnNamed("id")).data().toString());
    return ids;
}

void TestRecordModel::aNewTableResets()
{
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &RecordModel::viewChanged);
    m_model->setTable(conversations(R"([{"id":"1"},{"id":"2"}])"), true);
    settle();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ids(), (QStringList { QStringLiteral("1"), QStringLiteral("2") }));
    m_model->setTable(conversations("[]"), true);
    settle();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRecordModel::growthOnlyAddsRows()
{
    const auto moments = growing(false);
    m_model->setTable(moments[0], true);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setTable(moments[1], false);
    m_model->setTable(moments[2], false);
    settle();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(ids().join(u','), QStringLiteral("1,2,3,4,5,6,7,8,9"));
}

void TestRecordModel::growthKeepsFilterAndSort()
{
    const auto moments = growing(false);
    m_model->setTable(moments[0], true);
    Filter filter;
    filter.conditions.push_back({ "status", FilterOp::Equals, { QStringLiteral("OPEN") } });
    m_model->setFilter(filter);
    m_model->setSort({ { "id", true } });
    settle();
    QCOMPARE(ids().join(u','), QStringLiteral("3,1"));
    m_model->setTable(moments[1], false);
    m_model->setTable(moments[2], false);
    settle();
    QCOMPARE(ids().join(u','), QStringLiteral("9,7,5,3,1"));
    m_model->setFilter({});
    m_model->setSort({});
    settle();
    QCOMPARE(ids().join(u','), QStringLiteral("1,2,3,4,5,6,7,8,9"));
}

void TestRecordModel::newColumnsWhileGrowingReset()
{
    const auto moments = growing(true);
    m_model->setTable(moments[1], true);
    const int columns = m_model->columnCount();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTable(moments[2], false);
    settle();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->columnCount(), columns + 1);
    QCOMPARE(m_model->index(8, columns).data().toString(), QStringLiteral("9"));
    QCOMPARE(m_model->index(0, columns).data().toString(), QString());
}

void TestRecordModel::sortingOrdersEveryRow_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("order");
    QTest::newRow("number up") << QByteArray("feedback_rating") << false << QStringLiteral("c,a,b,d");
    QTest::newRow("number down, null last all the same")
        << QByteArray("feedback_rating") << true << QStringLiteral("a,c,b,d");
    QTest::newRow("status by its label: Escalated, Open, Resolved")
        << QByteArray("status") << false << QStringLiteral("b,a,d,c");
}

void TestRecordModel::sortingOrdersEveryRow()
{
    QFETCH(QByteArray, column);
    QFETCH(bool, descending);
    m_model->setTable(
        conversations(R"([{"id":"a","feedback_rating":4,"status":"OPEN"},{"id":"b","status":"ESCALATED"},
        {"id":"c","feedback_rating":1,"status":"RESOLVED"},{"id":"d","feedback_rating":null,"status":"OPEN"}])"),
        true);
    m_model->sort(
        m_model->table()->columnNamed(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    settle();
    QTEST(ids().join(u','), "order");
}

void TestRecordModel::theLatestFilterWins()
{
    m_model->setTable(randomConversations(3, 5000), true);
    for (const char *text : { "a", "ab", "abc", "nothing has this" }) {
        Filter filter;
        filter.search = QString::fromLatin1(text);
        m_model->setFilter(filter);
    }
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    settle();
    QCOMPARE(m_model->rowCount(), 5000);
}

void TestRecordModel::theFirstRowsAreShownAhead_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("may");
    QTest::addColumn<bool>("isAhead");
    QTest::newRow("many rows") << 120'000 << true << true;
    QTest::newRow("something else has to be found again") << 120'000 << false << false;
    QTest::newRow("not so many rows") << 20'000 << true << false;
}

void TestRecordModel::theFirstRowsAreShownAhead()
{
    QFETCH(int, rows);
    QFETCH(bool, may);
    QFETCH(bool, isAhead);
    m_model->setTable(randomConversations(4, rows), true);
    const Filter filter { {}, QStringLiteral("s") };
    const RowList expected = filterRows(*m_model->table(), filter).value();
    m_model->setMayShowFirst([&](const RowList &first) {
        return may && std::equal(first.begin(), first.end(), expected.begin());
    });
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QList<int> partCounts, wholeCounts;
    const QObject here;
    const auto viewChanged = [&] {
        (m_model->hasAllRows() ? wholeCounts : partCounts).append(m_model->rowCount());
        QCOMPARE(m_model->isBusy(), !m_model->hasAllRows());
        QCOMPARE(m_model->shownFilter(), filter);
    };
    connect(m_model.get(), &RecordModel::viewChanged, &here, viewChanged);
    m_model->setFilter(filter);
    settle();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size(), isAhead ? 1 : 0);
    QCOMPARE(partCounts.size(), isAhead ? 1 : 0);
    QCOMPARE(wholeCounts, QList<int> { int(expected.size()) });
    if (isAhead)
        QVERIFY(partCounts.first() > 0 && partCounts.first() < 1000);
    QVERIFY(m_model->hasAllRows());
    QCOMPARE(*m_model->rows(), expected);
}

void TestRecordModel::aKeyBetweenTheFirstRowsAndTheOthers()
{
    m_model->setTable(randomConversations(4, 120'000), true);
    const SharedTable table = m_model->table();
    m_model->setMayShowFirst([](const RowList &) { return true; });
    const QStringList keys { QStringLiteral("s"), QStringLiteral("st"), QStringLiteral("str"), {} };
    int typed = 0;
    const QObject here;
    const auto viewChanged = [&] {
        if (!m_model->hasAllRows() && typed < keys.size())
            m_model->setFilter({ {}, keys[typed++] });
    };
    connect(m_model.get(), &RecordModel::viewChanged, &here, viewChanged);
    m_model->setFilter({ {}, keys[typed++] });
    settle();
    QVERIFY(typed > 1);
    QVERIFY(m_model->hasAllRows());
    QCOMPARE(*m_model->rows(), filterRows(*table, m_model->filter()).value());
}

/// Of many rows that are searched for "s", and for "st" later: which views are shown until all is done.
QStringList TestRecordModel::viewsShown(bool isLaterAfterTheFirstRows)
{
    m_model->setTable(randomConversations(4, 120'000), true);
    m_model->setMayShowFirst([](const RowList &) { return true; });
    const auto searchLater = [this] {
        // As a slow typist, or while the window is busy with something else: longer than a view that has
        // shown nothing may be thrown away.
        QTest::qSleep(150);
        m_model->setFilter({ {}, QStringLiteral("st") });
    };
    QStringList shown;
    const QObject here;
    const auto viewChanged = [&] {
        shown.append(
            m_model->shownFilter().search + QLatin1String(m_model->hasAllRows() ? ": all" : ": first"));
        if (isLaterAfterTheFirstRows && shown.size() == 1)
            searchLater();
    };
    connect(m_model.get(), &RecordModel::viewChanged, &here, viewChanged);
    m_model->setFilter({ {}, QStringLiteral("s") });
    if (!isLaterAfterTheFirstRows)
        searchLater();
    settle();
    return shown;
}

void TestRecordModel::aKeyNeedNotWaitForAllRowsOfTheOneBefore_data()
{
    QTest::addColumn<bool>("isAfterTheFirstRows");
    QTest::newRow("before the first rows") << false;
    QTest::newRow("after the first rows") << true;
}

void TestRecordModel::aKeyNeedNotWaitForAllRowsOfTheOneBefore()
{
    QFETCH(bool, isAfterTheFirstRows);
    const QStringList expected { QStringLiteral("s: first"), QStringLiteral("st: first"),
        QStringLiteral("st: all") };
    QCOMPARE(viewsShown(isAfterTheFirstRows), expected);
}

void TestRecordModel::aFilterWithAProblemShowsEveryRowAndSaysSo()
{
    m_model->setTable(conversations(R"([{"id":"1"},{"id":"2"}])"), true);
    Filter filter;
    filter.conditions.push_back({ "status", FilterOp::Matches, { QStringLiteral("(") } });
    m_model->setFilter(filter);
    settle();
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->filterProblemText().isEmpty());
    m_model->setFilter({});
    settle();
    QVERIFY(m_model->filterProblemText().isEmpty());
}

void TestRecordModel::rowsAreFoundByTheirId()
{
    m_model->setTable(growing(false).at(2), true);
    m_model->setSort({ { "id", true } });
    settle();
    QCOMPARE(m_model->rowOf(m_model->rowId(4)), 4);
    QCOMPARE(m_model->rowOf(RowId::of(2, 2)), 0);
    QCOMPARE(m_model->rowOf(RowId::of(7, 0)), -1);
}

void TestRecordModel::partialBucketsAreMarked_data()
{
    QTest::addColumn<QByteArray>("bucket");
    QTest::addColumn<QStringList>("texts");
    // Wednesday 14 October 12:00 to Friday 20 November 12:00
    QTest::newRow("date") << QByteArray("date")
                          << QStringList { QStringLiteral("14 Oct 2026 (partial)"),
                                 QStringLiteral("15 Oct 2026"), QStringLiteral("20 Nov 2026 (partial)") };
    QTest::newRow("week") << QByteArray("week")
                          << QStringList { QStringLiteral("Week of 12 Oct 2026 (partial)"),
                                 QStringLiteral("Week of 19 Oct 2026"),
                                 QStringLiteral("Week of 16 Nov 2026 (partial)") };
    QTest::newRow("month") << QByteArray("month")
                           << QStringList { QStringLiteral("October 2026 (partial)"),
                                  QStringLiteral("November 2026 (partial)") };
}

void TestRecordModel::partialBucketsAreMarked()
{
    QFETCH(QByteArray, bucket);
    QFETCH(QStringList, texts);
    const QHash<QByteArray, std::vector<QDate>> dates {
        { "date", { QDate(2026, 10, 14), QDate(2026, 10, 15), QDate(2026, 11, 20) } },
        { "week", { QDate(2026, 10, 12), QDate(2026, 10, 19), QDate(2026, 11, 16) } },
        { "month", { QDate(2026, 10, 1), QDate(2026, 11, 1) } },
    };
    const Endpoint &described = endpoint(EndpointId::Availability);
    TableBuilder table(&described, { bucket }, columnsFor(described, { bucket }));
    BatchBuilder batch(table.columns());
    for (const QDate &date : dates[bucket]) {
        batch.appendInteger(0, date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        batch.endRow();
    }
    table.append(std::move(batch));
    m_model->setSpan(TimeSpan { QDateTime(QDate(2026, 10, 14), QTime(12, 0), Qt::UTC),
        QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC) });
    m_model->setTable(table.snapshot(), true);
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        shown.append(m_model->index(row, 0).data().toString());
        QCOMPARE(
            m_model->index(row, 0).data(RecordModel::PartialRole).toBool(), shown.constLast().endsWith(u')'));
    }
    QCOMPARE(shown, texts);
}

void TestRecordModel::texts_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *column, const char *json, const char *text) {
        QTest::newRow(name) << QByteArray(column) << QByteArray(json) << QString::fromUtf8(text);
    };
    row("null is empty (row 6)", "label", "null", "");
    row("text", "label", "\"a b\"", "a b");
    row("a line break is shown", "label", "\"a\\nb\"", "a⏎b");
    row("markup stays text", "label", "\"<b>&amp;\"", "<b>&amp;");
    row("known status (row 3)", "status", "\"ESCALATED\"", "Escalated");
    row("unknown status as it came (row 3)", "status", "\"on_hold\"", "on_hold");
    row("number", "feedback_rating", "4", "4");
    row("fraction", "feedback_rating", "2.50", "2.5");
    row("large number", "feedback_rating", "1234567", "1,234,567");
    row("odd number (row 21)", "feedback_rating", "123456789012345678901", "123456789012345678901");
    row("time in the zone", "created_at", "\"2026-07-01T10:59:03.000Z\"", "1 Jul 2026 12:59");
    row("odd time (row 7)", "created_at", "\"9:61 o'clock\"", "9:61 o'clock");
    row("list (row 11)", "feedback_topics", "[\"Fast\",\"Wrong\"]", "Fast; Wrong");
    row("empty list", "feedback_topics", "[]", "");
    row("form data", "form_data", "{\"a\": 1}", "{\"a\":1}");
}

void TestRecordModel::texts()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, json);
    m_model->setTable(
        conversations("[{\"id\":\"1\",\"" + column.toStdString() + "\":" + json.toStdString() + "}]"), true);
    QTEST(m_model->index(0, m_model->table()->columnNamed(column)).data().toString(), "text");
}

void TestRecordModel::toolTipsAreNoMarkup()
{
    const std::string text = "<img src=file:///etc/hostname> & a text that is long enough to need a tooltip";
    m_model->setTable(conversations("[{\"id\":\"1\",\"label\":\"" + text + "\",\"<b>key\":1}]"), true);
    const int label = m_model->table()->columnNamed("label");
    const QString toolTip = m_model->index(0, label).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.startsWith(QLatin1String("<qt>&lt;img")));
    QVERIFY(toolTip.contains(QLatin1String("&amp; a text")));
    const int unknown = m_model->table()->columnNamed("<b>key");
    QCOMPARE(m_model->headerData(unknown, Qt::Horizontal).toString(), QStringLiteral("<b>key"));
    QCOMPARE(m_model->headerData(unknown, Qt::Horizontal, Qt::ToolTipRole).toString(),
        QStringLiteral("<qt>&lt;b&gt;key</qt>"));
}

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_record_model.moc"
