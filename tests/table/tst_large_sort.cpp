// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort.h"

#include "support/calculation_table.h"
#include "table/filter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

/// Of records whose ids are their places and that have these values; equal ones as they came.
template <typename Value> QStringList idsInOrder(const std::vector<Value> &values, bool descending)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return descending ? values[size_t(b)] < values[size_t(a)] : values[size_t(a)] < values[size_t(b)];
    });
    QStringList ids;
    for (const int row : order)
        ids.append(QString::number(row));
    return ids;
}

/// The table of those: their values as JSON.
SharedTable recordsWith(const std::string &field, const std::vector<std::string> &values)
{
    std::string json = "[";
    for (size_t row = 0; row < values.size(); ++row)
        json += (row ? ",{\"id\":\"" : "{\"id\":\"") + std::to_string(row) + "\",\"" + field
            + "\":" + values[row] + "}";
    return recordsFrom(EndpointId::Conversations, json + "]");
}

std::string jsonText(const std::string &text) { return '"' + text + '"'; }

bool isPlain(const Table &table, int column)
{
    return std::holds_alternative<PlainColumn>(table.batch(table.batchCount() - 1).column(column));
}

} // namespace

/// So many rows that the sort goes other ways than with few: those here are made up, and another sort says
/// how they are to come.
class LargeSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsWithoutCase_data();
    void longTextsWithoutCase();
    void textsWithinOthers();
    void manyTexts_data();
    void manyTexts();
    void manyNumbers_data();
    void manyNumbers();
    void nullCharacters_data();
    void nullCharacters();
};

void LargeSortTest::longTextsWithoutCase_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<std::string>("beginning");
    QTest::newRow("up") << false << std::string();
    QTest::newRow("down") << true << std::string();
    for (const std::string &beginning :
        { std::string("a beginning of 24 bytes "), std::string("a Beginning of some 27 byt ") }) {
        QTest::addRow("up, behind %zu alike", beginning.size()) << false << beginning;
        QTest::addRow("down, behind %zu alike", beginning.size()) << true << beginning;
    }
}

/// Whatever a text shares with its neighbours, and wherever the characters lie that fold into several or join
/// the one before them, it comes where the whole of it says.
void LargeSortTest::longTextsWithoutCase()
{
    QFETCH(bool, descending);
    QFETCH(std::string, beginning);
    const std::vector<std::string> parts { "", "a", "B", "b", "e", "E\u0301", "\u00c9", "\u00e9", "\u0301",
        "\u00df", "SS", "\u0131", "I", "i\u0307", "\u304b\u3099", "\u304c", "\u304b", "\u05d0", "\U0001f600",
        "\u1100\u1161", "\uac00", "\ufb03", "ffi", "\u0390", "\u0587" };
    QRandomGenerator random(8);
    const auto any = [&] { return parts[random.bounded(quint32(parts.size()))]; };
    std::vector<std::string> json, texts;
    for (int row = 0; row < 40'000; ++row) {
        // Nearly alike, and odd around the places where sorts take their first looks.
        std::string text = random.bounded(3) == 0 ? any() : std::string();
        if (beginning.empty() || random.bounded(10) > 0)
            text.append(8 * (4 + random.bounded(5)) + random.bounded(3) - text.size(), 'x');
        text = beginning + text;
        for (quint32 more = random.bounded(4); more > 0; --more)
            text += any();
        text.append(random.bounded(20), 'y');
        text += any();
        if (random.bounded(10) == 0)
            text += std::to_string(row);
        json.push_back(jsonText(text));
        texts.push_back(foldForSearch(text));
    }
    const SharedTable table = recordsWith("feedback_comments", json);
    const int column = table->columnNamed("feedback_comments");
    QVERIFY(isPlain(*table, column));
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "feedback_comments", descending } }, TextOrder::Locale);
    QCOMPARE(textsOf(*table, rows, "id"), idsInOrder(texts, descending));
}

