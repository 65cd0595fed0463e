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
    void row5ResolutionIsReadIntoResolutionLabel();
    void row6MissingIsNull();
    void row7UnreadableTimesStayVisible();
    void row10MembersOfFormData();
    void membersOfALongText();
    void keysAsTheyCome_data();
    void keysAsTheyCome();
    void partsThatAreNotCompact_data();
    void partsThatAreNotCompact();
    void row12BucketsAreToldFromDates_data();
    void row12BucketsAreToldFromDates();
    void row21LargeSumsAndFractions();
    void unknownFields();
    void aFieldThatChangesItsType();
    void row5_aFieldUnderBothItsNames();
    void oneValueWhereAListShouldBe();
    void theLastOfDuplicateKeysCounts();
    void hostileTexts_data();
    void hostileTexts();
    void elementsThatAreNoRecordsAreCounted();
    void unknownFieldsBeyondTheLimitAreCounted();
    void membersBeyondTheLimitAreCounted();
    void whatIsLeftOutDoesNotDependOnWhichParserWasFaster_data();
    void whatIsLeftOutDoesNotDependOnWhichParserWasFaster();
    void moreRowsThanABatchHolds();
    void aHugeCell();
    void sameAsQtsReader();
    void cancelling();
    void aKeyThatLooksLikeAMember_data();
    void aKeyThatLooksLikeAMember();
    void anUnknownFieldThatBeginsWithNull_data();
    void anUnknownFieldThatBeginsWithNull();
    void anUnknownFieldDoesNotDependOnWhichParserWasFaster_data();
    void anUnknownFieldDoesNotDependOnWhichParserWasFaster();
    void moreBatchesThanRowsCanName();
    void manyMembersDoNotHideANewField();
    void blanksBetweenRecordsAreNotKept();
    void theEndpointIsToldFromTheFirstRecordThatHasKeys();

private:
    static QList<QByteArray> cells(const QByteArray &json, const QByteArray &column);
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

QList<QByteArray> TestTableReader::cells(const QByteArray &json, const QByteArray &column)
{
    const ReadAnswer outcome = readAnswer(json, conversations());
    return outcome.error ? QList<QByteArray> { "error: " + outcome.error->detail.toUtf8() }
                         : columnAsText(*outcome.table, column);
}

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
    row("no colon", "[{\"id\" \"x\"}]", ApiErrorKind::NotUnderstood, "byte");
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

void TestTableReader::row5ResolutionIsReadIntoResolutionLabel()
{
    const ReadAnswer outcome = readAnswer(
        "[{\"assistant_conversation_id\":\"1\",\"queue_duration_ms\":1,\"resolution\":\"worked\"},"
        "{\"assistant_conversation_id\":\"2\",\"resolution_label\":\"refund\"}]",
        &endpoint(EndpointId::Sessions));
    QVERIFY(!outcome.error);
    QCOMPARE(
        columnAsText(*outcome.table, "resolution_label"), (QList<QByteArray> { "t:worked", "t:refund" }));
    QCOMPARE(columnAsText(*outcome.table, "resolution"),
        (QList<QByteArray> { "t:worked", "t:refund" })); // by its alias
    QVERIFY(!columnNames(*outcome.table).contains("resolution"));
}

void TestTableReader::row6MissingIsNull()
{
    QCOMPARE(cells("[{\"label\":\"\"},{\"label\":null},{},{\"label\":\"null\"}]", "label"),
        (QList<QByteArray> { "t:", "null", "null", "t:null" }));
    QCOMPARE(cells("[{\"feedback_rating\":0},{\"feedback_rating\":null},{}]", "feedback_rating"),
        (QList<QByteArray> { "i:0", "null", "null" }));
}

void TestTableReader::row7UnreadableTimesStayVisible()
{
    QCOMPARE(cells("[{\"created_at\":\"2023-05-03T9:00:00.000Z\"},{\"created_at\":\"9:61 "
                   "o'clock\"},{\"created_at\":5}]",
                 "created_at"),
        (QList<QByteArray> { "i:1683104400000", "o:9:61 o'clock", "o:5" }));
}

