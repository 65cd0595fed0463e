// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/where_parser.h"

#include <QTest>

using namespace mavenscope;

class TestWhereParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void condition_data();
    void condition();
    void problem_data();
    void problem();
    void list_data();
    void list();
};

void TestWhereParser::condition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *text, const char *column, FilterOp op, const QStringList &values) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(column) << int(op) << values;
    };
    const auto s = [](const char *text) { return QStringList { QString::fromUtf8(text) }; };
    row("status = OPEN", "status", FilterOp::Equals, s("OPEN"));
    row("status=OPEN", "status", FilterOp::Equals, s("OPEN"));
    row("  status   =   on hold  ", "status", FilterOp::Equals, s("on hold"));
    row("status != OPEN", "status", FilterOp::NotEquals, s("OPEN"));
    row("n < 5", "n", FilterOp::Less, s("5"));
    row("n <= 5", "n", FilterOp::LessOrEqual, s("5"));
    row("n > -5", "n", FilterOp::Greater, s("-5"));
    row("n >= 5", "n", FilterOp::GreaterOrEqual, s("5"));
    row("q ~ wifi", "q", FilterOp::Contains, s("wifi"));
    row("q !~ wifi", "q", FilterOp::NotContains, s("wifi"));
    row("q =~ ^a{1,2}$", "q", FilterOp::Matches, s("^a{1,2}$"));
    row("q is null", "q", FilterOp::IsNull, {});
    row("q IS NOT NULL", "q", FilterOp::IsNotNull, {});
    row("q is  not  null ", "q", FilterOp::IsNotNull, {});
    row("q in a,b, c", "q", FilterOp::In, { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
    row("q in \"a,b\",\"say \"\"hi\"\"\"", "q", FilterOp::In,
        { QStringLiteral("a,b"), QStringLiteral("say \"hi\"") });
    row("q = \"a \"\"b\"\", c\"", "q", FilterOp::Equals, s("a \"b\", c"));
    row("q = \"\"", "q", FilterOp::Equals, s(""));
    row("q =", "q", FilterOp::Equals, s(""));
    row("form_data.$customer-email ~ @x", "form_data.$customer-email", FilterOp::Contains, s("@x"));
    row("\"form_data.my key\" = 1", "form_data.my key", FilterOp::Equals, s("1"));
    row("\"a\"\"b\" = 1", "a\"b", FilterOp::Equals, s("1"));
    row("island = x", "island", FilterOp::Equals, s("x"));
    row("name = in order", "name", FilterOp::Equals, s("in order"));
    row("Größe = ü", "Größe", FilterOp::Equals, s("ü"));
}

void TestWhereParser::condition()
{
    QFETCH(QString, text);
    const auto parsed = parseCondition(text);
    QVERIFY2(parsed.hasValue(), parsed.hasValue() ? "" : qPrintable(parsed.error()));
    QTEST(parsed.value().column, "column");
    QTEST(int(parsed.value().op), "op");
    QTEST(parsed.value().values, "values");
}

void TestWhereParser::problem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString() << QStringLiteral("character 1");
    QTest::newRow("no column") << QStringLiteral("= x") << QStringLiteral("character 1");
    QTest::newRow("no operator") << QStringLiteral("status") << QStringLiteral("character 7");
    QTest::newRow("no such operator") << QStringLiteral("status <> x") << QStringLiteral("character 9");
    QTest::newRow("two equals signs") << QStringLiteral("status == x") << QStringLiteral("character 9");
    QTest::newRow("word operator") << QStringLiteral("status like x") << QStringLiteral("character 8");
    QTest::newRow("in without a gap") << QStringLiteral("status ina,b") << QStringLiteral("character 8");
    QTest::newRow("is what") << QStringLiteral("status is empty") << QStringLiteral("character 11");
    QTest::newRow("more behind null") << QStringLiteral("status is null x") << QStringLiteral("character 16");
    QTest::newRow("open quote") << QStringLiteral("status = \"x") << QStringLiteral("character 12");
    QTest::newRow("open quote in a list")
        << QStringLiteral("status in a,\"x") << QStringLiteral("character 15");
    QTest::newRow("text behind a quote")
        << QStringLiteral("status = \"x\" y") << QStringLiteral("character 14");
    QTest::newRow("no comma in a list")
        << QStringLiteral("status in \"a\" b") << QStringLiteral("character 15");
}

void TestWhereParser::problem()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto parsed = parseCondition(text);
    QVERIFY(!parsed.hasValue());
    QVERIFY2(parsed.error().contains(place + u' '), qPrintable(parsed.error()));
    QVERIFY2(parsed.error().endsWith(text), qPrintable(parsed.error()));
}

void TestWhereParser::list_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("one") << QStringLiteral("a") << QStringList { QStringLiteral("a") };
    QTest::newRow("two") << QStringLiteral("a, b")
                         << QStringList { QStringLiteral("a"), QStringLiteral("b") };
    QTest::newRow("quoted") << QStringLiteral("\"a,b\",c")
                            << QStringList { QStringLiteral("a,b"), QStringLiteral("c") };
    QTest::newRow("empty ones stay") << QStringLiteral(",") << QStringList { QString(), QString() };
}

void TestWhereParser::list()
{
    QFETCH(QString, text);
    const auto parsed = parseList(text);
    QVERIFY(parsed.hasValue());
    QTEST(parsed.value(), "values");
}

QTEST_GUILESS_MAIN(TestWhereParser)
#include "tst_where_parser.moc"
