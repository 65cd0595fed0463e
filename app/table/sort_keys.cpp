// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort_keys.h"

#include "table/filter.h"
#include "table/value_text.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace mavenscope {

namespace {

constexpr uint64_t signBit = uint64_t(1) << 63;

uint64_t orderedKey(int64_t value) { return uint64_t(value) ^ signBit; }

uint64_t orderedKey(double value)
{
    const auto bits = std::bit_cast<uint64_t>(value + 0.0); // -0 becomes 0
    return bits & signBit ? ~bits : bits | signBit;
}

uint64_t prefixOf(std::string_view text)
{
    unsigned char bytes[8] = {};
    std::memcpy(bytes, text.data(), std::min<size_t>(text.size(), 8));
    uint64_t prefix = 0;
    for (const unsigned char byte : bytes)
        prefix = prefix << 8 | byte;
    return prefix;
}

/// Dense ranks of the codes, from their order and from whether two neighbours in it are equal.
template <typename Less> std::vector<uint32_t> ranksOf(uint32_t count, const Less &less)
{
    std::vector<uint32_t> order(count), ranks(count);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), less);
    uint32_t rank = 0;
    for (uint32_t place = 0; place < count; ++place) {
        if (place && less(order[place - 1], order[place]))
            ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

} // namespace

SortKeyReader::SortKeyReader(const Table &table, int column, TextOrder order, const QLocale &locale)
    : m_table(table), m_column(column), m_type(table.column(column).type), m_order(order)
{
    for (const auto &batch : table.batches()) {
        const ColumnData &data = batch->column(column);
        m_hasFreeText = m_hasFreeText || std::holds_alternative<PlainColumn>(data);
        m_hasFractions = m_hasFractions || std::holds_alternative<RealColumn>(data);
    }
    if (!m_hasFreeText)
        readRanks(locale);
}

std::string_view SortKeyReader::reading(std::string_view stored, std::string &buffer) const
{
    if (m_type == FieldType::List)
        buffer = joinedList(stored);
    else if (m_type == FieldType::Json)
        buffer = jsonForReading(stored);
    else
        return stored;
    return buffer;
}

void SortKeyReader::readRanks(const QLocale &locale)
{
    const Dictionary &dictionary = m_table.dictionary(m_column);
    std::vector<std::string> texts;
    for (uint32_t code = 0; code < dictionary.size(); ++code) {
        std::string buffer;
        texts.emplace_back(reading(dictionary[code], buffer));
    }
    if (m_order == TextOrder::CodePoint) {
        m_ranks
            = ranksOf(dictionary.size(), [&texts](uint32_t a, uint32_t b) { return texts[a] < texts[b]; });
        return;
    }
    const QCollator collator(locale);
    std::vector<QCollatorSortKey> keys;
    for (const std::string &text : texts)
        keys.push_back(collator.sortKey(valueLabel(QByteArrayView(text.data(), qsizetype(text.size())))));
    m_ranks = ranksOf(dictionary.size(), [&](uint32_t a, uint32_t b) {
        const int order = keys[a].compare(keys[b]);
        return order ? order < 0 : texts[a] < texts[b];
    });
}

SortKeys SortKeyReader::read(std::span<const RowId> rows, uint32_t firstIndex) const
{
    SortKeys keys;
    uint32_t index = firstIndex;
    for (const RowId id : rows) {
        const RecordBatch &batch = m_table.batch(int(id.batch()));
        std::visit(
            [&](const auto &column) { read(keys, batch, column, id.row(), index); }, batch.column(m_column));
        ++index;
    }
    // The storage may have moved while it grew, so texts in it are known by their place until now.
    for (TextKey &key : keys.texts) {
        if (!key.text) {
            key.text = keys.storage.data() + key.prefix;
            key.prefix = prefixOf(key.view());
        }
    }
    return keys;
}

void SortKeyReader::addStored(SortKeys &keys, std::string text, uint32_t index) const
{
    keys.texts.push_back({ keys.storage.size(), nullptr, uint32_t(text.size()), index });
    keys.storage.insert(keys.storage.end(), text.begin(), text.end());
}

void SortKeyReader::addText(SortKeys &keys, std::string_view stored, uint32_t index) const
{
    std::string buffer;
    const std::string_view text = reading(stored, buffer);
    if (m_order == TextOrder::Locale)
        addStored(keys, foldForSearch(text), index);
    else if (text.data() == stored.data())
        keys.texts.push_back({ prefixOf(text), text.data(), uint32_t(text.size()), index });
    else
        addStored(keys, std::string(text), index);
}

void SortKeyReader::read(
    SortKeys &keys, const RecordBatch &, const CodeColumn &column, uint32_t row, uint32_t index) const
{
    if (!column.validity.isValid(row)) {
        keys.nulls.push_back(index);
    } else if (m_hasFreeText) {
        addText(keys, m_table.dictionary(m_column)[column.codes[row]], index);
    } else {
        keys.numbered.push_back(index);
        keys.numbers.push_back(m_ranks[column.codes[row]]);
    }
}

void SortKeyReader::read(
    SortKeys &keys, const RecordBatch &batch, const PlainColumn &column, uint32_t row, uint32_t index) const
{
    if (column.validity.isValid(row))
        addText(keys, plainText(batch, column, row), index);
    else
        keys.nulls.push_back(index);
}

template <typename T>
void SortKeyReader::read(
    SortKeys &keys, const RecordBatch &, const NumericColumn<T> &column, uint32_t row, uint32_t index) const
{
    if (column.validity.isValid(row)) {
        keys.numbered.push_back(index);
        keys.numbers.push_back(
            m_hasFractions ? orderedKey(double(column.values[row])) : orderedKey(column.values[row]));
        return;
    }
    const auto odd = std::lower_bound(column.odd.begin(), column.odd.end(), row,
        [](const OddValue &value, uint32_t wanted) { return value.row < wanted; });
    if (odd != column.odd.end() && odd->row == row)
        keys.texts.push_back({ prefixOf(odd->text), odd->text.data(), uint32_t(odd->text.size()), index });
    else
        keys.nulls.push_back(index);
}

void SortKeyReader::read(
    SortKeys &keys, const RecordBatch &batch, const MemberColumn &column, uint32_t row, uint32_t index) const
{
    const auto found = std::lower_bound(column.rows.begin(), column.rows.end(), row);
    if (found == column.rows.end() || *found != row) {
        keys.nulls.push_back(index);
        return;
    }
    const size_t place = size_t(found - column.rows.begin());
    const std::string_view json
        = std::string_view(batch.arena).substr(column.begins[place], column.lengths[place]);
    if (const std::optional<double> number = memberNumber(json)) {
        keys.numbered.push_back(index);
        keys.numbers.push_back(orderedKey(*number));
        return;
    }
    const std::string text = jsonForReading(json);
    addStored(keys, m_order == TextOrder::Locale ? foldForSearch(text) : text, index);
}

void SortKeyReader::read(
    SortKeys &keys, const RecordBatch &, const AbsentColumn &, uint32_t, uint32_t index) const
{
    keys.nulls.push_back(index);
}

} // namespace mavenscope
