// SPDX-License-Identifier: GPL-3.0-or-later
// The search over many texts at once against one look at each folded text.
#include "table/filter.h"
#include "table/row_bits.h"
#include "table/text_search.h"
#include "table/vector_units.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithFoldedTexts_data();
    void agreesWithFoldedTexts();
    void findsNeedlesOfAnyLength_data();
    void findsNeedlesOfAnyLength();
    void findsNoMixtureOfALetterAndItsCapital_data();
    void findsNoMixtureOfALetterAndItsCapital();
    void findsEveryCharacterFolded_data();
    void findsEveryCharacterFolded();
    void findsAcrossBlocks();
    void seesWhatFollowsWhereverItStands_data();
    void seesWhatFollowsWhereverItStands();
    void neverSpansTwoRows();
};

namespace {

constexpr std::array units { VectorUnit::Baseline, VectorUnit::Avx2, VectorUnit::Avx512 };

/// A row for each.
void addUnits()
{
    QTest::addColumn<int>("unit");
    for (const VectorUnit unit : units)
        QTest::addRow("unit %d", int(unit)) << int(unit);
}

struct Texts
{
    std::string arena;
    std::vector<uint32_t> offsets { 0 };

    void add(std::string_view text)
    {
        arena += text;
        offsets.push_back(uint32_t(arena.size()));
    }
    uint32_t count() const { return uint32_t(offsets.size()) - 1; }
    TextSearch::Rows rows() const { return { arena, offsets, false }; }
};

/// Short pieces, so that needles are met, also across the borders of rows, blocks and vectors.
std::string randomText(QRandomGenerator &random, int mostPieces)
{
    static const std::vector<std::string> pieces { "a", "b", "A", "B", "ab", "ss", "SS", "k", "K", "i", "I",
        " ", "\\", "\"", "ß", "ẞ", "ü", "Ü", "u\u0308", "i\u0307", "ŉ", "ǰ", "ẖ", "\u0323", "\u037e", ";",
        "İ", "ı", "\u212a", "ſ", "ﬁ", "é", "e\u0301", "充", "🙂", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "battery" };
    std::string text;
    for (int left = random.bounded(mostPieces + 1); left > 0; --left)
        text += pieces[size_t(random.bounded(int(pieces.size())))];
    return text;
}

/// Of rows that hold the needle, those in start are found already.
void compare(const Texts &texts, const TextSearch &search, const RowBits &start, const RowBits &expected)
{
    for (const bool isSweep : { true, false }) {
        if (!isSweep && search.foldedNeedle().empty())
            continue;
        RowBits found = start, doubtful(found.size());
        if (isSweep)
            search.sweep(texts.rows(), found, doubtful);
        else
            search.lookInto(texts.rows(), found, doubtful);
        for (uint32_t row = 0; row < texts.count(); ++row) {
            // Whoever is in doubt looks; a row that is neither must not hold it.
            QVERIFY(!isSet(found, row) || isSet(expected, row));
            QVERIFY(isSet(found, row) || isSet(doubtful, row) || !isSet(expected, row));
        }
    }
}

} // namespace

void TestTextSearch::agreesWithFoldedTexts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("mostPieces");
    for (const int rows : { 0, 1, 63, 64, 65, 1000 }) {
        for (const int mostPieces : { 1, 8, 300 })
            QTest::addRow("%d rows of up to %d pieces", rows, mostPieces) << rows << mostPieces;
    }
}

