// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_buffer.h"

namespace mavenscope {

void TextBuffer::grow(size_t bytes)
{
    const size_t capacity = std::max(m_size + bytes, m_capacity * 2);
    std::unique_ptr<char[]> larger(new char[capacity]);
    std::copy_n(m_bytes.get(), m_size, larger.get());
    m_bytes = std::move(larger);
    m_capacity = capacity;
}

} // namespace mavenscope
