// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_memory.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace mavenscope {

/// The texts of a record batch, one column after the other. Texts are most of what a million records take,
/// and who counts, charts or filters by numbers never looks at them: so they may be packed, until somebody
/// does. From then on they stay unpacked, for their readers keep views of them. Any thread may read.
class TextArena
{
public:
    /// Before anybody reads. The bytes live elsewhere, as long as this.
    void set(std::string_view text);
    /// size: of the text. pool: where it is unpacked, side by side with others of the table.
    void setPacked(std::string_view packed, size_t size, std::shared_ptr<BatchMemoryPool> pool);

    std::string_view text() const
    {
        const char *const begin = m_text.load(std::memory_order_acquire);
        return { begin ? begin : unpacked(), m_size };
    }
    bool isPacked() const { return !m_text.load(std::memory_order_acquire); }

private:
    const char *unpacked() const;

    std::string_view m_packed;
    size_t m_size = 0;
    std::shared_ptr<BatchMemoryPool> m_pool;
    mutable std::mutex m_mutex; ///< while it is unpacked
    mutable std::atomic<const char *> m_text = ""; ///< null: packed
    mutable BatchMemory m_unpacked;
};

/// Packs the texts of one batch after the other. Not thread-safe.
class TextPacker
{
public:
    TextPacker();
    ~TextPacker();

    /// To the texts that are packed next.
    void add(std::string_view text);
    /// The same of the texts of one column, one after the other, where they have few words: see WordCodes.
    /// All that are added so stand before those of add(). False: they are not added.
    bool addWords(std::string_view texts, std::span<const uint32_t> ends);
    /// What was added, for TextArena::setPacked(); empty: packed it would not be much smaller. Lives until
    /// the next call.
    std::string_view pack();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace mavenscope
