// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"
#include "support/read_answer.h"
#include "support/table_text.h"
#include "table/table_reader.h"
#include "table/vector_units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace mavenscope;

class TestTableReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentedExamples_data();
    void documentedExamples();
    void everySplitGivesTheSame_data();
    void everySplitGivesTheSame();
    void refused_data();
    void refused();
    void everyCutIsIncomplete();
    void wholeRecordsBeforeACutStand();
    void emptyAnswers_data();
    void emptyAnswers();
    void row12BucketsAreToldFromDates_data();
    void row12BucketsAreToldFromDates();
    void elementsThatAreNoRecordsAreCounted();
    void moreRowsThanABatchHolds();
    void sameAsQtsReader();
    void cancelling();
    void moreBatchesThanRowsCanName();
    void blanksBetweenRecordsAreNotKept();
    void theEndpointIsToldFromTheFirstRecordThatHasKeys();
};

namespace {

const Endpoint *conversations() { return &endpoint(EndpointId::Conversations); }

constexpr char tricky[]
    = "\xEF\xBB\xBF \r\n[ {\"id\" : \"a\\\"]},{[\", \"status\":\"OPEN\",\"feedback_topics\":[ \"x\\\\\" , "
      "\"[\" ],"
      "\"form_data\":{\"k\":{\"deep\":[1,{\"x\":\"}\"}]},\"ü\\u00fc\":\"\\ud83d\\ude42\"},\"feedback_"
      "rating\":3},\n"
      "{\"id\":\"b\\\\\",\"created_at\":\"2023-05-03T9:00:00.000Z\",\"extra\":1.5},{},\t\n] \n";

} // namespace

void TestTableReader::documentedExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("endpoint");
    QTest::addColumn<QList<QByteArray>>("groupBy");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *file, EndpointId id, const QList<QByteArray> &groupBy, int rows) {
        QTest::newRow(file) << QString::fromLatin1(file) << int(id) << groupBy << rows;
    };
    row("conversations", EndpointId::Conversations, {}, 2); // row 8: with its trailing comma
    row("conversations_by_flow_and_status", EndpointId::Conversations, { "flow_name", "status" }, 6);
    row("sessions", EndpointId::Sessions, {}, 2);
    row("sessions_by_date_and_agent", EndpointId::Sessions, { "date", "agent_email" }, 2);
    row("availability", EndpointId::Availability, {}, 2);
    row("availability_by_date_and_agent", EndpointId::Availability, { "date", "agent_email" }, 2);
    row("availability_by_date", EndpointId::Availability, { "date" }, 2);
}

void TestTableReader::documentedExamples()
{
    QFETCH(QString, file);
    QFETCH(int, endpoint);
    QFETCH(QList<QByteArray>, groupBy);
    const ReadAnswer outcome
        = readAnswer(fileContents(QStringLiteral(TEST_DATA "/documented/%1.json").arg(file)));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
    QVERIFY(outcome.table->endpoint);
    QCOMPARE(int(outcome.table->endpoint->id), endpoint);
    QCOMPARE(outcome.table->groupBy, groupBy);
    QTEST(int(outcome.table->rowCount()), "rows");
    for (const ColumnInfo &column : outcome.table->columns())
        QVERIFY2(column.origin != ColumnOrigin::Unknown, column.name.constData());
}

void TestTableReader::everySplitGivesTheSame_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<VectorUnit>("unit");
    QTest::newRow("parsed where fed") << 0 << VectorUnit::Baseline;
    QTest::newRow("two parsers") << 2 << VectorUnit::Baseline;
    QTest::newRow("parsed where fed, the best vector unit") << 0 << VectorUnit::Avx512;
    QTest::newRow("two parsers, the best vector unit") << 2 << VectorUnit::Avx512;
}

void TestTableReader::everySplitGivesTheSame()
{
    QFETCH(int, threads);
    QFETCH(VectorUnit, unit);
    limitVectorUnit(unit);
    ReaderOptions options;
    options.threads = threads;
    options.chunkBytes = 16; // every record a chunk of its own
    const QList<QByteArray> wanted {
        "t:a\"]},{[|null|null|null|null|t:OPEN|null|null|null|null|null|null|null|j:[\"x\\\\\",\"[\"]|null|i:"
        "3|"
        "j:{\"k\":{\"deep\":[1,{\"x\":\"}\"}]},\"üü\":\"🙂\"}|null",
        "t:b\\|i:1683104400000|null|null|null|null|null|null|null|null|null|null|null|null|null|null|null|r:"
        "1.5",
        "null|null|null|null|null|null|null|null|null|null|null|null|null|null|null|null|null|null",
    };
    for (size_t piece = 1; piece <= size_t(QByteArrayView(tricky).size()); ++piece) {
        const ReadAnswer outcome = readAnswer(tricky, nullptr, piece, options);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(rowsAsText(*outcome.table), wanted);
        QCOMPARE(columnAsText(*outcome.table, "form_data.üü").constFirst(), QByteArray("j:\"🙂\""));
    }
}

