// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/filter.h"

#include "support/calculation_table.h"
#include "table/batch_builder.h"

#include <QtConcurrentRun>
#include <QTest>
#include <QTimer>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void searches_data();
    void searches();
    void problems_data();
    void problems();
    void agreesWithCells();
    void equalsAmongTextsThatDoNotRepeat_data();
    void equalsAmongTextsThatDoNotRepeat();
    void emptyFilterKeepsAll();
    void cancelled();
    void largeNumbers_data();
    void largeNumbers();
    void fractionsBesideLargeNumbers_data();
    void fractionsBesideLargeNumbers();
    void expressionsThatNeverEnd_data();
    void expressionsThatNeverEnd();
};

namespace {

/// Five rows; the ids of those that pass are compared.
SharedTable smallTable()
{
    return recordsFrom(EndpointId::Conversations, R"~([
        {"id":"a","status":"OPEN","feedback_comments":"Straße","feedback_rating":4,"created_at":"2023-05-03T10:59:03.000Z",
         "feedback_topics":["Fast","Kind \"agent\""],"form_data":{"age":7,"name":"Zoë"}},
        {"id":"b","status":"RESOLVED","feedback_comments":"","feedback_rating":"five","created_at":"9:61 o'clock",
         "feedback_topics":[],"form_data":{"age":"12"}},
        {"id":"c","feedback_rating":-2,"created_at":"1970-01-01T00:00:00.000Z"},
        {"id":"d","status":"OPENED","feedback_comments":"open Cafe\u0301","feedback_rating":2.5,
         "feedback_topics":["Slow"],"form_data":{"age":100,"name":"x"}},
        {"id":"e","status":"open","feedback_comments":"STRASSE","feedback_rating":3,
         "feedback_topics":["Fast","a\rb"]}])~");
}

} // namespace

