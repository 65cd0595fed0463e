// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/radix_sort.h"
#include "table/scratch.h"
#include "table/text_code.h"

#include <span>

namespace mavenscope {

/// A text as it is sorted: by the code of its beginning, which mostly decides, then by what follows.
struct TextKey
{
    uint64_t code; ///< see TextCode
    RowId row;
    uint32_t place : 31; ///< equal texts keep the order of their places
    uint32_t hasRest : 1; ///< the code does not hold all of it
};

struct TextKeys
{
    explicit TextKeys(size_t count) : keys(count), rests(count) { }
    /// Sets keys[place] and, if it has one, its rest, which has its code.
    void set(size_t place, RowId row, uint64_t code, const TextRest &rest)
    {
        keys[place] = { code, row, uint32_t(place) & 0x7fffffff, rest.isAny() };
        if (rest.isAny())
            rests[place] = rest;
    }

    ScratchArray<TextKey> keys;
    ScratchArray<TextRest> rests; ///< by place
};

/// What a sort can tell of a text in its place.
enum TextMark : uint8_t {
    Differs = 1, ///< from the one before it
    Cut = 2, ///< TextRest::isCut, of one that is like a neighbour
};

/// Writes the rows of the keys of all portions in their order and, unless it is null, marks of each. Uses up
/// what stands before the end of the last portion. After cancel, what is written means nothing.
void sortByText(TextKeys &keys, std::span<const Portion> portions, const TextCode &code, RowId *sorted,
    uint8_t *marks, const Cancellation &cancellation);

} // namespace mavenscope
