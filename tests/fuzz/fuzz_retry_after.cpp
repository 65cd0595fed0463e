// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry_after.h"

#include <cstdlib>

using namespace mavenscope;

/// Whatever the header says, the moment is one, and not in the past.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QDateTime until
        = retryAfter(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), now);
    if (!until.isValid() || until < now)
        std::abort();
    return 0;
}