void TestTableReader::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &json, ApiErrorKind kind, const char *detail) {
        QTest::newRow(name) << json << int(kind) << QString::fromLatin1(detail);
    };
    row("HTML", "<!DOCTYPE html><html></html>", ApiErrorKind::NotUnderstood, "web page");
    row("object", "{\"error\":\"no\"}", ApiErrorKind::NotUnderstood, "object");
    row("null", "null", ApiErrorKind::NotUnderstood, "byte 0");
    row("number", " 5", ApiErrorKind::NotUnderstood, "byte 1");
    row("UTF-16", QByteArray("\xff\xfe[\0]\0", 6), ApiErrorKind::NotUnderstood, "byte 0");
    row("nothing", "", ApiErrorKind::Incomplete, "empty");
    row("blanks", " \n ", ApiErrorKind::Incomplete, "3 bytes");
    row("only a comma", "[,]", ApiErrorKind::NotUnderstood, "comma");
    row("two commas", "[{},,{}]", ApiErrorKind::NotUnderstood, "byte");
    row("two commas at the end", "[{},,]", ApiErrorKind::NotUnderstood, "comma");
    row("two documents", "[] []", ApiErrorKind::NotUnderstood, "after the end");
    row("text after", "[{}] x", ApiErrorKind::NotUnderstood, "byte 5");
    row("mismatched brackets", "[{\"id\":[1}]]", ApiErrorKind::NotUnderstood, "byte");
    row("closed by a brace", "[{\"id\":1}}", ApiErrorKind::NotUnderstood, "byte 9");
    row("broken literal", "[{\"id\":\"x\",\"feedback_rating\":nul}]", ApiErrorKind::NotUnderstood, "byte");
    row("no null", "[{\"id\":nul}]", ApiErrorKind::NotUnderstood, "no value");
    row("no null, as long", "[{\"id\":nulk}]", ApiErrorKind::NotUnderstood, "no value");
    row("no null, longer", "[{\"id\":nulll }]", ApiErrorKind::NotUnderstood, "no value");
    row("broken literal within form_data", "[{\"form_data\":{\"a\":tru}}]", ApiErrorKind::NotUnderstood,
        "byte");
    row("NaN", "[{\"feedback_rating\":NaN}]", ApiErrorKind::NotUnderstood, "byte");
    row("leading zero", "[{\"feedback_rating\":01}]", ApiErrorKind::NotUnderstood, "byte");
    row("no colon", "[{\"id\" \"x\"}]", ApiErrorKind::NotUnderstood, "colon");
    row("no colon, a known key", "[{\"id\":\"1\"},{\"id\" \"x\"}]", ApiErrorKind::NotUnderstood, "colon");
    row("a known key alone", "[{\"id\":\"1\"},{\"id\"}]", ApiErrorKind::NotUnderstood, "colon");
    row("a known key without a value", "[{\"id\":\"1\"},{\"id\":}]", ApiErrorKind::NotUnderstood,
        "where a value should be");
    row("single quotes", "[{'id':'x'}]", ApiErrorKind::NotUnderstood, "byte");
    row("line break in a text", "[{\"id\":\"a\nb\"}]", ApiErrorKind::NotUnderstood, "byte");
    row("200 000 brackets deep", QByteArray(200'000, '['), ApiErrorKind::NotUnderstood, "deeply");
    row("deep within a record",
        "[{\"form_data\":{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}}]",
        ApiErrorKind::NotUnderstood, "deeply");
}

void TestTableReader::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    for (const size_t piece : { size_t(1), size_t(7), SIZE_MAX }) {
        const ReadAnswer outcome = readAnswer(json, nullptr, piece);
        QVERIFY(outcome.error);
        QCOMPARE(int(outcome.error->kind), kind);
        QVERIFY2(outcome.error->detail.contains(detail), qPrintable(outcome.error->detail));
    }
}

void TestTableReader::everyCutIsIncomplete()
{
    const qsizetype end = QByteArrayView(tricky).lastIndexOf(']');
    for (qsizetype length = 0; length <= end; ++length) {
        const ReadAnswer outcome = readAnswer(QByteArray(tricky).left(length));
        QVERIFY(outcome.error);
        QCOMPARE(int(outcome.error->kind), int(ApiErrorKind::Incomplete));
    }
}

void TestTableReader::wholeRecordsBeforeACutStand()
{
    const ReadAnswer outcome = readAnswer("[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3");
    QCOMPARE(int(outcome.error->kind), int(ApiErrorKind::Incomplete));
    QCOMPARE(columnAsText(*outcome.table, "id"), (QList<QByteArray> { "t:1", "t:2" }));
}

void TestTableReader::emptyAnswers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray("[]");
    QTest::newRow("blank within") << QByteArray("[ \n\t ]\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[]");
}

