// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_order.h"

#include "table/platform.h"

#include <algorithm>
#include <array>
#include <bit>

namespace mavenscope {

namespace {

/// The highest bits in which some codes differ: a digit that gives a dozen keys to each of its values.
class CodeDigit
{
public:
    CodeDigit(uint64_t differing, size_t keys)
    {
        constexpr int most = 10; // the places that are written to in turn then stay in the nearest caches
        const int top = int(std::bit_width(differing));
        m_bits = std::min({ std::max(int(std::bit_width(keys)) - 4, 1), most, top });
        m_shift = top - m_bits;
    }
    uint32_t count() const { return uint32_t(1) << m_bits; }
    uint32_t of(const TextKey &key) const { return uint32_t(key.code >> m_shift) & (count() - 1); }

private:
    int m_bits, m_shift;
};

/// Sorts what is alike so far by its next code until nothing is: many keys by a digit of their codes, some by
/// comparing codes, few by comparing texts.
class TextSorter
{
public:
    struct Span ///< of keys that belong there, equal ones in the order of their places
    {
        size_t begin;
        size_t count;
        int buffer; ///< the same part of the other one is free
    };
    static constexpr size_t many = 65'536; ///< keys that are worth all cores

    /// buffers: room for all keys each.
    TextSorter(std::array<TextKey *, 2> buffers, TextRest *rests, const TextCode &code, RowId *sorted,
        uint8_t *marks)
        : m_buffers(buffers), m_rests(rests), m_code(code), m_sorted(sorted), m_marks(marks)
    {
    }

    /// The keys of buffer 1, which has gaps between the portions, in spans without any.
    std::vector<Span> firstSpans(std::span<const Portion> portions, size_t count) const
    {
        std::vector<Span> spans;
        divide({ 0, count, 1 }, whatDiffers(1, portions).codes.bits(), portions, spans);
        return spans;
    }

    /// Writes the rows of the span, or adds smaller spans, or of the next codes, that together hold them.
    /// Uses all cores for many keys.
    void step(const Span &span, std::vector<Span> &smaller) const
    {
        constexpr size_t some = 64;
        if (span.count <= some)
            return sortSome(span);
        const std::vector<Portion> portions = portionsWithin({ span.begin, span.count });
        const Differing differing = whatDiffers(span.buffer, portions);
        if (differing.codes.bits())
            divide(span, differing.codes.bits(), portions, smaller);
        else if (differing.haveRests)
            goOn(span, smaller);
        else
            write(span, true);
    }

private:
    static constexpr size_t fetchedAhead = 16; ///< keys

    struct Differing
    {
        DifferingBits codes;
        bool haveRests = false; ///< some
    };
    Differing whatDiffers(int buffer, std::span<const Portion> portions) const
    {
        const TextKey *keys = m_buffers[size_t(buffer)];
        std::vector<Differing> ofPortions(portions.size());
        forEachPortion(portions, [&](size_t number, const Portion &portion) {
            Differing differing;
            for (size_t index = portion.begin; index < portion.begin + portion.count; ++index) {
                differing.codes.add(keys[index].code);
                differing.haveRests |= keys[index].hasRest != 0;
            }
            ofPortions[number] = differing;
        });
        Differing differing;
        for (const Differing &ofPortion : ofPortions) {
            differing.codes.add(ofPortion.codes);
            differing.haveRests |= ofPortion.haveRests;
        }
        return differing;
    }

    static void add(size_t begin, size_t count, int buffer, std::vector<Span> &spans)
    {
        if (count > 0)
            spans.push_back({ begin, count, buffer });
    }

    /// By the highest digit of the codes. portions: where the keys are.
    void divide(const Span &span, uint64_t differing, std::span<const Portion> portions,
        std::vector<Span> &smaller) const
    {
        const TextKey *from = m_buffers[size_t(span.buffer)];
        TextKey *to = m_buffers[size_t(1 - span.buffer)] + span.begin;
        const CodeDigit digit(differing, span.count);
        const std::vector<uint32_t> begins = distribute(
            portions, digit.count(), [&](size_t index) { return digit.of(from[index]); },
            [&](size_t index, uint32_t place) { to[place] = from[index]; });
        for (size_t index = 0; index + 1 < begins.size(); ++index)
            add(span.begin + begins[index], begins[index + 1] - begins[index], 1 - span.buffer, smaller);
    }

