// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"
#include "exporting/csv_format.h"
#include "support/calculation_table.h"
#include "support/golden.h"
#include "table/json_text.h"
#include "table/table_reader.h"

#include <QTest>

using namespace mavenscope;

class TestCsvFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void textCell_data();
    void textCell();
    void realNumbersArePlain_data();
    void realNumbersArePlain();
    void listsKeepTheirBlankElements();
    void everyNumberHasTheDecimalMark();
    void titlesAreTranslatedAndGuarded();
    void anOrderOfRowsAndColumnsOfItsOwn();
    void localTimesFollowSummerTime();
    void specialCharactersAreFoundWhereverTheyStand();
    void eachBatchHasItsOwnKindOfColumn();
    void datesThatShareAPlace();
};

namespace {

SharedTable tableFrom(const QByteArray &json)
{
    return recordsFrom(EndpointId::Conversations, json.toStdString());
}

std::string written(const SharedTable &table, const std::vector<int> &columns, const CsvFormat &format)
{
    const CsvFormatter formatter(table, columns, format);
    TextBuffer text;
    formatter.appendHeader(text);
    const RowList rows = table->allRows();
    CsvLines(formatter).append(text, rows, 0, rows.size());
    return std::string(text.view());
}

} // namespace

void TestCsvFormat::golden_data()
{
    QTest::addColumn<bool>("spreadsheet");
    QTest::addColumn<QString>("file");
    QTest::newRow("RFC 4180") << false << "tricky.rfc4180.csv";
    QTest::newRow("spreadsheet, German, Berlin") << true << "tricky.spreadsheet.csv";
}

void TestCsvFormat::golden()
{
    QFETCH(bool, spreadsheet);
    QFETCH(QString, file);
    const SharedTable table = tableFrom(fileContents(QStringLiteral(TEST_DATA "/tricky.json")));
    std::vector<int> columns;
    for (int i = 0; i < table->columnCount(); ++i) {
        if (table->column(i).origin != ColumnOrigin::Member)
            columns.push_back(i);
    }
    columns.push_back(table->columnNamed("form_data.f"));
    columns.push_back(table->columnNamed("form_data.n"));
    const CsvFormat format = spreadsheet
        ? CsvFormat::spreadsheet(QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin"))
        : CsvFormat::rfc4180();
    COMPARE_GOLDEN(
        QByteArray::fromStdString(written(table, columns, format)), QStringLiteral(TEST_DATA "/") + file);
}

void TestCsvFormat::textCell_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("guard");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("\"abc\"") << true << QByteArray("abc");
    QTest::newRow("null is nothing (row 6)") << QByteArray("null") << true << QByteArray("\"\"");
    QTest::newRow("the text null") << QByteArray("\"null\"") << true << QByteArray("null");
    QTest::newRow("delimiter") << QByteArray("\"a,b\"") << true << QByteArray("\"a,b\"");
    QTest::newRow("semicolon needs no quotes here") << QByteArray("\"a;b\"") << true << QByteArray("a;b");
    QTest::newRow("quote") << QByteArray("\"a\\\"b\"") << true << QByteArray("\"a\"\"b\"");
    QTest::newRow("CR") << QByteArray("\"a\\rb\"") << true << QByteArray("\"a\rb\"");
    QTest::newRow("LF") << QByteArray("\"a\\nb\"") << true << QByteArray("\"a\nb\"");
    QTest::newRow("= guarded") << QByteArray("\"=A1\"") << true << QByteArray("'=A1");
    QTest::newRow("+ guarded") << QByteArray("\"+A1\"") << true << QByteArray("'+A1");
    QTest::newRow("- guarded") << QByteArray("\"-A1\"") << true << QByteArray("'-A1");
    QTest::newRow("@ guarded") << QByteArray("\"@A1\"") << true << QByteArray("'@A1");
    QTest::newRow("TAB guarded") << QByteArray("\"\\tA1\"") << true << QByteArray("'\tA1");
    QTest::newRow("CR guarded") << QByteArray("\"\\rA1\"") << true << QByteArray("\"'\rA1\"");
    QTest::newRow("LF guarded") << QByteArray("\"\\nA1\"") << true << QByteArray("\"'\nA1\"");
    QTest::newRow("full-width = guarded") << QByteArray("\"＝A1\"") << true << QByteArray("'＝A1");
    QTest::newRow("guard off") << QByteArray("\"=A1\"") << false << QByteArray("=A1");
    QTest::newRow("within is harmless") << QByteArray("\"a=A1\"") << true << QByteArray("a=A1");
    QTest::newRow("empty") << QByteArray("\"\"") << true << QByteArray("\"\""); // no reader skips the line
}

