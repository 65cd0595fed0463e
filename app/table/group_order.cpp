// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_order.h"

#include "table/radix_sort.h"
#include "table/text_order.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace mavenscope {

namespace {

/// Of values, in this order.
enum Kind : uint8_t { Number, Text, Odd, Null, KindCount };

Kind kindOf(const GroupValue &value)
{
    switch (value.kind) {
    case Cell::Integer:
    case Cell::Real:
        return Number;
    case Cell::Text:
    case Cell::Json:
        return Text;
    case Cell::Odd:
        return Odd;
    case Cell::Null:
        return Null;
    }
    Q_UNREACHABLE();
}

/// A number as a code that compares as it does: the fraction nearest to it. Where that is nearest to several
/// whole numbers, the bytes of the whole number are the rest.
uint64_t numberCode(const GroupValue &value, bool descends, TextStore &store, TextRest &rest)
{
    const uint64_t flip = descends ? ~uint64_t(0) : 0;
    const double nearest = value.kind == Cell::Integer ? double(value.integer) : value.real;
    constexpr double twoTo53 = 9'007'199'254'740'992.0;
    rest = {};
    if (value.kind == Cell::Integer && std::abs(nearest) >= twoTo53) {
        const auto bytes = qToBigEndian<quint64>(orderedKey(value.integer) ^ flip);
        rest = TextRest::of(store.keep({ reinterpret_cast<const char *>(&bytes), sizeof bytes }));
    }
    return orderedKey(nearest) ^ flip;
}

/// What things have in one column. Each portion of them writes its own part. After cancel, what is written
/// means nothing.
class ColumnKeys
{
public:
    /// names: of the things, in the same order.
    ColumnKeys(std::span<const RowId> things, const RowId *names, size_t column, bool numbersDescend,
        const GroupOrder::Read &read, const Cancellation &cancellation)
        : m_count(things.size()), m_names(names), m_cancellation(cancellation),
          m_portions(portionsOf(m_count)), m_kinds(m_count), m_keys(m_count), m_stores(m_portions.size())
    {
        forEachPortion(m_portions, [&](size_t number, const Portion &portion) {
            constexpr size_t atOnce = 1024;
            std::array<GroupValue, atOnce> values;
            const size_t end = portion.begin + portion.count;
            for (size_t begin = portion.begin; begin < end && !m_cancellation.isCancelled();
                 begin += atOnce) {
                const size_t count = std::min(atOnce, end - begin);
                read(column, things.subspan(begin, count), values.data(), m_stores[number]);
                for (size_t index = 0; index < count; ++index)
                    setKey(begin + index, values[index], numbersDescend, m_stores[number]);
            }
        });
        if (m_cancellation.isCancelled())
            return;
        learnCode();
        forEachPortion(m_portions, [&](size_t, const Portion &portion) { codeTexts(portion); });
    }

    /// Writes the names in the order of the things, and of each whether it differs from the one before it.
    void sort(RowId *sorted, uint8_t *differs)
    {
        if (m_cancellation.isCancelled())
            return;
        if (std::all_of(m_kinds.data(), m_kinds.data() + m_count,
                [first = m_kinds[0]](uint8_t kind) { return kind == first; })) {
            sortByText(m_keys, m_portions, m_code, sorted, differs, m_cancellation);
            return;
        }
        ScratchArray<TextKey> byKind(m_count);
        const std::vector<uint32_t> begins = distribute(
            m_portions, KindCount, [this](size_t index) { return m_kinds[index]; },
            [this, &byKind](size_t index, uint32_t place) { byKind[place] = m_keys.keys[index]; });
        m_keys.keys = std::move(byKind);
        for (uint32_t kind = 0; kind < KindCount; ++kind) {
            // A sort leaves what stands behind its own keys as it was.
            const auto portions = portionsWithin({ begins[kind], begins[kind + 1] - begins[kind] });
            sortByText(
                m_keys, portions, m_code, sorted + begins[kind], differs + begins[kind], m_cancellation);
        }
    }

private:
    /// Texts have no code yet.
    void setKey(size_t index, const GroupValue &value, bool numbersDescend, TextStore &store)
    {
        const Kind kind = kindOf(value);
        m_kinds[index] = kind;
        if (kind == Number) {
            TextRest rest;
            const uint64_t code = numberCode(value, numbersDescend, store, rest);
            m_keys.set(index, m_names[index], code, rest);
        } else {
            m_keys.rests[index] = TextRest::of(value.text);
        }
    }