void TestTableReader::row10MembersOfFormData()
{
    const QByteArray json
        = "[{\"form_data\":{\"a\":\"x\",\"b\":1}},{\"form_data\":{}},{\"form_data\":{\"b\":null,\"c\":{\"d\" "
          ": [ 1, 2.50 ]}}},"
          "{\"form_data\":null},{\"form_data\":[1]},{\"form_data\":{\"a\":\"\\u0041\\n\"}}]";
    QCOMPARE(cells(json, "form_data.a"),
        (QList<QByteArray> { "j:\"x\"", "null", "null", "null", "null", "j:\"A\\n\"" }));
    QCOMPARE(
        cells(json, "form_data.b"), (QList<QByteArray> { "j:1", "null", "null", "null", "null", "null" }));
    QCOMPARE(cells(json, "form_data.c"),
        (QList<QByteArray> { "null", "null", "j:{\"d\":[1,2.50]}", "null", "null", "null" }));
    QCOMPARE(cells(json, "form_data"),
        (QList<QByteArray> { "j:{\"a\":\"x\",\"b\":1}", "j:{}", "j:{\"b\":null,\"c\":{\"d\":[1,2.50]}}",
            "null", "j:[1]", "j:{\"a\":\"A\\n\"}" }));
}

/// Where a member stands fits 16 bits or not.
void TestTableReader::membersOfALongText()
{
    for (int length = 65'510; length <= 65'540; ++length) {
        const QByteArray text = '"' + QByteArray(length, 'x') + '"';
        const QByteArray json
            = R"([{"form_data":{"b":1}},{"form_data":{"a":)" + text + R"(,"b":22}},{"form_data":{"b":3}}])";
        QCOMPARE(cells(json, "form_data.a"), (QList<QByteArray> { "null", "j:" + text, "null" }));
        QCOMPARE(cells(json, "form_data.b"), (QList<QByteArray> { "j:1", "j:22", "j:3" }));
    }
}

/// After a first record, the next one is expected to have the same keys, and mostly does.
void TestTableReader::keysAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *name, const char *second) { QTest::newRow(name) << QByteArray(second); };
    row("the same", R"({"id":"2","label":"l","lang_code":"en","status":"OPEN"})");
    row("the other way round", R"({"status":"OPEN","lang_code":"en","label":"l","id":"2"})");
    row("one before the first", R"({"new":null,"id":"2","label":"l","lang_code":"en","status":"OPEN"})");
    row("one in between", R"({"id":"2","label":"l","new":null,"lang_code":"en","status":"OPEN"})");
    row("one behind the last", R"({"id":"2","label":"l","lang_code":"en","status":"OPEN","new":null})");
    row("one twice", R"({"id":"2","label":"L","label":"l","lang_code":"en","status":"OPEN"})");
    row("one escaped", R"({"id":"2","l\u0061bel":"l","lang_code":"en","status":"OPEN"})");
    row("a space before a colon", R"({"id" :"2","label" :"l","lang_code":"en","status" :"OPEN"})");
    row("a space behind a colon", R"({"id": "2","label": "l","lang_code":"en","status": "OPEN"})");
    row("one that begins alike", R"({"id":"2","label":"l","lang_code":"en","stat":null,"status":"OPEN"})");
}

void TestTableReader::keysAsTheyCome()
{
    QFETCH(QByteArray, second);
    const QByteArray first = R"({"id":"1","label":"","lang_code":"de","status":"RESOLVED"})";
    const QByteArray json = '[' + first + ',' + second + ',' + first + ']';
    QCOMPARE(cells(json, "id"), (QList<QByteArray> { "t:1", "t:2", "t:1" }));
    QCOMPARE(cells(json, "label"), (QList<QByteArray> { "t:", "t:l", "t:" }));
    QCOMPARE(cells(json, "lang_code"), (QList<QByteArray> { "t:de", "t:en", "t:de" }));
    QCOMPARE(cells(json, "status"), (QList<QByteArray> { "t:RESOLVED", "t:OPEN", "t:RESOLVED" }));
}

