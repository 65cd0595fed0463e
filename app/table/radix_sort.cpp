// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/radix_sort.h"

#include "table/platform.h"
#include "table/scratch.h"

#include <QThread>

#include <array>
#include <numeric>
#include <utility>

namespace mavenscope {

namespace {

/// More make fewer passes, but then the places that a pass writes to in turn no longer stay in the cache.
constexpr int mostDigitBits = 12;

/// In places, of what is read in order and of where each bucket is written: with more items than a cache
/// holds most of the time would else go by waiting for memory.
constexpr size_t readAhead = 512, writtenAhead = 16;

/// A row and what is left to compare of its number.
struct NarrowItem
{
    static constexpr int restBits = 32;
    NarrowItem(uint64_t rest, RowId row) : m_word(rest << 32 | row.value) { }
    uint64_t rest() const { return m_word >> 32; }
    RowId row() const { return { uint32_t(m_word) }; }

private:
    uint64_t m_word;
};

struct WideItem
{
    static constexpr int restBits = 64;
    WideItem(uint64_t rest, RowId row) : m_rest(rest), m_row(row) { }
    uint64_t rest() const { return m_rest; }
    RowId row() const { return m_row; }

private:
    uint64_t m_rest;
    RowId m_row;
};

constexpr int divided(int bits, int passes) { return (bits + passes - 1) / passes; }

constexpr uint64_t lowBits(int bits) { return (uint64_t(1) << bits) - 1; }

/// By index: what of each number differs from the others, in range.bits() bits.
auto valuesOf(const uint64_t *numbers, const KeyRange &range)
{
    return [numbers, constantBits = range.constantBits(), least = range.least](
               size_t index) { return (numbers[index] - least) >> constantBits; };
}

/// A digit at a time from the lowest. The first pass reads the numbers and leaves its digit off; the last one
/// leaves only the rows.
template <typename Item>
void sortAs(const uint64_t *numbers, const RowId *rows, std::span<const Portion> portions,
    const KeyRange &range, RowId *sorted, const Cancellation &cancellation)
{
    const int bits = range.bits();
    const int passes = std::max(1, divided(bits, mostDigitBits));
    const int firstBits = std::max(divided(bits, passes), bits - Item::restBits);
    const auto valueOf = valuesOf(numbers, range);
    const auto firstDigit = [&valueOf, numbers, mask = lowBits(firstBits)](size_t index) {
        fetchSoon(numbers + index + readAhead);
        return valueOf(index) & mask;
    };
    if (passes == 1) {
        distribute(portions, uint32_t(1) << firstBits, firstDigit,
            [rows, sorted](size_t index, uint32_t place) { sorted[place] = rows[index]; });
        return;
    }

    const size_t count = countOf(portions);
    ScratchArray<Item> items(count), others(passes > 2 ? count : 0);
    distribute(portions, uint32_t(1) << firstBits, firstDigit,
        [&valueOf, rows, firstBits, to = items.data()](
            size_t index, uint32_t place) { to[place] = Item(valueOf(index) >> firstBits, rows[index]); });
    const std::vector<Portion> all = portionsOf(count);
    const int digitBits = divided(bits - firstBits, passes - 1);
    for (int pass = 1; pass < passes && !cancellation.isCancelled(); ++pass) {
        const Item *from = items.data();
        const auto digitOf = [from, shift = (pass - 1) * digitBits, mask = lowBits(digitBits)](size_t index) {
            fetchSoon(from + index + readAhead);
            return from[index].rest() >> shift & mask;
        };
        if (pass + 1 < passes) {
            distribute(all, uint32_t(1) << digitBits, digitOf,
                [from, to = others.data()](size_t index, uint32_t place) { to[place] = from[index]; });
            std::swap(items, others);
        } else {
            distribute(all, uint32_t(1) << digitBits, digitOf,
                [from, sorted](size_t index, uint32_t place) { sorted[place] = from[index].row(); });
        }
    }
}

constexpr size_t inCache = 4096; ///< so many items stay in the nearest cache while they are sorted

/// The highest bits that tell buckets of about so many numbers from each other.
int bucketBitsFor(size_t count) { return std::min(int(std::bit_width(count / inCache)), mostDigitBits); }

/// Whether no bucket has too large a share of a sample of the numbers.
template <typename BucketOf>
bool areSpread(std::span<const Portion> portions, size_t count, int bucketBits, const BucketOf &bucketOf)
{
    constexpr size_t samples = 1024, mostInBucket = 16 * inCache, chance = 16;
    std::vector<uint32_t> met(size_t(1) << bucketBits);
    for (const Portion &portion : portions) {
        const size_t ofPortion = samples * portion.count / count;
        for (size_t sample = 0; sample < ofPortion; ++sample)
            ++met[bucketOf(portion.begin + portion.count * sample / ofPortion)];
    }
    return *std::max_element(met.begin(), met.end()) <= std::max(chance, samples * mostInBucket / count);
}

/// By rests of so many bits, into rows. others: room for as many.
void sortBucket(std::span<NarrowItem> items, std::span<NarrowItem> others, int bits, RowId *sorted)
{
    constexpr size_t few = 32;
    if (items.size() <= few) {
        for (size_t index = 1; index < items.size(); ++index) {
            const NarrowItem item = items[index];
            size_t place = index;
            for (; place > 0 && item.rest() < items[place - 1].rest(); --place)
                items[place] = items[place - 1];
            items[place] = item;
        }
        for (const NarrowItem &item : items)
            *sorted++ = item.row();
        return;
    }
    constexpr int mostBits = 9; // with more, to count them takes longer than the pass that is saved
    constexpr size_t mostPasses = divided(NarrowItem::restBits, mostBits);
    const int passes = std::max(1, divided(bits, mostBits)), digitBits = divided(bits, passes);
    const auto digitOf = [digitBits, mask = lowBits(digitBits)](const NarrowItem &item, int pass) {
        return item.rest() >> pass * digitBits & mask;
    };
    std::array<std::array<uint32_t, size_t(1) << mostBits>, mostPasses> places;
    for (int pass = 0; pass < passes; ++pass)
        std::fill_n(places[size_t(pass)].begin(), size_t(1) << digitBits, 0u);
    for (const NarrowItem &item : items) {
        fetchSoon(&item + readAhead);
        for (int pass = 0; pass < passes; ++pass)
            ++places[size_t(pass)][digitOf(item, pass)];
    }
    for (int pass = 0; pass < passes; ++pass) {
        std::array<uint32_t, size_t(1) << mostBits> &next = places[size_t(pass)];
        std::exclusive_scan(next.begin(), next.begin() + (std::ptrdiff_t(1) << digitBits), next.begin(), 0u);
        if (pass + 1 < passes) {
            for (const NarrowItem &item : items)
                others[next[digitOf(item, pass)]++] = item;
            std::swap(items, others);
        } else {
            for (const NarrowItem &item : items)
                sorted[next[digitOf(item, pass)]++] = item.row();
        }
    }
}

/// By the highest bits into buckets, then each of those while it stays in the cache: what has several
/// digits is moved through the memory once rather than for each of them. False, and nothing is done: that
/// would be no gain, since the rests are too long, or too many numbers in the same buckets.
bool sortByBuckets(const uint64_t *numbers, const RowId *rows, std::span<const Portion> portions,
    const KeyRange &range, RowId *sorted, const Cancellation &cancellation)
{
    constexpr size_t worth = 65'536;
    const size_t count = countOf(portions);
    const int bucketBits = bucketBitsFor(count), restBits = range.bits() - bucketBits;
    if (count < worth || range.bits() <= mostDigitBits || restBits > NarrowItem::restBits)
        return false;
    const auto valueOf = valuesOf(numbers, range);
    const auto bucketOf = [&valueOf, restBits](size_t index) { return valueOf(index) >> restBits; };
    if (!areSpread(portions, count, bucketBits, bucketOf))
        return false;

    const ScratchArray<NarrowItem> items(count);
    const std::vector<uint32_t> begins = distribute(
        portions, uint32_t(1) << bucketBits,
        [&bucketOf, numbers](size_t index) {
            fetchSoon(numbers + index + readAhead);
            return bucketOf(index);
        },
        [&valueOf, rows, mask = lowBits(restBits), to = items.data()](size_t index, uint32_t place) {
            fetchToWriteSoon(to + place + writtenAhead);
            to[place] = NarrowItem(valueOf(index) & mask, rows[index]);
        });
    forEachPortion(portionsOf(begins.size() - 1, 1), [&](size_t, const Portion &buckets) {
        size_t most = 0;
        for (size_t bucket = buckets.begin; bucket < buckets.begin + buckets.count; ++bucket)
            most = std::max<size_t>(most, begins[bucket + 1] - begins[bucket]);
        const ScratchArray<NarrowItem> others(most);
        for (size_t bucket = buckets.begin; bucket < buckets.begin + buckets.count; ++bucket) {
            if (cancellation.isCancelled())
                return;
            const size_t begin = begins[bucket], size = begins[bucket + 1] - begin;
            sortBucket({ items.data() + begin, size }, { others.data(), size }, restBits, sorted + begin);
        }
    });
    return true;
}

} // namespace

std::vector<Portion> portionsOf(size_t count, size_t least)
{
    const auto wanted = size_t(std::max(1, QThread::idealThreadCount())) * 4;
    const size_t portions = std::clamp<size_t>(count / least, 1, wanted);
    std::vector<Portion> all;
    for (size_t portion = 0; portion < portions; ++portion) {
        const size_t begin = count * portion / portions;
        all.push_back({ begin, count * (portion + 1) / portions - begin });
    }
    return all;
}

size_t countOf(std::span<const Portion> portions)
{
    size_t count = 0;
    for (const Portion &portion : portions)
        count += portion.count;
    return count;
}

std::vector<Portion> portionsWithin(const Portion &all)
{
    std::vector<Portion> portions = portionsOf(all.count);
    for (Portion &portion : portions)
        portion.begin += all.begin;
    return portions;
}

void sortByNumber(const uint64_t *numbers, const RowId *rows, std::span<const Portion> portions,
    const KeyRange &range, RowId *sorted, const Cancellation &cancellation)
{
    if (sortByBuckets(numbers, rows, portions, range, sorted, cancellation))
        return;
    // 43 bits: every time of some centuries. The first of four digits of 11 then leaves 32.
    if (range.bits() <= NarrowItem::restBits + 11)
        sortAs<NarrowItem>(numbers, rows, portions, range, sorted, cancellation);
    else
        sortAs<WideItem>(numbers, rows, portions, range, sorted, cancellation);
}

} // namespace mavenscope
