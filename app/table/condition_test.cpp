// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/condition_test.h"

#include "table/condition_rows.h"
#include "table/parallel.h"
#include "table/value_text.h"

#include <algorithm>
#include <bit>

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

/// What of a list's JSON is not the text of an element.
bool isListPunctuation(char c) { return std::string_view("\"\\[]{},:").find(c) != std::string_view::npos; }

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
    const auto read = [&](int index) {
        const uint32_t begin = uint32_t(index) * portion, end = std::min(begin + portion, dictionary.size());
        if (!isSwept()) {
            for (uint32_t code = begin; code < end; ++code)
                m_entryPasses[code] = m_test.passesStored(dictionary[code]);
            return;
        }
        // Its texts lie side by side.
        const char *const texts = dictionary[begin].data();
        std::vector<uint32_t> offsets { 0 };
        offsets.reserve(end - begin + 1);
        for (uint32_t code = begin; code < end; ++code)
            offsets.push_back(offsets.back() + uint32_t(dictionary[code].size()));
        RowBits passing(wordsFor(end - begin));
        findTexts({ { texts, offsets.back() }, offsets }, passing);
        for (uint32_t code = begin; code < end; ++code)
            m_entryPasses[code] = isSet(passing, code - begin);
    };
    forEachInParallel(int((dictionary.size() + portion - 1) / portion), read);
    m_anyEntryPasses = std::find(m_entryPasses.begin(), m_entryPasses.end(), 1) != m_entryPasses.end();
}

RowBits ConditionTest::rowsOf(const RecordBatch &batch) const
{
    RowBits bits(wordsFor(batch.rowCount));
    markRowsOf(batch, bits);
    return bits;
}

void ConditionTest::markRowsOf(const RecordBatch &batch, std::span<uint64_t> bits) const
{
    addRowsOf(batch, {}, bits);
    if (m_negated) {
        for (uint64_t &word : bits)
            word = ~word;
    }
    if (batch.rowCount % 64)
        bits.back() &= (uint64_t(1) << batch.rowCount % 64) - 1;
}

void ConditionTest::addRowsOf(
    const RecordBatch &batch, std::span<const uint64_t> among, std::span<uint64_t> bits) const
{
    const Rows rows { batch, among, bits };
    if (m_column < 0)
        mark(rows, AbsentColumn {});
    else
        std::visit([&](const auto &column) { mark(rows, column); }, batch.column(m_column));
}

bool ConditionTest::passes(const RecordBatch &batch, uint32_t row) const
{
    const ColumnData &column = batch.column(m_column);
    if (const auto *codes = std::get_if<CodeColumn>(&column))
        return codes->validity.isValid(row) && m_entryPasses[codes->codes[row]];
    const auto *texts = std::get_if<PlainColumn>(&column);
    return texts && texts->validity.isValid(row) && m_test.passesStored(plainText(batch, *texts, row));
}

ConditionTest::Sample ConditionTest::sampleOf(const RecordBatch &batch, uint32_t rows) const
{
    Sample sample { RowBits(wordsFor(rows)), {} };
    if (const auto *texts = std::get_if<PlainColumn>(&batch.column(m_column))) {
        std::vector<uint32_t> room;
        const auto offsets = texts->offsets.widened(rows + 1, room);
        if (isSwept())
            findTexts({ batch.arena.text(), offsets }, sample.found);
        for (uint32_t row = 0; row < rows; ++row)
            sample.bytes.push_back(offsets[row + 1] - offsets[row]);
    } else {
        for (uint32_t row = 0; row < rows; ++row)
            setBit(sample.found, row, passes(batch, row));
    }
    return sample;
}

void ConditionTest::mark(const Rows &rows, const AbsentColumn &) const
{
    if (m_nullPasses)
        std::fill(rows.bits.begin(), rows.bits.end(), ~uint64_t(0));
}

void ConditionTest::mark(const Rows &rows, const CodeColumn &column) const
{
    if (m_anyEntryPasses)
        rows.markAll(column.validity, [&](uint32_t row) { return m_entryPasses[column.codes[row]]; });
    if (m_nullPasses)
        rows.addInvalid(column.validity);
}

