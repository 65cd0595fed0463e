// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/radix_sort.h"
#include "table/scratch.h"
#include "table/text_reader.h"

#include <span>

namespace mavenscope {

/// A text, or what is left of it after bytes that all near it in the order share, by its first eight bytes,
/// which mostly decide.
struct TextKey
{
    uint64_t prefix; ///< as TextReader::prefix() reads it
    const char *text;
    uint32_t size;
    uint32_t place : 31; ///< into the rows; equal texts keep the order of their places
    uint32_t isCut : 1 = 0; ///< the text goes on, see TextReader::isCut()
};

/// What a sort can tell of a text in its place.
enum TextMark : uint8_t {
    Differs = 1, ///< from the one before it
    Cut = 2, ///< TextKey::isCut
};

/// Writes rows[key.place] in the order of the keys of all portions and, unless it is null, marks of each.
/// What of keys stands before the end of the last portion is used up. After cancel, what is written means
/// nothing.
void sortByText(ScratchArray<TextKey> &keys, std::span<const Portion> portions, const RowId *rows,
    const TextReader &reader, RowId *sorted, uint8_t *marks, const Cancellation &cancellation);

} // namespace mavenscope
