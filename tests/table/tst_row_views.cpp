// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered between views never shows: each is what a filter and a sort from nothing give.
#include "table/row_views.h"

#include "support/calculation_table.h"
#include "table/table_reader.h"

#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestRowViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSession_data();
    void aSession();
    void aTableThatGrows();
    void cancelledJobsLeaveNothingBehind();
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
    QRandomGenerator random(seed);
    RowViews views;
    const std::vector<SharedTable> tables { randomConversations(seed, 2500),
        randomConversations(seed + 100, 700) };
    SharedTable table = tables[0];
    Filter filter;
    std::vector<SortKey> sort;
    const QString letters = u"aeßuo nÖ1i"_s;
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
        const auto rows = views.rows(table, filter, sort, locale());
        QVERIFY(rows.hasValue());
        QVERIFY2(*rows.value() == expected(table, filter, sort), qPrintable(filter.search));
    }
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
        for (const SharedTable &table : tables)
            QCOMPARE(*views.rows(table, filter, sort, locale()).value(), expected(table, filter, sort));
        // A job that began before it grew.
        QCOMPARE(*views.rows(tables[1], filter, sort, locale()).value(), expected(tables[1], filter, sort));
    }
}

void TestRowViews::cancelledJobsLeaveNothingBehind()
{
    const SharedTable table = randomConversations(5, 20'000);
    RowViews views;
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        Filter filter;
        filter.search = QString(u"aeiou"[round % 5]) + QString::number(round / 5);
        const std::vector<SortKey> &sort = sorts()[size_t(round) % sorts().size()];
        const Cancellation cancellation;
        auto job = QtConcurrent::run(
            [&] { return views.rows(table, filter, sort, locale(), cancellation).hasValue(); });
        for (volatile int spin = random.bounded(200'000); spin > 0;)
            spin = spin - 1;
        cancellation.cancel();
        QCOMPARE(*views.rows(table, filter, sort, locale()).value(), expected(table, filter, sort));
        QVERIFY(job.result());
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