void FilterTest::passes_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("ids");
    const auto row
        = [](const char *name, const char *column, FilterOp op, const QStringList &values, const char *ids) {
              QTest::newRow(name) << QByteArray(column) << int(op) << values << QString::fromLatin1(ids);
          };
    row("text equals", "status", FilterOp::Equals, { u"OPEN"_s }, "a");
    row("text not equals keeps null", "status", FilterOp::NotEquals, { u"OPEN"_s }, "bcde");
    row("text less", "status", FilterOp::Less, { u"OPENED"_s }, "a");
    row("text at most", "status", FilterOp::LessOrEqual, { u"OPENED"_s }, "ad");
    row("text greater", "status", FilterOp::Greater, { u"OPENED"_s }, "be");
    row("text at least", "status", FilterOp::GreaterOrEqual, { u"OPENED"_s }, "bde");
    row("text between", "status", FilterOp::Between, { u"OPENED"_s, u"S"_s }, "bd");
    row("text between, open", "status", FilterOp::Between, { QString(), QString() }, "abde");
    row("text contains", "status", FilterOp::Contains, { u"pen"_s }, "ade");
    row("text contains not", "status", FilterOp::NotContains, { u"PEN"_s }, "bc");
    row("text begins", "status", FilterOp::BeginsWith, { u"opene"_s }, "d");
    row("text matches", "status", FilterOp::Matches, { u"^OPEN"_s }, "ad");
    row("text in", "status", FilterOp::In, { u"OPEN"_s, u"open"_s }, "ae");
    row("text not in", "status", FilterOp::NotIn, { u"OPEN"_s, u"open"_s }, "bcd");
    row("text in nothing", "status", FilterOp::In, {}, "");
    row("text null", "status", FilterOp::IsNull, {}, "c");
    row("text not null", "status", FilterOp::IsNotNull, {}, "abde");
    row("text empty", "feedback_comments", FilterOp::IsEmpty, {}, "bc");
    row("text not empty", "feedback_comments", FilterOp::IsNotEmpty, {}, "ade");
    row("text equals empty, not null", "feedback_comments", FilterOp::Equals, { QString() }, "b");
    row("sharp s", "feedback_comments", FilterOp::Contains, { u"strasse"_s }, "ae");
    row("sharp s asked", "feedback_comments", FilterOp::Contains, { u"aß"_s }, "ae");
    row("decomposed", "feedback_comments", FilterOp::Contains, { u"CAFÉ"_s }, "d");
    row("e is not é", "feedback_comments", FilterOp::Matches, { u"Stra.e"_s }, "a");
    row("number equals", "feedback_rating", FilterOp::Equals, { u"4"_s }, "a");
    row("number equals fraction", "feedback_rating", FilterOp::Equals, { u"2.50"_s }, "d");
    row("number not equals keeps odd and null", "feedback_rating", FilterOp::NotEquals, { u"4.0"_s }, "bcde");
    row("number less", "feedback_rating", FilterOp::Less, { u"3"_s }, "cd");
    row("number at most", "feedback_rating", FilterOp::LessOrEqual, { u"3"_s }, "cde");
    row("number greater", "feedback_rating", FilterOp::Greater, { u"-2"_s }, "ade");
    row("number at least", "feedback_rating", FilterOp::GreaterOrEqual, { u"-2"_s }, "acde");
    row("number between", "feedback_rating", FilterOp::Between, { u"2.4"_s, u"3"_s }, "de");
    row("number between, open", "feedback_rating", FilterOp::Between, { QString(), u"2.5"_s }, "cd");
    row("number in", "feedback_rating", FilterOp::In, { u"3"_s, u"4"_s }, "ae");
    row("number not in", "feedback_rating", FilterOp::NotIn, { u"3"_s, u"4"_s }, "bcd");
    row("number contains, odd too", "feedback_rating", FilterOp::Contains, { u"FIV"_s }, "b");
    row("number matches", "feedback_rating", FilterOp::Matches, { u"^-?\\d$"_s }, "ace");
    row("number equals odd", "feedback_rating", FilterOp::Equals, { u"five"_s }, "b");
    row("number not equals odd", "feedback_rating", FilterOp::NotEquals, { u"five"_s }, "acde");
    row("number in, odd too", "feedback_rating", FilterOp::In, { u"five"_s, u"4"_s }, "ab");
    row("odd is not null", "feedback_rating", FilterOp::IsNull, {}, "");
    row("time equals", "created_at", FilterOp::Equals, { u"2023-05-03T12:59:03+02:00"_s }, "a");
    row("time less", "created_at", FilterOp::Less, { u"2023-05-03"_s }, "c");
    row("time at least", "created_at", FilterOp::GreaterOrEqual, { u"1970-01-01"_s }, "ac");
    row("time contains", "created_at", FilterOp::BeginsWith, { u"2023-05"_s }, "a");
    row("time odd", "created_at", FilterOp::Contains, { u"O'CLOCK"_s }, "b");
    row("time null", "created_at", FilterOp::IsNull, {}, "de");
    row("list element", "feedback_topics", FilterOp::Equals, { u"Fast"_s }, "ae");
    row("list no element", "feedback_topics", FilterOp::NotEquals, { u"Fast"_s }, "bcd");
    row("list quote", "feedback_topics", FilterOp::Contains, { u"\"AGENT\""_s }, "a");
    row("list not across elements", "feedback_topics", FilterOp::Contains, { u"fast\",\"kind"_s }, "");
    row("list not the letter of an escape", "feedback_topics", FilterOp::Contains, { u"r"_s }, "");
    row("list in", "feedback_topics", FilterOp::In, { u"Slow"_s, u"Fast"_s }, "ade");
    row("list not in", "feedback_topics", FilterOp::NotIn, { u"Slow"_s, u"Fast"_s }, "bc");
    row("list empty", "feedback_topics", FilterOp::IsEmpty, {}, "bc");
    row("list null", "feedback_topics", FilterOp::IsNull, {}, "c");
    row("json contains", "form_data", FilterOp::Contains, { u"\"name\":\"z"_s }, "a");
    row("json not contains", "form_data", FilterOp::NotContains, { u"age"_s }, "ce");
    row("member number equals", "form_data.age", FilterOp::Equals, { u"7.0"_s }, "a");
    row("member text is no equal number", "form_data.age", FilterOp::Equals, { u"12.0"_s }, "");
    row("member greater", "form_data.age", FilterOp::Greater, { u"8"_s }, "bd");
    row("member text is not greater than a number", "form_data.name", FilterOp::Greater, { u"8"_s }, "");
    row("member text", "form_data.name", FilterOp::Contains, { u"ZOË"_s }, "a");
    row("member not equals", "form_data.name", FilterOp::NotEquals, { u"x"_s }, "abce");
    row("member null", "form_data.name", FilterOp::IsNull, {}, "bce");
    row("member nowhere", "form_data.other", FilterOp::IsNull, {}, "abcde");
    row("member nowhere equals", "form_data.other", FilterOp::Equals, { u"x"_s }, "");
}

