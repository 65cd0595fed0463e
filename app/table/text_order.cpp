// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_order.h"

#include "table/platform.h"

#include <algorithm>
#include <array>

namespace mavenscope {

namespace {

constexpr size_t prefixBytes = 8;

/// What follows its prefix, if anything does.
void fetchRest(const TextKey &key)
{
    if (key.size > prefixBytes)
        fetchSoon(key.text + prefixBytes);
}

/// The highest digit of the prefixes: some sixteen keys to each of its values. It leaves out bits that are
/// the same in all keys: of a byte that is a figure or a letter, half tells nothing.
class PrefixDigit
{
public:
    PrefixDigit(uint64_t differingBits, size_t keys)
    {
        uint64_t left = differingBits;
        int wanted = std::clamp(int(std::bit_width(keys)) - 4, 8, 14); // more would leave the nearest caches
        for (Run &run : m_runs) {
            const int top = int(std::bit_width(left));
            const int bits = left ? std::min(std::countl_one(left << (64 - top)), wanted) : 0;
            run = { top - bits, bits };
            left &= (uint64_t(1) << run.shift) - 1;
            wanted -= bits;
            m_bits += bits;
        }
    }
    uint32_t count() const { return uint32_t(1) << m_bits; }
    uint32_t of(const TextKey &key) const
    {
        uint64_t digit = 0;
        for (const Run &run : m_runs)
            digit = digit << run.bits | (key.prefix >> run.shift & ((uint64_t(1) << run.bits) - 1));
        return uint32_t(digit);
    }

private:
    struct Run ///< of bits that differ
    {
        int shift, bits;
    };
    std::array<Run, 4> m_runs;
    int m_bits = 0;
};

/// Sorts what is alike so far by its next bytes until nothing is: many keys by a digit of their prefixes,
/// some by comparing prefixes, few by comparing texts.
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
    TextSorter(std::array<TextKey *, 2> buffers, const RowId *rows, const TextReader &reader, RowId *sorted,
        uint8_t *marks)
        : m_buffers(buffers), m_rows(rows), m_reader(reader), m_sorted(sorted), m_marks(marks)
    {
    }

    /// The keys of buffer 1, which has gaps between the portions, in spans without any.
    std::vector<Span> firstSpans(std::span<const Portion> portions, size_t count) const
    {
        std::vector<Span> spans;
        divide({ 0, count, 1 }, differingBits(1, portions), portions, spans);
        return spans;
    }

    /// Writes the rows of the span, or adds smaller spans, or of longer prefixes, that together hold them.
    /// Uses all cores for many keys.
    void step(const Span &span, std::vector<Span> &smaller) const
    {
        constexpr size_t few = 24, some = 1024;
        TextKey *keys = m_buffers[size_t(span.buffer)] + span.begin;
        if (span.count <= few) {
            for (size_t index = 0; index < span.count; ++index) { // what comparing and writing them reads
                fetchSoon(m_rows + keys[index].place);
                fetchRest(keys[index]);
            }
            sortFew({ keys, span.count });
            write(span, false);
        } else if (span.count <= some) {
            std::sort(keys, keys + span.count, [](const TextKey &a, const TextKey &b) {
                return a.prefix != b.prefix ? a.prefix < b.prefix : a.place < b.place;
            });
            for (size_t index = 1; index < span.count; ++index) {
                fetchSoon(m_rows + keys[index].place);
                if (keys[index].prefix == keys[index - 1].prefix) { // their texts are compared next
                    fetchRest(keys[index - 1]);
                    fetchRest(keys[index]);
                }
            }
            for (size_t begin = 0, end; begin < span.count; begin = end) {
                end = begin + 1;
                while (end < span.count && keys[end].prefix == keys[begin].prefix)
                    ++end;
                const Span alike { span.begin + begin, end - begin, span.buffer };
                if (alike.count <= few) {
                    sortFew({ keys + begin, alike.count });
                    write(alike, false);
                } else {
                    goOn(alike, smaller);
                }
            }
        } else {
            const std::vector<Portion> portions = portionsOfSpan(span);
            if (const uint64_t differing = differingBits(span.buffer, portions))
                divide(span, differing, portions, smaller);
            else
                goOn(span, smaller);
        }
    }

private:
    static constexpr size_t mostCommon = 64; ///< bytes that are compared at once
    static constexpr size_t fetchedAhead = 16; ///< keys

