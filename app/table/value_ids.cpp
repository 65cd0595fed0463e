// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/value_ids.h"

#include "table/row_bits.h"
#include "table/value_text.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace mavenscope {

ValueIds::ValueIds(const Table &table, GroupColumn column, const QTimeZone &zone)
    : m_table(table), m_column(column.column), m_bucket(column.bucket), m_buckets(column.bucket, zone),
      m_textKind(textKindOf(table, column.column)),
      m_firstOwnId(column.column < 0 ? 1 : table.dictionary(column.column).size() + 1)
{
}

GroupValue ValueIds::valueOf(uint32_t id) const
{
    if (id == 0)
        return {};
    if (id < m_firstOwnId)
        return { m_textKind, 0, 0, m_table.dictionary(m_column)[id - 1] };
    return m_own[id - m_firstOwnId];
}

uint32_t ValueIds::newId(const GroupValue &value)
{
    m_own.push_back(value);
    return m_firstOwnId + uint32_t(m_own.size()) - 1;
}

namespace {

/// Texts in the table stay where they are.
std::string_view asItStands(std::string_view text) { return text; }

} // namespace

template <typename Keep> uint32_t ValueIds::textId(std::string_view text, const Keep &keep)
{
    const uint32_t index = m_texts.idOf(text, keep);
    if (index == m_textIds.size()) {
        // A text may repeat in batches that hold codes and stand alone in others.
        const uint32_t code = m_table.dictionary(m_column).find(text);
        m_textIds.push_back(
            code == Dictionary::none ? newId({ m_textKind, 0, 0, m_texts[index] }) : code + 1);
    }
    return m_textIds[index];
}

uint32_t ValueIds::oddId(std::string_view text)
{
    const uint32_t index = m_odds.idOf(text, asItStands);
    if (index == m_oddIds.size())
        m_oddIds.push_back(newId({ Cell::Odd, 0, 0, m_odds[index] }));
    return m_oddIds[index];
}

uint32_t ValueIds::wholeId(int64_t value)
{
    const uint32_t index = m_wholes.idOf(uint64_t(value));
    if (index == m_wholeIds.size())
        m_wholeIds.push_back(newId({ Cell::Integer, value, 0, {} }));
    return m_wholeIds[index];
}

uint32_t ValueIds::realId(double value)
{
    const GroupValue number = GroupValue::of(value);
    if (number.kind == Cell::Integer)
        return wholeId(number.integer);
    const uint32_t index = m_reals.idOf(std::bit_cast<uint64_t>(value));
    if (index == m_realIds.size())
        m_realIds.push_back(newId(number));
    return m_realIds[index];
}

void ValueIds::read(const RecordBatch &batch, std::span<const RowId> rows, uint32_t *ids)
{
    if (m_column < 0)
        std::fill_n(ids, rows.size(), 0u);
    else
        std::visit([&](const auto &column) { read(batch, column, rows, ids); }, batch.column(m_column));
}

void ValueIds::read(const RecordBatch &, const AbsentColumn &, std::span<const RowId> rows, uint32_t *ids)
{
    std::fill_n(ids, rows.size(), 0u);
}

void ValueIds::read(const RecordBatch &, const CodeColumn &column, std::span<const RowId> rows, uint32_t *ids)
{
    if (isRun(rows))
        return readRun(column, rows.front().row(), rows.back().row() + 1, ids);
    if (column.validity.allValid()) {
        for (const RowId id : rows)
            *ids++ = column.codes[id.row()] + 1u;
        return;
    }
    // Without a branch: where some are null, it would be mispredicted as often as not.
    const std::span<const uint64_t> valid = column.validity.words();
    for (const RowId id : rows) {
        const uint32_t row = id.row();
        const auto isValid = uint32_t(isSet(valid, row));
        *ids++ = (column.codes[row] + 1u) & (0u - isValid);
    }
}

void ValueIds::readRun(const CodeColumn &column, uint32_t begin, uint32_t end, uint32_t *ids)
{
    widen(column.codes.subspan(begin, end - begin), 1, ids);
    if (column.validity.allValid())
        return;
    for (uint32_t word = begin >> 6; word <= (end - 1) >> 6; ++word) {
        forEachBit(~column.validity.words()[word] & bitsBetween(begin, end, word), word * 64,
            [&](uint32_t row) { ids[row - begin] = 0; });
    }
}

void ValueIds::read(
    const RecordBatch &batch, const PlainColumn &column, std::span<const RowId> rows, uint32_t *ids)
{
    for (const RowId id : rows)
        *ids++
            = column.validity.isValid(id.row()) ? textId(plainText(batch, column, id.row()), asItStands) : 0u;
}

template <typename T>
void ValueIds::read(
    const RecordBatch &, const NumericColumn<T> &column, std::span<const RowId> rows, uint32_t *ids)
{
    int64_t lastKey = 0;
    uint32_t lastId = 0;
    for (const RowId id : rows) {
        const uint32_t row = id.row();
        if (!column.validity.isValid(row)) {
            // An unreadable time is in no bucket.
            const OddValue *odd = m_bucket == Bucket::None ? oddValueOf(column, row) : nullptr;
            *ids++ = odd ? oddId(odd->text) : 0u;
            continue;
        }
        if constexpr (std::is_same_v<T, double>) {
            *ids++ = m_bucket == Bucket::None ? realId(column.values[row])
                                              : wholeId(m_buckets.bucketOf(int64_t(column.values[row])));
        } else {
            const int64_t key
                = m_bucket == Bucket::None ? column.values[row] : m_buckets.bucketOf(column.values[row]);
            if (lastId == 0 || key != lastKey) {
                lastKey = key;
                lastId = wholeId(key);
            }
            *ids++ = lastId;
        }
    }
}

void ValueIds::read(
    const RecordBatch &batch, const MemberColumn &column, std::span<const RowId> rows, uint32_t *ids)
{
    size_t place = rows.empty() ? 0 : placeFrom(column, rows.front().row());
    for (const RowId id : rows) {
        while (place < column.rows.size() && column.rows[place] < id.row())
            ++place;
        const bool isThere = place < column.rows.size() && column.rows[place] == id.row();
        if (!isThere) {
            *ids++ = 0;
            continue;
        }
        *ids++ = textId(jsonForReading(memberJson(batch, column, place)),
            [this](std::string_view text) { return m_decoded.keep(text); });
    }
}

} // namespace mavenscope
