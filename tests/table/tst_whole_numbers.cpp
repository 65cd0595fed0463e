// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of whole numbers of every length, from any least one on.
#include "table/batch_builder.h"
#include "table/filter.h"
#include "table/sort.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>
#include <random>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestWholeNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsRead_data();
    void everyNumberIsRead();
    void takesTheBytesOfItsRange_data();
    void takesTheBytesOfItsRange();
    void whatIsGoneCountsForNothing();
};

namespace {

constexpr int64_t least64 = std::numeric_limits<int64_t>::min(), most64 = std::numeric_limits<int64_t>::max();
constexpr uint32_t rows = 200;
constexpr uint32_t oddRow = 77, leastRow = 64, mostRow = rows - 1;
bool isNullIn(uint32_t row) { return row % 7 == 3; }

/// So far apart, both of which are met; the others are anywhere between. Every seventh row is null.
std::vector<std::optional<int64_t>> numbersBetween(int64_t least, int64_t most)
{
    std::mt19937_64 random(uint64_t(least) ^ uint64_t(most));
    std::uniform_int_distribution<int64_t> between(least, most);
    std::vector<std::optional<int64_t>> numbers(rows);
    for (uint32_t row = 0; row < rows; ++row) {
        if (!isNullIn(row) && row != oddRow)
            numbers[row] = between(random);
    }
    numbers[leastRow] = least;
    numbers[mostRow] = most;
    return numbers;
}

class OneBatch
{
public:
    OneBatch() : m_builder(&described(), {}, columnsFor(described(), {})), m_batch(m_builder.columns())
    {
        m_column = m_builder.snapshot()->columnNamed("feedback_rating");
    }
    void appendRow(std::optional<int64_t> number)
    {
        if (number)
            m_batch.appendInteger(m_column, *number);
        m_batch.endRow();
    }
    void appendOddRow(std::string_view text)
    {
        m_batch.appendOdd(m_column, text);
        m_batch.endRow();
    }
    BatchBuilder &batch() { return m_batch; }
    int column() const { return m_column; }
    SharedTable table()
    {
        m_builder.append(std::move(m_batch));
        return m_builder.snapshot();
    }

private:
    static const Endpoint &described() { return endpoint(EndpointId::Conversations); }

    TableBuilder m_builder;
    BatchBuilder m_batch;
    int m_column;
};

RowList rowsWith(const std::vector<std::optional<int64_t>> &numbers, int64_t wanted)
{
    RowList found;
    for (uint32_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] == wanted)
            found.push_back(RowId::of(0, row));
    }
    return found;
}

} // namespace

void TestWholeNumbers::everyNumberIsRead_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    for (const int64_t least : { int64_t(0), int64_t(-1), int64_t(1'788'220'800'000), least64 }) {
        for (int bits = 0; bits < 64; ++bits) {
            const int64_t most = int64_t(uint64_t(least) + (uint64_t(1) << bits) - 1);
            if (most >= least)
                QTest::addRow("%lld, %d bits", qlonglong(least), bits) << qint64(least) << qint64(most);
        }
    }
    QTest::newRow("all there are") << qint64(least64) << qint64(most64);
}

void TestWholeNumbers::everyNumberIsRead()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const std::vector<std::optional<int64_t>> numbers = numbersBetween(least, most);
    OneBatch one;
    for (uint32_t row = 0; row < rows; ++row) {
        if (row == oddRow)
            one.appendOddRow("n/a");
        else
            one.appendRow(numbers[row]);
    }
    const SharedTable table = one.table();
    QVERIFY(std::holds_alternative<IntegerColumn>(table->batch(0).column(one.column())));
    for (uint32_t row = 0; row < rows; ++row) {
        const Cell cell = table->cell(RowId::of(0, row), one.column());
        QCOMPARE(cell.kind, row == oddRow ? Cell::Odd : numbers[row] ? Cell::Integer : Cell::Null);
        if (numbers[row])
            QCOMPARE(cell.integer, *numbers[row]);
    }
    for (const uint32_t row : { leastRow, mostRow, 0u, 100u }) {
        const int64_t wanted = *numbers[row];
        QCOMPARE(filterRows(
                     *table, { { { "feedback_rating", FilterOp::Equals, { QString::number(wanted) } } }, {} })
                     .value(),
            rowsWith(numbers, wanted));
    }

    RowList sorted = table->allRows(), expected = sorted;
    sortRows(*table, sorted, { { "feedback_rating" } }, TextOrder::Locale, {}, QLocale::c());
    const auto place = [&](RowId id) { // numbers, odd, null
        return std::pair(id.row() == oddRow ? 1 : numbers[id.row()] ? 0 : 2, numbers[id.row()].value_or(0));
    };
    std::stable_sort(expected.begin(), expected.end(), [&](RowId a, RowId b) { return place(a) < place(b); });
    QCOMPARE(sorted, expected);
}

void TestWholeNumbers::takesTheBytesOfItsRange_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("bytes");
    QTest::newRow("one number") << qint64(7) << qint64(7) << 1;
    QTest::newRow("ratings") << qint64(1) << qint64(5) << 1;
    QTest::newRow("a byte") << qint64(-128) << qint64(127) << 1;
    QTest::newRow("more than a byte") << qint64(0) << qint64(256) << 2;
    QTest::newRow("minutes as milliseconds") << qint64(0) << qint64(16'777'215) << 3;
    QTest::newRow("120 days as milliseconds")
        << qint64(1'788'220'800'000) << qint64(1'788'220'800'000 + 120 * 86'400'000LL) << 5;
    QTest::newRow("all there are") << qint64(least64) << qint64(most64) << 8;
}

void TestWholeNumbers::takesTheBytesOfItsRange()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(int, bytes);
    OneBatch one;
    for (const auto &number : numbersBetween(least, most))
        one.appendRow(number);
    const SharedTable table = one.table();
    const WholeNumbers &numbers = std::get<IntegerColumn>(table->batch(0).column(one.column())).values;
    QCOMPARE(numbers.addressOf(1) - numbers.addressOf(0), bytes);
}

/// Neither a number that another one followed under the same key, nor one of a record that was left out, nor
/// one of the batch before.
void TestWholeNumbers::whatIsGoneCountsForNothing()
{
    OneBatch one;
    one.batch().appendInteger(one.column(), least64);
    one.batch().appendInteger(one.column(), 2);
    one.batch().endRow();
    one.batch().appendInteger(one.column(), most64);
    one.batch().abandonRow();
    one.appendRow(3);
    SharedTable table = one.table();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->cell(RowId::of(0, 0), one.column()).integer, 2);
    QCOMPARE(table->cell(RowId::of(0, 1), one.column()).integer, 3);

    one.appendRow(4);
    table = one.table();
    QCOMPARE(table->cell(RowId::of(1, 0), one.column()).integer, 4);
    const WholeNumbers &numbers = std::get<IntegerColumn>(table->batch(1).column(one.column())).values;
    QCOMPARE(numbers.addressOf(1) - numbers.addressOf(0), 1);
}

QTEST_MAIN(TestWholeNumbers)
#include "tst_whole_numbers.moc"