    static std::vector<Portion> portionsOfSpan(const Span &span)
    {
        std::vector<Portion> portions = portionsOf(span.count);
        for (Portion &portion : portions)
            portion.begin += span.begin;
        return portions;
    }

    /// Of the prefixes.
    uint64_t differingBits(int buffer, std::span<const Portion> portions) const
    {
        const TextKey *keys = m_buffers[size_t(buffer)];
        std::vector<DifferingBits> ofPortions(portions.size());
        forEachPortion(portions, [&](size_t number, const Portion &portion) {
            DifferingBits differing;
            for (size_t index = portion.begin; index < portion.begin + portion.count; ++index)
                differing.add(keys[index].prefix);
            ofPortions[number] = differing;
        });
        DifferingBits differing;
        for (const DifferingBits &ofPortion : ofPortions)
            differing.add(ofPortion);
        return differing.bits();
    }

    static void add(size_t begin, size_t count, int buffer, std::vector<Span> &spans)
    {
        if (count > 0)
            spans.push_back({ begin, count, buffer });
    }

    /// By the highest digit of the prefixes. portions: where the keys are.
    void divide(const Span &span, uint64_t differing, std::span<const Portion> portions,
        std::vector<Span> &smaller) const
    {
        const TextKey *from = m_buffers[size_t(span.buffer)];
        TextKey *to = m_buffers[size_t(1 - span.buffer)] + span.begin;
        const PrefixDigit digit(differing, span.count);
        const std::vector<uint32_t> begins = distribute(
            portions, digit.count(), [&](size_t index) { return digit.of(from[index]); },
            [&](size_t index, uint32_t place) { to[place] = from[index]; });
        for (size_t index = 0; index + 1 < begins.size(); ++index)
            add(span.begin + begins[index], begins[index + 1] - begins[index], 1 - span.buffer, smaller);
    }

    /// How many bytes all texts, whose prefixes are alike, begin with alike: as many as some prefixes have.
    size_t commonBytes(std::span<const Portion> portions, const TextKey *keys) const
    {
        const TextKey &first = keys[portions.front().begin];
        std::vector<size_t> ofPortions(portions.size());
        forEachPortion(portions, [&](size_t number, const Portion &portion) {
            size_t common = std::min<size_t>(first.size, mostCommon) / prefixBytes * prefixBytes;
            const size_t last = portion.begin + portion.count - 1;
            for (size_t index = portion.begin; index <= last && common > 0; ++index) {
                if (common > prefixBytes)
                    fetchRest(keys[std::min(index + fetchedAhead, last)]);
                const TextKey &key = keys[index];
                common = std::min<size_t>(common, key.size / prefixBytes * prefixBytes);
                for (size_t at = prefixBytes; at < common; at += prefixBytes) {
                    if (m_reader.prefix(key.text + at, prefixBytes)
                        != m_reader.prefix(first.text + at, prefixBytes))
                        common = at;
                }
            }
            ofPortions[number] = common;
        });
        return *std::min_element(ofPortions.begin(), ofPortions.end());
    }

    /// From prefixes that are all alike to the next ones that are not. Names of products, places and such
    /// often begin alike for long.
    void goOn(const Span &span, std::vector<Span> &smaller) const
    {
        TextKey *keys = m_buffers[size_t(span.buffer)];
        const std::vector<Portion> portions = portionsOfSpan(span);
        const size_t common = commonBytes(portions, keys);
        if (common < prefixBytes)
            return leavePrefixesOff(span, smaller);
        forEachPortion(portions, [&](size_t, const Portion &portion) {
            const size_t end = portion.begin + portion.count;
            for (size_t index = portion.begin; index < end; ++index) {
                fetchSoon(keys[std::min(index + fetchedAhead, end - 1)].text + common);
                TextKey &key = keys[index];
                key.text += common;
                key.size -= uint32_t(common);
                key.prefix = m_reader.prefix(key.text, key.size);
            }
        });
        smaller.push_back(span);
    }

