// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace mavenscope {

QByteArray gzip(const QByteArray &bytes)
{
    constexpr int gzipFraming = 16;
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipFraming, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray packed;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    qsizetype taken = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.avail_in == 0 && taken < bytes.size()) {
            const qsizetype next = std::min<qsizetype>(bytes.size() - taken, std::numeric_limits<int>::max());
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData() + taken));
            stream.avail_in = uInt(next);
            taken += next;
        }
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        state = deflate(&stream, taken == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
        packed.append(block.constData(), block.size() - qsizetype(stream.avail_out));
    }
    deflateEnd(&stream);
    return packed;
}

} // namespace mavenscope