void FilterTest::passes()
{
    QFETCH(QByteArray, column);
    QFETCH(int, op);
    QFETCH(QStringList, values);
    QFETCH(QString, ids);
    const SharedTable table = smallTable();
    const Filter filter { { { column, FilterOp(op), values } }, {} };
    QCOMPARE(filterProblem(*table, filter), std::nullopt);
    QCOMPARE(textsOf(*table, filterRows(*table, filter).value(), "id").join(QString()), ids);
}

void FilterTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("status and note") << u"OPEN"_s << u"ade"_s;
    QTest::newRow("form_data") << u"zoë"_s << u"a"_s;
    QTest::newRow("not numbers") << u"2.5"_s << QString();
    QTest::newRow("list") << u"fast"_s << u"ae"_s;
    QTest::newRow("none") << u"nowhere"_s << QString();
}

void FilterTest::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    const SharedTable table = smallTable();
    QCOMPARE(textsOf(*table, filterRows(*table, { {}, text }).value(), "id").join(QString()), ids);
}

void FilterTest::problems_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("value");
    QTest::newRow("no column") << "nothing"_ba << int(FilterOp::Equals) << u"1"_s;
    QTest::newRow("no number") << "feedback_rating"_ba << int(FilterOp::Less) << u"many"_s;
    QTest::newRow("infinite") << "feedback_rating"_ba << int(FilterOp::Less) << u"inf"_s;
    QTest::newRow("no time") << "created_at"_ba << int(FilterOp::Less) << u"2023-02-30"_s;
    QTest::newRow("no expression") << "feedback_comments"_ba << int(FilterOp::Matches) << u"(("_s;
}

void FilterTest::problems()
{
    QFETCH(QByteArray, column);
    QFETCH(int, op);
    QFETCH(QString, value);
    const SharedTable table = smallTable();
    const Filter filter { { { column, FilterOp(op), { value } } }, {} };
    const auto problem = filterProblem(*table, filter);
    QVERIFY(problem.has_value());
    QVERIFY(problem->contains(QString::fromUtf8(column)));
    QCOMPARE(filterRows(*table, filter).error(), *problem);
}

/// Over several batches, each condition against a walk over the cells.
void FilterTest::agreesWithCells()
{
    const SharedTable table = randomConversations(5, 150'000);
    const int status = table->columnNamed("status"), note = table->columnNamed("feedback_comments"),
              rating = table->columnNamed("feedback_rating"), age = table->columnNamed("form_data.age");
    const auto expect = [&](const Filter &filter, const auto &passes) {
        RowList expected;
        for (const RowId row : table->allRows()) {
            if (passes(row))
                expected.push_back(row);
        }
        QVERIFY(!expected.empty() && qsizetype(expected.size()) < table->rowCount());
        QVERIFY(filterRows(*table, filter).value() == expected);
    };
    expect({ { { "status", FilterOp::In, { u"OPEN"_s, u"ESCALATED"_s } } }, {} }, [&](RowId row) {
        const auto text = table->cell(row, status).text;
        return text == "OPEN" || text == "ESCALATED";
    });
    expect({ { { "feedback_comments", FilterOp::Contains, { u"SS"_s } } }, {} }, [&](RowId row) {
        return foldForSearch(table->cell(row, note).text).find("ss") != std::string::npos;
    });
    expect({ { { "feedback_rating", FilterOp::Greater, { u"2"_s } },
                 { "status", FilterOp::NotEquals, { u"OPEN"_s } } },
               {} },
        [&](RowId row) {
            const Cell cell = table->cell(row, rating);
            return cell.isNumeric() && cell.number() > 2 && table->cell(row, status).text != "OPEN";
        });
    expect({ { { "form_data.age", FilterOp::Less, { u"30"_s } } }, {} }, [&](RowId row) {
        const Cell cell = table->cell(row, age);
        return !cell.isNull() && std::stod(std::string(cell.text)) < 30;
    });
    expect({ {}, u"es"_s }, [&](RowId row) {
        for (const char *column : { "id", "status", "feedback_comments", "feedback_topics", "form_data" }) {
            if (foldForSearch(table->cell(row, table->columnNamed(column)).text).find("es")
                != std::string::npos)
                return true;
        }
        return false;
    });
}

void FilterTest::emptyFilterKeepsAll()
{
    const SharedTable table = smallTable();
    QVERIFY(filterRows(*table, {}).value() == table->allRows());
    const SharedTable none = recordsFrom(EndpointId::Conversations, "[]");
    QVERIFY(filterRows(*none, {}).value().empty());
    QVERIFY(filterRows(*none, { {}, u"x"_s }).value().empty());
}

void FilterTest::cancelled()
{
    Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(filterRows(*smallTable(), { {}, u"a"_s }, cancellation).value().empty());
}

/// Whole numbers that no fraction is, beside fractions, and as members.
void FilterTest::largeNumbers_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("ids"); // a ... f, ascending
    const auto row = [](FilterOp op, const QStringList &values, const char *ids) {
        QTest::addRow("%d: %s", int(op), qPrintable(values.join(u", "_s)))
            << int(op) << values << QString::fromLatin1(ids);
    };
    const QString even = u"9007199254740992"_s, odd = u"9007199254740993"_s;
    row(FilterOp::Equals, { even }, "c");
    row(FilterOp::Equals, { odd }, "d");
    row(FilterOp::In, { odd, u"3"_s }, "bd");
    row(FilterOp::NotEquals, { odd }, "abcef");
    row(FilterOp::Less, { odd }, "abc");
    row(FilterOp::LessOrEqual, { odd }, "abcd");
    row(FilterOp::Greater, { even }, "def");
    row(FilterOp::Greater, { odd }, "ef");
    row(FilterOp::GreaterOrEqual, { odd }, "def");
    row(FilterOp::Between, { odd, odd }, "d");
    row(FilterOp::Between, { even, u"9007199254740994"_s }, "cde");
    row(FilterOp::Equals, { u"9223372036854775807"_s }, "f");
    row(FilterOp::Greater, { u"9223372036854775807"_s }, "");
    row(FilterOp::Less, { u"-9223372036854775808"_s }, "");
    // The wrong way round nothing is between them.
    row(FilterOp::Between, { u"1e30"_s, u"5"_s }, "");
    row(FilterOp::Between, { u"5"_s, u"-1e30"_s }, "");
    row(FilterOp::Between, { u"-1e30"_s, u"1e30"_s }, "abcdef");
}

