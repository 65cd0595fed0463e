// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/scratch.h"

#include "table/platform.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace mavenscope {

namespace {

constexpr size_t leastKept = size_t(1) << 21;

/// What is smaller is the allocator's own business.
bool isKept(size_t bytes) { return bytes >= leastKept; }

/// Powers of two and their halfway marks, so that what one kind of work leaves fits the next.
size_t rounded(size_t bytes)
{
    size_t size = leastKept;
    while (size < bytes)
        size *= 2;
    return size / 4 * 3 >= bytes ? size / 4 * 3 : size;
}

struct Block
{
    void *memory;
    size_t size;
};

struct Kept
{
    std::mutex mutex;
    std::vector<Block> blocks; ///< the latest one last
    size_t bytes = 0;
};

/// Never destroyed: whatever still has a table when the program ends may give it back then.
Kept &kept()
{
    static Kept &all = *new Kept;
    return all;
}

} // namespace

void *ScratchMemory::take(size_t bytes)
{
    if (!isKept(bytes))
        return takeInLargePages(bytes);
    const size_t size = rounded(bytes);
    {
        const std::lock_guard lock(kept().mutex);
        std::vector<Block> &blocks = kept().blocks;
        const auto fitting = std::find_if(
            blocks.rbegin(), blocks.rend(), [size](const Block &block) { return block.size == size; });
        if (fitting != blocks.rend()) {
            void *memory = fitting->memory;
            kept().bytes -= size;
            blocks.erase(std::next(fitting).base());
            return memory;
        }
    }
    return takeInLargePages(size);
}

void ScratchMemory::giveBack(void *memory, size_t bytes)
{
    if (!isKept(bytes)) {
        giveBackLargePages(memory, bytes);
        return;
    }
    const size_t size = rounded(bytes);
    letPagesGo(memory, size);
    std::vector<Block> tooMany;
    {
        const std::lock_guard lock(kept().mutex);
        std::vector<Block> &blocks = kept().blocks;
        blocks.push_back({ memory, size });
        kept().bytes += size;
        while (kept().bytes > mostKept) {
            tooMany.push_back(blocks.front());
            kept().bytes -= blocks.front().size;
            blocks.erase(blocks.begin());
        }
    }
    for (const Block &block : tooMany)
        giveBackLargePages(block.memory, block.size);
}

} // namespace mavenscope
