// SPDX-License-Identifier: GPL-3.0-or-later
// Nearly as many groups as rows, which are found by putting the rows in order.
#include "table/group.h"
#include "table/group_order.h"

#include "support/calculation_table.h"
#include "support/table_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <set>
#include <string>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class ManyGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byManyColumns_data();
    void byManyColumns();
    void ofAllKinds();
    void ofOneRow_data();
    void ofOneRow();
    void endWhenCancelled_data();
    void endWhenCancelled();
};

void ManyGroupsTest::byManyColumns_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("as few rows are grouped") << 20'000;
    QTest::newRow("as many rows are grouped") << 70'000;
}

/// Nearly every row a group of its own, by several columns.
void ManyGroupsTest::byManyColumns()
{
    QFETCH(int, rows);
    constexpr int columns = 7;
    using Values = std::array<int, columns>;
    QRandomGenerator random(6);
    std::map<Values, int> expected;
    std::string json = "[";
    for (int row = 0; row < rows; ++row) {
        Values values;
        json += row ? ",{" : "{";
        for (int column = 0; column < columns; ++column) {
            // Of the first ones few, so that the later ones decide; odd columns hold texts.
            values[size_t(column)] = random.bounded(column < 3 ? 40 : 20'000);
            QByteArray value = QByteArray::number(values[size_t(column)]).rightJustified(6, '0');
            value = column % 2 ? "\"a text as long as others " + value + '"'
                               : QByteArray::number(value.toInt());
            json += (column ? ",\"x" : "\"x") + std::to_string(column) + "\":" + value.toStdString();
        }
        if (row % 10 == 9) { // the same once more
            json += "},{" + json.substr(json.rfind('{') + 1);
            ++expected[values];
        }
        json += '}';
        ++expected[values];
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    GroupRequest request { &endpoint(EndpointId::Conversations), {}, {} };
    for (int column = 0; column < columns; ++column)
        request.groupBy.append("x" + QByteArray::number(column));
    request.measures = { { "n", Aggregate::Count, {}, FieldType::Number, {} } };
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->rowCount(), int64_t(expected.size()));
    auto next = expected.begin();
    for (const RowId row : result->allRows()) {
        for (int column = 0; column < columns; ++column) {
            const Cell cell = result->cell(row, column);
            const int value = column % 2 ? std::stoi(std::string(cell.text.substr(cell.text.size() - 6)))
                                         : int(cell.number());
            QCOMPARE(value, next->first[size_t(column)]);
        }
        QCOMPARE(result->cell(row, columns).integer, int64_t(next->second));
        ++next;
    }
}

/// Numbers that no fraction tells apart, then odd values, then null.
void ManyGroupsTest::ofAllKinds()
{
    QRandomGenerator random(10);
    std::set<int64_t> numbers;
    std::set<std::string> odd;
    std::string json = R"([{"feedback_rating":null})";
    for (int row = 0; row < 70'000; ++row) {
        const int value = int(random.bounded(1'000'000));
        std::string text;
        if (row % 2) {
            numbers.insert((int64_t(1) << 60) + value);
            text = std::to_string((int64_t(1) << 60) + value);
        } else {
            odd.insert("about " + std::to_string(value));
            text = "\"about " + std::to_string(value) + '"';
        }
        json += ",{\"feedback_rating\":" + text + '}';
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const GroupRequest request { &endpoint(EndpointId::Conversations), { "feedback_rating" },
        { { "n", Aggregate::Count, {}, FieldType::Number, {} } } };
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(size_t(result->rowCount()), numbers.size() + odd.size() + 1);
    const RowList groups = result->allRows();
    size_t group = 0;
    for (const int64_t number : numbers)
        QCOMPARE(result->cell(groups[group++], 0).integer, number);
    for (const std::string &text : odd)
        QCOMPARE(result->cell(groups[group++], 0).text, std::string_view(text));
    QVERIFY(result->cell(groups[group], 0).isNull());
}

void ManyGroupsTest::ofOneRow_data()
{
    QTest::addColumn<bool>("haveLikes");
    QTest::newRow("some are two rows") << true;
    QTest::newRow("all are one row") << false;
}

/// Nearly as many groups as rows, of values of all kinds: each has the measures of its rows grouped by
/// nothing.
void ManyGroupsTest::ofOneRow()
{
    QFETCH(bool, haveLikes);
    auto oneOf = [random = QRandomGenerator(8)](std::initializer_list<const char *> values) mutable {
        return values.begin()[random.bounded(int(values.size()))];
    };
    std::string json = "[";
    for (int row = 0; row < 70'000; ++row) {
        const int name = haveLikes && row % 20 == 1 ? row - 1 : row;
        json += (row ? ",{\"flow_name\":\"" : "{\"flow_name\":\"") + std::to_string(name)
            + "\",\"feedback_rating\":"
            + (row % 20 == 2       ? "9007199254740993"
                    : row < 35'000 ? oneOf({ "1", "-2", "null" })
                                   : oneOf({ "1", "0.5", "-3.25", "null", "\"odd\"" }))
            + ",\"created_at\":"
            + (row < 35'000 ? oneOf({ "\"2026-03-29T00:59:59.000Z\"", "\"never\"", "null" })
                            : "\"2026-03-29T00:59:58.999Z\"") // what is taken off is always there
            + ",\"updated_at\":" + oneOf({ "\"2026-03-29T01:59:59.500Z\"", "\"\"", "null" })
            + ",\"status\":" + oneOf({ "\"OPEN\"", "\"RESOLVED\"", "null" }) + ",\"form_data\":"
            + oneOf({ "null", "{}", R"({"x":7})", R"({"x":"7.5"})", R"({"x":"no"})" }) + "}";
    }
    const SharedTable table = recordsFrom(EndpointId::Conversations, json + "]");
    const std::vector<Condition> open { { "status", FilterOp::Equals, { u"OPEN"_s } } };
    GroupRequest request { &endpoint(EndpointId::Conversations), { "flow_name" }, {} };
    for (const auto aggregate : { Aggregate::Count, Aggregate::Sum, Aggregate::Mean, Aggregate::Min,
             Aggregate::Max, Aggregate::Percentile50, Aggregate::Percentile90, Aggregate::DistinctCount }) {
        for (const char *column : { "", "feedback_rating", "status", "form_data.x", "no_such_column" }) {
            for (const auto &only : { std::vector<Condition> {}, open }) {
                if (*column || aggregate == Aggregate::Count)
                    request.measures.push_back({ QByteArray::number(request.measures.size()), aggregate,
                        column, FieldType::Number, only });
            }
        }
        if (aggregate != Aggregate::DistinctCount)
            request.measures.push_back({ QByteArray::number(request.measures.size()), aggregate, "updated_at",
                FieldType::Duration, {}, "created_at" });
    }
    const SharedTable result = groupRows(*table, table->allRows(), request);
    QCOMPARE(result->rowCount(), haveLikes ? 66'500 : 70'000);
    std::map<std::string, RowList, std::less<>> rowsOf;
    for (const RowId row : table->allRows())
        rowsOf[std::string(table->cell(row, table->columnNamed("flow_name")).text)].push_back(row);
    request.groupBy.clear();
    const RowList groups = result->allRows();
    for (size_t group = 0; group < groups.size(); group += 61) {
        const std::string name(result->cell(groups[group], 0).text);
        const SharedTable expected = groupRows(*table, rowsOf[name], request);
        for (int measure = 0; measure < int(request.measures.size()); ++measure) {
            const Cell found = result->cell(groups[group], measure + 1),
                       wanted = expected->cell(RowId(), measure);
            const QByteArray where
                = QByteArray::fromStdString(name) + " measure " + QByteArray::number(measure);
            QVERIFY2(found.isNull() == wanted.isNull(), where.constData());
            QVERIFY2(numberAsText(found) == numberAsText(wanted), where.constData());
        }
    }
}

void ManyGroupsTest::endWhenCancelled_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("callsBefore");
    QTest::newRow("before anything is read") << -1 << 0;
    QTest::newRow("as the first values are read") << 0 << 0;
    QTest::newRow("as others of the first column are") << 0 << 20;
    QTest::newRow("as the next column is") << 1 << 0;
    QTest::newRow("as the last one is") << 2 << 30;
}

/// No later column is read, and there are no groups.
void ManyGroupsTest::endWhenCancelled()
{
    QFETCH(int, column);
    QFETCH(int, callsBefore);
    RowList things;
    for (uint32_t thing = 0; thing < 150'000; ++thing)
        things.push_back({ thing });
    const Cancellation cancellation;
    if (column < 0)
        cancellation.cancel();
    std::atomic<int> calls = 0, lastColumn = -1;
    // All alike in the columns before, so that each next one is read of all things.
    const GroupOrder::Read read
        = [&](size_t of, std::span<const RowId> some, GroupValue *values, TextStore &) {
              lastColumn = int(of);
              if (int(of) == column && calls++ == callsBefore)
                  cancellation.cancel();
              for (const RowId thing : some)
                  (values++)->setInteger(of < 2 ? 0 : thing.value);
          };
    const GroupOrder order(things, { false, false, false }, read, cancellation);
    QVERIFY(cancellation.isCancelled());
    QCOMPARE(order.groupCount(), size_t(0));
    QCOMPARE(lastColumn.load(), column);
}

QTEST_GUILESS_MAIN(ManyGroupsTest)
#include "tst_many_groups.moc"
