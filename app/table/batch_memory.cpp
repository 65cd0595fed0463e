// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/batch_memory.h"

#include "table/platform.h"
#include "table/scratch.h"

#include <algorithm>
#include <bit>
#include <new>

namespace mavenscope {

namespace {

constexpr size_t leastSlab = 16 * 1024; // a summary of a few rows must not take a large page
constexpr size_t mostSlab = 64 << 20; // what no batch fits into at its end is then next to nothing
constexpr size_t preparedAtOnce = 2 << 20; // a large page; some batches
constexpr size_t soon = preparedAtOnce / 4; // a few batches: no page is made long before it is needed

} // namespace

std::shared_ptr<std::byte> BatchMemoryPool::slabOf(size_t bytes) const
{
    if (m_pages == Pages::Large)
        return { static_cast<std::byte *>(ScratchMemory::take(bytes)),
            [bytes](std::byte *slab) { ScratchMemory::giveBack(slab, bytes); } };
    constexpr std::align_val_t page { 4096 }; // so that pages can be made ahead
    return { static_cast<std::byte *>(::operator new(bytes, page)),
        [](std::byte *slab) { ::operator delete(slab, page); } };
}

BatchMemory BatchMemoryPool::take(size_t bytes)
{
    BatchMemory memory;
    const std::lock_guard lock(m_mutex);
    if (m_used + bytes > m_size) {
        // One that is larger than a slab stands alone, and the slab at hand goes on.
        if (bytes > mostSlab / 2) {
            const std::shared_ptr<std::byte> own = slabOf(bytes);
            memory.m_owner = own;
            memory.m_next = own.get();
            return memory;
        }
        m_size = std::clamp(std::bit_ceil(std::max(m_size * 2, bytes * 2)), leastSlab, mostSlab);
        m_slab = slabOf(m_size);
        m_used = m_prepared = 0;
    }
    memory.m_owner = m_slab;
    memory.m_next = m_slab.get() + m_used;
    m_used += BatchMemory::aligned(bytes);
    return memory;
}

void BatchMemoryPool::prepare()
{
    std::shared_ptr<std::byte> slab;
    size_t begin, end;
    {
        const std::lock_guard lock(m_mutex);
        begin = std::max(m_prepared, m_used / preparedAtOnce * preparedAtOnce);
        end = std::min(begin + preparedAtOnce, m_size);
        if (m_size < 2 * preparedAtOnce || begin >= m_used + soon || begin == end)
            return;
        m_prepared = end;
        slab = m_slab;
    }
    makePages(slab.get() + begin, end - begin);
}

} // namespace mavenscope
