// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace mavenscope {

/// The memory of one record batch: a block of known size, filled from front to back.
class BatchMemory
{
public:
    /// Room for count values of T; not initialised.
    template <typename T> T *take(size_t count)
    {
        T *const begin = reinterpret_cast<T *>(m_next);
        m_next += aligned(count * sizeof(T));
        return begin;
    }
    template <typename T> std::span<const T> copyOf(std::span<const T> values)
    {
        T *const begin = take<T>(values.size());
        std::copy(values.begin(), values.end(), begin);
        return { begin, values.size() };
    }
    std::string_view copyOf(std::string_view bytes)
    {
        const std::span<const char> copy = copyOf<char>(bytes);
        return { copy.data(), copy.size() };
    }
    /// What take() needs for so many bytes.
    static constexpr size_t aligned(size_t bytes)
    {
        // No more than any value needs: of hundreds of members each has a few values in a batch.
        constexpr size_t alignment = alignof(uint64_t);
        return (bytes + alignment - 1) / alignment * alignment;
    }

    const std::shared_ptr<const void> &owner() const { return m_owner; }

private:
    friend class BatchMemoryPool;
    std::shared_ptr<const void> m_owner;
    std::byte *m_next = nullptr;
};

/// Large ones make it cheap to read here and there. What is read once, from front to back, gains nothing by
/// them, and they can be dear: a virtual machine whose host has to find the memory first waits longer for a
/// large one than to parse what goes into it.
enum class Pages { Small, Large };

/// Cuts the memory of one table's batches from slabs that grow with the table. A slab may be much larger than
/// what is used of it: the system makes its pages as they are needed. It is freed when the last of its
/// batches is.
class BatchMemoryPool
{
public:
    explicit BatchMemoryPool(Pages pages) : m_pages(pages) { }
    BatchMemory take(size_t bytes);
    /// Has the system make the pages that will be taken next, which takes it longer than to fill them; else
    /// that would be done while whoever appends a batch holds up all others. Any thread, also beside take().
    void prepare();

private:
    std::shared_ptr<std::byte> slabOf(size_t bytes) const;

    const Pages m_pages;
    std::mutex m_mutex;
    std::shared_ptr<std::byte> m_slab;
    size_t m_size = 0, m_used = 0;
    size_t m_prepared = 0; ///< up to here, or less
};

} // namespace mavenscope