/// What is compact already stays where it is; from the first part on that is not, it is another text.
void TestTableReader::partsThatAreNotCompact_data()
{
    QTest::addColumn<QByteArray>("written");
    const auto row
        = [](const char *name, const char *written) { QTest::newRow(name) << QByteArray(written); };
    row("none", R"({"a":"x","b":[1,{"c":true}],"d":{}})");
    row("before the first key", R"({ "a":"x","b":[1,{"c":true}],"d":{}})");
    row("before a colon", R"({"a" :"x","b":[1,{"c":true}],"d":{}})");
    row("behind a colon", R"({"a": "x","b":[1,{"c":true}],"d":{}})");
    row("before a comma", R"({"a":"x" ,"b":[1,{"c":true}],"d":{}})");
    row("behind a number", R"({"a":"x","b":[1 ,{"c":true}],"d":{}})");
    row("in an inner object", R"({"a":"x","b":[1,{"c":true }],"d":{}})");
    row("in an empty object", R"({"a":"x","b":[1,{"c":true}],"d":{ }})");
    row("before the end", R"({"a":"x","b":[1,{"c":true}],"d":{} })");
    row("an escaped key", R"({"\u0061":"x","b":[1,{"c":true}],"d":{}})");
    row("an escaped key within", R"({"a":"x","b":[1,{"\u0063":true}],"d":{}})");
    row("an escaped text", R"({"a":"\u0078","b":[1,{"c":true}],"d":{}})");
}

void TestTableReader::partsThatAreNotCompact()
{
    QFETCH(QByteArray, written);
    const QByteArray compact = R"({"a":"x","b":[1,{"c":true}],"d":{}})";
    // The records beside it show that none reaches into another.
    const QByteArray json
        = R"([{"form_data":{"a":0}},{"form_data":)" + written + R"(},{"form_data":{"a":1}}])";
    QCOMPARE(
        cells(json, "form_data"), (QList<QByteArray> { R"(j:{"a":0})", "j:" + compact, R"(j:{"a":1})" }));
    QCOMPARE(cells(json, "form_data.a"), (QList<QByteArray> { "j:0", R"(j:"x")", "j:1" }));
    QCOMPARE(cells(json, "form_data.b"), (QList<QByteArray> { "null", R"(j:[1,{"c":true}])", "null" }));
    QCOMPARE(cells(json, "form_data.d"), (QList<QByteArray> { "null", "j:{}", "null" }));
    QCOMPARE(cells(R"([{"new":)" + written + "}]", "new"), QList<QByteArray> { "j:" + compact });
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

void TestTableReader::row21LargeSumsAndFractions()
{
    const QByteArray json
        = "[{\"feedback_rating\":9223372036854775807},{\"feedback_rating\":-9223372036854775808},"
          "{\"feedback_rating\":9223372036854775808},{\"feedback_rating\":123456789012345678901234567890},"
          "{\"feedback_rating\":-0},{\"feedback_rating\":1e999}]";
    QCOMPARE(cells(json, "feedback_rating"),
        (QList<QByteArray> { "i:9223372036854775807", "i:-9223372036854775808", "o:9223372036854775808",
            "o:123456789012345678901234567890", "i:0", "o:1e999" }));
    QCOMPARE(cells("[{\"feedback_rating\":0},{\"feedback_rating\":7 },{\"feedback_rating\":-7},"
                   "{\"feedback_rating\":999999999999999999},{\"feedback_rating\":-999999999999999999},"
                   "{\"feedback_rating\":1000000000000000000}]",
                 "feedback_rating"),
        (QList<QByteArray> { "i:0", "i:7", "i:-7", "i:999999999999999999", "i:-999999999999999999",
            "i:1000000000000000000" }));
    QCOMPARE(cells("[{\"feedback_rating\":2.25},{\"feedback_rating\":3}]", "feedback_rating"),
        (QList<QByteArray> { "r:2.25", "r:3" }));
    // A fraction beside a number that has no double of its own rounds it in neither order.
    QCOMPARE(cells("[{\"feedback_rating\":9007199254740993},{},{\"feedback_rating\":-9007199254740993},"
                   "{\"feedback_rating\":\"n/a\"},{\"feedback_rating\":9007199254740992},"
                   "{\"feedback_rating\":0.5},{\"feedback_rating\":9223372036854775807}]",
                 "feedback_rating"),
        (QList<QByteArray> { "o:9007199254740993", "null", "o:-9007199254740993", "o:n/a",
            "r:9007199254740992", "r:0.5", "o:9223372036854775807" }));
}

void TestTableReader::unknownFields()
{
    const ReadAnswer outcome
        = readAnswer("[{\"id\":\"1\",\"zeta\":5,\"alpha\":\"x\",\"list\":[\"a\",1]},{\"id\":"
                     "\"2\",\"object\":{\"k\": 1},\"flag\":true,\"later\":null}]",
            conversations());
    QVERIFY(!outcome.error);
    const auto names = columnNames(*outcome.table);
    QCOMPARE(names.sliced(qsizetype(conversations()->fields.size())),
        (QList<QByteArray> { "zeta", "alpha", "list", "object", "flag", "later" }));
    QCOMPARE(columnAsText(*outcome.table, "zeta"), (QList<QByteArray> { "i:5", "null" }));
    QCOMPARE(columnAsText(*outcome.table, "alpha"), (QList<QByteArray> { "t:x", "null" }));
    QCOMPARE(columnAsText(*outcome.table, "list"), (QList<QByteArray> { "j:[\"a\",1]", "null" }));
    QCOMPARE(columnAsText(*outcome.table, "object"), (QList<QByteArray> { "null", "j:{\"k\":1}" }));
    QCOMPARE(columnAsText(*outcome.table, "flag"), (QList<QByteArray> { "null", "t:true" }));
    QCOMPARE(columnAsText(*outcome.table, "later"), (QList<QByteArray> { "null", "null" }));
}

void TestTableReader::anUnknownFieldThatBeginsWithNull_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("type");
    QTest::newRow("number") << QByteArray("5") << QByteArray("i:5") << int(FieldType::Number);
    QTest::newRow("text") << QByteArray("\"x\"") << QByteArray("t:x") << int(FieldType::Text);
    QTest::newRow("list") << QByteArray("[1]") << QByteArray("j:[1]") << int(FieldType::List);
    QTest::newRow("object") << QByteArray("{}") << QByteArray("j:{}") << int(FieldType::Json);
}

