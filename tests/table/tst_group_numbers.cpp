// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group.h"
#include "table/number_sums.h"
#include "table/percentile.h"

#include "support/calculation_table.h"
#include "support/table_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class GroupNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestRanks();
    void nearestRanksOfMany_data();
    void nearestRanksOfMany();
    void exactSums();
    void ofAnyNumbers_data();
    void ofAnyNumbers();
};

void GroupNumbersTest::nearestRanks()
{
    std::vector<int64_t> values { 50, 15, 20, 40, 35 };
    QCOMPARE(mavenscope::nearestRanks(std::span(values), { 50, 90 }), (std::vector<int64_t> { 35, 50 }));
    std::vector<int64_t> ten { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 };
    QCOMPARE(mavenscope::nearestRanks(std::span(ten), { 50, 90 }), (std::vector<int64_t> { 5, 9 }));
    QCOMPARE(mavenscope::nearestRanks(std::span<int64_t>(), { 50 }), std::vector<int64_t>());
}

void GroupNumbersTest::nearestRanksOfMany_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("outlier");
    constexpr qint64 lowest = std::numeric_limits<qint64>::min(),
                     highest = std::numeric_limits<qint64>::max();
    QTest::newRow("all the same") << qint64(-7) << qint64(-7) << qint64(-7);
    QTest::newRow("few different") << qint64(-2) << qint64(3) << qint64(0);
    QTest::newRow("durations") << qint64(0) << qint64(3'600'000) << qint64(-5);
    QTest::newRow("one far above") << qint64(0) << qint64(90'000) << highest;
    QTest::newRow("one far below") << qint64(0) << qint64(90'000) << lowest;
    QTest::newRow("all there are") << lowest << highest - 1 << highest;
}

void GroupNumbersTest::nearestRanksOfMany()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(qint64, outlier);
    QRandomGenerator64 random(11);
    for (const size_t count : { 1u, 2u, 9u, 10u, 11u, 5000u }) {
        std::vector<int64_t> values(count);
        for (int64_t &value : values)
            value = qint64(quint64(least) + random() % (quint64(most) - quint64(least) + 1));
        values[count / 2] = outlier;
        std::vector<int64_t> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        // The least value that so many percent do not exceed.
        const std::vector<int64_t> expected { sorted[(count * 50 + 99) / 100 - 1],
            sorted[(count * 90 + 99) / 100 - 1] };
        QCOMPARE(nearestRanksByRange(values, { 50, 90 }), expected);
        QCOMPARE(mavenscope::nearestRanks(std::span(values), { 50, 90 }), expected);
    }
}

void GroupNumbersTest::exactSums()
{
    constexpr int64_t most = std::numeric_limits<int64_t>::max(), least = std::numeric_limits<int64_t>::min();
    ExactSum sum;
    sum.add(most);
    QCOMPARE(std::get<int64_t>(sum.value()), most);
    sum.add(1);
    QCOMPARE(std::get<double>(sum.value()), 9223372036854775808.0);
    sum.add(-2);
    QCOMPARE(std::get<int64_t>(sum.value()), most - 1);
    ExactSum negative;
    negative.add(least);
    QCOMPARE(std::get<int64_t>(negative.value()), least);
    negative.add(-1);
    QCOMPARE(std::get<double>(negative.value()), -9223372036854775808.0);
}

void GroupNumbersTest::ofAnyNumbers_data()
{
    QTest::addColumn<QStringList>("wholes");
    QTest::addColumn<QStringList>("fractions");
    QTest::addColumn<QStringList>("expected");
    const QString least = u"-9223372036854775808"_s, most = u"9223372036854775807"_s;
    const QString below = u"9007199254740992"_s, between = u"9007199254740993"_s,
                  above = u"9007199254740994"_s;
    QTest::newRow("wholes, beside another group's fractions") << QStringList { between, between,
        u"3"_s } << QStringList {} << QStringList { u"3"_s, between, between, between };
    QTest::newRow("fractions among them") << QStringList { between, between } << QStringList { u"0.5"_s }
                                          << QStringList { u"0.5"_s, between, between, between };
    QTest::newRow("a fraction at the next double below")
        << QStringList { between } << QStringList { below + u".0"_s }
        << QStringList { below, below, between, between };
    QTest::newRow("at the next double above") << QStringList { between } << QStringList { above + u".0"_s }
                                              << QStringList { between, between, above, above };
    QTest::newRow("nothing, whole or not")
        << QStringList { u"0"_s } << QStringList { u"-0.0"_s } << QStringList(4, u"0"_s);
    QTest::newRow("the most and the least") << QStringList { most, least } << QStringList { u"1.5"_s }
                                            << QStringList { least, u"1.5"_s, most, most };
    QTest::newRow("less than the least")
        << QStringList { least, u"-9223372036854775807"_s } << QStringList { u"-9.3e18"_s }
        << QStringList { u"-9300000000000000000"_s, least, u"-9223372036854775807"_s,
               u"-9223372036854775807"_s };
    QTest::newRow("more than the most")
        << QStringList { most, u"1"_s } << QStringList { u"9223372036854775808.0"_s }
        << QStringList { u"1"_s, most, u"9223372036854775808"_s, u"9223372036854775808"_s };
}

/// The least, both percentiles and the most. Whole numbers that no double is and fractions stand in batches
/// of their own: within one, such a whole number becomes its text.
void GroupNumbersTest::ofAnyNumbers()
{
    QFETCH(QStringList, wholes);
    QFETCH(QStringList, fractions);
    QFETCH(QStringList, expected);
    std::string json = "[";
    const auto add = [&json](const char *flow, const QString &rating) {
        json += std::string(json.size() > 1 ? "," : "") + "{\"flow_name\":\"" + flow
            + "\",\"feedback_rating\":" + rating.toStdString() + "}";
    };
    for (const QString &whole : wholes)
        add("a", whole);
    for (int row = 0; row < 70'000; ++row)
        add("b", u"1"_s);
    for (const QString &fraction : fractions)
        add("a", fraction);
    add("b", u"0.5"_s);
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    GroupRequest request { &endpoint(EndpointId::Conversations), { "flow_name" }, {} };
    for (const auto aggregate :
        { Aggregate::Min, Aggregate::Percentile50, Aggregate::Percentile90, Aggregate::Max }) {
        request.measures.push_back({ QByteArray::number(request.measures.size()), aggregate,
            "feedback_rating", FieldType::Number, {} });
    }
    const SharedTable result = groupRows(*table, table->allRows(), request);
    const RowId row = result->allRows()[0];
    QCOMPARE(result->cell(row, 0).text, "a");
    QStringList found;
    for (int measure = 1; measure <= 4; ++measure)
        found += QString::fromLatin1(numberAsText(result->cell(row, measure)));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(GroupNumbersTest)
#include "tst_group_numbers.moc"
