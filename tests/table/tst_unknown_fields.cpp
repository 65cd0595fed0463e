// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_answer.h"
#include "support/table_text.h"
#include "table/table_reader.h"

#include <QTest>

using namespace mavenscope;

class TestUnknownFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownFields();
    void aFieldThatChangesItsType();
    void unknownFieldsBeyondTheLimitAreCounted();
    void membersBeyondTheLimitAreCounted();
    void whatIsLeftOutDoesNotDependOnWhichParserWasFaster_data();
    void whatIsLeftOutDoesNotDependOnWhichParserWasFaster();
    void aKeyThatLooksLikeAMember_data();
    void aKeyThatLooksLikeAMember();
    void anUnknownFieldThatBeginsWithNull_data();
    void anUnknownFieldThatBeginsWithNull();
    void anUnknownFieldDoesNotDependOnWhichParserWasFaster_data();
    void anUnknownFieldDoesNotDependOnWhichParserWasFaster();
    void manyMembersDoNotHideANewField();
};

namespace {

const Endpoint *conversations() { return &endpoint(EndpointId::Conversations); }

} // namespace

void TestUnknownFields::unknownFields()
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

void TestUnknownFields::anUnknownFieldThatBeginsWithNull_data()
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
void TestUnknownFields::anUnknownFieldThatBeginsWithNull()
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

void TestUnknownFields::aFieldThatChangesItsType()
{
    const QByteArray records
        = "{\"x\":5},{\"x\":\"five\"},{\"x\":[1]},{\"x\":{\"a\":1}},{\"x\":1.5},{\"x\":false}";
    QCOMPARE(conversationCells('[' + records + ']', "x"),
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

void TestUnknownFields::unknownFieldsBeyondTheLimitAreCounted()
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

void TestUnknownFields::membersBeyondTheLimitAreCounted()
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

void TestUnknownFields::whatIsLeftOutDoesNotDependOnWhichParserWasFaster_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("fields") << QByteArray("{") << QByteArray("},");
    QTest::newRow("members") << QByteArray("{\"form_data\":{") << QByteArray("}},");
}

/// Each record has 30 keys of its own and one of those before it.
void TestUnknownFields::whatIsLeftOutDoesNotDependOnWhichParserWasFaster()
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

void TestUnknownFields::aKeyThatLooksLikeAMember_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("key first") << QByteArray("{\"form_data.x\":1,\"form_data\":{\"x\":2}},")
                               << QByteArray("form_data.x") << QByteArray("form_data.x ");
    QTest::newRow("member first") << QByteArray("{\"form_data\":{\"x\":2},\"form_data.x\":1},")
                                  << QByteArray("form_data.x ") << QByteArray("form_data.x");
}

void TestUnknownFields::aKeyThatLooksLikeAMember()
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

void TestUnknownFields::anUnknownFieldDoesNotDependOnWhichParserWasFaster_data()
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

void TestUnknownFields::anUnknownFieldDoesNotDependOnWhichParserWasFaster()
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

void TestUnknownFields::manyMembersDoNotHideANewField()
{
    QByteArray members;
    for (int i = 0; i < 2500; ++i)
        members += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
    QCOMPARE(conversationCells("[{\"form_data\":{" + members + "},\"new\":7}]", "new"),
        QList<QByteArray> { "i:7" });
}

QTEST_GUILESS_MAIN(TestUnknownFields)
#include "tst_unknown_fields.moc"
