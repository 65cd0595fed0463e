// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/scratch.h"

#include <QtEndian>

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Texts that the table does not hold as they compare; they stay where they are.
class TextStore
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

/// asciiLower() of each of eight bytes.
inline uint64_t asciiLowered(uint64_t bytes)
{
    constexpr uint64_t each = 0x0101010101010101;
    const uint64_t low = bytes & (0x7f * each);
    const uint64_t fromA = low + (0x80 - 'A') * each, afterZ = low + (0x80 - 'Z' - 1) * each;
    return bytes | ((fromA & ~afterZ & ~bytes & (0x80 * each)) >> 2);
}

/// The first eight bytes as a big-endian number, as if zeros followed the text.
inline uint64_t firstBytes(const char *text, size_t size)
{
    if (size >= 8)
        return qFromBigEndian<quint64>(text);
    if (size >= 4) { // two halves that overlap
        return uint64_t(qFromBigEndian<quint32>(text)) << 32
            | uint64_t(qFromBigEndian<quint32>(text + size - 4)) << (64 - 8 * size);
    }
    uint64_t bytes = 0;
    for (size_t index = 0; index < size; ++index)
        bytes |= uint64_t(uint8_t(text[index])) << (56 - 8 * index);
    return bytes;
}

/// How the texts of a column compare: by their bytes, lists and JSON as they are read in a cell. Case is
/// ignored by folding: beforehand where that changes more than ASCII letters, else while comparing.
class TextReader
{
public:
    enum Extent {
        Beginnings, ///< Of a long text that must be folded only as much as tells nearly all texts apart.
        Whole,
    };
    TextReader(FieldType type, bool ignoresCase, bool descending, Extent extent = Whole);

    /// The text whose prefixes decide; in the table, or in the store where it must differ.
    std::string_view comparable(std::string_view stored, TextStore &store) const;
    /// Whether comparable() gives no more than the text's beginning: then it compares only whole to others
    /// that are alike, which may go on or end there.
    bool isCut(std::string_view stored) const
    {
        return m_ignoresCase && m_type == FieldType::Text && stored.size() > m_most;
    }
    /// The same for a text that is read as it stands, whatever the column's type, and never cut.
    std::string_view foldedUnlessAscii(std::string_view text, TextStore &store) const
    {
        return folded(text, whole, store);
    }
    /// The first eight bytes as a number, which is the greater the later the text comes.
    uint64_t prefix(const char *text, size_t size) const;
    bool isDescending() const { return m_flip != 0; }

private:
    static constexpr size_t whole = std::numeric_limits<uint32_t>::max(); ///< as long as a key can be
    /// At most so many bytes of it.
    std::string_view folded(std::string_view text, size_t most, TextStore &store) const;

    FieldType m_type;
    bool m_ignoresCase;
    uint64_t m_flip;
    size_t m_most; ///< bytes
};

inline uint64_t TextReader::prefix(const char *text, size_t size) const
{
    const uint64_t bytes = firstBytes(text, size);
    return (m_ignoresCase ? asciiLowered(bytes) : bytes) ^ m_flip;
}

} // namespace mavenscope
