// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mavenscope {

struct StructureBits;

/// Finds where the elements of a JSON document's top-level array end, in text that arrives in pieces. It
/// looks at quotes, backslashes, brackets and commas only; whether the elements are JSON is for the parser to
/// say.
class RecordSplitter
{
public:
    enum class State {
        BeforeArray,
        InArray,
        AfterArray,
        NoArray, ///< something other than [ came first
        TextAfter, ///< something other than white space came after the array
        TooDeep,
    };

    explicit RecordSplitter(int mostDepth) : m_mostDepth(mostDepth) { }

    /// What was scanned up to offset does not count any more: it is where a record begins.
    void beginRecordAt(uint64_t offset);
    /// Looks at the next piece; offsets below count from the first byte ever scanned.
    void scan(std::string_view piece);

    State state() const { return m_state; }
    bool hasFailed() const { return m_state >= State::NoArray; }
    uint64_t scanned() const { return m_offset; }
    uint64_t arrayBegin() const { return m_arrayBegin; } ///< just behind [
    uint64_t arrayEnd() const { return m_arrayEnd; } ///< at ]
    /// Just behind the last comma between elements seen so far; 0: none yet.
    uint64_t lastBoundary() const { return m_lastBoundary; }
    uint64_t failedAt() const { return m_failedAt; }

private:
    size_t scanOutside(std::string_view piece, size_t at);
    size_t scanInside(std::string_view piece, size_t at);
    size_t scanBlock(std::string_view bytes, size_t begin, const StructureBits &block);
    bool takeBracket(char c, uint64_t at);
    void fail(State state, uint64_t at);

    int m_mostDepth;
    State m_state = State::BeforeArray;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false; ///< the next byte is escaped
    uint64_t m_offset = 0;
    uint64_t m_arrayBegin = 0, m_arrayEnd = 0, m_lastBoundary = 0, m_failedAt = 0;
};

} // namespace mavenscope
