// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"

#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsOfAnExport();
    void everyOptionOfAnExportFromTheService();
    void repeatedConditionsAreKeptInOrder();
    void aFileNeedsNoDays();
    void demoServer();
    void text_data();
    void text();
    void helpNamesEveryField();
    void helpNamesTheDefaultsOfTheDemoServer();
    void problem_data();
    void problem();

private:
    static ExportOptions exportOptions(const QStringList &arguments);
};

ExportOptions TestOptions::exportOptions(const QStringList &arguments)
{
    const auto command = parseCommandLine(QStringList { u"export"_s } + arguments);
    if (!command.hasValue()) {
        QTest::qFail(qPrintable(command.error()), __FILE__, __LINE__);
        return {};
    }
    return std::get<ExportOptions>(command.value());
}

void TestOptions::defaultsOfAnExport()
{
    const ExportOptions options = exportOptions({ u"--endpoint"_s, u"sessions"_s, u"--days"_s, u"7"_s });
    QCOMPARE(options.endpoint, endpointNamed("sessions"));
    QCOMPARE(options.days.value(), 7);
    QVERIFY(options.groupBy.isEmpty());
    QVERIFY(options.filter.isEmpty());
    QVERIFY(options.sort.empty());
    QVERIFY(options.columns.isEmpty());
    QCOMPARE(options.format.delimiter, ',');
    QVERIFY(!options.format.byteOrderMark);
    QVERIFY(!options.format.localTimes);
    QVERIFY(options.format.formulaGuard);
    QCOMPARE(options.format.header, CsvFormat::Header::Names);
    QVERIFY(!options.maxWait);
    QVERIFY(options.tokenFile.isEmpty());
    QVERIFY(options.input.isEmpty());
    QCOMPARE(options.output, u"-"_s);
}

void TestOptions::everyOptionOfAnExportFromTheService()
{
    const ExportOptions options = exportOptions(
        { u"--endpoint=conversations"_s, u"--days=120"_s, u"--group-by"_s, u"flow_name,week"_s, u"--where"_s,
            u"count > 3"_s, u"--search"_s, u"wifi"_s, u"--sort"_s, u"-count,flow_name"_s, u"--columns"_s,
            u"count,\"form_data.a,b\""_s, u"--profile"_s, u"spreadsheet"_s, u"--header"_s, u"titles"_s,
            u"--no-formula-guard"_s, u"--base-url"_s, u"https://example.com/v1"_s, u"--token-file"_s,
            u"token"_s, u"--max-wait"_s, u"90"_s, u"--output"_s, u"out.csv"_s });
    QCOMPARE(options.days.value(), 120);
    QCOMPARE(options.groupBy, (QList<QByteArray> { "flow_name", "week" }));
    QCOMPARE(options.filter.search, u"wifi"_s);
    QCOMPARE(options.filter.conditions.size(), size_t(1));
    QCOMPARE(options.sort.size(), size_t(2));
    QCOMPARE(options.sort[0].column, QByteArray("count"));
    QVERIFY(options.sort[0].descending);
    QCOMPARE(options.sort[1].column, QByteArray("flow_name"));
    QVERIFY(!options.sort[1].descending);
    QCOMPARE(options.columns, (QList<QByteArray> { "count", "form_data.a,b" }));
    QVERIFY(options.format.byteOrderMark);
    QVERIFY(options.format.localTimes);
    QVERIFY(!options.format.formulaGuard);
    QCOMPARE(options.format.header, CsvFormat::Header::Titles);
    QCOMPARE(options.baseUrl.host(), u"example.com"_s);
    QCOMPARE(options.tokenFile, u"token"_s);
    QCOMPARE(options.maxWait.value(), std::chrono::seconds(90));
    QCOMPARE(options.output, u"out.csv"_s);
}

void TestOptions::repeatedConditionsAreKeptInOrder()
{
    const ExportOptions options = exportOptions({ u"--endpoint"_s, u"conversations"_s, u"--days"_s, u"1"_s,
        u"--where"_s, u"status = OPEN"_s, u"--where"_s, u"id is not null"_s });
    QCOMPARE(options.filter.conditions.size(), size_t(2));
    QCOMPARE(options.filter.conditions[0].column, QByteArray("status"));
    QCOMPARE(options.filter.conditions[1].column, QByteArray("id"));
    QCOMPARE(options.filter.conditions[1].op, FilterOp::IsNotNull);
}

