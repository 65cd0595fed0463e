// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort.h"

#include "support/calculation_table.h"
#include "table/filter.h"

#include <QTest>

#include <algorithm>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class SortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void isStableAndAgreesWithCells_data();
    void isStableAndAgreesWithCells();
    void largeNumbers_data();
    void largeNumbers();
    void localeForFewTexts_data();
    void localeForFewTexts();
    void cancelled();
};

void SortTest::sorts_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("text") << "feedback_comments"_ba << u"bdaec"_s << u"eadbc"_s;
    QTest::newRow("number, odd, null") << "feedback_rating"_ba << u"cdaeb"_s << u"aedcb"_s;
    QTest::newRow("time") << "created_at"_ba << u"cabde"_s << u"acbde"_s;
    QTest::newRow("list") << "feedback_topics"_ba << u"beadc"_s << u"daebc"_s;
    QTest::newRow("member") << "form_data.age"_ba << u"abdec"_s << u"dbaec"_s;
    QTest::newRow("unknown column") << "nothing"_ba << u"abcde"_s << u"abcde"_s;
}

void SortTest::sorts()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    const SharedTable table = recordsFrom(EndpointId::Conversations, R"([
        {"id":"a","feedback_comments":"b","feedback_rating":4,"created_at":"2023-05-03T10:59:03Z",
         "feedback_topics":["A","C"],"form_data":{"age":7}},
        {"id":"b","feedback_comments":"","feedback_rating":"five","created_at":"odd","feedback_topics":[],
         "form_data":{"age":"12"}},
        {"id":"c","feedback_rating":-2,"created_at":"1969-01-01T00:00:00Z"},
        {"id":"d","feedback_comments":"aaaaaaaaaaab","feedback_rating":2.5,"feedback_topics":["B"],"form_data":{"age":100}},
        {"id":"e","feedback_comments":"bb","feedback_rating":4,"feedback_topics":["A"],"form_data":{"age":"n/a"}}])");
    RowList rows = table->allRows();
    sortRows(*table, rows, { { column, false } }, TextOrder::CodePoint);
    QCOMPARE(textsOf(*table, rows, "id").join(QString()), ascending);
    rows = table->allRows();
    sortRows(*table, rows, { { column, true } }, TextOrder::CodePoint);
    // Numbers come before texts either way, e's age before c, which has none.
    QCOMPARE(textsOf(*table, rows, "id").join(QString()), descending);
}

void SortTest::isStableAndAgreesWithCells_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<bool>("descending");
    for (const char *column : { "id", "status", "feedback_comments", "feedback_rating", "created_at" }) {
        QTest::addRow("%s up", column) << QByteArray(column) << false;
        QTest::addRow("%s down", column) << QByteArray(column) << true;
    }
}

void SortTest::isStableAndAgreesWithCells()
{
    QFETCH(QByteArray, column);
    QFETCH(bool, descending);
    static const SharedTable table = randomConversations(3, 70'000);
    const int first = table->columnNamed("status"), second = table->columnNamed(column);
    const auto place = [](const Cell &cell) { return cell.isNull() ? 2 : cell.kind == Cell::Odd ? 1 : 0; };
    const auto less = [&](int index, bool down, RowId a, RowId b) {
        const Cell left = table->cell(a, index), right = table->cell(b, index);
        if (place(left) != place(right))
            return place(left) < place(right);
        const Cell &lower = down ? right : left, &higher = down ? left : right;
        return lower.isNumeric() ? lower.number() < higher.number() : lower.text < higher.text;
    };
    RowList expected = table->allRows();
    std::stable_sort(expected.begin(), expected.end(), [&](RowId a, RowId b) {
        if (less(first, false, a, b) || less(first, false, b, a))
            return less(first, false, a, b);
        return less(second, descending, a, b);
    });
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "status", false }, { column, descending } }, TextOrder::CodePoint);
    QVERIFY(rows == expected);
}

void SortTest::largeNumbers_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("member") << "form_data.n"_ba;
    QTest::newRow("beside fractions of other batches") << "feedback_rating"_ba;
}