    /// Texts that end within their prefixes come first, shorter ones (what follows them are characters of
    /// value 0 in others) before longer ones.
    void leavePrefixesOff(const Span &span, std::vector<Span> &smaller) const
    {
        constexpr uint32_t longer = prefixBytes + 1;
        const TextKey *from = m_buffers[size_t(span.buffer)];
        TextKey *to = m_buffers[size_t(1 - span.buffer)] + span.begin;
        const bool descending = m_reader.isDescending();
        const auto digitOf = [&](size_t index) {
            fetchRest(from[index]); // for move, which is asked for the same ones next
            const uint32_t size = std::min(from[index].size, longer);
            return descending ? longer - size : size;
        };
        const auto move = [this, from, to](size_t index, uint32_t place) {
            TextKey key = from[index];
            if (key.size > prefixBytes) {
                key.text += prefixBytes;
                key.size -= uint32_t(prefixBytes);
                key.prefix = m_reader.prefix(key.text, key.size);
            }
            to[place] = key;
        };
        const std::vector<uint32_t> begins = distribute(portionsOfSpan(span), longer + 1, digitOf, move);
        for (uint32_t digit = 0; digit <= longer; ++digit) {
            const size_t begin = span.begin + begins[digit], count = begins[digit + 1] - begins[digit];
            if (digit == (descending ? 0 : longer))
                add(begin, count, 1 - span.buffer, smaller);
            else
                write({ begin, count, 1 - span.buffer }, true);
        }
    }

    bool less(const TextKey &a, const TextKey &b) const
    {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        for (size_t at = prefixBytes;; at += prefixBytes) {
            if (a.size <= at || b.size <= at)
                return m_reader.isDescending() ? b.size < a.size : a.size < b.size;
            const uint64_t ofA = m_reader.prefix(a.text + at, a.size - at),
                           ofB = m_reader.prefix(b.text + at, b.size - at);
            if (ofA != ofB)
                return ofA < ofB;
        }
    }

    /// By insertion, which keeps the order of equal ones.
    void sortFew(std::span<TextKey> keys) const
    {
        for (size_t next = 1; next < keys.size(); ++next) {
            const TextKey key = keys[next];
            size_t place = next;
            for (; place > 0 && less(key, keys[place - 1]); --place)
                keys[place] = keys[place - 1];
            keys[place] = key;
        }
    }

    /// isAlike: all of the span is; what lies outside of it differs anyway.
    void write(const Span &span, bool isAlike) const
    {
        const TextKey *keys = m_buffers[size_t(span.buffer)];
        const auto writeSome = [this, keys, isAlike, first = span.begin](size_t begin, size_t count) {
            for (size_t index = begin; index < begin + count; ++index)
                m_sorted[index] = m_rows[keys[index].place];
            for (size_t index = begin; m_marks && index < begin + count; ++index) {
                const bool differs = index == first || (!isAlike && less(keys[index - 1], keys[index]));
                m_marks[index] = uint8_t((differs ? Differs : 0) | (keys[index].isCut ? Cut : 0));
            }
        };
        if (span.count < many) {
            writeSome(span.begin, span.count);
        } else {
            forEachPortion(portionsOfSpan(span),
                [&](size_t, const Portion &portion) { writeSome(portion.begin, portion.count); });
        }
    }

    std::array<TextKey *, 2> m_buffers;
    const RowId *m_rows;
    const TextReader &m_reader;
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

void sortByText(ScratchArray<TextKey> &keys, std::span<const Portion> portions, const RowId *rows,
    const TextReader &reader, RowId *sorted, uint8_t *marks, const Cancellation &cancellation)
{
    size_t count = 0;
    for (const Portion &portion : portions)
        count += portion.count;
    if (count == 0)
        return;
    const ScratchArray<TextKey> others(count);
    const TextSorter sorter({ others.data(), keys.data() }, rows, reader, sorted, marks);
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