    bool goesOn(const TextKey &key) const { return key.hasRest && m_rests[key.place].size > 0; }

    /// From codes that are all alike to the next ones. Texts that have ended come before those that go on.
    void goOn(const Span &span, std::vector<Span> &smaller) const
    {
        const TextKey *from = m_buffers[size_t(span.buffer)];
        TextKey *to = m_buffers[size_t(1 - span.buffer)] + span.begin;
        const bool descending = m_code.isDescending();
        const size_t last = span.begin + span.count - 1;
        const std::vector<uint32_t> begins = distribute(
            portionsWithin({ span.begin, span.count }), 2,
            [&](size_t index) {
                fetchSoon(m_rests + from[std::min(index + fetchedAhead, last)].place);
                return uint32_t(goesOn(from[index]) != descending);
            },
            [&](size_t index, uint32_t place) { to[place] = from[index]; });
        for (const uint32_t digit : { 0u, 1u }) {
            const Span part { span.begin + begins[digit], begins[digit + 1] - begins[digit],
                1 - span.buffer };
            if ((digit == 1) == descending) {
                write(part, true);
            } else if (part.count > 0) {
                codeNext(part);
                smaller.push_back(part);
            }
        }
    }

    void codeNext(const Span &span) const
    {
        const std::span<TextKey> keys(m_buffers[size_t(span.buffer)] + span.begin, span.count);
        TextCode code = m_code;
        std::vector<std::string_view> some; // texts go on otherwise than they begin
        for (const size_t index : TextCode::worthLearningFrom(keys.size()))
            some.push_back(m_rests[keys[index].place].text());
        code.learn(some);
        forEachPortion(portionsOf(keys.size()), [&](size_t, const Portion &portion) {
            const size_t last = portion.begin + portion.count - 1;
            for (size_t index = portion.begin; index <= last; ++index) {
                fetchRest(keys[std::min(index + fetchedAhead, last)]);
                TextKey &key = keys[index];
                TextRest &rest = m_rests[key.place];
                code.code({ &rest, 1 }, &key.code);
                key.hasRest = rest.isAny();
            }
        });
    }

    bool less(const TextKey &a, const TextKey &b) const
    {
        if (a.code != b.code || !(a.hasRest || b.hasRest))
            return a.code < b.code;
        const auto restOf = [this](const TextKey &key) {
            return key.hasRest ? m_rests[key.place].text() : std::string_view();
        };
        return m_code.isLess(restOf(a), restOf(b));
    }

    /// Keeps the order of equal ones.
    template <typename Less> static void sortStably(std::span<TextKey> keys, const Less &isLess)
    {
        constexpr size_t few = 24; // which are best sorted by insertion
        if (keys.size() > few)
            return std::stable_sort(keys.begin(), keys.end(), isLess);
        for (size_t next = 1; next < keys.size(); ++next) {
            const TextKey key = keys[next];
            size_t place = next;
            for (; place > 0 && isLess(key, keys[place - 1]); --place)
                keys[place] = keys[place - 1];
            keys[place] = key;
        }
    }

