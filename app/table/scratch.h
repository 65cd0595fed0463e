// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>

namespace mavenscope {

/// Memory for intermediate results and for the batches of tables, in large pages. A sort or a grouping of a
/// million rows writes up to a hundred megabytes once, and the system takes longer to hand those out than the
/// sort takes; so what was given back is kept for the next one, at most mostKept bytes, and the system may
/// take it when it runs short. Any thread. What is never written takes no memory.
class ScratchMemory
{
public:
    /// A sort of three million texts gives back more than half of it, and the sort after it should find that.
    static constexpr size_t mostKept = size_t(512) << 20;

    static void *take(size_t bytes);
    static void giveBack(void *memory, size_t bytes);
};

/// An array of unset values there.
template <typename T> class ScratchArray
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    ScratchArray() = default;
    explicit ScratchArray(size_t size)
        : m_data(static_cast<T *>(ScratchMemory::take(size * sizeof(T))), GiveBack { size * sizeof(T) })
    {
    }

    T *data() const { return m_data.get(); }
    T &operator[](size_t index) const { return m_data.get()[index]; }

private:
    struct GiveBack
    {
        size_t bytes;
        void operator()(T *memory) const { ScratchMemory::giveBack(memory, bytes); }
    };
    std::unique_ptr<T[], GiveBack> m_data { nullptr, GiveBack { 0 } };
};

} // namespace mavenscope
