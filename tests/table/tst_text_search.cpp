// SPDX-License-Identifier: GPL-3.0-or-later
// The search over many texts at once against one look at each folded text.
#include "table/filter.h"
#include "table/row_bits.h"
#include "table/text_search.h"
#include "table/vector_units.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mavenscope;

class TestTextSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithFoldedTexts_data();
    void agreesWithFoldedTexts();
    void neverSpansTwoRows();
};

namespace {

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
        " ", "\\", "\"", "ß", "ẞ", "ü", "Ü", "u\u0308", "İ", "ı", "\u212a", "ſ", "ﬁ", "é", "e\u0301", "充",
        "🙂", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "battery" };
    std::string text;
    for (int left = random.bounded(mostPieces + 1); left > 0; --left)
        text += pieces[size_t(random.bounded(int(pieces.size())))];
    return text;
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
        for (const RowBits &start : { RowBits(expected.size()), before }) {
            for (const bool isSweep : { true, false }) {
                RowBits found = start, doubtful(found.size());
                if (isSweep)
                    search.sweep(texts.rows(), found, doubtful);
                else if (!needle.empty())
                    search.lookInto(texts.rows(), found, doubtful);
                else
                    continue;
                for (uint32_t row = 0; row < texts.count(); ++row) {
                    // Whoever is in doubt looks; a row that is neither must not hold it.
                    QVERIFY(!isSet(found, row) || isSet(expected, row));
                    QVERIFY(isSet(found, row) || isSet(doubtful, row) || !isSet(expected, row));
                }
            }
        }
    }
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