/// Whole numbers that become the same fraction, in another order than theirs.
void SortTest::largeNumbers()
{
    QFETCH(QByteArray, column);
    const QStringList ascending { u"-9007199254740994"_s, u"-9007199254740993"_s, u"-9007199254740992"_s,
        u"0.5"_s, u"2"_s, u"9007199254740992"_s, u"9007199254740993"_s, u"9007199254740994"_s,
        u"9223372036854775806"_s, u"9223372036854775807"_s };
    const std::string flow(300, 'f'); // so that there are several batches
    std::string json = "[";
    for (int row = 0; row < 40'000; ++row) {
        // Fractions stand in batches of their own: beside one, a large number is odd.
        const QString number = row >= 30'000 ? u"0.5"_s
            : row < 20'000 && row % 9        ? ascending[row * 7 % ascending.size()]
                                             : u"2"_s;
        json += (row ? ",{\"flow_name\":\"" : "{\"flow_name\":\"") + flow
            + "\",\"feedback_rating\":" + (row < 20'000 && number == u"0.5"_s ? "2" : number.toStdString())
            + ",\"form_data\":{\"n\":" + number.toStdString() + "}}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const auto valueOf = [&table, &ascending, index = table->columnNamed(column)](RowId row) {
        const Cell cell = table->cell(row, index);
        return ascending.indexOf(cell.kind == Cell::Integer ? QString::number(cell.integer)
                : cell.kind == Cell::Real                   ? QString::number(cell.real)
                                                            : QString::fromStdString(std::string(cell.text)));
    };
    for (const auto &batch : table->batches()) {
        const ColumnData &ratings = batch->column(table->columnNamed("feedback_rating"));
        const auto *reals = std::get_if<RealColumn>(&ratings);
        QVERIFY(reals ? reals->odd.empty() : std::holds_alternative<IntegerColumn>(ratings));
    }
    for (const bool descending : { false, true }) {
        RowList expected = table->allRows(), rows = table->allRows();
        std::stable_sort(expected.begin(), expected.end(),
            [&](RowId a, RowId b) { return descending ? valueOf(b) < valueOf(a) : valueOf(a) < valueOf(b); });
        sortRows(*table, rows, { { column, descending } }, TextOrder::CodePoint);
        QVERIFY(rows == expected);
    }
}

void SortTest::localeForFewTexts_data()
{
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("together"); // rows in which a text comes before the next one does
    QTest::addColumn<bool>("byLocale");
    QTest::newRow("few") << 10 << 10 << true;
    QTest::newRow("as many as are never judged") << 4096 << 10 << true;
    QTest::newRow("as many, of which none repeats before all have come") << 4096 << 1 << true;
    QTest::newRow("one more") << 4097 << 10 << false;
}

/// All of them are stored by codes. Whether those of many texts are depends on which thread read which
/// records, so the order must not depend on that.
void SortTest::localeForFewTexts()
{
    QFETCH(int, texts);
    QFETCH(int, together);
    QFETCH(bool, byLocale);
    const std::string flow(300, 'f'); // so that there are many batches
    std::string json = "[";
    for (int row = 0; row < 10 * texts; ++row) {
        const int text = row / together % texts;
        const std::string label = text == 0 ? "Öl" : text == 1 ? "zz" : "m" + std::to_string(text);
        json += (row ? R"(,{"flow_name":")" : R"({"flow_name":")") + flow + R"(","label":")" + label + "\"}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    for (const auto &batch : table->batches())
        QVERIFY(std::holds_alternative<CodeColumn>(batch->column(table->columnNamed("label"))));
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "label", false } }, TextOrder::Locale, {}, QLocale(QLocale::German));
    QCOMPARE(textsOf(*table, { rows.back() }, "label"), QStringList { byLocale ? u"zz"_s : u"Öl"_s });
}

void SortTest::cancelled()
{
    const SharedTable table = randomConversations(4, 1000);
    Cancellation cancellation;
    cancellation.cancel();
    RowList rows = table->allRows();
    sortRows(*table, rows, { { "id", true } }, TextOrder::CodePoint, cancellation);
    QCOMPARE(rows.size(), size_t(1000));
}

QTEST_GUILESS_MAIN(SortTest)
#include "tst_sort.moc"
