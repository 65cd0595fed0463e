// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_answer.h"
#include "support/table_text.h"

#include <QTest>

using namespace mavenscope;

class TestGuessedEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAsIfScanned_data();
    void readAsIfScanned();
};

void TestGuessedEnds::readAsIfScanned_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isBroken");
    const auto row = [](const char *name, const QByteArray &odd, const QByteArray &end = "{\"id\":\"z\"}]",
                         bool isBroken = false) { QTest::newRow(name) << odd << end << isBroken; };
    const QByteArray many = R"({"new":1},{"id":"inner"},{"id":"inner"},{"id":"inner"})";
    row("nothing odd", "");
    row("between records within a record", R"({"id":"a","new":[)" + many + "]},");
    row("in each of many", QByteArray(R"({"id":"a","new":[)" + many + "]},").repeated(300));
    row("deep within", R"({"id":"a","form_data":{"k":[[)" + many + "]]}},");
    row("in a text", R"({"id":"},{","label":"x},{\"id\":\"a},{"},)");
    row("in a text of its own", R"({"label":"},{","id":"a"},)");
    row("another first key", QByteArray(R"({"label":"x","id":"a"},)").repeated(300));
    row("a long record", R"({"id":"a","label":")" + QByteArray(200'000, 'x') + "\"},");
    row("blanks", QByteArray(" {\n\"id\" : \"a\" } , \r\n").repeated(300));
    row("no records", "1,[],null,[{\"id\":1},{\"id\":2}],");
    row("bytes that are no text", "{\"id\":\"a\xff\xc3\"},");
    row("and a record within", "{\"id\":\"\xff\",\"new\":[" + many + "]},");
    row("a comma too much at the end", "", "]");
    row("blanks behind the end", "", "{\"id\":\"z\"}\n]\n ");

    const auto broken = [&row](const char *name, const QByteArray &odd,
                            const QByteArray &end = "{\"id\":\"z\"}]") { row(name, odd, end, true); };
    broken("no value", R"({"id":tru},)");
    broken("a quote too much", R"({"id":"a"","label":"x"},)");
    broken("a bracket too much", R"({"id":"a"}},)");
    broken("a bracket of another kind", R"({"id":"a"],)");
    broken("two commas", R"({"id":"a"},,)");
    broken("no comma", R"({"id":"a"}{"id":"b"},)");
    broken("an end before the end", R"({"id":"a"}],)");
    broken("and another array", R"({"id":"a"}][)");
    broken("too deep", "{\"id\":\"a\",\"new\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + "},");
    broken("a record that is too long", R"({"id":"a","label":")" + QByteArray(1'200'000, 'x') + "\"},");
    broken("text behind the end", "", "{\"id\":\"z\"}] x");
    broken("no end", "", "{\"id\":\"z\"}");
    broken("an end within a record", "", "{\"id\":\"z");
    broken("an end within a record within", R"({"id":"a","new":[)" + many + "]},",
        R"({"id":"z","new":[)" + many);
}

/// An answer whose first records tell what stands between two of them is the same as one looked at byte by
/// byte, also where the same stands elsewhere.
void TestGuessedEnds::readAsIfScanned()
{
    QFETCH(QByteArray, odd);
    QFETCH(QByteArray, end);
    QFETCH(bool, isBroken);
    const auto usual = [](char name) {
        QByteArray records;
        for (int i = 0; i < 300; ++i)
            records += QByteArray("{\"id\":\"") + name + QByteArray::number(i) + "\",\"status\":\"OPEN\"},";
        return records;
    };
    const Endpoint *const conversations = &endpoint(EndpointId::Conversations);
    const QByteArray json = '[' + usual('a') + odd + usual('b') + end;
    ReaderOptions options { .threads = 0, .mostRecordBytes = 1'000'000 };
    options.chunkBytes = size_t(64) << 20; // all in one chunk
    const ReadAnswer wanted = readAnswer(json, conversations, 64 << 10, options);
    QCOMPARE(wanted.error.has_value(), isBroken);
    QVERIFY(wanted.table->rowCount() >= 300);
    for (const int threads : { 0, 2 }) {
        options.threads = threads;
        for (const size_t chunkBytes : { 100, 5000 }) {
            options.chunkBytes = chunkBytes;
            for (const ReadAnswer &outcome : { readAnswer(json, conversations, 1000, options),
                     readAnswer(json, conversations, 64 << 10, options),
                     readAnswerFromSource(json, conversations, 1000, options),
                     readAnswerFromSource(json, conversations, 64 << 10, options) }) {
                QCOMPARE(outcome.error.has_value(), isBroken);
                if (isBroken) {
                    QCOMPARE(outcome.error->kind, wanted.error->kind);
                    QCOMPARE(outcome.error->detail, wanted.error->detail);
                }
                QVERIFY(outcome.leftOut == wanted.leftOut);
                QCOMPARE(columnNames(*outcome.table), columnNames(*wanted.table));
                for (const ColumnInfo &column : outcome.table->columns())
                    QCOMPARE(
                        columnAsText(*outcome.table, column.name), columnAsText(*wanted.table, column.name));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestGuessedEnds)
#include "tst_guessed_ends.moc"