/// Each is the beginning of all longer ones, and what stands behind it in memory goes on as they do.
void LargeSortTest::textsWithinOthers()
{
    std::vector<size_t> lengths(6000);
    std::iota(lengths.begin(), lengths.end(), 1);
    std::shuffle(lengths.begin(), lengths.end(), QRandomGenerator(5));
    std::string json = "[";
    for (const size_t length : lengths)
        json.append(json.size() > 1 ? ",{\"feedback_comments\":\"" : "{\"feedback_comments\":\"")
            .append(length, 'x')
            .append("\"}");
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const int column = table->columnNamed("feedback_comments");
    QVERIFY(isPlain(*table, column));
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "feedback_comments", false } }, TextOrder::Locale);
    for (size_t index = 0; index < rows.size(); ++index)
        QCOMPARE(table->cell(rows[index], column).text.size(), index + 1);
}

void LargeSortTest::manyTexts_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<bool>("descending");
    for (const QString &shape : { u"alike at first"_s, u"few words"_s, u"nearly all the same"_s,
             u"alike for long"_s, u"seldom unlike the others"_s, u"anything"_s }) {
        QTest::addRow("%s, up", qPrintable(shape)) << shape << false;
        QTest::addRow("%s, down", qPrintable(shape)) << shape << true;
    }
}

