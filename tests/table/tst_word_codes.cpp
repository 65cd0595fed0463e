// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/word_codes.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <string>
#include <vector>

using namespace mavenscope;

namespace {

struct Texts
{
    std::string all;
    std::vector<uint32_t> ends;
};

Texts textsOf(const std::vector<std::string> &texts)
{
    Texts result;
    for (const std::string &text : texts) {
        result.all += text;
        result.ends.push_back(uint32_t(result.all.size()));
    }
    return result;
}

std::vector<std::string> repeated(const std::vector<std::string> &texts, int times)
{
    std::vector<std::string> result;
    for (int time = 0; time < times; ++time)
        result.insert(result.end(), texts.begin(), texts.end());
    return result;
}

/// So many different words, ten to a text, each of them so often.
std::vector<std::string> numbered(int words, int times)
{
    std::vector<std::string> texts(size_t(words / 10));
    for (int word = 0; word < words; ++word)
        texts[size_t(word / 10)] += "w" + std::to_string(word) + ' ';
    return repeated(texts, times);
}

std::vector<std::string> noise(int texts)
{
    QRandomGenerator random(3);
    std::vector<std::string> result;
    for (int text = 0; text < texts; ++text) {
        result.emplace_back(size_t(random.bounded(40)), '\0');
        for (char &c : result.back())
            c = char(random.bounded(256));
    }
    return result;
}

std::string decoded(const WordCodes &codes)
{
    std::string text(codes.textBytes() + WordCodes::roomBehind, '#');
    WordCodes::decode(codes.codes(), text.data());
    text.resize(codes.textBytes());
    return text;
}

} // namespace

class TestWordCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsComeBack_data()
    {
        QTest::addColumn<std::vector<std::string>>("texts");
        QTest::addColumn<bool>("haveFewWords");
        const auto add = [](const char *name, const std::vector<std::string> &texts, bool haveFewWords) {
            QTest::newRow(name) << texts << haveFewWords;
        };
        add("no text", {}, true);
        add("empty ones", { "", "", "" }, true);
        add("one", { "refund" }, false);
        add("words", repeated({ "the battery light blinks", "battery", "", "light light light" }, 100), true);
        add("of every length", repeated({ "a ab abc abcd abcde abcdef abcdefg abcdefgh abcdefghi" }, 100),
            true);
        add("longer than a code stands for", repeated({ "Geschwindigkeitsbegrenzung 充電できない" }, 100),
            true);
        add("no space", repeated({ "scooter_breakdown", "ride_refund" }, 100), true);
        add("spaces", repeated({ "   ", " battery   battery ", " x " }, 200), true);
        add("the same bytes, another length",
            repeated({ std::string("a\0\0", 3), std::string("a\0", 2), "a", std::string("\0 ", 2),
                         "battery light" },
                100),
            true);
        add("which begin as others end", repeated({ "ab", "c ", "abc ", "a", "bc ", "abcabc " }, 100), true);
        add("with bytes above those of ASCII",
            repeated({ "\xa0\xa0\xa0\xa0 \x80\x81 \xff\xff", "ö", "ß ß" }, 200), true);
        add("as many words as have codes of one byte", numbered(220, 30), true);
        add("more", numbered(230, 30), true);
        add("as many as have codes", numbered(6110, 30), true);
        add("more than have codes", numbered(7000, 30), true);
        add("many more", numbered(60'000, 3), false);
        add("noise", noise(1000), false);
    }
    void textsComeBack()
    {
        QFETCH(std::vector<std::string>, texts);
        const Texts added = textsOf(texts);
        WordCodes codes;
        QTEST(codes.add(added.all, added.ends), "haveFewWords");
        if (!codes.textBytes())
            return;
        QVERIFY(codes.codes().size() <= added.all.size() / 2 + 9);
        QVERIFY(decoded(codes) == added.all);
    }

    void severalColumnsStandOneAfterTheOther()
    {
        const Texts first = textsOf(repeated({ "battery light", "light off" }, 50));
        const Texts second = textsOf(repeated({ "light off", "wifi" }, 50));
        WordCodes codes;
        QVERIFY(codes.add(first.all, first.ends));
        const size_t ofFirst = codes.codes().size();
        QVERIFY(codes.add(second.all, second.ends));
        QCOMPARE(codes.textBytes(), first.all.size() + second.all.size());
        QVERIFY(decoded(codes) == first.all + second.all);
        WordCodes alone;
        QVERIFY(alone.add(second.all, second.ends));
        QVERIFY(codes.codes().size() - ofFirst < alone.codes().size()); // which has to tell what "light " is
    }

    void whatIsRefusedLeavesNoTrace_data()
    {
        QTest::addColumn<std::vector<std::string>>("refused");
        QTest::newRow("noise") << noise(300);
        QTest::newRow("words that come once") << numbered(4000, 1);
        QTest::newRow("as many as there are codes") << numbered(30'000, 1);
    }
    void whatIsRefusedLeavesNoTrace()
    {
        QFETCH(std::vector<std::string>, refused);
        const Texts first = textsOf(numbered(150, 20)), second = textsOf(numbered(3000, 20));
        const Texts bad = textsOf(refused);
        WordCodes codes, untouched;
        QVERIFY(codes.add(first.all, first.ends));
        QVERIFY(!codes.add(bad.all, bad.ends));
        QVERIFY(decoded(codes) == first.all);
        QVERIFY(codes.add(second.all, second.ends));
        QVERIFY(untouched.add(first.all, first.ends));
        QVERIFY(untouched.add(second.all, second.ends));
        QVERIFY(codes.codes() == untouched.codes());
        QVERIFY(decoded(codes) == first.all + second.all);
    }

    void whatComesNextKnowsNothingOfWhatWasBefore()
    {
        const Texts texts = textsOf(numbered(300, 20));
        WordCodes codes;
        QVERIFY(codes.add(texts.all, texts.ends));
        const std::string before(codes.codes());
        codes.clear();
        QCOMPARE(codes.textBytes(), size_t(0));
        QVERIFY(codes.codes().empty());
        QVERIFY(codes.add(texts.all, texts.ends));
        QVERIFY(codes.codes() == before);
    }
};

QTEST_GUILESS_MAIN(TestWordCodes)
#include "tst_word_codes.moc"
