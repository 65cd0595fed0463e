// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/chart_series.h"
#include "support/summary_table.h"

#include <QTest>

using namespace mavenscope;
using namespace mavenscope::test;

namespace {

QString pointsText(const ChartLine &line)
{
    QStringList texts;
    for (const ChartPoint &point : line.points)
        texts << (point.value ? QString::number(*point.value, 'g', 10) : QStringLiteral("-"));
    return texts.join(u' ');
}

QString partialText(const ChartData &data)
{
    QString text;
    for (const bool partial : data.partial)
        text += partial ? u'x' : u'.';
    return text;
}

ChartData draw(const SharedTable &table, const Metric &metric, std::optional<TimeSpan> span = {})
{
    ChartRequest request;
    request.metric = metric;
    request.span = span;
    return chartData(*table, table->allRows(), request);
}

constexpr FieldType number = FieldType::Number, text = FieldType::Text, date = FieldType::Date;

} // namespace

class TestChartSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursByWeek();
    void gapsStayGaps();
    void row20_partialBuckets_data();
    void row20_partialBuckets();
    void linesAndOther();
    void ratiosMergeAsSums();
    void ratioOfNothing();
    void maximumOfMaxima();
    void row14_distinctCountsAreNeverAdded();
    void percentilesMakeNoOther();
    void nullAndEmptyAreTwoGroups();
    void categoriesBySize();
    void numbersInTheirOrder();
    void rowsWithoutDate();
    void strayDates();
    void onlyTheRowsShown();
    void nothing();
};

void TestChartSeries::hoursByWeek()
{
    const SharedTable table = summaryTable({ "week" }, { { "date", date }, { "duration_ms_sum", number } },
        { { day(2026, 11, 9), int64_t(5'400'000) }, { day(2026, 11, 2), int64_t(3'600'000) } });
    const ChartData data = draw(table, hoursMetric());
    QVERIFY(data.isTime);
    QCOMPARE(data.bucket, Bucket::Week);
    QCOMPARE(data.unit, MetricUnit::Hours);
    QCOMPARE(data.buckets, (std::vector<int64_t> { day(2026, 11, 2), day(2026, 11, 9) }));
    QCOMPARE(data.lines.size(), size_t(1));
    QCOMPARE(data.lines[0].label, QStringLiteral("Available hours"));
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("1 1.5"));
    QCOMPARE(partialText(data), QStringLiteral(".."));
}

void TestChartSeries::gapsStayGaps()
{
    const SharedTable table = summaryTable({ "date" }, { { "date", date }, { "count", number } },
        { { day(2026, 10, 24), int64_t(3) }, { day(2026, 10, 27), int64_t(0) },
            { day(2026, 10, 26), Value() } });
    const ChartData data = draw(table, countMetric());
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("3 - - 0"));
}

void TestChartSeries::row20_partialBuckets_data()
{
    QTest::addColumn<QByteArray>("bucket");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("partial");
    QTest::newRow("weeks, both") << QByteArray("week") << QByteArray("2026-10-21T12:00:00Z")
                                 << QByteArray("2026-11-20T12:00:00Z") << QStringLiteral("x...x");
    QTest::newRow("weeks, exactly") << QByteArray("week") << QByteArray("2026-10-19T00:00:00Z")
                                    << QByteArray("2026-11-16T00:00:00Z") << QStringLiteral("....");
    QTest::newRow("days, first whole") << QByteArray("date") << QByteArray("2026-11-18T00:00:00Z")
                                       << QByteArray("2026-11-20T00:00:01Z") << QStringLiteral("..x");
    QTest::newRow("months, year's end") << QByteArray("month") << QByteArray("2026-11-02T00:00:00Z")
                                        << QByteArray("2027-02-01T00:00:00Z") << QStringLiteral("x..");
    QTest::newRow("one") << QByteArray("week") << QByteArray("2026-11-17T12:00:00Z")
                         << QByteArray("2026-11-18T12:00:00Z") << QStringLiteral("x");
}

void TestChartSeries::row20_partialBuckets()
{
    QFETCH(QByteArray, bucket);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(QString, partial);
    const SharedTable table = summaryTable({ bucket }, { { "date", date }, { "count", number } }, {});
    const ChartData data
        = draw(table, countMetric(), TimeSpan { instant(begin.constData()), instant(end.constData()) });
    QCOMPARE(partialText(data), partial);
}

