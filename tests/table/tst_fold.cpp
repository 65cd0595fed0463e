// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fold.h"

#include "table/filter.h"
#include "table/row_bits.h"
#include "table/text_search.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void tellsWhatTouchesAscii();
    void findsAsFoldingDoes();
    void marksRows();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"Ab-Z09"_s << u"ab-z09"_s;
    QTest::newRow("umlauts") << u"ÄÖÜ"_s << u"äöü"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("dotted I") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("decomposed dotted I") << u"I\u0307stanbul"_s << u"istanbul"_s;
    QTest::newRow("dotted I in lower case") << u"i\u0307stanbul"_s << u"istanbul"_s;
    QTest::newRow("dotless i") << u"ısparta"_s << u"isparta"_s;
    QTest::newRow("dot above another letter") << u"a\u0307"_s << u"ȧ"_s;
    QTest::newRow("Kelvin") << u"\u212a"_s << u"k"_s;
    QTest::newRow("long s") << u"\u017f"_s << u"s"_s;
    QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"café"_s;
    QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδοσ"_s;
    QTest::newRow("Cyrillic") << u"Привет"_s << u"привет"_s;
    QTest::newRow("empty") << QString() << QString();
}

void FoldTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(foldForSearch(text.toStdString())), folded);
}

/// Every character of Unicode: where it is said to leave ASCII alone, folding must do so.
void FoldTest::tellsWhatTouchesAscii()
{
    for (char32_t code = 0x80; code < 0x110000; ++code) {
        if ((code >= 0xd800 && code < 0xe000)
            || code == 0xfeff) // surrogates; QString drops a byte-order mark
            continue;
        const std::string text = QString::fromUcs4(&code, 1).toStdString();
        if (characterTouchesAscii(text))
            continue;
        for (const char *around : { "a", "A", "<", "z" }) {
            const std::string folded = foldForSearch(around + text + around);
            const char expected = asciiLower(*around);
            const auto inner = std::string_view(folded).substr(1, folded.size() - 2);
            const bool isKept = folded.size() > 2 && folded.front() == expected && folded.back() == expected
                && std::none_of(
                    inner.begin(), inner.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
            QVERIFY2(isKept, qPrintable(QString::number(uint(code), 16)));
        }
    }
}

void FoldTest::findsAsFoldingDoes()
{
    const QStringList pieces { u"a"_s, u"S"_s, u"ss"_s, u"k"_s, u"e"_s, u"\u0301"_s, u"é"_s, u"ß"_s,
        u"\u212a"_s, u"ﬁ"_s, u"İ"_s, u"ı"_s, u"\u0307"_s, u"i"_s, u"F"_s, u"界"_s, u"😀"_s, u" "_s };
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text, needle;
        for (int count = random.bounded(40); count > 0; --count)
            text += pieces[random.bounded(int(pieces.size()))];
        for (int count = random.bounded(1, 4); count > 0; --count)
            needle += pieces[random.bounded(int(pieces.size()))];
        const TextSearch search(needle.toStdString());
        const std::string folded = foldForSearch(text.toStdString()),
                          wanted = foldForSearch(needle.toStdString());
        QCOMPARE(search.isIn(text.toStdString()), folded.find(wanted) != std::string::npos);
        QCOMPARE(search.begins(text.toStdString()), folded.starts_with(wanted));
    }
}

void FoldTest::marksRows()
{
    QRandomGenerator random(11);
    const QStringList pieces { u"A"_s, u"b"_s, u"c"_s, u"abc"_s, u"ß"_s, u"e\u0301"_s, u"ü"_s, u"\u212a"_s };
    for (const QString &needle :
        { u"a"_s, u"ab"_s, u"bca"_s, u"s"_s, u"ss"_s, u"k"_s, u"É"_s, u"e"_s, QString() }) {
        const TextSearch search(needle.toStdString());
        std::string arena = "AB";
        std::vector<uint32_t> offsets { 2 };
        std::vector<std::string> rows;
        for (int row = 0; row < 1000; ++row) {
            QString text;
            for (int count = random.bounded(6); count > 0; --count)
                text += pieces[random.bounded(int(row % 2 ? 4 : pieces.size()))];
            rows.push_back(text.toStdString());
            arena += rows.back();
            offsets.push_back(uint32_t(arena.size()));
        }
        arena += "ABCABC";
        RowBits found(wordsFor(uint32_t(rows.size()))), doubtful(found.size());
        search.sweep({ arena, offsets }, found, doubtful);
        for (uint32_t row = 0; row < rows.size(); ++row) {
            if (!isSet(doubtful, row))
                QCOMPARE(isSet(found, row), search.isIn(rows[row]));
        }
    }
}

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
