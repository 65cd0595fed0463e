// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"

#include <cstdlib>

using namespace mavenscope;

/// An instant or a day that was read is written so that it is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    char written[64];
    if (const auto instant = parseTimestamp(text)) {
        const char *end = writeTimestamp(*instant, written);
        if (parseTimestamp({ written, size_t(end - written) }) != instant)
            std::abort();
    }
    if (const auto day = parseDate(text)) {
        const char *end = writeDate(*day, written);
        if (parseDate({ written, size_t(end - written) }) != day)
            std::abort();
    }
    return 0;
}