void TestChartSeries::linesAndOther()
{
    std::vector<std::vector<Value>> rows;
    for (int flow = 1; flow <= 14; ++flow)
        for (int week = 0; week < 2; ++week)
            rows.push_back({ QByteArray("F") + QByteArray::number(flow), day(2026, 11, 2 + 7 * week),
                int64_t(flow * 10 + week) });
    const SharedTable table = summaryTable(
        { "flow_name", "week" }, { { "flow_name", text }, { "date", date }, { "count", number } }, rows);
    const ChartData data = draw(table, countMetric());
    QCOMPARE(data.linesField, QByteArray("flow_name"));
    QCOMPARE(data.lines.size(), size_t(11));
    QCOMPARE(data.lines[0].key, QByteArray("F14"));
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("140 141"));
    QCOMPARE(data.lines[9].key, QByteArray("F5"));
    QVERIFY(data.lines[10].isOther);
    QCOMPARE(data.lines[10].othersCount, 4);
    QCOMPARE(data.lines[10].label, QStringLiteral("Other (4)"));
    QCOMPARE(pointsText(data.lines[10]), QStringLiteral("100 104"));
}

void TestChartSeries::ratiosMergeAsSums()
{
    // A third group field is summed over: (9 + 1) / (10 + 90), not the mean of 90 % and 1.1 %.
    const SharedTable table = summaryTable({ "week", "flow_name", "status" },
        { { "date", date }, { "flow_name", text }, { "status", text }, { "resolved", number },
            { "count", number } },
        { { day(2026, 11, 2), QByteArray("A"), QByteArray("x"), int64_t(9), int64_t(10) },
            { day(2026, 11, 2), QByteArray("A"), QByteArray("y"), int64_t(1), int64_t(90) },
            { day(2026, 11, 2), QByteArray("B"), QByteArray("y"), int64_t(1), int64_t(4) } });
    const ChartData data = draw(table, rateMetric());
    QCOMPARE(data.lines[0].key, QByteArray("A"));
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("10"));
    QCOMPARE(data.lines[0].points[0].n, int64_t(100));
    QCOMPARE(pointsText(data.lines[1]), QStringLiteral("25"));
    ChartRequest request;
    request.metric = rateMetric();
    request.mostLines = 1;
    const ChartData other = chartData(*table, table->allRows(), request);
    QCOMPARE(pointsText(other.lines[1]), QStringLiteral("25"));
    QVERIFY(other.lines[1].isOther);
}

void TestChartSeries::ratioOfNothing()
{
    const SharedTable table
        = summaryTable({ "week" }, { { "date", date }, { "resolved", number }, { "count", number } },
            { { day(2026, 11, 2), int64_t(0), int64_t(0) }, { day(2026, 11, 9), int64_t(0), int64_t(5) } });
    QCOMPARE(pointsText(draw(table, rateMetric()).lines[0]), QStringLiteral("- 0"));
}

void TestChartSeries::maximumOfMaxima()
{
    const SharedTable table = summaryTable({ "week", "agent_email", "status" },
        { { "date", date }, { "agent_email", text }, { "status", text }, { "queue_max", number } },
        { { day(2026, 11, 2), QByteArray("a"), QByteArray("x"), int64_t(40) },
            { day(2026, 11, 2), QByteArray("a"), QByteArray("y"), int64_t(70) },
            { day(2026, 11, 2), QByteArray("a"), QByteArray("z"), Value() } });
    const Metric longest { "max", "Longest", "", MetricUnit::Duration,
        { measure("queue_max", Aggregate::Max) }, false };
    QCOMPARE(pointsText(draw(table, longest).lines[0]), QStringLiteral("70"));
}

void TestChartSeries::row14_distinctCountsAreNeverAdded()
{
    const Metric agents { "agents", "Agents", "", MetricUnit::Count,
        { measure("agent_count", Aggregate::DistinctCount) }, false };
    const SharedTable table = summaryTable({ "week", "a", "b" },
        { { "date", date }, { "a", text }, { "b", text }, { "agent_count", number } },
        { { day(2026, 11, 2), QByteArray("x"), QByteArray("1"), int64_t(2) },
            { day(2026, 11, 2), QByteArray("x"), QByteArray("2"), int64_t(3) },
            { day(2026, 11, 9), QByteArray("x"), QByteArray("2"), int64_t(3) } });
    const ChartData data = draw(table, agents);
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("- 3"));
    QVERIFY(data.mergeRefused);
}

