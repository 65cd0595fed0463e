// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/radix_sort.h"

#include "table/scratch.h"

#include <QThread>

namespace mavenscope {

namespace {

/// More make fewer passes, but then the places that a pass writes to in turn no longer stay in the cache.
constexpr int mostDigitBits = 12;

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

/// A digit at a time from the lowest. The first pass reads the numbers and leaves its digit off; the last one
/// leaves only the rows.
template <typename Item>
void sortAs(const uint64_t *numbers, const RowId *rows, std::span<const Portion> portions,
    const KeyRange &range, RowId *sorted, const Cancellation &cancellation)
{
    const int bits = range.bits(), constantBits = range.constantBits();
    const int passes = std::max(1, divided(bits, mostDigitBits));
    const int firstBits = std::max(divided(bits, passes), bits - Item::restBits);
    const auto valueOf = [numbers, constantBits, least = range.least](
                             size_t index) { return (numbers[index] - least) >> constantBits; };
    const auto firstDigit
        = [&valueOf, mask = lowBits(firstBits)](size_t index) { return valueOf(index) & mask; };
    if (passes == 1) {
        distribute(portions, uint32_t(1) << firstBits, firstDigit,
            [rows, sorted](size_t index, uint32_t place) { sorted[place] = rows[index]; });
        return;
    }

    size_t count = 0;
    for (const Portion &portion : portions)
        count += portion.count;
    ScratchArray<Item> items(count), others(passes > 2 ? count : 0);
    distribute(portions, uint32_t(1) << firstBits, firstDigit,
        [&valueOf, rows, firstBits, to = items.data()](
            size_t index, uint32_t place) { to[place] = Item(valueOf(index) >> firstBits, rows[index]); });
    const std::vector<Portion> all = portionsOf(count);
    const int digitBits = divided(bits - firstBits, passes - 1);
    for (int pass = 1; pass < passes && !cancellation.isCancelled(); ++pass) {
        const Item *from = items.data();
        const auto digitOf = [from, shift = (pass - 1) * digitBits, mask = lowBits(digitBits)](
                                 size_t index) { return from[index].rest() >> shift & mask; };
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
    // 43 bits: every time of some centuries. The first of four digits of 11 then leaves 32.
    if (range.bits() <= NarrowItem::restBits + 11)
        sortAs<NarrowItem>(numbers, rows, portions, range, sorted, cancellation);
    else
        sortAs<WideItem>(numbers, rows, portions, range, sorted, cancellation);
}

} // namespace mavenscope
