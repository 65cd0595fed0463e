// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sort.h"

#include "table/builder_column.h"
#include "table/code_ranks.h"
#include "table/sort_keys.h"
#include "table/text_order.h"
#include "table/value_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// By how many texts there are rather than by how the batches store them, which is not the same in every run.
bool isFreeText(const Table &table, int column)
{
    if (table.dictionary(column).size() > entriesBeforeJudging)
        return true;
    return std::any_of(table.batches().begin(), table.batches().end(),
        [column](const auto &batch) { return std::holds_alternative<PlainColumn>(batch->column(column)); });
}

RowId *copyInOrder(const RowId *rows, const std::vector<Portion> &portions, RowId *to)
{
    for (const Portion &portion : portions)
        to = std::copy_n(rows + portion.begin, portion.count, to);
    return to;
}

/// Sorts by one column, keeping the order of equal rows.
class ColumnSort
{
public:
    ColumnSort(const Table &table, int column, bool descending, TextOrder order,
        const Cancellation &cancellation, const QLocale &locale)
        : m_table(table), m_column(column), m_descending(descending), m_order(order),
          m_cancellation(cancellation), m_locale(locale)
    {
    }

    void sort(RowList &rows, TextReader::Extent extent = TextReader::Beginnings) const
    {
        // A member's value is JSON, whatever its documented type.
        const bool isMember = m_table.column(m_column).origin == ColumnOrigin::Member;
        const TextReader texts(
            isMember ? FieldType::Json : m_table.column(m_column).type, m_order == TextOrder::Locale, extent);
        const bool areFree = isFreeText(m_table, m_column);
        SortKeyReader reader(m_table, m_column, texts,
            areFree ? std::vector<uint32_t>() : codeRanks(m_table, m_column, rows, m_order, m_locale),
            m_descending);
        if (areFree || isMember)
            reader.learn(rows, m_cancellation);
        SortKeys keys(portionsOf(rows.size()), rows.size());
        forEachPortion(keys.portions, [&](size_t portion, const Portion &) {
            if (!m_cancellation.isCancelled())
                reader.read(rows, keys, portion);
        });
        if (m_cancellation.isCancelled())
            return;

        KeyRange range;
        for (const KeyRange &ofPortion : keys.ranges)
            range.add(ofPortion);
        const auto numbered = keys.used(SortKeys::Numbered), empty = keys.used(SortKeys::Empty),
                   null = keys.used(SortKeys::Null);
        RowId *to = rows.data();
        sortByNumber(
            keys.numbers.data(), keys.rows[SortKeys::Numbered].data(), numbered, range, to, m_cancellation);
        if (reader.mayHaveRounded(range) && !m_cancellation.isCancelled())
            sortExactly({ to, countOf(numbered) });
        to += countOf(numbered);
        if (!m_descending)
            to = copyInOrder(keys.rows[SortKeys::Empty].data(), empty, to);
        to = sortTexts(keys, reader.code(), to);
        if (m_descending)
            to = copyInOrder(keys.rows[SortKeys::Empty].data(), empty, to);
        copyInOrder(keys.rows[SortKeys::Null].data(), null, to);
    }

private:
    /// Rows with numbers.
    void sortExactly(std::span<RowId> rows) const
    {
        struct Numbered
        {
            ExactNumber number;
            RowId row;
        };
        std::vector<Numbered> numbers;
        for (const RowId row : rows) {
            const Cell cell = m_table.cell(row, m_column);
            if (cell.kind == Cell::Integer)
                numbers.push_back({ ExactNumber(cell.integer), row });
            else if (cell.kind == Cell::Real)
                numbers.push_back({ ExactNumber(cell.real), row });
            else
                numbers.push_back({ memberNumber(cell.text).value_or(ExactNumber()), row });
        }
        std::stable_sort(numbers.begin(), numbers.end(), [this](const Numbered &a, const Numbered &b) {
            return m_descending ? b.number < a.number : a.number < b.number;
        });
        for (size_t index = 0; index < rows.size(); ++index)
            rows[index] = numbers[index].row;
    }

    /// Returns the end of what it wrote.
    RowId *sortTexts(SortKeys &keys, const TextCode &code, RowId *to) const
    {
        const std::vector<Portion> used = keys.used(SortKeys::Text);
        const std::span<RowId> sorted(to, countOf(used));
        const bool haveCut = std::count(keys.haveCut.begin(), keys.haveCut.end(), 1) > 0;
        const ScratchArray<uint8_t> marks(haveCut ? sorted.size() : 0);
        sortByText(keys.texts, used, code, to, haveCut ? marks.data() : nullptr, m_cancellation);
        if (haveCut && !m_cancellation.isCancelled())
            sortCut(sorted, marks);
        return to + sorted.size();
    }

    /// Sorts by the whole texts those that are alike so far and, some of them, cut: all such rows at once,
    /// since to all others they compare as before.
    void sortCut(std::span<RowId> rows, const ScratchArray<uint8_t> &marks) const
    {
        std::vector<size_t> places;
        RowList alike;
        for (size_t begin = 0, end; begin < rows.size(); begin = end) {
            uint8_t ofRun = marks[begin];
            for (end = begin + 1; end < rows.size() && !(marks[end] & Differs); ++end)
                ofRun |= marks[end];
            const std::span<RowId> run = rows.subspan(begin, end - begin);
            if (run.size() == 1 || !(ofRun & Cut))
                continue;
            for (size_t place = begin; place < end; ++place)
                places.push_back(place);
            alike.insert(alike.end(), run.begin(), run.end());
        }
        if (alike.empty())
            return;
        sort(alike, TextReader::Whole);
        for (size_t index = 0; index < places.size(); ++index)
            rows[places[index]] = alike[index];
    }

    const Table &m_table;
    int m_column;
    bool m_descending;
    TextOrder m_order;
    const Cancellation &m_cancellation;
    const QLocale &m_locale;
};

} // namespace

void sortRows(const Table &table, RowList &rows, const std::vector<SortKey> &keys, TextOrder order,
    const Cancellation &cancellation, const QLocale &locale)
{
    // Every step keeps the order of equal rows, so the first key, sorted by last, decides.
    for (auto key = keys.rbegin(); key != keys.rend() && !cancellation.isCancelled(); ++key) {
        const int column = table.columnNamed(key->column);
        if (column >= 0)
            ColumnSort(table, column, key->descending, order, cancellation, locale).sort(rows);
    }
}

} // namespace mavenscope
