// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body_unpacker.h"

#include <zlib.h>

#include <array>

namespace mavenscope {
namespace {

constexpr int anyZlibHeader = MAX_WBITS + 32; // gzip or zlib, told apart by zlib

} // namespace

BodyUnpacker::BodyUnpacker(const QByteArray &contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return;
    m_isKnown = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
    if (!m_isKnown)
        return;
    m_stream = std::make_unique<z_stream_s>();
    m_isKnown = inflateInit2(m_stream.get(), anyZlibHeader) == Z_OK;
}

BodyUnpacker::~BodyUnpacker()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

BodyUnpacker::Outcome BodyUnpacker::append(std::string_view packed, const Output &output)
{
    if (!m_isKnown)
        return Outcome::Damaged;
    if (!m_stream)
        return output(packed) ? Outcome::Good : Outcome::Stopped;

    std::array<unsigned char, 256 * 1024> unpacked;
    m_stream->next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(packed.data()));
    m_stream->avail_in = uInt(packed.size());
    do {
        if (m_atStreamEnd) {
            // A gzip body may be several streams one after the other.
            if (m_stream->avail_in == 0)
                break;
            inflateReset(m_stream.get());
            m_atStreamEnd = false;
        }
        m_stream->next_out = unpacked.data();
        m_stream->avail_out = uInt(unpacked.size());
        const int status = inflate(m_stream.get(), Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return Outcome::Damaged;
        m_atStreamEnd = status == Z_STREAM_END;
        const size_t size = unpacked.size() - m_stream->avail_out;
        if (size > 0 && !output({ reinterpret_cast<const char *>(unpacked.data()), size }))
            return Outcome::Stopped;
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return Outcome::Good;
}

} // namespace mavenscope