void TestCsvFormat::textCell()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, guard);
    QFETCH(QByteArray, cell);
    const SharedTable table = tableFrom("[{\"id\":\"1\",\"label\":" + json + "}]");
    CsvFormat format;
    format.formulaGuard = guard;
    QCOMPARE(QByteArray::fromStdString(written(table, { table->columnNamed("label") }, format)),
        "label\r\n" + cell + "\r\n");
}

void TestCsvFormat::realNumbersArePlain_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *number, const char *cell) {
        QTest::newRow(number) << QByteArray(number) << QByteArray(cell);
    };
    row("100000", "100000");
    row("1000000", "1000000");
    row("1.5e10", "15000000000");
    row("0.0001", "0.0001");
    row("-0.1", "-0.1");
    row("123456789.125", "123456789.125");
    row("1e-9", "1e-09");
    row("1e300", "1e+300");
}

/// A million beside a half is no 1e+06.
void TestCsvFormat::realNumbersArePlain()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, cell);
    const SharedTable table = tableFrom("[{\"extra\":0.5},{\"extra\":" + number + "}]");
    QCOMPARE(QByteArray::fromStdString(written(table, { table->columnNamed("extra") }, CsvFormat())),
        "extra\r\n0.5\r\n" + cell + "\r\n");
}

/// A null element is a blank, not the word (row 6).
void TestCsvFormat::listsKeepTheirBlankElements()
{
    const SharedTable table = tableFrom("[{\"id\":\"1\",\"feedback_topics\":[null,\"a\",\"\",\"null\"]}]");
    const std::vector<int> columns { table->columnNamed("id"), table->columnNamed("feedback_topics") };
    QCOMPARE(QByteArray::fromStdString(written(table, columns, CsvFormat())),
        "id,feedback_topics\r\n1,; a; ; null\r\n");
}

void TestCsvFormat::everyNumberHasTheDecimalMark()
{
    const SharedTable table = tableFrom("[{\"id\":\"1\",\"feedback_rating\":2.5,\"extra\":1.5,"
                                        "\"form_data\":{\"n\":-0.25,\"t\":\"1.5\"}}]");
    const CsvFormat format
        = CsvFormat::spreadsheet(QLocale(QLocale::German, QLocale::Germany), QTimeZone::utc());
    const std::vector<int> columns { table->columnNamed("feedback_rating"), table->columnNamed("extra"),
        table->columnNamed("form_data.n"), table->columnNamed("form_data.t"),
        table->columnNamed("form_data") };
    // A text stays as it was typed, and JSON stays JSON.
    QCOMPARE(QByteArray::fromStdString(written(table, columns, format)),
        QByteArray("\xEF\xBB\xBF"
                   "feedback_rating;extra;form_data.n;form_data.t;form_data\r\n"
                   "2,5;1,5;-0,25;1.5;\"{\"\"n\"\":-0.25,\"\"t\"\":\"\"1.5\"\"}\"\r\n"));
}

void TestCsvFormat::titlesAreTranslatedAndGuarded()
{
    const SharedTable table
        = tableFrom("[{\"id\":\"1\",\"created_at\":null,\"flow_name\":\"A\",\"=x,y\":1}]");
    CsvFormat format;
    format.header = CsvFormat::Header::Titles;
    QCOMPARE(QByteArray::fromStdString(
                 written(table, { table->columnNamed("flow_name"), table->columnNamed("=x,y") }, format)),
        QByteArray("Flow,\"'=x,y\"\r\nA,1\r\n"));
}

void TestCsvFormat::anOrderOfRowsAndColumnsOfItsOwn()
{
    const SharedTable table = tableFrom(
        "[{\"id\":\"1\",\"label\":\"a\"},{\"id\":\"2\",\"label\":\"b\"},{\"id\":\"3\",\"label\":\"c\"}]");
    const CsvFormatter formatter(table, { table->columnNamed("label"), table->columnNamed("id") }, {});
    TextBuffer text;
    CsvLines(formatter).append(text, { RowId::of(0, 2), RowId::of(0, 0) }, 0, 2);
    QCOMPARE(QByteArray::fromStdString(std::string(text.view())), QByteArray("c,3\r\na,1\r\n"));
}