void TestOptions::aFileNeedsNoDays()
{
    QCOMPARE(exportOptions({ u"--endpoint"_s, u"availability"_s, u"--input"_s, u"saved.json"_s }).input,
        u"saved.json"_s);
}

void TestOptions::demoServer()
{
    const auto command = parseCommandLine({ u"demo-server"_s, u"--port"_s, u"8123"_s, u"--records"_s, u"50"_s,
        u"--seed"_s, u"9"_s, u"--days"_s, u"30"_s, u"--no-limits"_s });
    QVERIFY(command.hasValue());
    const auto options = std::get<DemoServerOptions>(command.value());
    QCOMPARE(options.port, quint16(8123));
    QCOMPARE(qint64(options.data.records), qint64(50));
    QCOMPARE(quint64(options.data.seed), quint64(9));
    QCOMPARE(options.data.days, 30);
    QVERIFY(!options.limits);
}

void TestOptions::text_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("--help") << QStringList { u"--help"_s } << u"Usage:"_s;
    QTest::newRow("help") << QStringList { u"help"_s } << u"Usage:"_s;
    QTest::newRow("help of a command") << QStringList { u"export"_s, u"--help"_s } << u"Usage:"_s;
    QTest::newRow("--version") << QStringList { u"--version"_s } << u"mavenscope-cli "_s;
}

void TestOptions::text()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, beginning);
    const auto command = parseCommandLine(arguments);
    QVERIFY(command.hasValue());
    QVERIFY(std::get<PrintText>(command.value()).text.startsWith(beginning));
}

void TestOptions::helpNamesEveryField()
{
    const auto command = parseCommandLine({ u"--help"_s });
    QVERIFY(command.hasValue());
    const QString help = std::get<PrintText>(command.value()).text;
    for (const Endpoint &endpoint : endpoints()) {
        for (const Field &field : endpoint.fields)
            QVERIFY2(help.contains(QString::fromLatin1(field.name)), field.name);
        for (const GroupField &group : endpoint.groupFields)
            QVERIFY2(help.contains(QString::fromLatin1(group.name)), group.name);
    }
}

void TestOptions::helpNamesTheDefaultsOfTheDemoServer()
{
    const auto command = parseCommandLine({ u"--help"_s });
    QVERIFY(command.hasValue());
    const QString help = std::get<PrintText>(command.value()).text;
    const DemoOptions options;
    for (const qint64 number : { options.records, qint64(options.days), qint64(options.seed) })
        QVERIFY2(help.contains(u"; %1 unless said otherwise"_s.arg(number)), QByteArray::number(number));
}

void TestOptions::problem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QStringList ask { u"export"_s, u"--endpoint"_s, u"conversations"_s, u"--days"_s, u"3"_s };
    QTest::newRow("nothing") << QStringList() << u"export or demo-server"_s;
    QTest::newRow("no endpoint") << QStringList { u"export"_s, u"--days"_s, u"3"_s } << u"--endpoint"_s;
    QTest::newRow("no days") << ask.first(3) << u"--days is missing"_s;
    QTest::newRow("days with a file are checked too")
        << ask.first(3) + QStringList { u"--input"_s, u"-"_s, u"--days"_s, u"121"_s } << u"1 to 120"_s;
    QTest::newRow("days of a file") << ask + QStringList { u"--input"_s, u"-"_s } << u"--days"_s;
    QTest::newRow("max-wait below 0") << ask + QStringList { u"--max-wait=-1"_s } << u"--max-wait"_s;
    QTest::newRow("output without a name") << ask + QStringList { u"--output"_s, QString() } << u"--output"_s;
    QTest::newRow("an empty name in a list")
        << ask + QStringList { u"--columns"_s, u"id,,status"_s } << u"--columns"_s;
    QTest::newRow("an empty name to sort by") << ask + QStringList { u"--sort"_s, u"id,,"_s } << u"--sort"_s;
    QTest::newRow("an option without its value") << ask + QStringList { u"--where"_s } << u"where"_s;
    QTest::newRow("an option of the other command")
        << QStringList { u"demo-server"_s, u"--endpoint"_s, u"sessions"_s } << u"endpoint"_s;
}

void TestOptions::problem()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto command = parseCommandLine(arguments);
    QVERIFY(!command.hasValue());
    QVERIFY2(command.error().contains(said), qPrintable(command.error()));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
