// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace mavenscope {

/// Text that grows at its end, written through a plain pointer. Unlike std::string it is never zeroed first,
/// and whoever clears it keeps its memory: fresh pages would cost more than what is written to them.
class TextBuffer
{
public:
    /// Short texts are copied by this many bytes whatever their length, which is faster than to look at it.
    /// Hence so many bytes behind the end may always be read, and written.
    static constexpr size_t slack = 32;

    TextBuffer() { room(0); }
    TextBuffer(TextBuffer &&other) noexcept { swap(other); }
    TextBuffer &operator=(TextBuffer &&other) noexcept
    {
        swap(other);
        return *this;
    }

    std::string_view view() const { return { m_bytes.get(), m_size }; }
    const char *data() const { return m_bytes.get(); }
    size_t size() const { return m_size; }
    void clear() { m_size = 0; }
    void shrink(size_t size) { m_size = size; } ///< to no more than there is

    /// The end, with so many bytes behind it to write to (and the slack); advanceTo() tells how far that
    /// went.
    char *room(size_t bytes)
    {
        if (m_capacity - m_size < bytes + slack)
            grow(bytes + slack);
        return m_bytes.get() + m_size;
    }
    void advanceTo(const char *end) { m_size = size_t(end - m_bytes.get()); }

    void append(char character)
    {
        *room(1) = character;
        ++m_size;
    }
    void append(std::string_view text)
    {
        std::copy(text.begin(), text.end(), room(text.size()));
        m_size += text.size();
    }
    /// size bytes of a TextBuffer.
    void appendWithSlack(const char *text, size_t size)
    {
        char *end = room(size);
        std::memcpy(end, text, slack);
        if (size > slack)
            std::memcpy(end + slack, text + slack, size - slack);
        m_size += size;
    }

private:
    void grow(size_t bytes);
    void swap(TextBuffer &other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace mavenscope