/// So many that the sort learns what they are like.
void LargeSortTest::manyTexts()
{
    QFETCH(QString, shape);
    QFETCH(bool, descending);
    QRandomGenerator random(7);
    const auto letters = [&](quint32 most) {
        std::string text;
        for (quint32 left = 1 + random.bounded(most); left > 0; --left)
            text += "aAbByzZ 0_~"[random.bounded(11)];
        return text;
    };
    const auto make = [&]() -> std::string {
        if (shape == u"alike at first")
            return "Touchpoint_Name " + std::to_string(random.bounded(60'000));
        if (shape == u"few words") {
            constexpr std::array words { "drum ", "Charger ", "leak ", "refund ", "Please " };
            std::string text;
            for (quint32 left = 1 + random.bounded(8); left > 0; --left)
                text += words[random.bounded(5)];
            return text;
        }
        if (shape == u"nearly all the same")
            return random.bounded(10) > 0 ? "other" : letters(30);
        if (shape == u"alike for long")
            return std::string(200, 'x') + letters(2) + std::string(100, 'y') + letters(2);
        if (shape == u"seldom unlike the others") {
            if (random.bounded(500) > 0)
                return "washing machine " + std::to_string(random.bounded(60'000));
            constexpr std::array unmet { "Q", "%", "\u00ff", "\u0131", "\u6f22", "\ufb01", "\U0001f600",
                "w" };
            std::string text;
            for (quint32 left = 1 + random.bounded(40); left > 0; --left)
                text += unmet[random.bounded(8)];
            return text;
        }
        return letters(40);
    };
    std::vector<std::string> json, texts;
    for (int row = 0; row < 70'000; ++row) {
        const std::string text = make();
        json.push_back(jsonText(text));
        texts.push_back(text);
    }
    const SharedTable table = recordsWith("feedback_comments", json);
    const auto sorted = [&](TextOrder order) {
        RowList rows = table->allRows();
        sortRows(*table, rows, { { "feedback_comments", descending } }, order);
        return textsOf(*table, rows, "id");
    };
    const int column = table->columnNamed("feedback_comments");
    QVERIFY(table->dictionary(column).size() > 4096 // else their locale decides
        || isPlain(*table, column));
    QCOMPARE(sorted(TextOrder::CodePoint), idsInOrder(texts, descending));
    std::transform(texts.begin(), texts.end(), texts.begin(),
        [](const std::string &text) { return foldForSearch(text); });
    QCOMPARE(sorted(TextOrder::Locale), idsInOrder(texts, descending));
}

void LargeSortTest::manyNumbers_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("descending");
    for (const QString &shape : { u"evenly spread"_s, u"evenly spread, large"_s, u"multiples of 1000"_s,
             u"few bits"_s, u"more bits"_s, u"nearly all small"_s, u"two far apart"_s,
             u"some far from the others"_s, u"of all sizes"_s, u"fractions"_s, u"in order"_s }) {
        for (const int count : { 65'535, 150'000 }) {
            QTest::addRow("%d %s, up", count, qPrintable(shape)) << shape << count << false;
            QTest::addRow("%d %s, down", count, qPrintable(shape)) << shape << count << true;
        }
    }
}

/// So many that they are sorted in several ways, by what they are like.
void LargeSortTest::manyNumbers()
{
    QFETCH(QString, shape);
    QFETCH(int, count);
    QFETCH(bool, descending);
    QRandomGenerator random(11);
    const auto below = [&random](qint64 end) { return qint64(random.generate64() >> 1) % end; };
    const auto make = [&](int row) -> qint64 {
        if (shape == u"evenly spread, large")
            return below(qint64(1) << 50);
        if (shape == u"multiples of 1000")
            return below(10'000'000) * 1000;
        if (shape == u"few bits")
            return below(4000) - 2000;
        if (shape == u"more bits")
            return below(1 << 20);
        if (shape == u"nearly all small")
            return random.bounded(1000) ? below(100'000) : below(qint64(1) << 40);
        if (shape == u"two far apart")
            return below(2) * (qint64(1) << 44) + below(1000);
        if (shape == u"some far from the others")
            return random.bounded(10'000) ? below(qint64(1) << 33) : (qint64(1) << 34) + below(4);
        if (shape == u"of all sizes")
            return below(qint64(1) << (1 + random.bounded(52))) * (random.bounded(2) ? 1 : -1);
        if (shape == u"in order")
            return qint64(row / 3) * 70'001;
        return below(qint64(120) * 24 * 3600 * 1000);
    };
    std::vector<std::string> json;
    std::vector<double> numbers;
    for (int row = 0; row < count; ++row) {
        const double number = shape == u"fractions" ? double(below(1 << 30)) / 1024 : double(make(row));
        json.push_back(QByteArray::number(number, 'f', shape == u"fractions" ? 10 : 0).toStdString());
        numbers.push_back(number);
    }
    const SharedTable table = recordsWith("feedback_rating", json);
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "feedback_rating", descending } }, TextOrder::CodePoint);
    QCOMPARE(textsOf(*table, rows, "id"), idsInOrder(numbers, descending));
}

void LargeSortTest::nullCharacters_data()
{
    QTest::addColumn<int>("shortest");
    QTest::addColumn<bool>("descending");
    for (const int shortest : { 0, 8, 9 }) {
        QTest::addRow("up, of %d bytes and more", shortest) << shortest << false;
        QTest::addRow("down, of %d bytes and more", shortest) << shortest << true;
    }
}

/// A text that ends comes before one that goes on with characters of value 0.
void LargeSortTest::nullCharacters()
{
    QFETCH(int, shortest);
    QFETCH(bool, descending);
    QRandomGenerator random(6);
    std::vector<std::string> json, texts;
    for (int row = 0; row < 100'000; ++row) {
        std::string text, escaped;
        for (int left = shortest + random.bounded(24); left > 0; --left) {
            const bool isNull = random.bounded(8) > 0;
            text += isNull ? '\0' : 'a';
            escaped += isNull ? "\\u0000" : "a";
        }
        json.push_back(jsonText(escaped));
        texts.push_back(text);
    }
    const SharedTable table = recordsWith("feedback_comments", json);
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "feedback_comments", descending } }, TextOrder::CodePoint);
    QCOMPARE(textsOf(*table, rows, "id"), idsInOrder(texts, descending));
}

QTEST_GUILESS_MAIN(LargeSortTest)
#include "tst_large_sort.moc"