void TestTextSearch::agreesWithFoldedTexts()
{
    QFETCH(int, rows);
    QFETCH(int, mostPieces);
    QRandomGenerator random(quint32(rows * 1000 + mostPieces));
    for (int round = 0; round < 30; ++round) {
        Texts texts;
        for (int row = 0; row < rows; ++row)
            texts.add(randomText(random, mostPieces));
        const std::string needle = randomText(random, 1 + round % 4);
        limitVectorUnit(VectorUnit(round % 3));
        const TextSearch search(needle);
        RowBits expected(wordsFor(texts.count())), before(expected.size());
        for (uint32_t row = 0; row < texts.count(); ++row) {
            const std::string_view text = texts.rows().text(row);
            const bool isIn = foldForSearch(text).find(foldForSearch(needle)) != std::string::npos;
            setBit(expected, row, isIn);
            setBit(before, row, isIn && random.bounded(2)); // found already, as in another column
            QVERIFY2(search.isIn(text) == isIn, qPrintable(QString::fromStdString(needle)));
        }
        for (const RowBits &start : { RowBits(expected.size()), before })
            compare(texts, search, start, expected);
    }
}

void TestTextSearch::findsNeedlesOfAnyLength_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("length");
    for (const VectorUnit unit : units) {
        // ρ and Ρ differ in both of their bytes, ö and Ö in one.
        for (const QString &letters : { u"abcdefg"_s, u"aöb"_s, u"ρασ"_s, u"e"_s }) {
            for (const int length : { 1, 2, 3, 16, 17, 32, 63, 64, 65, 200 })
                QTest::addRow("unit %d, %d of %s", int(unit), length, qPrintable(letters))
                    << int(unit) << letters << length;
        }
    }
}

void TestTextSearch::findsNeedlesOfAnyLength()
{
    QFETCH(int, unit);
    QFETCH(QString, letters);
    QFETCH(int, length);
    limitVectorUnit(VectorUnit(unit));
    QString needle;
    while (needle.size() < length)
        needle += letters;
    needle.truncate(length);
    const TextSearch search(needle.toStdString());
    // What follows: nothing, ASCII, what leaves a letter as it is, and what changes it or may do so.
    const QStringList ends { {}, u"x"_s, u"é"_s, u"充"_s, u"\u0301"_s, u"\u0308x"_s, u"ß"_s, u"\u0e33"_s };
    QRandomGenerator random(quint32(length + unit));
    // Of a hundred rows, those that have the needle; and how long the text before it is.
    for (const auto &[share, mostBefore] : { std::pair { 90, 10 }, { 90, 200 }, { 2, 100 }, { 50, 20000 } }) {
        Texts texts;
        while (texts.count() < 300 && texts.arena.size() < 200'000) {
            QString text(random.bounded(mostBefore), u'x');
            QString there = needle;
            if (random.bounded(100) >= share)
                there[random.bounded(length)] = u'x';
            for (QChar &letter : there)
                letter = random.bounded(2) ? letter.toUpper() : letter;
            text += there + ends[random.bounded(ends.size())] + QString(random.bounded(3), u'x');
            // Some lie across the end of a row.
            const qsizetype split = random.bounded(4) ? 0 : random.bounded(int(text.size()));
            texts.add(text.left(split).toStdString());
            texts.add(text.mid(split).toStdString());
        }
        RowBits expected(wordsFor(texts.count())), before(expected.size());
        for (uint32_t row = 0; row < texts.count(); ++row) {
            const bool isIn
                = foldForSearch(texts.rows().text(row)).find(search.foldedNeedle()) != std::string::npos;
            setBit(expected, row, isIn);
            setBit(before, row, isIn && random.bounded(2));
        }
        for (const RowBits &start : { RowBits(expected.size()), before })
            compare(texts, search, start, expected);
    }
}

/// Bytes that are neither a letter's nor its capital's, but partly each.
void TestTextSearch::findsNoMixtureOfALetterAndItsCapital_data() { addUnits(); }