void FilterTest::largeNumbers()
{
    QFETCH(int, op);
    QFETCH(QStringList, values);
    QFETCH(QString, ids);
    // The member's fraction makes none of the others one.
    const SharedTable table = recordsFrom(EndpointId::Conversations, R"([
        {"id":"a","feedback_rating":-4,"form_data":{"n":-0.5}},
        {"id":"b","feedback_rating":3,"form_data":{"n":3}},
        {"id":"c","feedback_rating":9007199254740992,"form_data":{"n":9007199254740992}},
        {"id":"d","feedback_rating":9007199254740993,"form_data":{"n":9007199254740993}},
        {"id":"e","feedback_rating":9007199254740994,"form_data":{"n":9007199254740994}},
        {"id":"f","feedback_rating":9223372036854775807,"form_data":{"n":9223372036854775807}}])");
    for (const char *column : { "feedback_rating", "form_data.n" }) {
        const auto rows = filterRows(*table, { { { column, FilterOp(op), values } }, {} });
        QCOMPARE(textsOf(*table, rows.value(), "id").join(QString()), ids);
    }
}

/// A fraction beside a large whole number is not that number.
void FilterTest::fractionsBesideLargeNumbers_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QString>("ids");
    QTest::newRow("equals") << int(FilterOp::Equals) << QString();
    QTest::newRow("less") << int(FilterOp::Less) << u"ab"_s;
    QTest::newRow("at most") << int(FilterOp::LessOrEqual) << u"ab"_s;
    QTest::newRow("greater") << int(FilterOp::Greater) << u"c"_s;
    QTest::newRow("at least") << int(FilterOp::GreaterOrEqual) << u"c"_s;
}

void FilterTest::fractionsBesideLargeNumbers()
{
    QFETCH(int, op);
    QFETCH(QString, ids);
    const SharedTable table = recordsFrom(EndpointId::Conversations, R"([
        {"id":"a","feedback_rating":0.5},
        {"id":"b","feedback_rating":9007199254740992.0},
        {"id":"c","feedback_rating":9007199254740994.0}])");
    const auto rows
        = filterRows(*table, { { { "feedback_rating", FilterOp(op), { u"9007199254740993"_s } } }, {} });
    QCOMPARE(textsOf(*table, rows.value(), "id").join(QString()), ids);
}

/// Values that repeat, and values that do not.
void FilterTest::expressionsThatNeverEnd_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("in a dictionary") << "status"_ba;
    QTest::newRow("text") << "feedback_comments"_ba;
    QTest::newRow("member") << "form_data.note"_ba;
}

