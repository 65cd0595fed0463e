// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_answer.h"
#include "support/table_text.h"
#include "table/table_reader.h"

#include <QTest>

using namespace mavenscope;

class TestCellValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row5ResolutionIsReadIntoResolutionLabel();
    void row6MissingIsNull();
    void row7UnreadableTimesStayVisible();
    void row10MembersOfFormData();
    void membersOfALongText();
    void whereAMemberEnds_data();
    void whereAMemberEnds();
    void keysAsTheyCome_data();
    void keysAsTheyCome();
    void partsThatAreNotCompact_data();
    void partsThatAreNotCompact();
    void row21LargeSumsAndFractions();
    void row5_aFieldUnderBothItsNames();
    void oneValueWhereAListShouldBe();
    void theLastOfDuplicateKeysCounts();
    void hostileTexts_data();
    void hostileTexts();
    void aHugeCell();
};

namespace {

const Endpoint *conversations() { return &endpoint(EndpointId::Conversations); }

} // namespace

void TestCellValues::row5ResolutionIsReadIntoResolutionLabel()
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

void TestCellValues::row6MissingIsNull()
{
    QCOMPARE(conversationCells("[{\"label\":\"\"},{\"label\":null},{},{\"label\":\"null\"}]", "label"),
        (QList<QByteArray> { "t:", "null", "null", "t:null" }));
    QCOMPARE(conversationCells("[{\"feedback_rating\":0},{\"feedback_rating\":null},{}]", "feedback_rating"),
        (QList<QByteArray> { "i:0", "null", "null" }));
}

void TestCellValues::row7UnreadableTimesStayVisible()
{
    QCOMPARE(conversationCells("[{\"created_at\":\"2023-05-03T9:00:00.000Z\"},{\"created_at\":\"9:61 "
                               "o'clock\"},{\"created_at\":5}]",
                 "created_at"),
        (QList<QByteArray> { "i:1683104400000", "o:9:61 o'clock", "o:5" }));
}

void TestCellValues::row10MembersOfFormData()
{
    const QByteArray json
        = "[{\"form_data\":{\"a\":\"x\",\"b\":1}},{\"form_data\":{}},{\"form_data\":{\"b\":null,\"c\":{\"d\" "
          ": [ 1, 2.50 ]}}},"
          "{\"form_data\":null},{\"form_data\":[1]},{\"form_data\":{\"a\":\"\\u0041\\n\"}}]";
    QCOMPARE(conversationCells(json, "form_data.a"),
        (QList<QByteArray> { "j:\"x\"", "null", "null", "null", "null", "j:\"A\\n\"" }));
    QCOMPARE(conversationCells(json, "form_data.b"),
        (QList<QByteArray> { "j:1", "null", "null", "null", "null", "null" }));
    QCOMPARE(conversationCells(json, "form_data.c"),
        (QList<QByteArray> { "null", "null", "j:{\"d\":[1,2.50]}", "null", "null", "null" }));
    QCOMPARE(conversationCells(json, "form_data"),
        (QList<QByteArray> { "j:{\"a\":\"x\",\"b\":1}", "j:{}", "j:{\"b\":null,\"c\":{\"d\":[1,2.50]}}",
            "null", "j:[1]", "j:{\"a\":\"A\\n\"}" }));
}

/// Where a member stands fits 16 bits or not.
void TestCellValues::membersOfALongText()
{
    for (int length = 65'510; length <= 65'540; ++length) {
        const QByteArray text = '"' + QByteArray(length, 'x') + '"';
        const QByteArray json
            = R"([{"form_data":{"b":1}},{"form_data":{"a":)" + text + R"(,"b":22}},{"form_data":{"b":3}}])";
        QCOMPARE(conversationCells(json, "form_data.a"), (QList<QByteArray> { "null", "j:" + text, "null" }));
        QCOMPARE(conversationCells(json, "form_data.b"), (QList<QByteArray> { "j:1", "j:22", "j:3" }));
    }
}

