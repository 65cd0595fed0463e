// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_arena.h"

#include "support/calculation_table.h"
#include "table/table_search.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

std::string words(size_t bytes)
{
    static const std::vector<std::string> all { "refund ", "löschen ", "充電できない ", "battery ", "E15 " };
    QRandomGenerator random(4);
    std::string text;
    while (text.size() < bytes)
        text += all[size_t(random.bounded(int(all.size())))];
    return text;
}

std::string noise(size_t bytes)
{
    QRandomGenerator random(5);
    std::string text(bytes, ' ');
    for (char &c : text)
        c = char(random.bounded(256));
    return text;
}

} // namespace

class TestTextArena : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a summary's texts") << QByteArray::fromStdString(words(4000)) << false;
        QTest::newRow("words") << QByteArray::fromStdString(words(300'000)) << true;
        QTest::newRow("what cannot be packed") << QByteArray::fromStdString(noise(300'000)) << false;
    }
    void packs()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        TextPacker packer;
        packer.add(std::string_view(text).substr(0, text.size() / 3));
        packer.add(std::string_view(text).substr(text.size() / 3));
        const std::string packed(packer.pack());
        QTEST(!packed.empty(), "isPacked");
        TextArena arena;
        if (packed.empty()) {
            arena.set(text);
        } else {
            QVERIFY(packed.size() * 4 <= text.size() * 3);
            arena.setPacked(packed, text.size(), std::make_shared<BatchMemoryPool>(Pages::Large));
            QVERIFY(arena.isPacked());
        }
        QVERIFY(arena.text() == text);
        QVERIFY(!arena.isPacked());
    }

    void wordsStandBeforeTheRest_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a few bytes") << QByteArray("G100000");
        QTest::newRow("what can be packed") << QByteArray::fromStdString(words(70'000));
        QTest::newRow("what cannot be packed") << QByteArray::fromStdString(noise(2000));
    }
    void wordsStandBeforeTheRest()
    {
        QFETCH(QByteArray, rest);
        const std::string first = words(30'000), second = words(20'000);
        TextPacker packer;
        QVERIFY(packer.addWords(first, std::vector { uint32_t(first.size() / 2), uint32_t(first.size()) }));
        packer.add(rest.toStdString());
        const std::string refused = noise(10'000);
        QVERIFY(!packer.addWords(refused, std::vector { uint32_t(refused.size()) }));
        QVERIFY(packer.addWords(second, std::vector { uint32_t(second.size()) }));
        const std::string packed(packer.pack());
        const std::string all = first + second + rest.toStdString();
        QVERIFY(!packed.empty());
        QVERIFY(packed.size() * 4 <= all.size() * 3);
        TextArena arena;
        arena.setPacked(packed, all.size(), std::make_shared<BatchMemoryPool>(Pages::Large));
        QVERIFY(arena.text() == all);
    }

    void whatIsPackedNextKnowsNothingOfWhatWasBefore()
    {
        TextPacker packer;
        const std::string few = words(10'000);
        QVERIFY(packer.addWords(few, std::vector { uint32_t(few.size()) }));
        packer.add(noise(100'000));
        QVERIFY(packer.pack().empty());
        const std::string text = words(100'000);
        packer.add(text);
        const std::string packed(packer.pack());
        TextArena arena;
        arena.setPacked(packed, text.size(), std::make_shared<BatchMemoryPool>(Pages::Large));
        QVERIFY(arena.text() == text);
    }

    void manyReadersUnpackOnce()
    {
        const std::string text = words(400'000);
        TextPacker packer;
        packer.add(text);
        const std::string packed(packer.pack());
        TextArena arena;
        arena.setPacked(packed, text.size(), std::make_shared<BatchMemoryPool>(Pages::Large));
        std::vector<std::string_view> read(8);
        std::vector<std::thread> readers;
        for (std::string_view &view : read)
            readers.emplace_back([&arena, &view] { view = arena.text(); });
        for (std::thread &reader : readers)
            reader.join();
        for (const std::string_view view : read) {
            QVERIFY(view == text);
            QVERIFY(view.data() == read.front().data());
        }
    }

    void isMadeReadyForASearchUnlessThatIsCancelled()
    {
        const SharedTable table = randomConversations(3, 20'000);
        const auto packed = [&table] {
            return std::count_if(table->batches().begin(), table->batches().end(),
                [](const auto &batch) { return batch->arena.isPacked(); });
        };
        QVERIFY(packed() > 0);
        const auto before = packed();
        const Cancellation cancellation;
        cancellation.cancel();
        prepareSearch(*table, cancellation);
        QCOMPARE(packed(), before);
        prepareSearch(*table, {});
        QCOMPARE(packed(), 0);
    }

    void aLoadedTableStaysPackedUntilItIsRead()
    {
        const SharedTable table = randomConversations(3, 20'000);
        int packed = 0;
        for (const auto &batch : table->batches())
            packed += batch->arena.isPacked();
        QVERIFY(packed > 0);
        const int rating = table->columnNamed("feedback_rating");
        for (const RowId row : table->allRows())
            table->cell(row, rating);
        for (const auto &batch : table->batches())
            packed -= batch->arena.isPacked();
        QCOMPARE(packed, 0);
        const int comments = table->columnNamed("feedback_comments");
        for (const RowId row : table->allRows())
            table->cell(row, comments);
        for (const auto &batch : table->batches())
            QVERIFY(!batch->arena.isPacked());
    }
};

QTEST_GUILESS_MAIN(TestTextArena)
#include "tst_text_arena.moc"