void ConditionTest::mark(const Rows &rows, const PlainColumn &column) const
{
    if (m_nullPasses)
        rows.addInvalid(column.validity);
    if (!rows.hasOpen(column.validity))
        return; // as most batches of a search that is narrowed
    if (isSwept()) {
        RowBits settled(rows.bits.size());
        for (size_t word = 0; word < settled.size(); ++word)
            settled[word] = ~rows.open(column.validity, word);
        std::vector<uint32_t> room;
        const auto offsets = column.offsets.widened(column.offsets.size(), room);
        findTexts({ rows.batch.arena.text(), offsets }, settled);
        for (size_t word = 0; word < settled.size(); ++word)
            rows.bits[word] |= settled[word] & rows.open(column.validity, word);
    } else {
        const auto passes
            = [&](uint32_t row) { return m_test.passesStored(plainText(rows.batch, column, row)); };
        if (const auto lengths = m_test.lengthsOfValues()) {
            std::vector<uint32_t> room;
            const auto offsets = column.offsets.widened(column.offsets.size(), room);
            const size_t span = lengths->most - lengths->least;
            rows.markAll(column.validity, [&](uint32_t row) {
                return size_t(offsets[row + 1] - offsets[row]) - lengths->least <= span && passes(row);
            });
        } else {
            rows.markEach(column.validity, passes);
        }
    }
}

/// Whether its texts are looked through as a whole.
bool ConditionTest::isSwept() const
{
    return m_test.kind() == ValueTest::Kind::Contains && !m_test.search().foldedNeedle().empty();
}

/// Adds the texts that pass to those in settled, which are not looked at.
void ConditionTest::findTexts(const TextSearch::Rows &texts, std::span<uint64_t> settled) const
{
    const RowBits before(settled.begin(), settled.end());
    RowBits doubtful(before.size());
    const auto count = uint32_t(texts.offsets.size()) - 1;
    size_t open = 0;
    for (uint32_t word = 0; word < before.size(); ++word)
        open += size_t(std::popcount(~before[word] & bitsBetween(0, count, word)));
    if (open == 0)
        return;
    TextSearch::Rows rows = texts;
    rows.hasEscapes = holdsJson(m_type);
    // To begin with a text costs as much as to sweep over some more bytes.
    constexpr size_t bytesToBegin = 128;
    const size_t bytes = rows.offsets.back() - rows.offsets.front();
    if (open * (bytesToBegin + bytes / count) < bytes)
        m_test.search().lookInto(rows, settled, doubtful);
    else
        m_test.search().sweep(rows, settled, doubtful);
    for (uint32_t word = 0; word < before.size(); ++word) {
        if (m_type == FieldType::List) {
            forEachBit(settled[word] & ~before[word], word * 64,
                [&](uint32_t row) { setBit(settled, row, holdsInElement(rows.text(row))); });
        }
        forEachBit(doubtful[word] & ~before[word], word * 64,
            [&](uint32_t row) { setBit(settled, row, m_test.passesStored(rows.text(row))); });
    }
}

/// Of a list that holds the needle somewhere in its JSON.
bool ConditionTest::holdsInElement(std::string_view json) const
{
    // What is no punctuation lies in one element as a whole, and that element is read as it stands, but for
    // escapes and null.
    const std::string &needle = m_test.search().foldedNeedle();
    if (json.front() == '[' && json.find('\\') == json.npos && json.find("null") == json.npos
        && std::none_of(needle.begin(), needle.end(), isListPunctuation))
        return true;
    return m_test.passesList(json);
}

template <typename T> void ConditionTest::mark(const Rows &rows, const NumericColumn<T> &column) const
{
    if (!ValueTest::comparesNumbers(m_test.kind())) {
        rows.markEach(column.validity, [&](uint32_t row) {
            if constexpr (std::is_same_v<T, int64_t>)
                return m_test.passesInteger(column.values[row]);
            else
                return m_test.passesReal(column.values[row]);
        });
    } else {
        for (const NumberRange &range : m_test.ranges()) {
            if constexpr (std::is_same_v<T, int64_t>) {
                // One comparison instead of two: what is below the first wraps around to far above.
                const auto first = uint64_t(range.firstWhole), width = uint64_t(range.lastWhole) - first;
                if (range.firstWhole <= range.lastWhole)
                    rows.markAll(column.validity, [values = column.values, first, width](uint32_t row) {
                        return uint64_t(values[row]) - first <= width;
                    });
            } else {
                rows.markAll(column.validity, [&](uint32_t row) {
                    return (int(column.values[row] >= range.firstReal)
                               & int(column.values[row] <= range.lastReal))
                        != 0;
                });
            }
        }
    }
    if (m_nullPasses)
        rows.addInvalid(column.validity);
    for (const OddValue &odd : column.odd)
        setBit(rows.bits, odd.row, m_test.passesOdd(odd.text));
}

void ConditionTest::mark(const Rows &rows, const MemberColumn &column) const
{
    if (m_nullPasses)
        std::fill(rows.bits.begin(), rows.bits.end(), ~uint64_t(0));
    for (size_t index = 0; index < column.rows.size(); ++index) {
        const std::string_view json = memberJson(rows.batch, column, index);
        setBit(rows.bits, column.rows[index], m_test.passesMember(json));
    }
}

} // namespace mavenscope