    void learnCode()
    {
        std::vector<std::string_view> texts;
        for (const size_t index : TextCode::worthLearningFrom(m_count)) {
            if (m_kinds[index] != Number)
                texts.push_back(m_keys.rests[index].text());
        }
        m_code.learn(texts);
    }

    void codeTexts(const Portion &portion)
    {
        std::array<uint64_t, TextCode::codedAtOnce> codes;
        const size_t last = portion.begin + portion.count;
        for (size_t begin = portion.begin, end; begin < last; begin = end) {
            for (end = begin; end < last && end - begin < codes.size() && m_kinds[end] != Number;)
                ++end;
            m_code.code({ m_keys.rests.data() + begin, end - begin }, codes.data());
            for (size_t index = begin; index < end; ++index)
                m_keys.set(index, m_names[index], codes[index - begin], m_keys.rests[index]);
            while (end < last && m_kinds[end] == Number)
                ++end;
        }
    }

    const size_t m_count;
    const RowId *m_names;
    const Cancellation &m_cancellation;
    std::vector<Portion> m_portions;
    ScratchArray<uint8_t> m_kinds;
    TextKeys m_keys; ///< by thing
    TextCode m_code { false, false };
    std::vector<TextStore> m_stores; ///< by portion
};

} // namespace

GroupOrder::GroupOrder(std::span<const RowId> things, const std::vector<bool> &numbersDescend,
    const Read &read, const Cancellation &cancellation)
    : m_count(things.size()), m_order(m_count), m_differs(m_count)
{
    if (numbersDescend.empty() || things.empty()) {
        std::copy(things.begin(), things.end(), m_order.data());
        std::fill_n(m_differs.data(), m_count, uint8_t(0));
    } else {
        ColumnKeys(things, things.data(), 0, numbersDescend[0], read, cancellation)
            .sort(m_order.data(), m_differs.data());
    }
    for (size_t column = 1; column < numbersDescend.size() && !cancellation.isCancelled(); ++column)
        refine(column, numbersDescend[column], read, cancellation);
    if (cancellation.isCancelled())
        return;
    if (m_count > 0)
        m_differs[0] = 1;
    m_begins = ScratchArray<uint32_t>(m_count + 1);
    for (uint32_t place = 0; place < m_count; ++place) { // without a branch: some are alike, some differ
        m_begins[m_groupCount] = place;
        m_groupCount += m_differs[place];
    }
    m_begins[m_groupCount] = uint32_t(m_count);
}

/// Tells apart by the column what is alike so far.
void GroupOrder::refine(
    size_t column, bool numbersDescend, const Read &read, const Cancellation &cancellation)
{
    std::vector<uint32_t> places; // of things that are alike with others
    std::vector<RowId> things;
    std::vector<uint32_t> runs; // which ones are alike
    const uint8_t *const end = m_differs.data() + m_count;
    uint32_t run = 0;
    const auto add = [&](const uint8_t *at) {
        places.push_back(uint32_t(at - m_differs.data()));
        things.push_back(m_order[places.back()]);
        runs.push_back(run);
    };
    // Where the columns before have told nearly all apart, the few others are found quickly.
    for (const uint8_t *like = m_differs.data() + 1; like < end; ++like) {
        like = static_cast<const uint8_t *>(std::memchr(like, 0, size_t(end - like)));
        if (!like)
            break;
        add(like - 1);
        for (; like < end && !*like; ++like)
            add(like);
        ++run;
    }
    if (places.empty())
        return;

    const std::vector<Portion> portions = portionsOf(places.size());
    ScratchArray<RowId> indexes(places.size()), sorted(places.size()), byNumber(places.size());
    ScratchArray<uint8_t> differs(places.size());
    for (uint32_t index = 0; index < places.size(); ++index)
        indexes[index] = { index };
    ColumnKeys(things, indexes.data(), column, numbersDescend, read, cancellation)
        .sort(sorted.data(), differs.data());
    if (cancellation.isCancelled())
        return;
    ScratchArray<uint64_t> numbers(places.size());
    KeyRange range;
    uint32_t rank = 0;
    for (size_t place = 0; place < places.size(); ++place) {
        rank += differs[place];
        numbers[place] = uint64_t(runs[sorted[place].value]) << 32 | rank;
        range.add(numbers[place]);
    }
    sortByNumber(numbers.data(), indexes.data(), portions, range, byNumber.data(), cancellation);
    if (cancellation.isCancelled())
        return;
    for (size_t index = 0; index < places.size(); ++index) {
        const uint32_t at = byNumber[index].value;
        m_order[places[index]] = things[sorted[at].value];
        m_differs[places[index]] = index == 0 || numbers[at] != numbers[byNumber[index - 1].value];
    }
}

} // namespace mavenscope