void TestCsvFormat::localTimesFollowSummerTime()
{
    const SharedTable table = tableFrom("[{\"id\":\"1\",\"created_at\":\"2026-10-25T00:59:59.999Z\"},"
                                        "{\"id\":\"2\",\"created_at\":\"2026-10-25T01:00:00.000Z\"},"
                                        "{\"id\":\"3\",\"created_at\":\"1969-12-31T23:59:59.000Z\"}]");
    CsvFormat format;
    format.localTimes = true;
    format.zone = QTimeZone("Europe/Berlin");
    QCOMPARE(QByteArray::fromStdString(written(table, { table->columnNamed("created_at") }, format)),
        QByteArray("created_at\r\n2026-10-25 02:59:59\r\n2026-10-25 02:00:00\r\n1970-01-01 00:59:59\r\n"));
}

/// Texts are looked at in words: every length, every place, and every kind of column.
void TestCsvFormat::specialCharactersAreFoundWhereverTheyStand()
{
    std::string json = "[", wanted = "label,latest_search_query\r\n";
    int number = 0;
    for (size_t length = 1; length < 40; ++length) {
        for (size_t place = 0; place < length; ++place) {
            // The last is two bytes, the second a quote but for its highest bit.
            for (const char *special : { ",", "\"", "\r", "\n", ";", "!", "#", "\x0b", "\x7f", "\u00a2" }) {
                const std::string text = std::string(length, 'a').replace(place, 1, special);
                std::string field = text;
                if (text.find_first_of("\r\n") == 0)
                    field.insert(0, "'");
                if (const size_t quote = field.find('"'); quote != std::string::npos)
                    field.insert(quote, 1, '"');
                if (text.find_first_of(",\"\r\n") != std::string::npos)
                    field = '"' + field + '"';
                const std::string other = "number " + std::to_string(++number);
                json += R"({"id":"1","label":)";
                appendJsonString(json, text);
                json += R"(,"latest_search_query":")" + other + "\"},";
                wanted += field + ',' + other + "\r\n";
            }
        }
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const std::vector<int> columns { table->columnNamed("label"), table->columnNamed("latest_search_query") };
    QCOMPARE(
        QByteArray::fromStdString(written(table, columns, CsvFormat())), QByteArray::fromStdString(wanted));
}

/// Whole numbers here, fractions there, a key that only some batches have.
void TestCsvFormat::eachBatchHasItsOwnKindOfColumn()
{
    ReaderOptions options;
    options.threads = 0;
    options.chunkBytes = 64;
    TableReader reader(&endpoint(EndpointId::Conversations), {}, options);
    std::string wanted = "id,feedback_rating,extra\r\n", backwards;
    constexpr int rows = 200;
    for (int row = 0; row < rows; ++row) {
        const std::string id = std::to_string(row);
        const bool hasFraction = row / 20 % 2, isOdd = row == 77, hasExtra = row / 50 % 2;
        const std::string rating = isOdd ? "many" : id + (hasFraction ? ".5" : "");
        const std::string record = (row ? R"(,{"id":")" : R"([{"id":")") + id + R"(","feedback_rating":)"
            + (isOdd ? "\"many\"" : rating) + (hasExtra ? R"(,"extra":"e )" + id + '"' : "") + '}';
        QVERIFY(reader.append(record));
        const std::string line = id + ',' + rating + ',' + (hasExtra ? "e " + id : "") + "\r\n";
        wanted += line;
        backwards = line + backwards;
    }
    QVERIFY(reader.append("]"));
    QVERIFY(!reader.finish());
    const SharedTable table = reader.snapshot();
    QVERIFY(table->batchCount() > 2);
    const std::vector<int> columns { table->columnNamed("id"), table->columnNamed("feedback_rating"),
        table->columnNamed("extra") };
    QCOMPARE(
        QByteArray::fromStdString(written(table, columns, CsvFormat())), QByteArray::fromStdString(wanted));
    RowList order = table->allRows();
    std::reverse(order.begin(), order.end());
    const CsvFormatter formatter(table, columns, {});
    TextBuffer text;
    CsvLines(formatter).append(text, order, 0, order.size());
    QCOMPARE(QByteArray::fromStdString(std::string(text.view())), QByteArray::fromStdString(backwards));
}

/// Dates are remembered by the low bits of their day.
void TestCsvFormat::datesThatShareAPlace()
{
    std::string json = "[", wanted = "created_at\r\n";
    for (const int days : { 0, 256, 0, -256, 512, -1, 255, 2'932'896, -719'528 }) {
        char text[24];
        writeTimestamp(days * qint64(86'400'000) + 3'723'004, text);
        const std::string time(text, sizeof text);
        json += R"({"id":"1","created_at":")" + time + "\"},";
        wanted += time + "\r\n";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    QCOMPARE(QByteArray::fromStdString(written(table, { table->columnNamed("created_at") }, CsvFormat())),
        QByteArray::fromStdString(wanted));
}

QTEST_GUILESS_MAIN(TestCsvFormat)
#include "tst_csv_format.moc"
