// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/platform.h"

#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>

namespace mavenscope {

/// An array of unset values for intermediate results. A sort or a grouping writes tens of megabytes once, and
/// the system takes longer to hand those out in small pages than the sort takes. What is never written takes
/// no memory.
template <typename T> class ScratchArray
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    ScratchArray() = default;
    explicit ScratchArray(size_t size) : m_data(take(size * sizeof(T)), GiveBack { size * sizeof(T) }) { }

    T *data() const { return m_data.get(); }
    T &operator[](size_t index) const { return m_data.get()[index]; }

private:
    static constexpr size_t largePage = size_t(1) << 21;

    static T *take(size_t bytes)
    {
        if (bytes < largePage)
            return static_cast<T *>(::operator new(bytes));
        void *memory = ::operator new(bytes, std::align_val_t(largePage));
        useLargePages(memory, bytes);
        return static_cast<T *>(memory);
    }
    struct GiveBack
    {
        size_t bytes;
        void operator()(T *memory) const
        {
            if (bytes < largePage)
                ::operator delete(memory);
            else
                ::operator delete(memory, std::align_val_t(largePage));
        }
    };
    std::unique_ptr<T[], GiveBack> m_data { nullptr, GiveBack { 0 } };
};

} // namespace mavenscope