void TestTextSearch::findsNoMixtureOfALetterAndItsCapital()
{
    QFETCH(int, unit);
    limitVectorUnit(VectorUnit(unit));
    for (char32_t letter = 'a'; letter <= 0xfffd; ++letter) {
        const char32_t capital = QChar::toUpper(letter);
        if (capital == letter)
            continue;
        const QByteArray small = QString::fromUcs4(&letter, 1).toUtf8();
        const QByteArray large = QString::fromUcs4(&capital, 1).toUtf8();
        if (small.size() != large.size())
            continue;
        const TextSearch search(small.toStdString());
        const std::string folded = foldForSearch(small.toStdString());
        int differing = 0;
        for (qsizetype byte = 0; byte < small.size(); ++byte)
            differing |= uint8_t(small[byte] ^ large[byte]);
        for (int kept = differing; kept; kept = (kept - 1) & differing) {
            QByteArray mixture = large;
            for (qsizetype byte = 0; byte < small.size(); ++byte)
                mixture[byte] = char((small[byte] & kept) | (large[byte] & ~kept));
            const std::string text = QString::fromUtf8(mixture).toUtf8().toStdString();
            QCOMPARE(search.isIn(text), foldForSearch(text).find(folded) != std::string::npos);
        }
    }
    limitVectorUnit(VectorUnit::Avx512);
}

/// Whatever a character folds to, joins or leaves alone.
void TestTextSearch::findsEveryCharacterFolded_data() { addUnits(); }

void TestTextSearch::findsEveryCharacterFolded()
{
    QFETCH(int, unit);
    limitVectorUnit(VectorUnit(unit));
    for (char32_t character = ' '; character < 0x20000; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString letter = QString::fromUcs4(&character, 1);
        for (const QString &text :
            { letter + u"x"_s, letter + u"öx"_s, u"ö"_s + letter, u"o"_s + letter + u"öx"_s }) {
            const std::string folded = foldForSearch(text.toStdString());
            const bool isThere = foldForSearch(folded) == folded; // but for a few that fold to what folds on
            QVERIFY2(!isThere || TextSearch(folded).isIn(text.toStdString()), qPrintable(text));
            for (const char made : folded) {
                const std::string_view one(&made, 1);
                QVERIFY2(static_cast<signed char>(made) < 0 || TextSearch(one).isIn(text.toStdString()),
                    qPrintable(text));
            }
            const bool hasO = folded.find("ö") != folded.npos;
            QVERIFY2(TextSearch("ö").isIn(text.toStdString()) == hasO, qPrintable(text));
        }
    }
    limitVectorUnit(VectorUnit::Avx512);
}

void TestTextSearch::findsAcrossBlocks()
{
    limitVectorUnit(VectorUnit::Avx512);
    const std::string needle = "battery";
    constexpr size_t block = PlaceMasks::most * 64;
    for (size_t before = block - needle.size() - 1; before <= block + 1; ++before) {
        Texts texts;
        texts.add(std::string(before, 'x') + needle + std::string(100, 'x'));
        const RowBits expected { 1 };
        compare(texts, TextSearch(needle), RowBits(1), expected);
    }
}

/// Text that is all ASCII up to somewhere, where an accent takes the last letter away.
void TestTextSearch::seesWhatFollowsWhereverItStands_data() { addUnits(); }

void TestTextSearch::seesWhatFollowsWhereverItStands()
{
    QFETCH(int, unit);
    limitVectorUnit(VectorUnit(unit));
    for (const std::string_view needle :
        { "o", "battero", "batterybatterybatterybatterybatterybatterybatterybattero" }) {
        const TextSearch search(needle);
        for (size_t before = 0; before < 1200; ++before) {
            Texts texts;
            const std::string start = std::string(before, 'x') + std::string(needle), rest(1000, 'x');
            texts.add(start + "\u0308" + rest);
            texts.add(start + rest);
            compare(texts, search, RowBits(1), { 2 });
        }
    }
    limitVectorUnit(VectorUnit::Avx512);
}

void TestTextSearch::neverSpansTwoRows()
{
    Texts texts;
    for (int row = 0; row < 200; ++row)
        texts.add(row % 2 ? "tery" : "bat");
    RowBits found(wordsFor(texts.count())), doubtful(found.size());
    TextSearch("battery").sweep(texts.rows(), found, doubtful);
    QCOMPARE(found, RowBits(found.size()));
    QCOMPARE(doubtful, RowBits(found.size()));
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