    /// Too few to be divided.
    void sortSome(const Span &span) const
    {
        const std::span<TextKey> keys(m_buffers[size_t(span.buffer)] + span.begin, span.count);
        sortStably(keys, [](const TextKey &a, const TextKey &b) { return a.code < b.code; });
        const auto isAlike = [keys](size_t index) { return keys[index].code == keys[index - 1].code; };
        bool isDecided = true;
        for (size_t index = 1; index < keys.size(); ++index) {
            if (isAlike(index) && (keys[index].hasRest || keys[index - 1].hasRest)) {
                isDecided = false;
                fetchSoon(m_rests + keys[index - 1].place);
                fetchSoon(m_rests + keys[index].place);
            }
        }
        if (isDecided)
            return write(span, false);
        for (size_t index = 1; index < keys.size(); ++index) {
            if (isAlike(index)) {
                fetchRest(keys[index - 1]);
                fetchRest(keys[index]);
            }
        }
        for (size_t begin = 0, end; begin < keys.size(); begin = end) {
            for (end = begin + 1; end < keys.size() && isAlike(end);)
                ++end;
            sortStably(keys.subspan(begin, end - begin),
                [this](const TextKey &a, const TextKey &b) { return less(a, b); });
        }
        write(span, false);
    }

    void fetchRest(const TextKey &key) const
    {
        if (key.hasRest)
            fetchSoon(m_rests[key.place].bytes);
    }

    /// isAlike: all of the span is; what lies outside of it differs anyway.
    void write(const Span &span, bool isAlike) const
    {
        const TextKey *keys = m_buffers[size_t(span.buffer)];
        const auto writeSome = [this, keys, isAlike, first = span.begin](size_t begin, size_t count) {
            for (size_t index = begin; index < begin + count; ++index)
                m_sorted[index] = keys[index].row;
            for (size_t index = begin; m_marks && index < begin + count; ++index) {
                const bool differs = index == first || (!isAlike && less(keys[index - 1], keys[index]));
                m_marks[index] = differs ? Differs : 0;
                if (isAlike || !differs)
                    markCut(keys[index], index);
                if (!isAlike && !differs)
                    markCut(keys[index - 1], index - 1);
            }
        };
        if (span.count < many) {
            writeSome(span.begin, span.count);
        } else {
            forEachPortion(portionsWithin({ span.begin, span.count }),
                [&](size_t, const Portion &portion) { writeSome(portion.begin, portion.count); });
        }
    }
    void markCut(const TextKey &key, size_t index) const
    {
        if (key.hasRest && m_rests[key.place].isCut)
            m_marks[index] |= Cut;
    }

    std::array<TextKey *, 2> m_buffers;
    TextRest *m_rests; ///< by place
    const TextCode &m_code;
    RowId *m_sorted;
    uint8_t *m_marks; ///< or null
};

/// Neighbours among the spans that together are enough for a core to begin with.
std::vector<Portion> tasksOf(const std::vector<TextSorter::Span> &spans)
{
    constexpr size_t enough = 8192;
    std::vector<Portion> tasks;
    size_t keys = enough;
    for (size_t index = 0; index < spans.size(); ++index) {
        if (keys >= enough) {
            tasks.push_back({ index, 0 });
            keys = 0;
        }
        ++tasks.back().count;
        keys += spans[index].count;
    }
    return tasks;
}

} // namespace

void sortByText(TextKeys &keys, std::span<const Portion> portions, const TextCode &code, RowId *sorted,
    uint8_t *marks, const Cancellation &cancellation)
{
    const size_t count = countOf(portions);
    if (count == 0)
        return;
    const ScratchArray<TextKey> others(count);
    const TextSorter sorter({ others.data(), keys.keys.data() }, keys.rests.data(), code, sorted, marks);
    std::vector<TextSorter::Span> left = sorter.firstSpans(portions, count), small;
    while (!left.empty() && !cancellation.isCancelled()) {
        const TextSorter::Span span = left.back();
        left.pop_back();
        if (span.count < TextSorter::many)
            small.push_back(span);
        else
            sorter.step(span, left);
    }
    const std::vector<Portion> tasks = tasksOf(small);
    forEachPortion(tasks, [&](size_t, const Portion &task) {
        const auto begin = small.begin() + std::ptrdiff_t(task.begin);
        std::vector<TextSorter::Span> ofTask(begin, begin + std::ptrdiff_t(task.count));
        while (!ofTask.empty() && !cancellation.isCancelled()) {
            const TextSorter::Span span = ofTask.back();
            ofTask.pop_back();
            sorter.step(span, ofTask);
        }
    });
}

} // namespace mavenscope
