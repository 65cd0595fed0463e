// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/saved_state.h"

#include <cstdlib>

using namespace mavenscope;

/// What was read once is read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto state = stateFromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!state)
        return 0;
    const QByteArray json = toJson(*state);
    const auto again = stateFromJson(json);
    if (!again || toJson(*again) != json)
        std::abort();
    return 0;
}
