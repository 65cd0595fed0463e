// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dictionary.h"

#include <QTest>

#include <string>

using namespace mavenscope;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachByteCounts_data();
    void eachByteCounts();
    void aFullOneStillFinds();
};

void TestDictionary::eachByteCounts_data()
{
    QTest::addColumn<int>("length");
    for (int length = 0; length <= 70; ++length)
        QTest::addRow("%d bytes", length) << length;
}

/// Short, middling and long texts are hashed and compared in ways of their own.
void TestDictionary::eachByteCounts()
{
    QFETCH(int, length);
    std::string text;
    for (int i = 0; i < length; ++i)
        text += char('a' + i % 26);
    Dictionary dictionary;
    std::vector<std::string> texts { text, text + '\0', text + text.substr(0, 1) + "a" };
    for (size_t at = 0; at < text.size(); ++at) {
        texts.push_back(text);
        texts.back()[at] = '~';
        texts.push_back(text.substr(0, at));
    }
    for (size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(dictionary.add(texts[i]), uint32_t(i));
    for (size_t i = 0; i < texts.size(); ++i) {
        // From elsewhere in memory, with others around it.
        const std::string within = "<" + texts[i] + ">";
        const auto again = std::string_view(within).substr(1, texts[i].size());
        QCOMPARE(dictionary.find(again), uint32_t(i));
        QCOMPARE(dictionary.add(again), uint32_t(i));
        QCOMPARE(dictionary[uint32_t(i)], std::string_view(texts[i]));
    }
    QCOMPARE(dictionary.size(), uint32_t(texts.size()));
    QCOMPARE(dictionary.find(text + "~"), Dictionary::none);
}

void TestDictionary::aFullOneStillFinds()
{
    Dictionary dictionary;
    for (uint32_t i = 0; i < Dictionary::mostEntries; ++i)
        QVERIFY(dictionary.add(std::to_string(i)) == i);
    QCOMPARE(dictionary.add("one more"), Dictionary::none);
    QCOMPARE(dictionary.add("65534"), std::optional(uint32_t(65534)));
    QCOMPARE(dictionary.size(), Dictionary::mostEntries);
}

QTEST_APPLESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
