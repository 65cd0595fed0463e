// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/condition_test.h"

#include "table/parallel.h"
#include "table/value_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// form_data.KEY, where no record has KEY: every row is null there.
bool isMemberOfJson(const Table &table, const QByteArray &name)
{
    const qsizetype dot = name.indexOf('.');
    const int parent = dot < 0 ? -1 : table.columnNamed(name.left(dot));
    return parent >= 0 && table.column(parent).type == FieldType::Json;
}

bool hasOddValue(const Table &table, int column, const std::string &text)
{
    const auto isInBatch = [&](const std::shared_ptr<const RecordBatch> &batch) {
        return std::visit(
            [&text](const auto &data) {
                if constexpr (requires { data.odd; })
                    return std::any_of(data.odd.begin(), data.odd.end(),
                        [&text](const OddValue &odd) { return odd.text == text; });
                else
                    return false;
            },
            batch->column(column));
    };
    return std::any_of(table.batches().begin(), table.batches().end(), isInBatch);
}

FieldType testedType(const Table &table, int column)
{
    const bool isMember = column < 0 || table.column(column).origin == ColumnOrigin::Member;
    return isMember ? FieldType::Json : table.column(column).type;
}

/// Sets the bits of the rows for which passes(row) is true, a word at a time.
template <typename Passes> void markRows(uint32_t rows, RowBits &bits, const Passes &passes)
{
    for (uint32_t begin = 0; begin < rows; begin += 64) {
        const uint32_t end = std::min(rows, begin + 64);
        uint64_t word = 0;
        for (uint32_t row = begin; row < end; ++row)
            word |= uint64_t(passes(row)) << (row - begin);
        bits[begin >> 6] = word;
    }
}

void keepValid(const Validity &validity, RowBits &bits)
{
    for (size_t word = 0; word < validity.words().size() && word < bits.size(); ++word)
        bits[word] &= validity.words()[word];
}

void addInvalid(const Validity &validity, RowBits &bits)
{
    for (size_t word = 0; word < validity.words().size() && word < bits.size(); ++word)
        bits[word] |= ~validity.words()[word];
}

void setBit(RowBits &bits, uint32_t row, bool value)
{
    const uint64_t bit = uint64_t(1) << (row & 63);
    bits[row >> 6] = value ? bits[row >> 6] | bit : bits[row >> 6] & ~bit;
}

bool isSet(const RowBits &bits, uint32_t row) { return bits[row >> 6] >> (row & 63) & 1; }

} // namespace

Result<ConditionTest, QString> ConditionTest::of(
    const Table &table, const Condition &condition, const Cancellation &cancellation)
{
    const int column = table.columnNamed(condition.column);
    const QString name = QString::fromUtf8(condition.column);
    if (column < 0 && !isMemberOfJson(table, condition.column)) {
        return QCoreApplication::translate("Filter", "There is no column “%1”.").arg(name);
    }
    ConditionTest test(column, testedType(table, column), condition, cancellation);
    const QStringList &unusable = test.m_test.unusableValues();
    const auto value = std::find_if(unusable.begin(), unusable.end(), [&](const QString &text) {
        return !test.m_test.isEquality() || !hasOddValue(table, column, text.toStdString());
    });
    if (value != unusable.end()) {
        if (test.m_test.kind() == ValueTest::Kind::Matches) {
            return QCoreApplication::translate(
                "Filter", "The filter on “%1” cannot be applied: “%2” is not a regular expression.")
                .arg(name, *value);
        }
        if (test.m_type == FieldType::Time || test.m_type == FieldType::Date) {
            return QCoreApplication::translate("Filter",
                "The filter on “%1” cannot be applied: “%2” is not a time. Write it like 2024-05-03 or "
                "2024-05-03T10:30:00Z.")
                .arg(name, *value);
        }
        return QCoreApplication::translate(
            "Filter", "The filter on “%1” cannot be applied: “%2” is not a number.")
            .arg(name, *value);
    }
    test.readDictionary(table);
    return test;
}

ConditionTest ConditionTest::search(const Table &table, int column, const QString &text)
{
    ConditionTest test(
        column, testedType(table, column), { table.column(column).name, FilterOp::Contains, { text } });
    test.readDictionary(table);
    return test;
}

ConditionTest ConditionTest::nothing()
{
    return ConditionTest(-1, FieldType::Json, { {}, FilterOp::In, {} });
}

ConditionTest::ConditionTest(
    int column, FieldType type, const Condition &condition, const Cancellation &cancellation)
    : m_condition(condition), m_column(column),
      m_test(ValueTest::kindOf(condition.op), condition.values, type, cancellation),
      m_negated(ValueTest::isNegation(condition.op)),
      m_nullPasses(m_test.kind() == ValueTest::Kind::Null || m_test.kind() == ValueTest::Kind::Empty),
      m_type(type)
{
}