/// It keeps its place in the order of appearance, and its first value says what it is.
void TestTableReader::anUnknownFieldThatBeginsWithNull()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, cell);
    QFETCH(int, type);
    const QByteArray nulls = QByteArray("{\"late\":null,\"other\":1},").repeated(50);
    const QByteArray json = '[' + nulls + "{\"late\":" + value + "}," + nulls + ']';
    ReaderOptions options;
    options.chunkBytes = 100;
    for (const int threads : { 0, 2 }) {
        options.threads = threads;
        const ReadAnswer outcome = readAnswer(json, conversations(), 1000, options);
        QVERIFY(!outcome.error);
        const int column = outcome.table->columnNamed("late");
        QCOMPARE(column, outcome.table->columnNamed("other") - 1);
        QCOMPARE(int(outcome.table->column(column).type), type);
        QList<QByteArray> wanted(101, "null");
        wanted[50] = cell;
        QCOMPARE(columnAsText(*outcome.table, "late"), wanted);
    }
}

void TestTableReader::aFieldThatChangesItsType()
{
    const QByteArray records
        = "{\"x\":5},{\"x\":\"five\"},{\"x\":[1]},{\"x\":{\"a\":1}},{\"x\":1.5},{\"x\":false}";
    QCOMPARE(cells('[' + records + ']', "x"),
        (QList<QByteArray> { "r:5", "o:five", "o:[1]", "o:{\"a\":1}", "r:1.5", "o:false" }));
    // Over chunks too: the first one decides, whatever the others saw first.
    ReaderOptions options;
    options.threads = 0;
    options.chunkBytes = 1;
    const ReadAnswer outcome = readAnswer("[{\"x\":\"five\"}," + records + "]", conversations(), 4, options);
    QVERIFY(!outcome.error);
    QCOMPARE(columnAsText(*outcome.table, "x"),
        (QList<QByteArray> { "t:five", "t:5", "t:five", "t:[1]", "t:{\"a\":1}", "t:1.5", "t:false" }));
}

