// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body_unpacker.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <array>

namespace mavenscope {
namespace {

constexpr size_t mostHeaderBytes = 1 << 20; // a name may be as long as it likes

enum class HeaderState { Whole, Open, Wrong };
struct Header
{
    HeaderState state = HeaderState::Open;
    size_t size = 0;
    uint32_t check = ISAL_GZIP_NO_HDR_VER; ///< what stands behind the stream
};

uint8_t byteAt(std::string_view bytes, size_t place) { return uint8_t(bytes[place]); }

Header readGzipHeader(std::string_view bytes)
{
    constexpr uint8_t hasCheck = 2, hasExtra = 4, hasName = 8, hasComment = 16, reserved = 0xe0;
    constexpr size_t fixedSize = 10;
    if ((bytes.size() > 1 && byteAt(bytes, 1) != 0x8b) || (bytes.size() > 2 && byteAt(bytes, 2) != 8))
        return { HeaderState::Wrong };
    if (bytes.size() < fixedSize)
        return {};
    const uint8_t flags = byteAt(bytes, 3);
    if (flags & reserved)
        return { HeaderState::Wrong };
    size_t size = fixedSize;
    if (flags & hasExtra) {
        if (bytes.size() < size + 2)
            return {};
        size += size_t(2) + byteAt(bytes, size) + byteAt(bytes, size + 1) * size_t(256);
    }
    for (const uint8_t text : { hasName, hasComment }) {
        if (!(flags & text))
            continue;
        const size_t end = bytes.find('\0', size);
        if (end == bytes.npos)
            return {};
        size = end + 1;
    }
    if (flags & hasCheck) {
        if (bytes.size() < size + 2)
            return {};
        const auto *begin = reinterpret_cast<const unsigned char *>(bytes.data());
        const uint32_t check = crc32_gzip_refl(0, begin, size) & 0xffff;
        if (check != byteAt(bytes, size) + byteAt(bytes, size + 1) * 256u)
            return { HeaderState::Wrong };
        size += 2;
    }
    return { bytes.size() < size ? HeaderState::Open : HeaderState::Whole, size };
}

/// "deflate" means zlib.
Header readZlibHeader(std::string_view bytes)
{
    constexpr uint8_t hasDictionary = 0x20;
    if (bytes.size() < 2)
        return {};
    const uint8_t method = byteAt(bytes, 0), flags = byteAt(bytes, 1);
    if ((method & 15) != 8 || method >> 4 > 7 || (flags & hasDictionary) || (method * 256 + flags) % 31 != 0)
        return { HeaderState::Wrong };
    return { HeaderState::Whole, 2, ISAL_ZLIB_NO_HDR_VER };
}

/// ISA-L's own reading forgets a gzip header's flags where its pieces end.
Header readHeader(std::string_view bytes)
{
    return byteAt(bytes, 0) == 0x1f ? readGzipHeader(bytes) : readZlibHeader(bytes);
}

} // namespace

struct BodyUnpacker::Stream
{
    inflate_state state;
    std::string header; ///< while it is not whole
    std::array<unsigned char, 256 * 1024> unpacked;
};

BodyUnpacker::BodyUnpacker(const QByteArray &contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return;
    m_isKnown = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
    if (m_isKnown)
        m_stream = std::make_unique<Stream>();
}

BodyUnpacker::~BodyUnpacker() = default;

BodyUnpacker::Outcome BodyUnpacker::append(std::string_view packed, const Output &output)
{
    if (!m_isKnown)
        return Outcome::Damaged;
    if (!m_stream)
        return output(packed) ? Outcome::Good : Outcome::Stopped;

    inflate_state &state = m_stream->state;
    auto &unpacked = m_stream->unpacked;
    state.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(packed.data()));
    state.avail_in = uint32_t(packed.size());
    while (state.avail_in > 0 || m_place == Place::OutputFull) {
        // A gzip body may be several streams one after the other.
        if (m_place == Place::InHeader || m_place == Place::StreamEnd) {
            if (!takeHeader())
                return Outcome::Damaged;
            if (m_place == Place::InHeader)
                return Outcome::Good;
        }
        state.next_out = unpacked.data();
        state.avail_out = uint32_t(unpacked.size());
        if (isal_inflate(&state) != ISAL_DECOMP_OK)
            return Outcome::Damaged;
        m_place = state.block_state == ISAL_BLOCK_FINISH ? Place::StreamEnd
            : state.avail_out == 0                       ? Place::OutputFull
                                                         : Place::InStream;
        const size_t size = unpacked.size() - state.avail_out;
        if (size > 0 && !output({ reinterpret_cast<const char *>(unpacked.data()), size }))
            return Outcome::Stopped;
    }
    return Outcome::Good;
}

/// Goes on in the header of a stream and, when it is whole, to the stream; false where it is wrong.
bool BodyUnpacker::takeHeader()
{
    inflate_state &state = m_stream->state;
    std::string &bytes = m_stream->header;
    const std::string_view piece(reinterpret_cast<const char *>(state.next_in), state.avail_in);
    const size_t before = bytes.size();
    bytes.append(piece);
    const Header header = readHeader(bytes);
    m_place = Place::InHeader;
    if (header.state == HeaderState::Open)
        return bytes.size() <= mostHeaderBytes;
    if (header.state == HeaderState::Wrong)
        return false;
    const auto taken = uint32_t(header.size - before);
    unsigned char *const next = state.next_in + taken;
    const uint32_t left = state.avail_in - taken;
    isal_inflate_init(&state);
    state.next_in = next;
    state.avail_in = left;
    state.crc_flag = header.check;
    bytes.clear();
    m_place = Place::InStream;
    return true;
}

} // namespace mavenscope
