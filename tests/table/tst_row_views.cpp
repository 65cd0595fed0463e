// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered between views never shows: each is what a filter and a sort from nothing give.
#include "table/row_views.h"

#include "support/calculation_table.h"
#include "table/table_reader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QTest>

#include <optional>

using namespace mavenscope;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<SortKey>)

class TestRowViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSession_data();
    void aSession();
    void aTableThatGrows();
    void whatCancelledJobsHaveFound();
    void whatIsExpectedMayBeCancelled();
    void aGrownTableWhoseSearchIsCancelled();
    void aCancelledJobThatEndsLateKeepsNoOtherTable();
    void noTableForgetsTheOneBefore();
    void aSearchUnderAConditionIsNotTheSearch();
    void theFirstRowsComeBeforeTheOthers_data();
    void theFirstRowsComeBeforeTheOthers();
    void aFilterThatCannotBeApplied();
};

namespace {

QLocale locale() { return { QLocale::German, QLocale::Germany }; }

RowList expected(const SharedTable &table, const Filter &filter, const std::vector<SortKey> &sort)
{
    RowList rows = filterRows(*table, filter).value();
    sortRows(*table, rows, sort, TextOrder::Locale, {}, locale());
    return rows;
}

const std::vector<std::vector<SortKey>> &sorts()
{
    static const std::vector<std::vector<SortKey>> all { {}, { { "status", false } },
        { { "created_at", true }, { "status", false } }, { { "feedback_comments", false } } };
    return all;
}

Condition randomCondition(QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0:
        return { "status", FilterOp::In, { u"OPEN"_s } };
    case 1:
        return { "feedback_rating", FilterOp::LessOrEqual, { QString::number(random.bounded(5)) } };
    case 2:
        return { "status", FilterOp::IsNotNull, {} };
    default:
        return { "feedback_comments", FilterOp::NotContains, { u"a"_s } };
    }
}

/// Of one load, at several moments.
std::vector<SharedTable> growing()
{
    std::string json = "[";
    for (int record = 0; record < 3000; ++record) {
        json += record ? "," : "";
        json += "{\"id\":\"" + std::to_string(record) + "\",\"status\":\""
            + (record % 3 ? "OPEN" : "RESOLVED") + "\",\"feedback_rating\":" + std::to_string(record % 5)
            + ",\"feedback_comments\":\"some text " + std::to_string(record * 7919 % 3000) + "\"}";
    }
    json += ']';
    ReaderOptions options;
    options.threads = 0;
    options.chunkBytes = 8 * 1024;
    TableReader reader(&endpoint(EndpointId::Conversations), {}, options);
    std::vector<SharedTable> tables;
    for (size_t at = 0; at < json.size(); at += 40'000) {
        reader.append(std::string_view(json).substr(at, 40'000));
        tables.push_back(reader.snapshot());
    }
    reader.finish();
    tables.push_back(reader.snapshot());
    return tables;
}

} // namespace

void TestRowViews::aSession_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Letters come and go, conditions too, sorts change, and now and then it is another table.
void TestRowViews::aSession()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed), pauses(seed);
    RowViews views;
    const std::vector<SharedTable> tables { randomConversations(seed, 2500),
        randomConversations(seed + 100, 700) };
    SharedTable table = tables[0];
    Filter filter;
    std::vector<SortKey> sort;
    const QString letters = u"aeßuo nÖ1i"_s;
    int firstShown = 0;
    for (int step = 0; step < 120; ++step) {
        switch (random.bounded(10)) {
        case 0:
            filter.search.clear();
            break;
        case 1:
        case 2:
            filter.search.chop(1);
            break;
        case 3:
            if (!filter.conditions.empty())
                filter.conditions.pop_back();
            break;
        case 4:
            filter.conditions.push_back(randomCondition(random));
            if (step % 8 == 0) // few rows
                filter.conditions.push_back({ "id", FilterOp::BeginsWith, { u"id2%1"_s.arg(step % 10) } });
            break;
        case 5:
            sort = sorts()[size_t(random.bounded(int(sorts().size())))];
            break;
        case 6:
            if (random.bounded(4) == 0)
                table = tables[size_t(random.bounded(2))];
            break;
        default:
            filter.search += letters[random.bounded(int(letters.size()))];
            break;
        }
        RowList first;
        const auto rows = views.rows(table, filter, sort, locale(), {}, [&](const RowList &found) {
            QVERIFY(first.empty());
            first = found;
            ++firstShown;
        });
        QVERIFY(rows.hasValue());
        QVERIFY2(*rows.value() == expected(table, filter, sort), qPrintable(filter.search));
        QVERIFY(first.size() <= rows.value()->size());
        QVERIFY2(std::equal(first.begin(), first.end(), rows.value()->begin()), qPrintable(filter.search));
        if (pauses.bounded(3) > 0)
            views.expectLonger(table, filter.search);
    }
    QVERIFY(firstShown > 0);
}

