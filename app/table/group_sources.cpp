// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_sources.h"

#include "table/value_text.h"

#include <algorithm>
#include <cmath>

namespace mavenscope {

namespace {

struct Present
{
};

/// Calls use(index, value) for each row that has a value, odd ones left out; value: int64_t, double, or
/// Present for a text. Of numbers it may call use.addIf(index, value, isThere) for all rows instead.
template <typename Use> class ValueVisitor
{
public:
    ValueVisitor(const SourceInBatch &in, std::span<const RowId> rows, const Use &use)
        : m_batch(in.batch), m_rows(rows), m_only(in.only), m_use(use)
    {
    }

    void operator()(const AbsentColumn &) const { }
    void operator()(const CodeColumn &column) const { visitTexts(column.validity); }
    void operator()(const PlainColumn &column) const { visitTexts(column.validity); }
    template <typename T> void operator()(const NumericColumn<T> &column) const
    {
        if (isRun(m_rows))
            return visitRun(column);
        const bool isAll = !m_only && column.validity.allValid();
        const auto values = column.values;
        if constexpr (requires { m_use.addIf(size_t(), T(), bool()); }) {
            if (!isAll) {
                for (size_t index = 0; index < m_rows.size(); ++index) {
                    const uint32_t row = m_rows[index].row();
                    const bool isThere = (int(isWanted(row)) & int(column.validity.isValid(row))) != 0;
                    m_use.addIf(index, values[row], isThere);
                }
                return;
            }
        }
        for (size_t index = 0; index < m_rows.size(); ++index) {
            const uint32_t row = m_rows[index].row();
            if (isAll || (isWanted(row) && column.validity.isValid(row)))
                m_use(index, values[row]);
        }
    }
    void operator()(const MemberColumn &column) const
    {
        size_t place = m_rows.empty() ? 0 : placeFrom(column, m_rows.front().row());
        for (size_t index = 0; index < m_rows.size(); ++index) {
            const uint32_t row = m_rows[index].row();
            while (place < column.rows.size() && column.rows[place] < row)
                ++place;
            if (place == column.rows.size() || column.rows[place] != row || !isWanted(row))
                continue;
            const std::optional<ExactNumber> number = memberNumber(memberJson(m_batch, column, place));
            if (!number)
                m_use(index, Present {});
            else if (const GroupNumber exact = *number; const auto *whole = std::get_if<int64_t>(&exact))
                m_use(index, *whole);
            else if (const double real = number->rounded(); real == std::floor(real) && std::abs(real) < 9e15)
                m_use(index, int64_t(real));
            else
                m_use(index, real);
        }
    }

private:
    /// Whole words of nulls and of what is left out at a time. The rows are not read: they are a good part of
    /// what a grouping fetches from the memory.
    template <typename T> void visitRun(const NumericColumn<T> &column) const
    {
        const uint32_t begin = m_rows.front().row(), end = m_rows.back().row() + 1;
        const auto values = column.values;
        for (uint32_t word = begin >> 6; word <= (end - 1) >> 6; ++word) {
            uint64_t bits = bitsBetween(begin, end, word);
            if (!column.validity.allValid())
                bits &= column.validity.words()[word];
            if (m_only)
                bits &= (*m_only)[word];
            const auto use = [&](uint32_t row) { m_use(row - begin, values[row]); };
            if (bits == ~uint64_t(0)) {
                for (uint32_t row = word * 64; row < word * 64 + 64; ++row)
                    use(row);
            } else {
                forEachBit(bits, word * 64, use);
            }
        }
    }
    bool isWanted(uint32_t row) const { return !m_only || isSet(*m_only, row); }
    void visitTexts(const Validity &validity) const
    {
        for (size_t index = 0; index < m_rows.size(); ++index) {
            const uint32_t row = m_rows[index].row();
            if (isWanted(row) && validity.isValid(row))
                m_use(index, Present {});
        }
    }

    const RecordBatch &m_batch;
    std::span<const RowId> m_rows;
    const RowBits *m_only;
    const Use &m_use;
};

template <typename Use>
void visitColumn(
    const SourceInBatch &in, const ColumnData &column, std::span<const RowId> rows, const Use &use)
{
    std::visit(ValueVisitor<Use>(in, rows, use), column);
}

template <typename Use> void useDifference(const Use &use, size_t index, int64_t value, int64_t takenOff)
{
    constexpr int64_t large = int64_t(1) << 62; // the difference of smaller ones fits
    const auto isSmall = [](int64_t number) { return number > -large && number < large; };
    if (isSmall(value) && isSmall(takenOff))
        use(index, value - takenOff);
    else
        use(index, double(value) - double(takenOff));
}

/// The source's values: of its column, or of the difference of two.
template <typename Use> void visitValues(const SourceInBatch &in, std::span<const RowId> rows, const Use &use)
{
    if (!in.takenOff) {
        visitColumn(in, *in.values, rows, use);
        return;
    }
    const auto *wholes = std::get_if<IntegerColumn>(in.values);
    const auto *takenOffWholes = std::get_if<IntegerColumn>(in.takenOff);
    if (wholes && takenOffWholes) {
        visitColumn(in, *in.values, rows, [&]<typename T>(size_t index, const T &value) {
            if constexpr (std::is_same_v<T, int64_t>) {
                const uint32_t row = rows[index].row();
                if (!takenOffWholes->validity.isValid(row))
                    return;
                useDifference(use, index, value, takenOffWholes->values[row]);
            }
        });
        return;
    }
    std::vector<GroupNumber> takenOff(rows.size());
    visitColumn(in, *in.takenOff, rows, [&]<typename T>(size_t index, const T &value) {
        if constexpr (!std::is_same_v<T, Present>)
            takenOff[index] = value;
    });
    visitColumn(in, *in.values, rows, [&]<typename T>(size_t index, const T &value) {
        if constexpr (!std::is_same_v<T, Present>) {
            if (const auto *real = std::get_if<double>(&takenOff[index])) {
                use(index, double(value) - *real);
            } else if (const auto *whole = std::get_if<int64_t>(&takenOff[index])) {
                if constexpr (std::is_same_v<T, int64_t>)
                    useDifference(use, index, value, *whole);
                else
                    use(index, value - double(*whole));
            }
        }
    });
}

struct AddToSums
{
    NumberSums *sums; ///< by group
    const uint32_t *groups; ///< by index