void TestChartSeries::percentilesMakeNoOther()
{
    const Metric median { "p50", "Median", "", MetricUnit::Duration,
        { measure("p50", Aggregate::Percentile50) }, false };
    std::vector<std::vector<Value>> rows;
    for (int agent = 0; agent < 12; ++agent)
        rows.push_back({ day(2026, 11, 2), QByteArray::number(agent), int64_t(agent), int64_t(100 - agent) });
    const ChartData data = draw(
        summaryTable({ "week", "agent_email" },
            { { "date", date }, { "agent_email", text }, { "p50", number }, { "count", number } }, rows),
        median);
    QCOMPARE(data.lines.size(), size_t(10));
    QCOMPARE(data.linesLeftOut, 2);
    // Of what does not add up the groups with the most records are the largest.
    QCOMPARE(data.lines[0].key, QByteArray("0"));
    // How many records had a value is not known.
    QCOMPARE(data.lines[0].points[0].n, int64_t(0));
}

void TestChartSeries::nullAndEmptyAreTwoGroups()
{
    const ChartData data = draw(summaryTable({ "label" }, { { "label", text }, { "count", number } },
                                    { { Value(), int64_t(5) }, { QByteArray(""), int64_t(7) } }),
        countMetric());
    QCOMPARE(data.categories, (std::vector<QString> { QStringLiteral("Empty"), QStringLiteral("No value") }));
    QVERIFY(!data.lines[0].points[0].category.isNull());
    QVERIFY(data.lines[0].points[1].category.isNull());
}

void TestChartSeries::categoriesBySize()
{
    std::vector<std::vector<Value>> rows;
    for (int i = 0; i < 33; ++i)
        rows.push_back({ QByteArray("f") + QByteArray::number(i), int64_t(i) });
    const ChartData data = draw(
        summaryTable({ "flow_name" }, { { "flow_name", text }, { "count", number } }, rows), countMetric());
    QVERIFY(!data.isTime);
    QCOMPARE(data.categories.size(), size_t(30));
    QCOMPARE(data.categories.front(), QStringLiteral("f32"));
    QCOMPARE(data.categoriesLeftOut, 3);
    QCOMPARE(data.lines[0].points[1].category, QByteArray("f31"));
    QCOMPARE(*data.lines[0].points[1].value, 31.0);
}

void TestChartSeries::numbersInTheirOrder()
{
    const ChartData data
        = draw(summaryTable({ "feedback_rating" }, { { "feedback_rating", number }, { "count", number } },
                   { { int64_t(4), int64_t(9) }, { Value(), int64_t(50) }, { int64_t(1), int64_t(2) } }),
            countMetric());
    QCOMPARE(data.categories,
        (std::vector<QString> { QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("No value") }));
}

void TestChartSeries::rowsWithoutDate()
{
    const ChartData data = draw(summaryTable({ "date" }, { { "date", date }, { "count", number } },
                                    { { Value(), int64_t(5) }, { day(2026, 11, 2), int64_t(7) } }),
        countMetric());
    QCOMPARE(data.rowsWithoutTime, int64_t(1));
    QCOMPARE(pointsText(data.lines[0]), QStringLiteral("7"));
}

void TestChartSeries::strayDates()
{
    const ChartData data = draw(summaryTable({ "date" }, { { "date", date }, { "count", number } },
                                    { { day(1, 1, 1), int64_t(5) }, { day(9999, 1, 1), int64_t(7) } }),
        countMetric());
    QCOMPARE(data.buckets.size(), size_t(2));
}

void TestChartSeries::onlyTheRowsShown()
{
    const SharedTable table = summaryTable({ "flow_name" }, { { "flow_name", text }, { "count", number } },
        { { QByteArray("a"), int64_t(5) }, { QByteArray("b"), int64_t(7) } });
    ChartRequest request;
    request.metric = countMetric();
    const ChartData data = chartData(*table, { RowId::of(0, 0) }, request);
    QCOMPARE(data.categories, (std::vector<QString> { QStringLiteral("a") }));
}

void TestChartSeries::nothing()
{
    const SharedTable table
        = summaryTable({ "flow_name" }, { { "flow_name", text } }, { { QByteArray("a") } });
    QCOMPARE(pointsText(draw(table, countMetric()).lines[0]), QStringLiteral("-"));
    QVERIFY(draw(table, Metric { "", "", "", MetricUnit::Count, {}, true }).lines.empty());
}

QTEST_GUILESS_MAIN(TestChartSeries)
#include "tst_chart_series.moc"