void TestTableReader::emptyAnswers()
{
    QFETCH(QByteArray, json);
    const ReadAnswer outcome = readAnswer(json, conversations());
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.table->rowCount(), 0);
    QCOMPARE(outcome.table->columnCount(), int(conversations()->fields.size()));
}

void TestTableReader::row12BucketsAreToldFromDates_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QByteArray>("bucket");
    QTest::newRow("one date says nothing") << QByteArray("2023-05-01") << QByteArray("date");
    QTest::newRow("days") << QByteArray("2023-05-01 2023-05-02") << QByteArray("date");
    QTest::newRow("Mondays") << QByteArray("2023-05-01 2023-05-08") << QByteArray("week");
    QTest::newRow("firsts") << QByteArray("2023-05-01 2023-06-01") << QByteArray("month");
    QTest::newRow("unreadable") << QByteArray("x y") << QByteArray("date");
}

void TestTableReader::row12BucketsAreToldFromDates()
{
    QFETCH(QByteArray, dates);
    QFETCH(QByteArray, bucket);
    QByteArray json = "[";
    for (const QByteArray &date : dates.split(' '))
        json += "{\"date\":\"" + date + "\",\"status\":\"OPEN\",\"count\":1},";
    const ReadAnswer outcome = readAnswer(json + ']');
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.table->groupBy, (QList<QByteArray> { bucket, "status" }));
}

void TestTableReader::elementsThatAreNoRecordsAreCounted()
{
    const ReadAnswer outcome
        = readAnswer("[{\"id\":\"1\"},null,5,\"x\",[1],{\"id\":\"2\"}]", conversations());
    QVERIFY(!outcome.error);
    QCOMPARE(columnAsText(*outcome.table, "id"), (QList<QByteArray> { "t:1", "t:2" }));
    QCOMPARE(outcome.leftOut.elements, 4);
    QCOMPARE(outcome.leftOut.firstElement, 2);
}

