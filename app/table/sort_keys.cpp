// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort_keys.h"

#include "table/row_bits.h"
#include "table/value_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

bool hasFractions(const Table &table, int column)
{
    return std::any_of(table.batches().begin(), table.batches().end(),
        [column](const auto &batch) { return std::holds_alternative<RealColumn>(batch->column(column)); });
}

} // namespace

SortKeys::SortKeys(std::vector<Portion> portions_, size_t rowCount)
    : portions(std::move(portions_)), numbers(rowCount), texts(rowCount), counts(portions.size()),
      ranges(portions.size()), stores(portions.size()), haveCut(portions.size())
{
    for (ScratchArray<RowId> &ofKind : rows)
        ofKind = ScratchArray<RowId>(rowCount);
}

std::vector<Portion> SortKeys::used(Kind kind) const
{
    std::vector<Portion> parts;
    for (size_t portion = 0; portion < portions.size(); ++portion)
        parts.push_back({ portions[portion].begin, counts[portion][kind] });
    return parts;
}

/// Appends to a portion's part of the keys.
class SortKeyReader::Writer
{
public:
    /// sample: null, or takes the texts that would get a code.
    Writer(SortKeys &keys, size_t portion, const TextReader &texts, const TextCode &code,
        std::vector<std::string_view> *sample = nullptr)
        : m_keys(keys), m_texts(texts), m_code(code), m_store(keys.stores[portion]), m_sample(sample),
          m_ranged(keys.portions[portion].begin)
    {
        m_ends.fill(keys.portions[portion].begin);
    }

    void addNull(RowId row) { m_keys.rows[SortKeys::Null][m_ends[SortKeys::Null]++] = row; }
    void addNumber(RowId row, uint64_t number)
    {
        const size_t end = m_ends[SortKeys::Numbered]++;
        m_keys.rows[SortKeys::Numbered][end] = row;
        m_keys.numbers[end] = number;
    }
    /// Each row has a number or null. Without a branch: where some are null, it would be mispredicted as
    /// often as not. numberOf: of a row of the batch, also of a null one.
    template <typename NumberOf>
    void addNumbersAndNulls(std::span<const RowId> rows, const Validity &validity, const NumberOf &numberOf)
    {
        RowId *const numbered = m_keys.rows[SortKeys::Numbered].data(),
                     *const null = m_keys.rows[SortKeys::Null].data();
        uint64_t *const numbers = m_keys.numbers.data();
        size_t numberedEnd = m_ends[SortKeys::Numbered], nullEnd = m_ends[SortKeys::Null];
        if (validity.allValid()) {
            for (const RowId id : rows) {
                numbered[numberedEnd] = id;
                numbers[numberedEnd++] = numberOf(id.row());
            }
        } else {
            const std::span<const uint64_t> valid = validity.words();
            for (const RowId id : rows) {
                const uint32_t row = id.row();
                const size_t isValid = isSet(valid, row);
                numbered[numberedEnd] = null[nullEnd] = id;
                numbers[numberedEnd] = numberOf(row);
                numberedEnd += isValid;
                nullEnd += 1 - isValid;
            }
        }
        m_ends[SortKeys::Numbered] = numberedEnd;
        m_ends[SortKeys::Null] = nullEnd;
    }
    void addText(RowId row, std::string_view stored)
    {
        addComparable(row, m_texts.comparable(stored, m_store));
    }
    /// An odd value is read as it stands.
    void addOdd(RowId row, std::string_view text)
    {
        addComparable(row, m_texts.foldedUnlessAscii(text, m_store));
    }

    /// What of the numbers was added since is still in the cache.
    void finishBatch()
    {
        for (; m_ranged < m_ends[SortKeys::Numbered]; ++m_ranged)
            m_range.add(m_keys.numbers[m_ranged]);
    }
    void finish(size_t portion)
    {
        codeTexts();
        const size_t begin = m_keys.portions[portion].begin;
        for (size_t kind = 0; kind < SortKeys::KindCount; ++kind)
            m_keys.counts[portion][kind] = m_ends[kind] - begin;
        m_keys.ranges[portion] = m_range;
        m_keys.haveCut[portion] = m_hasCut;
    }

private:
    void addComparable(RowId row, TextRest text) // in registers: see GroupValueReader::read()
    {
        if (text.size == 0) {
            m_keys.rows[SortKeys::Empty][m_ends[SortKeys::Empty]++] = row;
            return;
        }
        if (m_sample)
            return m_sample->push_back(text.text());
        m_hasCut |= text.isCut != 0;
        m_uncoded[m_uncodedCount] = text;
        m_uncodedRows[m_uncodedCount] = row;
        if (++m_uncodedCount == m_uncoded.size())
            codeTexts();
    }
    void codeTexts()
    {
        std::array<uint64_t, TextCode::codedAtOnce> codes;
        m_code.code(std::span(m_uncoded).first(m_uncodedCount), codes.data());
        for (size_t index = 0; index < m_uncodedCount; ++index)
            m_keys.texts.set(m_ends[SortKeys::Text]++, m_uncodedRows[index], codes[index], m_uncoded[index]);
        m_uncodedCount = 0;
    }

    SortKeys &m_keys;
    const TextReader &m_texts;
    const TextCode &m_code;
    TextStore &m_store;
    std::vector<std::string_view> *m_sample;
    std::array<size_t, SortKeys::KindCount> m_ends;
    size_t m_ranged; ///< the end of the numbers in m_range
    KeyRange m_range;
    bool m_hasCut = false;

    std::array<TextRest, TextCode::codedAtOnce> m_uncoded; ///< texts that were added last
    std::array<RowId, TextCode::codedAtOnce> m_uncodedRows;
    size_t m_uncodedCount = 0;
};