void TestTableReader::row5_aFieldUnderBothItsNames()
{
    const Endpoint *sessions = &endpoint(EndpointId::Sessions);
    const ReadAnswer outcome
        = readAnswer("[{\"assistant_conversation_id\":\"1\",\"resolution\":\"w\",\"resolution_label\":null},"
                     "{\"resolution_label\":null,\"resolution\":\"w\"},"
                     "{\"resolution_label\":\"l\",\"resolution\":\"w\"},"
                     "{\"resolution\":\"w\",\"resolution_label\":\"l\"},"
                     "{\"resolution_label\":\"l\",\"resolution\":null},"
                     "{\"resolution\":null,\"resolution_label\":null}]",
            sessions);
    QVERIFY(!outcome.error);
    QCOMPARE(columnAsText(*outcome.table, "resolution_label"),
        (QList<QByteArray> { "t:w", "t:w", "t:l", "t:l", "t:l", "null" }));
}

/// Nothing that came is dropped: what should be a list and is not is a list of one.
void TestTableReader::oneValueWhereAListShouldBe()
{
    QCOMPARE(cells("[{\"feedback_topics\":\"a\"},{\"feedback_topics\":5},{\"feedback_topics\":{\"a\":1}},{"
                   "\"feedback_topics\":[\"b\"]},{\"feedback_topics\":null}]",
                 "feedback_topics"),
        (QList<QByteArray> { "j:[\"a\"]", "j:[5]", "j:[{\"a\":1}]", "j:[\"b\"]", "null" }));
}

void TestTableReader::theLastOfDuplicateKeysCounts()
{
    QCOMPARE(cells("[{\"label\":\"a\",\"label\":\"b\"},{\"label\":\"c\"}]", "label"),
        (QList<QByteArray> { "t:b", "t:c" }));
    QCOMPARE(cells("[{\"feedback_rating\":1,\"feedback_rating\":\"x\"},{\"feedback_rating\":\"x\",\"feedback_"
                   "rating\":2}]",
                 "feedback_rating"),
        (QList<QByteArray> { "o:x", "i:2" }));
    const QByteArray twice = "[{\"form_data\":{\"a\":\"first\",\"b\":1},\"form_data\":{\"a\":\"second\","
                             "\"a\":\"third\"}},{\"form_data\":{\"b\":2}}]";
    QCOMPARE(cells(twice, "form_data.a"), (QList<QByteArray> { "j:\"third\"", "null" }));
    QCOMPARE(cells(twice, "form_data.b"), (QList<QByteArray> { "null", "j:2" }));
    const QByteArray nullLast
        = "[{\"label\":\"a\",\"label\":null},{\"feedback_rating\":1,\"feedback_rating\":"
          "null},{\"form_data\":{\"a\":1},\"form_data\":null},{\"created_at\":\"x\","
          "\"created_at\":null},{\"label\":\"b\",\"feedback_rating\":2}]";
    QCOMPARE(cells(nullLast, "label"), (QList<QByteArray> { "null", "null", "null", "null", "t:b" }));
    QCOMPARE(
        cells(nullLast, "feedback_rating"), (QList<QByteArray> { "null", "null", "null", "null", "i:2" }));
    QCOMPARE(cells(nullLast, "created_at"), (QList<QByteArray> { "null", "null", "null", "null", "null" }));
    QCOMPARE(cells(nullLast, "form_data"), (QList<QByteArray> { "null", "null", "null", "null", "null" }));
    QCOMPARE(cells(nullLast, "form_data.a"), (QList<QByteArray> { "null", "null", "null", "null", "null" }));
}