void TestCellValues::whereAMemberEnds_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : { "0", "-1.5e+3", "true", R"("")", R"("}")", R"("a,b")", R"("]}\",\"c\":")",
             R"("\\")", R"("\\\"")", "[]", "{}", R"([",",[]])", R"({"x":{"y":"}}"},"z":["]"]})" })
        QTest::newRow(value) << QByteArray(value);
}

/// A value tells itself where it ends, whatever stands in it.
void TestCellValues::whereAMemberEnds()
{
    QFETCH(QByteArray, value);
    const QByteArray json = R"([{"form_data":{"a":)" + value + R"(,"b":2}},{"form_data":{"b":3,"a":)" + value
        + R"(}},{"form_data":{"b":4}}])";
    QCOMPARE(
        conversationCells(json, "form_data.a"), (QList<QByteArray> { "j:" + value, "j:" + value, "null" }));
    QCOMPARE(conversationCells(json, "form_data.b"), (QList<QByteArray> { "j:2", "j:3", "j:4" }));
}

/// After a first record, the next one is expected to have the same keys, and mostly does.
void TestCellValues::keysAsTheyCome_data()
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

void TestCellValues::keysAsTheyCome()
{
    QFETCH(QByteArray, second);
    const QByteArray first = R"({"id":"1","label":"","lang_code":"de","status":"RESOLVED"})";
    const QByteArray json = '[' + first + ',' + second + ',' + first + ']';
    QCOMPARE(conversationCells(json, "id"), (QList<QByteArray> { "t:1", "t:2", "t:1" }));
    QCOMPARE(conversationCells(json, "label"), (QList<QByteArray> { "t:", "t:l", "t:" }));
    QCOMPARE(conversationCells(json, "lang_code"), (QList<QByteArray> { "t:de", "t:en", "t:de" }));
    QCOMPARE(conversationCells(json, "status"), (QList<QByteArray> { "t:RESOLVED", "t:OPEN", "t:RESOLVED" }));
}

/// What is compact already stays where it is; from the first part on that is not, it is another text.
void TestCellValues::partsThatAreNotCompact_data()
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

void TestCellValues::partsThatAreNotCompact()
{
    QFETCH(QByteArray, written);
    const QByteArray compact = R"({"a":"x","b":[1,{"c":true}],"d":{}})";
    // The records beside it show that none reaches into another.
    const QByteArray json
        = R"([{"form_data":{"a":0}},{"form_data":)" + written + R"(},{"form_data":{"a":1}}])";
    QCOMPARE(conversationCells(json, "form_data"),
        (QList<QByteArray> { R"(j:{"a":0})", "j:" + compact, R"(j:{"a":1})" }));
    QCOMPARE(conversationCells(json, "form_data.a"), (QList<QByteArray> { "j:0", R"(j:"x")", "j:1" }));
    QCOMPARE(conversationCells(json, "form_data.b"),
        (QList<QByteArray> { "null", R"(j:[1,{"c":true}])", "null" }));
    QCOMPARE(conversationCells(json, "form_data.d"), (QList<QByteArray> { "null", "j:{}", "null" }));
    QCOMPARE(conversationCells(R"([{"new":)" + written + "}]", "new"), QList<QByteArray> { "j:" + compact });
}