SortKeyReader::SortKeyReader(
    const Table &table, int column, const TextReader &texts, std::vector<uint32_t> ranks, bool descending)
    : m_table(table), m_column(column), m_texts(texts), m_code(texts.ignoresCase(), descending),
      m_ranks(std::move(ranks)), m_hasFractions(hasFractions(table, column)),
      m_flip(descending ? ~uint64_t(0) : 0)
{
}

bool SortKeyReader::mayHaveRounded(const KeyRange &numbers) const
{
    if (!m_hasFractions && m_table.column(m_column).origin != ColumnOrigin::Member)
        return false;
    constexpr double twoTo53 = 9'007'199'254'740'992.0;
    const uint64_t low = orderedKey(m_flip ? twoTo53 : -twoTo53) ^ m_flip,
                   high = orderedKey(m_flip ? -twoTo53 : twoTo53) ^ m_flip;
    return numbers.least <= low || (numbers.most >= high && numbers.least <= numbers.most);
}

void SortKeyReader::learn(const RowList &rows, const Cancellation &cancellation)
{
    RowList some;
    for (const size_t index : TextCode::worthLearningFrom(rows.size()))
        some.push_back(rows[index]);
    if (some.empty())
        return;
    // On all cores, since this may be what unpacks the texts of all batches.
    SortKeys keys(portionsOf(some.size(), 16), some.size());
    std::vector<std::vector<std::string_view>> ofPortions(keys.portions.size());
    forEachPortion(keys.portions, [&](size_t number, const Portion &portion) {
        Writer writer(keys, number, m_texts, m_code, &ofPortions[number]);
        if (!cancellation.isCancelled())
            read(std::span(some).subspan(portion.begin, portion.count), writer);
    });
    std::vector<std::string_view> texts;
    for (const auto &ofPortion : ofPortions)
        texts.insert(texts.end(), ofPortion.begin(), ofPortion.end());
    m_code.learn(texts);
}

void SortKeyReader::read(const RowList &rows, SortKeys &keys, size_t portion) const
{
    Writer writer(keys, portion, m_texts, m_code);
    read(std::span(rows).subspan(keys.portions[portion].begin, keys.portions[portion].count), writer);
    writer.finish(portion);
}

void SortKeyReader::read(std::span<const RowId> rows, Writer &to) const
{
    // Neighbours are mostly of one batch, whose kind of column is then looked up once.
    for (auto begin = rows.begin(), next = begin; begin != rows.end(); begin = next) {
        const uint32_t number = begin->batch();
        next = std::find_if(begin, rows.end(), [number](RowId row) { return row.batch() != number; });
        const RecordBatch &batch = m_table.batch(int(number));
        std::visit([&](const auto &column) { read(to, batch, column, std::span(begin, next)); },
            batch.column(m_column));
        to.finishBatch();
    }
}

void SortKeyReader::read(
    Writer &to, const RecordBatch &, const CodeColumn &column, std::span<const RowId> rows) const
{
    if (!m_ranks.empty()) {
        return to.addNumbersAndNulls(rows, column.validity,
            [codes = column.codes.data(), ranks = m_ranks.data(), flip = m_flip](
                uint32_t row) { return ranks[codes[row]] ^ flip; });
    }
    for (const RowId id : rows) {
        if (column.validity.isValid(id.row()))
            to.addText(id, m_table.dictionary(m_column)[column.codes[id.row()]]);
        else
            to.addNull(id);
    }
}

void SortKeyReader::read(
    Writer &to, const RecordBatch &batch, const PlainColumn &column, std::span<const RowId> rows) const
{
    for (const RowId id : rows) {
        if (column.validity.isValid(id.row()))
            to.addText(id, plainText(batch, column, id.row()));
        else
            to.addNull(id);
    }
}

template <typename T>
void SortKeyReader::read(
    Writer &to, const RecordBatch &, const NumericColumn<T> &column, std::span<const RowId> rows) const
{
    const auto numberOf
        = [values = column.values, hasFractions = m_hasFractions, flip = m_flip](uint32_t row) {
              return (hasFractions ? orderedKey(double(values[row])) : orderedKey(values[row])) ^ flip;
          };
    if (column.odd.empty())
        return to.addNumbersAndNulls(rows, column.validity, numberOf);
    for (const RowId id : rows) {
        const uint32_t row = id.row();
        if (column.validity.isValid(row))
            to.addNumber(id, numberOf(row));
        else if (const OddValue *odd = oddValueOf(column, row))
            to.addOdd(id, odd->text);
        else
            to.addNull(id);
    }
}

void SortKeyReader::read(
    Writer &to, const RecordBatch &batch, const MemberColumn &column, std::span<const RowId> rows) const
{
    size_t place = 0; // moves along while the rows ascend
    for (const RowId id : rows) {
        if (place > 0 && column.rows[place - 1] >= id.row())
            place = placeFrom(column, id.row());
        while (place < column.rows.size() && column.rows[place] < id.row())
            ++place;
        if (place == column.rows.size() || column.rows[place] != id.row()) {
            to.addNull(id);
            continue;
        }
        const std::string_view json = memberJson(batch, column, place);
        if (const std::optional<ExactNumber> number = memberNumber(json))
            to.addNumber(id, orderedKey(number->rounded()) ^ m_flip);
        else
            to.addText(id, json);
    }
}

void SortKeyReader::read(
    Writer &to, const RecordBatch &, const AbsentColumn &, std::span<const RowId> rows) const
{
    for (const RowId id : rows)
        to.addNull(id);
}

} // namespace mavenscope
