// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of texts that are together as long as 16 bits can tell, or a little longer.
#include "table/batch_builder.h"
#include "table/filter.h"

#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestTextOffsets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsFound_data();
    void everyTextIsFound();
};

namespace {

constexpr int rows = 5000; ///< so many texts, each another, are not taken for a vocabulary
constexpr int limit = 65'535;

/// So long together; no two are alike, and each row's tells its column and row.
std::vector<std::string> textsOf(const std::string &column, int bytes)
{
    std::vector<std::string> texts;
    for (int row = 0; row < rows; ++row) {
        texts.push_back(column + std::to_string(row) + ';');
        bytes -= int(texts.back().size());
    }
    texts[rows / 2] += std::string(size_t(bytes), 'x');
    return texts;
}

} // namespace

void TestTextOffsets::everyTextIsFound_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (const int first : { 64'000, limit - 1, limit, limit + 1, 2 * limit })
        for (const int second : { 64'000, limit, limit + 1 })
            QTest::addRow("%d and %d bytes", first, second) << first << second;
}

void TestTextOffsets::everyTextIsFound()
{
    QFETCH(int, first);
    QFETCH(int, second);
    const std::vector<std::string> queries = textsOf("query ", first), comments = textsOf("comment ", second);
    const Endpoint &described = endpoint(EndpointId::Conversations);
    TableBuilder builder(&described, {}, columnsFor(described, {}));
    BatchBuilder batch(builder.columns());
    const SharedTable empty = builder.snapshot();
    const int query = empty->columnNamed("latest_search_query"),
              comment = empty->columnNamed("feedback_comments");
    for (size_t row = 0; row < rows; ++row) {
        batch.appendText(query, queries[row]);
        if (row != 7)
            batch.appendText(comment, comments[row]);
        batch.endRow();
    }
    builder.append(std::move(batch));
    const SharedTable table = builder.snapshot();
    QVERIFY(std::holds_alternative<PlainColumn>(table->batch(0).column(query)));
    QVERIFY(std::holds_alternative<PlainColumn>(table->batch(0).column(comment)));
    for (uint32_t row = 0; row < rows; ++row) {
        const RowId id = RowId::of(0, row);
        QCOMPARE(table->cell(id, query).text, std::string_view(queries[row]));
        QCOMPARE(table->cell(id, comment).isNull(), row == 7);
        QVERIFY(row == 7 || table->cell(id, comment).text == comments[row]);
        if (row % 100 > 1)
            continue;
        const QString number = QString::number(row);
        QCOMPARE(filterRows(*table, { {}, u"query %1;"_s.arg(number) }).value(), RowList { id });
        QCOMPARE(filterRows(*table, { {}, u"comment %1;"_s.arg(number) }).value(), RowList { id });
    }
    QCOMPARE(filterRows(*table, { {}, u"x"_s }).value(), RowList { RowId::of(0, rows / 2) });
}

QTEST_MAIN(TestTextOffsets)
#include "tst_text_offsets.moc"