void TestRowViews::aTableThatGrows()
{
    const std::vector<SharedTable> tables = growing();
    QVERIFY(tables.size() > 4 && tables.front()->rowCount() < tables.back()->rowCount());
    RowViews views;
    Filter filter;
    filter.search = u"text 1"_s;
    filter.conditions.push_back({ "status", FilterOp::In, { u"OPEN"_s } });
    for (const std::vector<SortKey> &sort : sorts()) {
        for (const SharedTable &table : tables) {
            QCOMPARE(*views.rows(table, filter, sort, locale()).value(), expected(table, filter, sort));
            views.expectLonger(table, filter.search);
            const Filter longer { filter.conditions, filter.search + u'9' };
            QCOMPARE(*views.rows(table, longer, sort, locale()).value(), expected(table, longer, sort));
        }
        // A job that began before it grew.
        QCOMPARE(*views.rows(tables[1], filter, sort, locale()).value(), expected(tables[1], filter, sort));
    }
}

/// Cancelled at any moment between its begin and its end.
void TestRowViews::whatCancelledJobsHaveFound()
{
    const SharedTable table = randomConversations(5, 120'000);
    RowViews views;
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        const Filter filter { {}, QString(u"aeiou"[round % 5]) + QString::number(round / 5) };
        const std::vector<SortKey> &sort = sorts()[size_t(round) % sorts().size()];
        QElapsedTimer timer;
        timer.start();
        QVERIFY(RowViews().rows(table, filter, sort, locale()).hasValue());
        const qint64 cancelledAfter = timer.nsecsElapsed() * random.bounded(100) / 100;
        const Cancellation cancellation;
        timer.start();
        auto job = QtConcurrent::run(
            [&] { return views.rows(table, filter, sort, locale(), cancellation).hasValue(); });
        while (timer.nsecsElapsed() < cancelledAfter) { }
        cancellation.cancel();
        QCOMPARE(*views.rows(table, filter, sort, locale()).value(), expected(table, filter, sort));
        QVERIFY(job.result());
        for (const char *more : { "", "1", "15" }) {
            const Filter longer { {}, filter.search + QLatin1String(more) };
            QCOMPARE(*views.rows(table, longer, sort, locale()).value(), expected(table, longer, sort));
        }
    }
}

void TestRowViews::whatIsExpectedMayBeCancelled()
{
    const SharedTable table = randomConversations(7, 120'000);
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        RowViews views;
        const QString text = QString::number(100 + random.bounded(900));
        QVERIFY(views.rows(table, { {}, text }, {}, locale()).hasValue());
        views.expectLonger(table, text + u'0'); // which was not looked for
        RowViews others;
        QVERIFY(others.rows(table, { {}, text }, {}, locale()).hasValue());
        QElapsedTimer timer;
        timer.start();
        others.expectLonger(table, text);
        const qint64 cancelledAfter = timer.nsecsElapsed() * random.bounded(100) / 100;
        const Cancellation cancellation;
        timer.start();
        auto job = QtConcurrent::run([&] { views.expectLonger(table, text, cancellation); });
        while (timer.nsecsElapsed() < cancelledAfter) { }
        cancellation.cancel();
        job.waitForFinished();
        for (const QString &longer : { text + u'1', text + u'2', u'1' + text }) {
            const Filter filter { {}, longer };
            QCOMPARE(*views.rows(table, filter, {}, locale()).value(), expected(table, filter, {}));
        }
    }
}

void TestRowViews::aGrownTableWhoseSearchIsCancelled()
{
    const std::vector<SharedTable> tables = growing();
    RowViews views;
    const Filter filter { {}, u"text 1"_s };
    QVERIFY(views.rows(tables[1], filter, {}, locale()).hasValue());
    const Cancellation cancellation;
    int shown = 0;
    QVERIFY(views
                .rows(tables.back(), filter, {}, locale(), cancellation,
                    [&](const RowList &) {
                        ++shown;
                        cancellation.cancel();
                    })
                .value()
                ->empty());
    QCOMPARE(shown, 1);
    for (const QString &text : { u"text 12"_s, u"text 1"_s }) {
        const Filter later { {}, text };
        QCOMPARE(*views.rows(tables.back(), later, {}, locale()).value(), expected(tables.back(), later, {}));
    }
}

