// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"
#include "models/selection_statistics.h"
#include "support/calculation_table.h"

#include <QTest>

using namespace mavenscope;

class TestCellText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durations_data();
    void durations();
    void stillAvailable();
    void longTextsAreCutInCellsOnly();
    void selection();
    void selectionOfTextCountsNothing();
    void selectionOfSeveralTypes();
};

void TestCellText::durations_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](double milliseconds, const char *text) {
        QTest::addRow("%.1f ms", milliseconds) << milliseconds << QString::fromUtf8(text);
    };
    row(0, "0 s");
    row(400, "0.4 s");
    row(949, "0.9 s");
    row(999, "1 s");
    row(1499, "1 s");
    row(59'499, "59 s");
    row(59'500, "1 min");
    row(60'000, "1 min");
    row(185'000, "3 min 5 s");
    row(3'599'400, "59 min 59 s");
    row(3'599'600, "1 h");
    row(4'800'000, "1 h 20 min");
    row(7'199'999, "2 h");
    row(86'400'000, "24 h");
    row(3'600'000'000.0, "1,000 h");
    row(-4'800'000, "-1 h 20 min");
}

void TestCellText::durations()
{
    QFETCH(double, milliseconds);
    QTEST(durationText(milliseconds, QLocale(QLocale::English, QLocale::UnitedKingdom)), "text");
}

void TestCellText::stillAvailable()
{
    const SharedTable table
        = recordsFrom(EndpointId::Availability, R"([{"agent_email":"a","end_timestamp":null}])");
    const int column = table->columnNamed("end_timestamp");
    const Cell cell = table->cell(RowId::of(0, 0), column);
    QVERIFY(cell.isNull()); // row 9: shown, but still null to filters and CSV
    QCOMPARE(cellText(cell, table->column(column), {}), QStringLiteral("still available"));
}

void TestCellText::longTextsAreCutInCellsOnly()
{
    const std::string text(100'000, 'x');
    const SharedTable table
        = recordsFrom(EndpointId::Conversations, "[{\"id\":\"1\",\"label\":\"" + text + "\"}]");
    const int column = table->columnNamed("label");
    const Cell cell = table->cell(RowId::of(0, 0), column);
    QCOMPARE(cellText(cell, table->column(column), {}).size(), 301);
    QCOMPARE(fullCellText(cell, table->column(column), {}).size(), 100'000);
}

void TestCellText::selection()
{
    const SharedTable table = recordsFrom(EndpointId::Availability,
        R"([{"agent_email":"a","duration_ms":1000},{"agent_email":"b","duration_ms":null},{"agent_email":"c","duration_ms":4000},
        {"agent_email":"d","duration_ms":2500.5},{"agent_email":"e","duration_ms":"odd"},{"agent_email":"f"}])");
    const int column = table->columnNamed("duration_ms");
    const SelectionStatistics got = selectionStatistics(*table, table->allRows(), { { 0, 5, column } });
    QCOMPARE(got.cells, 6);
    QCOMPARE(got.count, 3); // blank and odd cells count for nothing
    QCOMPARE(got.sum, 7500.5);
    QCOMPARE(got.mean, 7500.5 / 3);
    QCOMPARE(got.least, 1000.0);
    QCOMPARE(got.most, 4000.0);
    QCOMPARE(got.p50, 2500.5);
    QCOMPARE(got.p90, 4000.0);
    QVERIFY(got.type == FieldType::Duration);
}

void TestCellText::selectionOfTextCountsNothing()
{
    const SharedTable table
        = recordsFrom(EndpointId::Availability, R"([{"agent_email":"a"},{"agent_email":"5"}])");
    const SelectionStatistics got = selectionStatistics(*table, table->allRows(), { { 0, 1, 0 } });
    QCOMPARE(got.cells, 2);
    QCOMPARE(got.count, 0);
}

void TestCellText::selectionOfSeveralTypes()
{
    const SharedTable table = recordsFrom(EndpointId::Sessions,
        R"([{"assistant_conversation_id":"1","queue_duration_ms":5,"feedback_rating":3}])");
    const SelectionStatistics got = selectionStatistics(*table, table->allRows(),
        { { 0, 0, table->columnNamed("queue_duration_ms") },
            { 0, 0, table->columnNamed("feedback_rating") } });
    QCOMPARE(got.count, 2);
    QVERIFY(!got.type);
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_cell_text.moc"
