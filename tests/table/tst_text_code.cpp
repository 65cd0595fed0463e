// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_code.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <string>
#include <vector>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TextCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAsTexts_data();
    void comparesAsTexts();
    void holdsMoreOfWhatItLearned();
};

namespace {

using MakeText = std::function<std::string(QRandomGenerator &)>;

/// Of 1 ... most characters of the alphabet.
MakeText ofLetters(std::string alphabet, quint32 most)
{
    return [=](QRandomGenerator &random) {
        std::string text;
        for (quint32 left = 1 + random.bounded(most); left > 0; --left)
            text += alphabet[random.bounded(quint32(alphabet.size()))];
        return text;
    };
}

std::string name(QRandomGenerator &random)
{
    return "Touchpoint_Name " + std::to_string(random.bounded(100'000));
}

std::vector<std::string> some(const MakeText &make, int count)
{
    QRandomGenerator random(9);
    std::vector<std::string> texts;
    for (int index = 0; index < count; ++index)
        texts.push_back(make(random));
    return texts;
}

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? char(c + 'a' - 'A') : c;
    return text;
}

} // namespace

void TextCodeTest::comparesAsTexts_data()
{
    QTest::addColumn<MakeText>("learned");
    QTest::addColumn<MakeText>("coded");
    const MakeText letters = ofLetters("aAbBzZ09 _~", 12),
                   any = ofLetters(std::string("\0\1aA\x7f\x80\xff", 7), 12), same = ofLetters("a", 40);
    QTest::newRow("nothing learned") << MakeText() << letters;
    QTest::newRow("nothing learned, any bytes") << MakeText() << any;
    QTest::newRow("letters") << letters << letters;
    QTest::newRow("any bytes") << any << any;
    QTest::newRow("one begins the other") << same << same;
    QTest::newRow("names") << MakeText(name) << MakeText(name);
    QTest::newRow("letters after names") << MakeText(name) << letters;
    QTest::newRow("any bytes after one letter") << same << any;
}

void TextCodeTest::comparesAsTexts()
{
    QFETCH(MakeText, learned);
    QFETCH(MakeText, coded);
    const std::vector<std::string> texts = some(coded, 1000);
    for (const bool ignoresCase : { false, true }) {
        for (const bool descending : { false, true }) {
            TextCode code(ignoresCase, descending);
            if (learned) {
                const std::vector<std::string> sample = some(learned, 500);
                code.learn(std::vector<std::string_view>(sample.begin(), sample.end()));
            }
            std::vector<TextRest> rests;
            for (const std::string &text : texts)
                rests.push_back(TextRest::of(text));
            std::vector<uint64_t> codes(texts.size());
            code.code(rests, codes.data());

            const auto comparable
                = [&](const std::string &text) { return ignoresCase ? lowered(text) : text; };
            for (size_t a = 0; a < texts.size(); ++a) {
                for (size_t b = 0; b < texts.size(); b += 1 + a % 7) {
                    const int order = comparable(texts[a]).compare(comparable(texts[b]));
                    const bool isBefore = descending ? order > 0 : order < 0;
                    if (codes[a] != codes[b]) {
                        QCOMPARE(codes[a] < codes[b], isBefore);
                        continue;
                    }
                    const size_t held = texts[a].size() - rests[a].size;
                    QCOMPARE(texts[b].size() - rests[b].size, held);
                    QCOMPARE(comparable(texts[a].substr(0, held)), comparable(texts[b].substr(0, held)));
                    QCOMPARE(code.isLess(rests[a].text(), rests[b].text()), isBefore);
                }
            }
        }
    }
}

void TextCodeTest::holdsMoreOfWhatItLearned()
{
    const std::vector<std::string> texts = some(name, 1000);
    const auto held = [&](const TextCode &code) {
        size_t bytes = 0;
        for (const std::string &text : texts) {
            TextRest rest = TextRest::of(text);
            uint64_t number;
            code.code({ &rest, 1 }, &number);
            bytes += text.size() - rest.size;
        }
        return bytes / texts.size();
    };
    TextCode code(true, false);
    QCOMPARE(held(code), size_t(6));
    const std::vector<std::string> sample = some(name, 500);
    code.learn(std::vector<std::string_view>(sample.begin(), sample.end()));
    QVERIFY(held(code) >= std::string("Touchpoint_Name 1234").size());
}

QTEST_APPLESS_MAIN(TextCodeTest)
#include "tst_text_code.moc"
