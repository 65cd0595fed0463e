// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_arena.h"

#include <QtGlobal>

#include <zstd.h>

#include <string>
#include <utility>
#include <vector>

namespace mavenscope {

namespace {

/// Of smaller ones there is little to gain: of a summary, of the last records of an answer.
constexpr size_t leastPacked = 16 * 1024;
/// The next levels take longer than they save: a level more is a tenth less memory and half as long again.
constexpr int level = 1;

} // namespace

void TextArena::set(std::string_view text)
{
    m_size = text.size();
    m_text = text.empty() ? "" : text.data();
}

void TextArena::setPacked(std::string_view packed, size_t size, std::shared_ptr<BatchMemoryPool> pool)
{
    m_packed = packed;
    m_size = size;
    m_pool = std::move(pool);
    m_text = nullptr;
}

const char *TextArena::unpacked() const
{
    const std::lock_guard lock(m_mutex);
    if (const char *const text = m_text.load(std::memory_order_relaxed))
        return text;
    m_unpacked = m_pool->take(m_size);
    char *const text = m_unpacked.take<char>(m_size);
    if (ZSTD_decompress(text, m_size, m_packed.data(), m_packed.size()) != m_size)
        qFatal("The texts of a record batch cannot be unpacked"); // which this program has packed itself
    m_text.store(text, std::memory_order_release);
    return text;
}

struct TextPacker::Private
{
    std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context { ZSTD_createCCtx(), ZSTD_freeCCtx };
    std::string texts;
    std::vector<char> packed;
};

TextPacker::TextPacker() : d(std::make_unique<Private>()) { }
TextPacker::~TextPacker() = default;

void TextPacker::add(std::string_view text) { d->texts += text; }

std::string_view TextPacker::pack()
{
    const size_t most = d->texts.size() / 4 * 3; // with more, to unpack it would cost more than it saves
    if (d->packed.size() < most)
        d->packed.resize(most);
    size_t size = 0;
    if (d->texts.size() >= leastPacked) {
        size = ZSTD_compressCCtx(
            d->context.get(), d->packed.data(), most, d->texts.data(), d->texts.size(), level);
        if (ZSTD_isError(size))
            size = 0;
    }
    d->texts.clear();
    return { d->packed.data(), size };
}

} // namespace mavenscope
