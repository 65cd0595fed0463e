// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/batch_memory.h"

#include "table/platform.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

namespace {

constexpr size_t leastSlab = 16 * 1024; // a summary of a few rows must not take a large page
constexpr size_t mostSlab = 4 << 20;

std::shared_ptr<std::byte> slabOf(size_t bytes)
{
    return { static_cast<std::byte *>(takeInLargePages(bytes)),
        [bytes](std::byte *slab) { giveBackLargePages(slab, bytes); } };
}

} // namespace

BatchMemory BatchMemoryPool::take(size_t bytes)
{
    BatchMemory memory;
    if (m_used + bytes > m_size) {
        // One that is larger than a slab stands alone, and the slab at hand goes on.
        if (bytes > mostSlab / 2) {
            const std::shared_ptr<std::byte> own = slabOf(bytes);
            memory.m_owner = own;
            memory.m_next = own.get();
            return memory;
        }
        m_size = std::clamp(std::max(m_size * 2, bytes * 2), leastSlab, mostSlab);
        m_used = 0;
        m_slab = nullptr;
        if (m_size == mostSlab) {
            const std::lock_guard lock(m_mutex);
            m_slab = std::move(m_prepared);
            m_isPrepared = false;
        }
        if (!m_slab)
            m_slab = slabOf(m_size);
    }
    memory.m_owner = m_slab;
    memory.m_next = m_slab.get() + m_used;
    m_used += BatchMemory::aligned(bytes);
    return memory;
}

void BatchMemoryPool::prepare()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isPrepared, true))
            return;
    }
    std::shared_ptr<std::byte> slab = slabOf(mostSlab);
    makePages(slab.get(), mostSlab);
    const std::lock_guard lock(m_mutex);
    m_prepared = std::move(slab);
}

} // namespace mavenscope