void TestCellValues::row21LargeSumsAndFractions()
{
    const QByteArray json
        = "[{\"feedback_rating\":9223372036854775807},{\"feedback_rating\":-9223372036854775808},"
          "{\"feedback_rating\":9223372036854775808},{\"feedback_rating\":123456789012345678901234567890},"
          "{\"feedback_rating\":-0},{\"feedback_rating\":1e999}]";
    QCOMPARE(conversationCells(json, "feedback_rating"),
        (QList<QByteArray> { "i:9223372036854775807", "i:-9223372036854775808", "o:9223372036854775808",
            "o:123456789012345678901234567890", "i:0", "o:1e999" }));
    QCOMPARE(conversationCells(
                 "[{\"feedback_rating\":0},{\"feedback_rating\":7 },{\"feedback_rating\":-7},"
                 "{\"feedback_rating\":999999999999999999},{\"feedback_rating\":-999999999999999999},"
                 "{\"feedback_rating\":1000000000000000000}]",
                 "feedback_rating"),
        (QList<QByteArray> { "i:0", "i:7", "i:-7", "i:999999999999999999", "i:-999999999999999999",
            "i:1000000000000000000" }));
    QCOMPARE(
        conversationCells("[{\"feedback_rating\":2.25},{\"feedback_rating\":3},{\"feedback_rating\":-0.0}]",
            "feedback_rating"),
        (QList<QByteArray> { "r:2.25", "r:3", "r:0" }));
    // A fraction beside a number that has no double of its own rounds it in neither order.
    QCOMPARE(conversationCells(
                 "[{\"feedback_rating\":9007199254740993},{},{\"feedback_rating\":-9007199254740993},"
                 "{\"feedback_rating\":\"n/a\"},{\"feedback_rating\":9007199254740992},"
                 "{\"feedback_rating\":0.5},{\"feedback_rating\":9223372036854775807}]",
                 "feedback_rating"),
        (QList<QByteArray> { "o:9007199254740993", "null", "o:-9007199254740993", "o:n/a",
            "r:9007199254740992", "r:0.5", "o:9223372036854775807" }));
}

void TestCellValues::row5_aFieldUnderBothItsNames()
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
void TestCellValues::oneValueWhereAListShouldBe()
{
    QCOMPARE(conversationCells(
                 "[{\"feedback_topics\":\"a\"},{\"feedback_topics\":5},{\"feedback_topics\":{\"a\":1}},{"
                 "\"feedback_topics\":[\"b\"]},{\"feedback_topics\":null}]",
                 "feedback_topics"),
        (QList<QByteArray> { "j:[\"a\"]", "j:[5]", "j:[{\"a\":1}]", "j:[\"b\"]", "null" }));
}

void TestCellValues::theLastOfDuplicateKeysCounts()
{
    QCOMPARE(conversationCells("[{\"label\":\"a\",\"label\":\"b\"},{\"label\":\"c\"}]", "label"),
        (QList<QByteArray> { "t:b", "t:c" }));
    QCOMPARE(conversationCells(
                 "[{\"feedback_rating\":1,\"feedback_rating\":\"x\"},{\"feedback_rating\":\"x\",\"feedback_"
                 "rating\":2}]",
                 "feedback_rating"),
        (QList<QByteArray> { "o:x", "i:2" }));
    const QByteArray twice = "[{\"form_data\":{\"a\":\"first\",\"b\":1},\"form_data\":{\"a\":\"second\","
                             "\"a\":\"third\"}},{\"form_data\":{\"b\":2}}]";
    QCOMPARE(conversationCells(twice, "form_data.a"), (QList<QByteArray> { "j:\"third\"", "null" }));
    QCOMPARE(conversationCells(twice, "form_data.b"), (QList<QByteArray> { "null", "j:2" }));
    const QByteArray nullLast
        = "[{\"label\":\"a\",\"label\":null},{\"feedback_rating\":1,\"feedback_rating\":"
          "null},{\"form_data\":{\"a\":1},\"form_data\":null},{\"created_at\":\"x\","
          "\"created_at\":null},{\"label\":\"b\",\"feedback_rating\":2}]";
    QCOMPARE(
        conversationCells(nullLast, "label"), (QList<QByteArray> { "null", "null", "null", "null", "t:b" }));
    QCOMPARE(conversationCells(nullLast, "feedback_rating"),
        (QList<QByteArray> { "null", "null", "null", "null", "i:2" }));
    QCOMPARE(conversationCells(nullLast, "created_at"),
        (QList<QByteArray> { "null", "null", "null", "null", "null" }));
    QCOMPARE(conversationCells(nullLast, "form_data"),
        (QList<QByteArray> { "null", "null", "null", "null", "null" }));
    QCOMPARE(conversationCells(nullLast, "form_data.a"),
        (QList<QByteArray> { "null", "null", "null", "null", "null" }));
}

void TestCellValues::hostileTexts_data()
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

void TestCellValues::hostileTexts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, cell);
    QCOMPARE(conversationCells("[{\"label\":" + json + "}]", "label"), QList<QByteArray> { cell });
}

void TestCellValues::aHugeCell()
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

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cell_values.moc"