void FilterTest::expressionsThatNeverEnd()
{
    QFETCH(QByteArray, column);
    std::string json = "[";
    for (int i = 0; i < 20'000; ++i) { // at 20 ms each, longer than this test may take
        const std::string text = "\"" + std::string(60, 'a') + std::to_string(i) + "!\"";
        json += (i ? "," : "") + ("{\"status\":" + text + ",\"feedback_comments\":" + text)
            + ",\"form_data\":{\"note\":" + text + "}}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const Filter filter { { { column, FilterOp::Matches, { u"(a+)+$"_s } } }, {} };
    QCOMPARE(filterProblem(*table, filter), std::nullopt); // it is an expression
    const auto rows = filterRows(*table, filter);
    QVERIFY(!rows.hasValue()); // rather than none, as if no text had it
    QVERIFY(rows.error().contains(u"“(a+)+$”"_s));
    QVERIFY(rows.error().contains(QString::fromUtf8(column)));

    // Slow in every text, without end in none: the next key stops it.
    const Filter slow { { { column, FilterOp::Matches, { u"^(.*)(.*)(.*)(.*)[xyz]"_s } } }, {} };
    QCOMPARE(filterProblem(*table, slow), std::nullopt);
    const Cancellation cancellation;
    QFuture<Result<RowList, QString>> filtered
        = QtConcurrent::run([&] { return filterRows(*table, slow, cancellation); });
    QTimer::singleShot(50, this, [&cancellation] { cancellation.cancel(); });
    QTRY_VERIFY(filtered.isFinished());
    QVERIFY(cancellation.isCancelled());
    const auto none = filtered.result();
    QVERIFY(none.hasValue() && none.value().empty());
}

/// In columns whose texts stand for themselves, not for codes.
void FilterTest::equalsAmongTextsThatDoNotRepeat_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QList<int>>("expected");
    const auto add = [](const char *column, const QStringList &values, const QList<int> &expected) {
        QTest::addRow("%s: %s", column, qPrintable(values.join(u", "_s)))
            << QByteArray(column) << values << expected;
    };
    add("feedback_comments", { u"text 17"_s }, { 17 });
    add("feedback_comments", { u"text"_s }, {});
    add("feedback_comments", { u"text 1700"_s, u"text 9"_s, u"text 123"_s }, { 9, 123, 1700 });
    add("feedback_comments", { u"text 1700"_s, u"nothing so long as this"_s }, { 1700 });
    add("feedback_comments", { u""_s }, { 4999 });
    add("feedback_comments", { u""_s, u"text 17"_s }, { 17, 4999 });
    add("feedback_topics", { u"topic 17"_s }, { 17 });
    add("feedback_topics", { u"both"_s, u"topic 123"_s }, { 1, 123 });
    add("form_data", { uR"({"k":17})"_s }, { 17 });
}

void FilterTest::equalsAmongTextsThatDoNotRepeat()
{
    QFETCH(QByteArray, column);
    QFETCH(QStringList, values);
    QFETCH(QList<int>, expected);
    const Endpoint &described = endpoint(EndpointId::Conversations);
    TableBuilder builder(&described, {}, columnsFor(described, {}));
    BatchBuilder batch(builder.columns());
    const SharedTable empty = builder.snapshot();
    const int comments = empty->columnNamed("feedback_comments"),
              topics = empty->columnNamed("feedback_topics"), form = empty->columnNamed("form_data");
    for (int row = 0; row < 5000; ++row) {
        const std::string number = std::to_string(row);
        if (row != 4998)
            batch.appendText(comments, row == 4999 ? std::string() : "text " + number);
        batch.appendJson(topics, "[\"topic " + number + (row == 1 ? "\",\"both\"]" : "\"]"));
        batch.appendJson(form, "{\"k\":" + number + "}");
        batch.endRow();
    }
    builder.append(std::move(batch));
    const SharedTable table = builder.snapshot();
    QVERIFY(std::holds_alternative<PlainColumn>(table->batch(0).column(table->columnNamed(column))));
    for (const FilterOp op : { FilterOp::In, FilterOp::NotIn, FilterOp::Equals, FilterOp::NotEquals }) {
        const bool takesMany = op == FilterOp::In || op == FilterOp::NotIn;
        if (!takesMany && values.size() > 1)
            continue;
        QList<int> passing;
        const RowList rows = filterRows(*table, { { { column, op, values } }, {} }).value();
        for (const RowId row : rows)
            passing.append(int(row.row()));
        if (op == FilterOp::In || op == FilterOp::Equals)
            QCOMPARE(passing, expected);
        else
            QCOMPARE(passing.size(), 5000 - expected.size());
    }
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