    template <typename T> void operator()(size_t index, const T &value) const
    {
        if constexpr (!std::is_same_v<T, Present>)
            sums[groups[index]].add(value);
    }
    template <typename T> void addIf(size_t index, T value, bool isThere) const
    {
        sums[groups[index]].addIf(value, isThere);
    }
};

} // namespace

ConditionRows conditionRows(const GroupPlan &plan, const RecordBatch &batch)
{
    ConditionRows rows;
    for (const std::vector<ConditionTest> &conditions : plan.conditions) {
        RowBits all(wordsFor(batch.rowCount), ~uint64_t(0));
        for (const ConditionTest &condition : conditions) {
            const RowBits bits = condition.rowsOf(batch);
            for (size_t word = 0; word < all.size(); ++word)
                all[word] &= bits[word];
        }
        rows.push_back(std::move(all));
    }
    return rows;
}

SourceInBatch::SourceInBatch(
    const MeasureSource &source, const RecordBatch &ofBatch, const ConditionRows &conditions)
    : batch(ofBatch), values(source.column < 0 ? nullptr : &batch.column(source.column)),
      takenOff(source.minus < 0 ? nullptr : &batch.column(source.minus)),
      only(source.conditions < 0 ? nullptr : &conditions[size_t(source.conditions)])
{
}

RowNumber numberOfRow(const MeasureSource &source, const SourceInBatch &in, RowId row)
{
    RowNumber found;
    if (source.column == MeasureSource::rowsThemselves) {
        found.isThere = !in.only || isSet(*in.only, row.row());
    } else if (in.values) {
        visitValues(in, { &row, 1 }, [&found]<typename T>(size_t, const T &value) {
            found.isThere = true;
            if constexpr (!std::is_same_v<T, Present>)
                found.number = value;
        });
    }
    return found;
}

GroupNumber differenceOf(int64_t value, int64_t takenOff)
{
    GroupNumber difference;
    useDifference([&](size_t, auto number) { difference = number; }, 0, value, takenOff);
    return difference;
}

GroupSources::GroupSources(const GroupPlan &plan, size_t mostRows)
    : m_plan(plan), m_results(plan.sources.size())
{
    for (size_t index = 0; index < plan.sources.size(); ++index) {
        if (plan.sources[index].isDistinct)
            m_results[index].values.emplace(
                plan.table, GroupColumn { plan.sources[index].column, Bucket::None });
        if (plan.sources[index].isCollected) {
            m_results[index].wholes.emplace(mostRows);
            m_results[index].reals.emplace(mostRows);
        }
    }
}

void GroupSources::add(const RecordBatch &batch, std::span<const RowId> rows, const uint32_t *groups,
    size_t groupCount, const ConditionRows &conditions)
{
    for (size_t index = 0; index < m_results.size(); ++index) {
        const MeasureSource &source = m_plan.sources[index];
        addToSource(source, { source, batch, conditions }, m_results[index], rows, groups, groupCount);
    }
}

void GroupSources::addToSource(const MeasureSource &source, const SourceInBatch &in, SourceResult &result,
    std::span<const RowId> rows, const uint32_t *groups, size_t groupCount)
{
    if (source.isCounted) {
        result.counts.resize(groupCount);
        if (in.values) {
            visitValues(in, rows, [&](size_t index, const auto &) { ++result.counts[groups[index]]; });
        } else if (source.column == MeasureSource::rowsThemselves && in.only) {
            for (size_t index = 0; index < rows.size(); ++index)
                result.counts[groups[index]] += isSet(*in.only, rows[index].row());
        } else if (source.column == MeasureSource::rowsThemselves) {
            for (size_t index = 0; index < rows.size(); ++index)
                ++result.counts[groups[index]];
        }
    }
    if (!in.values)
        return;
    if (source.isSummed) {
        result.sums.resize(groupCount);
        visitValues(in, rows, AddToSums { result.sums.data(), groups });
    }
    if (source.isCollected) {
        visitValues(in, rows, [&]<typename T>(size_t index, const T &value) {
            if constexpr (std::is_same_v<T, int64_t>)
                result.wholes->add(groups[index], value);
            else if constexpr (std::is_same_v<T, double>)
                result.reals->add(groups[index], value);
        });
    }
    if (source.isDistinct) {
        m_ids.resize(rows.size());
        result.values->read(in.batch, rows, m_ids.data());
        for (size_t index = 0; index < rows.size(); ++index) {
            const uint32_t row = rows[index].row();
            if (m_ids[index] && (!in.only || isSet(*in.only, row)))
                result.distinct.idOf(uint64_t(groups[index]) << 32 | m_ids[index]);
        }
    }
}

} // namespace mavenscope