void TestTableReader::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &cell) {
        QTest::newRow(name) << json << cell;
    };
    row("markup", "\"<b>&amp;\"", "t:<b>&amp;");
    row("escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "t:\"\\/\b\f\n\r\t");
    row("a pair of surrogates", "\"\\ud83d\\ude42\"", "t:🙂");
    row("lone high surrogate", "\"a\\ud800b\"",
        "t:a\xEF\xBF\xBD"
        "b");
    row("lone low surrogate", "\"a\\udc00b\"",
        "t:a\xEF\xBF\xBD"
        "b");
    row("NUL by escape", "\"a\\u0000b\"", QByteArray("t:a\0b", 5));
    row("invalid UTF-8",
        "\"a\xff"
        "b\"",
        "t:a\xEF\xBF\xBD"
        "b");
    row("right-to-left override", "\"\\u202egpj\"", "t:\xE2\x80\xAEgpj");
    row("text in a list column becomes JSON", "\"x\"", "t:x");
}

void TestTableReader::hostileTexts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, cell);
    QCOMPARE(cells("[{\"label\":" + json + "}]", "label"), QList<QByteArray> { cell });
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

void TestTableReader::unknownFieldsBeyondTheLimitAreCounted()
{
    QByteArray json = "[{\"id\":\"1\"";
    for (int i = 0; i < 2003; ++i)
        json += ",\"new" + QByteArray::number(i) + "\":1";
    const ReadAnswer outcome
        = readAnswer(json + ",\"blank\":null},{\"id\":\"2\",\"new2002\":2}]", conversations());
    QVERIFY(!outcome.error);
    QVERIFY(outcome.table->columnNamed("new1999") >= 0);
    QCOMPARE(outcome.table->columnNamed("new2000"), -1);
    QCOMPARE(outcome.leftOut.fields, 4);
    QCOMPARE(columnAsText(*outcome.table, "id"), (QList<QByteArray> { "t:1", "t:2" }));
}

void TestTableReader::membersBeyondTheLimitAreCounted()
{
    QByteArray members;
    for (int i = 0; i < 2003; ++i)
        members += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":" + (i == 2001 ? "null" : "1");
    const ReadAnswer outcome = readAnswer("[{\"form_data\":{" + members + "}}]", conversations());
    QVERIFY(!outcome.error);
    QCOMPARE(columnAsText(*outcome.table, "form_data.k1999"), QList<QByteArray> { "j:1" });
    QCOMPARE(outcome.table->columnNamed("form_data.k2000"), -1);
    QCOMPARE(outcome.leftOut.fields, 2);
}

void TestTableReader::whatIsLeftOutDoesNotDependOnWhichParserWasFaster_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("fields") << QByteArray("{") << QByteArray("},");
    QTest::newRow("members") << QByteArray("{\"form_data\":{") << QByteArray("}},");
}

/// Each record has 30 keys of its own and one of those before it.
void TestTableReader::whatIsLeftOutDoesNotDependOnWhichParserWasFaster()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray json = "[";
    for (int record = 0; record < 100; ++record) {
        json += before;
        for (int key = 0; key < 30; ++key)
            json += "\"k" + QByteArray::number(record * 30 + key) + "\":1,";
        json += "\"k" + QByteArray::number((99 - record) * 30) + "x\":2" + after;
    }
    ReaderOptions options;
    options.threads = 0;
    const ReadAnswer wanted = readAnswer(json + ']', conversations(), SIZE_MAX, options);
    QVERIFY(wanted.leftOut.fields > 1000);
    for (const int chunkBytes : { 2000, 20000 }) {
        options.chunkBytes = size_t(chunkBytes);
        options.threads = 2;
        const ReadAnswer outcome = readAnswer(json + ']', conversations(), 1000, options);
        QVERIFY(!outcome.error);
        QCOMPARE(columnNames(*outcome.table), columnNames(*wanted.table));
        QCOMPARE(outcome.leftOut.fields, wanted.leftOut.fields);
        for (const ColumnInfo &column : outcome.table->columns())
            QCOMPARE(columnAsText(*outcome.table, column.name), columnAsText(*wanted.table, column.name));
    }
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