void TestTableReader::moreRowsThanABatchHolds()
{
    QByteArray json = "[";
    for (int i = 0; i < 150'000; ++i)
        json += "{\"id\":\"" + QByteArray::number(i) + "\"},";
    ReaderOptions options;
    options.threads = 2;
    options.chunkBytes = size_t(64) << 20; // all in one chunk
    const ReadAnswer outcome = readAnswer(json + ']', conversations(), SIZE_MAX, options);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.table->rowCount(), 150'000);
    const int column = outcome.table->columnNamed("id");
    const RowList rows = outcome.table->allRows();
    for (size_t i = 0; i < rows.size(); i += 997)
        QCOMPARE(cellAsText(outcome.table->cell(rows[i], column)), "t:" + QByteArray::number(qint64(i)));
}

void TestTableReader::sameAsQtsReader()
{
    QRandomGenerator random(7);
    const QStringList texts { QStringLiteral("a"), QStringLiteral("löschen"), QStringLiteral("充電 \"x\""),
        QStringLiteral("line\nbreak"), QString(), QStringLiteral("\\"), QStringLiteral("🙂") };
    const auto text = [&] {
        return QJsonValue(texts[random.bounded(texts.size())] + QString::number(random.bounded(3)));
    };
    QJsonArray wanted;
    for (int i = 0; i < 3000; ++i) {
        QJsonObject record;
        for (const Field &field : conversations()->fields) {
            const QString name = QString::fromLatin1(field.name);
            if (random.bounded(4) == 0)
                continue;
            if (random.bounded(5) == 0)
                record[name] = QJsonValue::Null;
            else if (field.type == FieldType::Number)
                record[name] = random.bounded(5);
            else if (field.type == FieldType::List)
                record[name] = QJsonArray { text(), text() };
            else if (field.type == FieldType::Json)
                record[name] = QJsonObject { { QStringLiteral("k"), text() },
                    { QStringLiteral("n"), random.bounded(100) } };
            else
                record[name] = text();
        }
        wanted.append(record);
    }
    const auto format = [](int i) { return i % 2 ? QJsonDocument::Compact : QJsonDocument::Indented; };
    for (int i = 0; i < 2; ++i) {
        ReaderOptions options;
        options.chunkBytes = 20'000;
        const ReadAnswer outcome
            = readAnswer(QJsonDocument(wanted).toJson(format(i)), conversations(), 5000, options);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        const RowList rows = outcome.table->allRows();
        QCOMPARE(qsizetype(rows.size()), wanted.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            const QJsonObject record = wanted[qsizetype(row)].toObject();
            for (int column = 0; column < outcome.table->columnCount(); ++column) {
                const ColumnInfo &info = outcome.table->column(column);
                const Cell cell = outcome.table->cell(rows[row], column);
                const QJsonValue value = info.origin == ColumnOrigin::Member
                    ? record[QStringLiteral("form_data")].toObject()[QString::fromUtf8(info.memberKey)]
                    : record[QString::fromUtf8(info.name)];
                if (value.isNull() || value.isUndefined())
                    QVERIFY(cell.isNull());
                else if (cell.kind == Cell::Json)
                    QCOMPARE(QJsonDocument::fromJson(
                                 '[' + QByteArray(cell.text.data(), qsizetype(cell.text.size())) + ']')
                                 .array()
                                 .at(0),
                        value);
                else if (cell.kind == Cell::Integer)
                    QCOMPARE(double(cell.integer), value.toDouble());
                else
                    QCOMPARE(
                        QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())), value.toString());
            }
        }
    }
}

void TestTableReader::cancelling()
{
    TableReader reader(conversations(), {});
    QVERIFY(reader.append("[{\"id\":\"1\"},"));
    reader.cancel();
    QVERIFY(!reader.append("{\"id\":\"2\"}]"));
    const auto error = reader.finish(); // comes back
    QVERIFY(error);
    QCOMPARE(int(error->kind), int(ApiErrorKind::Cancelled));
}

void TestTableReader::moreBatchesThanRowsCanName()
{
    ReaderOptions options { .threads = 0 };
    options.chunkBytes = 2; // each record is a batch of its own
    const QByteArray most = '[' + QByteArray("{\"id\":\"x\"},").repeated(65'536);
    const ReadAnswer fits = readAnswer(most + ']', conversations(), 11, options);
    QVERIFY2(!fits.error, fits.error ? qPrintable(fits.error->detail) : "");
    QCOMPARE(fits.table->batchCount(), 65'536);
    const ReadAnswer tooMany = readAnswer(most + "{\"id\":\"y\"}]", conversations(), 11, options);
    QVERIFY(tooMany.error);
    QCOMPARE(tooMany.error->kind, ApiErrorKind::TooLarge);
    QCOMPARE(tooMany.table->rowCount(), 65'536);
}

void TestTableReader::blanksBetweenRecordsAreNotKept()
{
    ReaderOptions options;
    options.threads = 0;
    options.mostRecordBytes = 100'000; // far less than the blanks
    const QByteArray blanks(2'000'000, ' ');
    const QByteArray json = '[' + blanks + "{\"id\":\"1\"}," + blanks + "{\"id\":\"2\"}," + blanks + ']';
    for (const size_t piece : { size_t(1000), SIZE_MAX }) {
        const ReadAnswer outcome = readAnswer(json, conversations(), piece, options);
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(columnAsText(*outcome.table, "id"), (QList<QByteArray> { "t:1", "t:2" }));
    }
    const ReadAnswer broken = readAnswer('[' + blanks + "{},x]", conversations(), 1000, options);
    QVERIFY(broken.error);
    QVERIFY2(broken.error->detail.contains(QLatin1String("byte 2000004")), qPrintable(broken.error->detail));
}

void TestTableReader::theEndpointIsToldFromTheFirstRecordThatHasKeys()
{
    const ReadAnswer outcome = readAnswer("[null,{},{\"id\":\"1\",\"created_at\":\"2023-05-03T09:00:00Z\"}]");
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.table->endpoint, conversations());
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_table_reader.moc"
