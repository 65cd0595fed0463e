// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace mavenscope;

class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readable_data();
    void readable();
    void unreadable_data();
    void unreadable();
    void dates_data();
    void dates();
    void writtenAsQtWritesIt();
    void theUsualFormIsReadAsAnyOther();
};

void TestTimestamp::readable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *text, qint64 milliseconds) {
        QTest::newRow(text) << QByteArray(text) << milliseconds;
    };
    row("1970-01-01T00:00:00.000Z", 0);
    row("2023-05-03T10:59:03.000Z", 1'683'111'543'000);
    row("2023-05-03T9:00:00.000Z", 1'683'104'400'000); // row 7: one-digit hour
    row("2023-05-03T09:00:00Z", 1'683'104'400'000); // row 7: no milliseconds
    row("2023-05-03T09:00Z", 1'683'104'400'000);
    row("2023-05-03T11:00:00.000+02:00", 1'683'104'400'000); // row 7: an offset
    row("2023-05-03T04:30:00-0430", 1'683'104'400'000);
    row("2023-05-03T11:00:00+02", 1'683'104'400'000);
    row("2023-05-03T09:00:00", 1'683'104'400'000);
    row("2023-05-03 09:00:00", 1'683'104'400'000);
    row("2023-05-03t09:00:00z", 1'683'104'400'000);
    row("2023-05-03T09:00:00.1Z", 1'683'104'400'100);
    row("2023-05-03T09:00:00.123456789Z", 1'683'104'400'123);
    row("2024-02-29T23:59:59.999Z", 1'709'251'199'999);
    row("2000-02-29T00:00:00.000Z", 951'782'400'000);
    row("1969-12-31T23:59:59.999Z", -1);
    row("0001-01-01T00:00:00Z", -62'135'596'800'000);
    row("9999-12-31T23:59:59.999Z", 253'402'300'799'999);
}

void TestTimestamp::readable()
{
    QFETCH(QByteArray, text);
    const auto read = parseTimestamp(text.toStdString());
    QVERIFY(read);
    QTEST(*read, "milliseconds");
}

void TestTimestamp::unreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", "yesterday", "2023-05-03", "2023-05-03T", "2023-05-03T25:00:00Z",
             "2023-05-03T10:60:00Z", "2023-05-03T10:00:60Z", "2023-02-30T10:00:00Z", "2023-02-29T10:00:00Z",
             "2023-13-01T10:00:00Z", "2023-00-01T10:00:00Z", "2023-05-00T10:00:00Z", "23-05-03T10:00:00Z",
             "2023-5-3T10:00:00Z", "2023-05-03T10:00:00.Z", "2023-05-03T10:00:00ZZ",
             "2023-05-03T10:00:00+24:00", "2023-05-03T10:00:00+2", "2023-05-03T100:00:00Z",
             "9999-12-31T23:59:59-05:00", "0000-01-01T00:00:00+02:00", "2023-05-03T10:00:00Z ",
             " 2023-05-03T10:00:00Z", "2023-05-03T10", "2023-05-03T10:0:00Z", "2023-02-29T10:00:00.000Z",
             "1900-02-29T10:00:00.000Z", "2023-04-31T10:00:00.000Z", "2023-00-10T10:00:00.000Z",
             "2023-13-10T10:00:00.000Z", "2023-01-00T10:00:00.000Z", "2023-01-01T24:00:00.000Z",
             "2023-01-01T10:60:00.000Z", "2023-01-01T10:00:60.000Z" })
        QTest::newRow(text) << QByteArray(text);
}

void TestTimestamp::unreadable()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()));
}

/// The form that the service writes has a way of its own; a digit more behind the milliseconds leads past it,
/// and means the same.
void TestTimestamp::theUsualFormIsReadAsAnyOther()
{
    const std::string usual = "2023-05-03T10:59:03.000Z";
    for (size_t place = 0; place < usual.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = usual;
            text[place] = char(byte);
            std::string longer = text;
            longer.insert(longer.end() - 1, '0');
            QCOMPARE(parseTimestamp(text), parseTimestamp(longer));
        }
    }
}

void TestTimestamp::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("epoch") << QByteArray("1970-01-01") << true << qint64(0);
    QTest::newRow("a day") << QByteArray("2023-05-03") << true << qint64(1'683'072'000'000);
    QTest::newRow("leap day") << QByteArray("2000-02-29") << true << qint64(951'782'400'000);
    QTest::newRow("no leap day") << QByteArray("1900-02-29") << false << qint64(0);
    QTest::newRow("a time") << QByteArray("2023-05-03T00:00:00Z") << false << qint64(0);
    QTest::newRow("nothing") << QByteArray() << false << qint64(0);
}

void TestTimestamp::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto read = parseDate(text.toStdString());
    QCOMPARE(read.has_value(), valid);
    if (read)
        QTEST(*read, "milliseconds");
}

void TestTimestamp::writtenAsQtWritesIt()
{
    // A day and a bit at a time from the year 1 to 9999 would take long; a prime step meets every month and
    // leap rule.
    for (qint64 time = -62'135'596'800'000; time < 253'402'300'799'999; time += 7'919'000'003) {
        char buffer[24];
        const std::string_view written(buffer, size_t(writeTimestamp(time, buffer) - buffer));
        const QByteArray wanted = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
                                      .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"))
                                      .toLatin1();
        QCOMPARE(QByteArray(written.data(), qsizetype(written.size())), wanted);
        QCOMPARE(parseTimestamp(written).value(), time);
    }
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