std::optional<QString> ConditionTest::problemMet() const
{
    if (!m_test.hasGivenUp())
        return std::nullopt;
    return QCoreApplication::translate("Filter",
        "The filter on “%1” cannot be applied: to look for “%2” takes too many steps in one of the texts. "
        "Make "
        "it simpler; a repetition within a repetition is often the reason.")
        .arg(QString::fromUtf8(m_condition.column), m_condition.values.value(0));
}

void ConditionTest::readDictionary(const Table &table)
{
    if (m_column < 0)
        return;
    const Dictionary &dictionary = table.dictionary(m_column);
    m_entryPasses.resize(std::max(dictionary.size(), 1u));
    constexpr uint32_t portion = 4096;
    forEachInParallel(int((dictionary.size() + portion - 1) / portion), [&](int index) {
        const uint32_t begin = uint32_t(index) * portion;
        for (uint32_t code = begin; code < std::min(begin + portion, dictionary.size()); ++code)
            m_entryPasses[code] = m_test.passesStored(dictionary[code]);
    });
}

RowBits ConditionTest::rowsOf(const RecordBatch &batch) const
{
    RowBits bits(wordsFor(batch.rowCount));
    if (m_column < 0)
        mark(batch, AbsentColumn {}, bits);
    else
        std::visit([&](const auto &column) { mark(batch, column, bits); }, batch.column(m_column));
    if (m_negated) {
        for (uint64_t &word : bits)
            word = ~word;
    }
    if (batch.rowCount % 64)
        bits.back() &= (uint64_t(1) << batch.rowCount % 64) - 1;
    return bits;
}

void ConditionTest::mark(const RecordBatch &, const AbsentColumn &, RowBits &bits) const
{
    if (m_nullPasses)
        std::fill(bits.begin(), bits.end(), ~uint64_t(0));
}

void ConditionTest::mark(const RecordBatch &batch, const CodeColumn &column, RowBits &bits) const
{
    markRows(batch.rowCount, bits, [&](uint32_t row) { return m_entryPasses[column.codes[row]]; });
    keepValid(column.validity, bits);
    if (m_nullPasses)
        addInvalid(column.validity, bits);
}

void ConditionTest::mark(const RecordBatch &batch, const PlainColumn &column, RowBits &bits) const
{
    const auto passes = [&](uint32_t row) { return m_test.passesStored(plainText(batch, column, row)); };
    const bool readsEscapes = m_type == FieldType::List || m_type == FieldType::Json;
    if (m_test.kind() != ValueTest::Kind::Contains) {
        markRows(batch.rowCount, bits, passes);
    } else if (m_type == FieldType::List
        && m_test.search().foldedNeedle().find_first_of("\"\\") != std::string::npos) {
        markRows(batch.rowCount, bits, passes); // stands escaped in the JSON
    } else {
        m_test.search().markRows(batch.arena, column.offsets, bits);
        if (readsEscapes) {
            markRows(batch.rowCount, bits, [&](uint32_t row) {
                const std::string_view json = plainText(batch, column, row);
                if (isSet(bits, row))
                    return m_type == FieldType::Json || m_test.passesList(json);
                return json.find('\\') != json.npos && m_test.passesStored(json);
            });
        }
    }
    keepValid(column.validity, bits);
    if (m_nullPasses)
        addInvalid(column.validity, bits);
}

template <typename T>
void ConditionTest::mark(const RecordBatch &batch, const NumericColumn<T> &column, RowBits &bits) const
{
    if (ValueTest::comparesNumbers(m_test.kind()) && m_test.ranges().size() == 1) {
        const NumberRange range = m_test.ranges().front();
        markRows(batch.rowCount, bits,
            [&column, range](uint32_t row) { return range.contains(column.values[row]); });
    } else {
        markRows(batch.rowCount, bits, [&](uint32_t row) {
            if constexpr (std::is_same_v<T, int64_t>)
                return m_test.passesInteger(column.values[row]);
            else
                return m_test.passesReal(column.values[row]);
        });
    }
    keepValid(column.validity, bits);
    if (m_nullPasses)
        addInvalid(column.validity, bits);
    for (const OddValue &odd : column.odd)
        setBit(bits, odd.row, m_test.passesOdd(odd.text));
}

void ConditionTest::mark(const RecordBatch &batch, const MemberColumn &column, RowBits &bits) const
{
    if (m_nullPasses)
        std::fill(bits.begin(), bits.end(), ~uint64_t(0));
    for (size_t index = 0; index < column.rows.size(); ++index) {
        const auto json = std::string_view(batch.arena).substr(column.begins[index], column.lengths[index]);
        setBit(bits, column.rows[index], m_test.passesMember(json));
    }
}

} // namespace mavenscope