void TestRowViews::aCancelledJobThatEndsLateKeepsNoOtherTable()
{
    SharedTable table = randomConversations(5, 20'000);
    const SharedTable other = randomConversations(6, 3000);
    const std::weak_ptr<const Table> first = table;
    RowViews views;
    const Filter filter { {}, u"s"_s };
    const Cancellation cancellation;
    int shown = 0;
    QVERIFY(views
                .rows(table, filter, {}, locale(), cancellation,
                    [&](const RowList &) {
                        ++shown;
                        cancellation.cancel();
                        QCOMPARE(
                            *views.rows(other, filter, {}, locale()).value(), expected(other, filter, {}));
                    })
                .hasValue());
    QCOMPARE(shown, 1);
    table.reset();
    QVERIFY(first.expired());
}

void TestRowViews::noTableForgetsTheOneBefore()
{
    SharedTable table = randomConversations(5, 3000);
    const std::weak_ptr<const Table> before = table;
    RowViews views;
    const Filter filter { {}, u"s"_s };
    QVERIFY(!views.rows(table, filter, sorts()[1], locale()).value()->empty());
    QVERIFY(views.rows(std::make_shared<const Table>(), filter, sorts()[1], locale()).value()->empty());
    table.reset();
    QVERIFY(before.expired());
}

void TestRowViews::aSearchUnderAConditionIsNotTheSearch()
{
    const SharedTable table = randomConversations(7, 20'000);
    RowViews views;
    const Condition few { "id", FilterOp::BeginsWith, { u"id77"_s } };
    for (const Filter &filter : { Filter { { few }, {} }, Filter { { few }, u"s"_s }, Filter { {}, u"s"_s },
             Filter { { few }, u"ss"_s }, Filter { {}, u"ss"_s } })
        QCOMPARE(*views.rows(table, filter, {}, locale()).value(), expected(table, filter, {}));
}

void TestRowViews::theFirstRowsComeBeforeTheOthers_data()
{
    QTest::addColumn<Filter>("before");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<std::vector<SortKey>>("sortBefore");
    QTest::addColumn<std::vector<SortKey>>("sort");
    QTest::addColumn<bool>("isAhead");
    const std::vector<SortKey> none, sorted { { "created_at", true } };
    const Condition condition { "status", FilterOp::In, { u"OPEN"_s } };
    const auto add = [](const char *name, bool isAhead, const Filter &before, const Filter &filter,
                         const std::vector<SortKey> &sortBefore, const std::vector<SortKey> &sort) {
        QTest::newRow(name) << before << filter << sortBefore << sort << isAhead;
    };
    add("nothing is asked", false, {}, {}, none, none);
    add("a search", true, {}, { {}, u"s"_s }, none, none);
    add("a search of few", false, {}, { {}, u"777"_s }, none, none);
    add("a search of none", false, {}, { {}, u"zzz"_s }, none, none);
    add("a longer search", true, { {}, u"s"_s }, { {}, u"ss"_s }, none, none);
    add("the same search", false, { {}, u"s"_s }, { {}, u"s"_s }, none, none);
    add("few, but many among those of a shorter one", true, { {}, u"fé"_s }, { {}, u"fé1"_s }, none, none);
    add("in a known order", true, {}, { {}, u"s"_s }, sorted, sorted);
    add("in an order that is to be made", false, {}, { {}, u"s"_s }, none, sorted);
    add("under a known condition", true, { { condition }, {} }, { { condition }, u"s"_s }, none, none);
    add("under a new condition", false, {}, { { condition }, u"s"_s }, none, none);
    add("only a condition", false, {}, { { condition }, {} }, none, none);
}

void TestRowViews::theFirstRowsComeBeforeTheOthers()
{
    QFETCH(Filter, before);
    QFETCH(std::vector<SortKey>, sort);
    QFETCH(Filter, filter);
    QFETCH(bool, isAhead);
    const SharedTable table = randomConversations(7, 20'000);
    RowViews views;
    QFETCH(std::vector<SortKey>, sortBefore);
    QVERIFY(views.rows(table, before, sortBefore, locale()).hasValue());
    std::optional<RowList> first;
    const auto rows
        = views.rows(table, filter, sort, locale(), {}, [&](RowList found) { first = std::move(found); });
    QCOMPARE(*rows.value(), expected(table, filter, sort));
    QCOMPARE(first.has_value(), isAhead);
    if (first) {
        QVERIFY(first->size() >= 100 && first->size() < rows.value()->size()); // more than a screen
        QVERIFY(std::equal(first->begin(), first->end(), rows.value()->begin()));
    }
}

void TestRowViews::aFilterThatCannotBeApplied()
{
    const SharedTable table = randomConversations(6, 100);
    RowViews views;
    Filter filter;
    filter.conditions.push_back({ "feedback_rating", FilterOp::Less, { u"many"_s } });
    const auto rows = views.rows(table, filter, {}, locale());
    QVERIFY(!rows.hasValue());
    QVERIFY(rows.error().contains(u"many"));
    QCOMPARE(*views.rows(table, {}, {}, locale()).value(), table->allRows());
}

QTEST_MAIN(TestRowViews)
#include "tst_row_views.moc"
