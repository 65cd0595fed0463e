// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/scratch.h"

#include <string_view>
#include <vector>

namespace mavenscope {

/// Texts that the table does not hold as they compare; they stay where they are. Each portion of a table has
/// one, side by side with the next: in the same cache line, cores would wait for each other at every text.
class alignas(128) TextStore
{
public:
    TextStore() = default;
    TextStore(TextStore &&) noexcept = default;
    TextStore &operator=(TextStore &&) noexcept = default;

    /// At least so many bytes, for keep() to keep the first of.
    char *room(size_t bytes);
    std::string_view keep(size_t bytes);
    std::string_view keep(std::string_view text);

private:
    std::vector<ScratchArray<char>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
};

} // namespace mavenscope
