// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_arena.h"

#include "table/word_codes.h"

#include <QtGlobal>

#include <lz4.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace mavenscope {

namespace {

/// Of smaller ones there is little to gain: of a summary, of the last records of an answer.
constexpr size_t leastPacked = 16 * 1024;

/// What stands before the codes of words, which stand before the rest.
struct Parts
{
    uint32_t wordBytes; ///< of text
    uint32_t codeBytes;
};

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
    m_unpacked = m_pool->take(m_size + WordCodes::roomBehind);
    char *const text = m_unpacked.take<char>(m_size + WordCodes::roomBehind);
    Parts parts;
    std::memcpy(&parts, m_packed.data(), sizeof parts);
    const std::string_view rest = m_packed.substr(sizeof parts + parts.codeBytes);
    WordCodes::decode(m_packed.substr(sizeof parts, parts.codeBytes), text);
    const size_t restBytes = m_size - parts.wordBytes;
    if (rest.size() == restBytes)
        rest.copy(text + parts.wordBytes, restBytes);
    else if (LZ4_decompress_safe(rest.data(), text + parts.wordBytes, int(rest.size()), int(restBytes))
        != int(restBytes))
        qFatal("The texts of a record batch cannot be unpacked"); // which this program has packed itself
    m_text.store(text, std::memory_order_release);
    return text;
}

struct TextPacker::Private
{
    WordCodes words;
    std::string rest;
    std::vector<char> packed;
};

TextPacker::TextPacker() : d(std::make_unique<Private>()) { }
TextPacker::~TextPacker() = default;

void TextPacker::add(std::string_view text) { d->rest += text; }

bool TextPacker::addWords(std::string_view texts, std::span<const uint32_t> ends)
{
    return d->words.add(texts, ends);
}

std::string_view TextPacker::pack()
{
    const std::string_view codes = d->words.codes(), rest = d->rest;
    const size_t textBytes = d->words.textBytes() + rest.size();
    const size_t most = textBytes / 4 * 3; // with more, to unpack it would cost more than it saves
    const Parts parts { uint32_t(d->words.textBytes()), uint32_t(codes.size()) };
    d->packed.resize(std::max(d->packed.size(), sizeof parts + codes.size() + rest.size()));
    size_t size = 0;
    if (textBytes >= leastPacked) {
        std::memcpy(d->packed.data(), &parts, sizeof parts);
        codes.copy(d->packed.data() + sizeof parts, codes.size());
        char *const packedRest = d->packed.data() + sizeof parts + codes.size();
        size_t restSize = 0; // also of what would be no smaller
        if (!rest.empty() && rest.size() <= LZ4_MAX_INPUT_SIZE)
            restSize = size_t(
                LZ4_compress_default(rest.data(), packedRest, int(rest.size()), int(rest.size() - 1)));
        if (!restSize)
            restSize = rest.copy(packedRest, rest.size());
        size = sizeof parts + codes.size() + restSize;
    }
    d->words.clear();
    d->rest.clear();
    return { d->packed.data(), size <= most ? size : 0 };
}

} // namespace mavenscope
