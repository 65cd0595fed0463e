// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/range_editor.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTest>

using namespace mavenscope;

class TestRangeEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotEditedStaysExact_data();
    void whatIsNotEditedStaysExact();
    void whatIsEditedCounts();
};

void TestRangeEditor::whatIsNotEditedStaysExact_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("values");
    const auto row
        = [](const char *name, FieldType type, QLocale::Language language, const char *from, const char *to) {
              QTest::newRow(name) << int(type) << QLocale(language)
                                  << QStringList { QString::fromLatin1(from), QString::fromLatin1(to) };
          };
    row("a duration that is shown rounded", FieldType::Duration, QLocale::English, "4830000", "");
    row("below a second", FieldType::Duration, QLocale::English, "949", "1500");
    row("over a thousand hours in German", FieldType::Duration, QLocale::German, "4444440000", "");
    row("over a thousand hours in Swedish", FieldType::Duration, QLocale::Swedish, "", "4444440000");
    row("seconds of a time", FieldType::Time, QLocale::English, "2026-10-01T10:00:30.500Z",
        "2026-10-01T10:00:45.000Z");
    row("a fraction", FieldType::Number, QLocale::German, "1234.5678901234", "");
}

void TestRangeEditor::whatIsNotEditedStaysExact()
{
    QFETCH(int, type);
    QFETCH(QLocale, locale);
    QFETCH(QStringList, values);
    const RangeEditor editor(FieldType(type), { locale, QTimeZone("Europe/Berlin") }, values);
    const auto got = editor.values();
    QVERIFY2(got.hasValue(), got.hasValue() ? "" : qPrintable(got.error()));
    QCOMPARE(got.value(), values);
}

void TestRangeEditor::whatIsEditedCounts()
{
    const RangeEditor editor(FieldType::Duration, { QLocale(QLocale::English), QTimeZone::utc() },
        { QStringLiteral("4830000"), QString() });
    const auto fields = editor.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setText(QStringLiteral("90 s"));
    QCOMPARE(editor.values().value(), (QStringList { QStringLiteral("90000"), QString() }));
}

QTEST_MAIN(TestRangeEditor)
#include "tst_range_editor.moc"