void TestTableReader::aHugeCell()
{
    const QByteArray huge(3'000'000, 'x');
    const ReadAnswer outcome
        = readAnswer("[{\"id\":\"1\",\"label\":\"" + huge + "\"},{\"id\":\"2\"}]", conversations());
    QVERIFY(!outcome.error);
    QCOMPARE(columnAsText(*outcome.table, "label").constFirst().size(), huge.size() + 2);
    ReaderOptions options;
    options.threads = 0;
    options.mostRecordBytes = 1'000'000;
    const ReadAnswer refused
        = readAnswer("[{\"id\":\"1\",\"label\":\"" + huge + "\"}]", conversations(), SIZE_MAX, options);
    QVERIFY(refused.error);
    QCOMPARE(int(refused.error->kind), int(ApiErrorKind::TooLarge));
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

void TestTableReader::aKeyThatLooksLikeAMember_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("key first") << QByteArray("{\"form_data.x\":1,\"form_data\":{\"x\":2}},")
                               << QByteArray("form_data.x") << QByteArray("form_data.x ");
    QTest::newRow("member first") << QByteArray("{\"form_data\":{\"x\":2},\"form_data.x\":1},")
                                  << QByteArray("form_data.x ") << QByteArray("form_data.x");
}

void TestTableReader::aKeyThatLooksLikeAMember()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, unknown);
    QFETCH(QByteArray, member);
    ReaderOptions options;
    options.chunkBytes = 1;
    for (const int threads : { 0, 2 }) {
        options.threads = threads;
        const ReadAnswer outcome = readAnswer('[' + record.repeated(40) + ']', conversations(), 10, options);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.table->columnCount(), int(conversations()->fields.size()) + 2);
        QCOMPARE(columnAsText(*outcome.table, unknown), QList<QByteArray>(40, "i:1"));
        QCOMPARE(columnAsText(*outcome.table, member), QList<QByteArray>(40, "j:2"));
    }
}

void TestTableReader::anUnknownFieldDoesNotDependOnWhichParserWasFaster_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QList<QByteArray>>("others");
    QTest::addColumn<QList<QByteArray>>("wanted");
    QTest::addRow("a number, then a text")
        << QByteArray("1") << QList<QByteArray> { "\"n/a\"", "7", "\"7\"", "[1]" }
        << QList<QByteArray> { "o:n/a", "i:7", "o:7", "o:[1]" };
    QTest::addRow("a list, then an object")
        << QByteArray("[1]") << QList<QByteArray> { "{\"a\":1}", "[2]", "\"x\"" }
        << QList<QByteArray> { "j:[{\"a\":1}]", "j:[2]", "j:[\"x\"]" };
    QTest::addRow("an object, then a list")
        << QByteArray("{}") << QList<QByteArray> { "[2]", "\"x\"", "{\"a\":1}" }
        << QList<QByteArray> { "j:[2]", "j:\"x\"", "j:{\"a\":1}" };
    QTest::addRow("a text, then a list")
        << QByteArray("\"x\"") << QList<QByteArray> { "[2]", "3" } << QList<QByteArray> { "t:[2]", "t:3" };
}

void TestTableReader::anUnknownFieldDoesNotDependOnWhichParserWasFaster()
{
    // The second chunk begins with a value of another type, and is mostly parsed before the first one is
    // done.
    QFETCH(QByteArray, first);
    QFETCH(QList<QByteArray>, others);
    QFETCH(QList<QByteArray>, wanted);
    first = '[' + ("{\"x\":" + first + "},").repeated(3000);
    const QByteArray second = "{\"x\":" + others.join("},{\"x\":") + '}';
    ReaderOptions options;
    options.chunkBytes = 1000;
    for (int run = 0; run < 100; ++run) {
        TableReader reader(conversations(), {}, options);
        for (const QByteArray &piece : { first, second + ',', QByteArray("]") })
            QVERIFY(reader.append({ piece.constData(), size_t(piece.size()) }));
        QVERIFY(!reader.finish());
        QCOMPARE(columnAsText(*reader.snapshot(), "x").sliced(3000), wanted);
    }
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

void TestTableReader::manyMembersDoNotHideANewField()
{
    QByteArray members;
    for (int i = 0; i < 2500; ++i)
        members += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
    QCOMPARE(cells("[{\"form_data\":{" + members + "},\"new\":7}]", "new"), QList<QByteArray> { "i:7" });
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
