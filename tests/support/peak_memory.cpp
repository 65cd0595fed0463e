// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peak_memory.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace mavenscope {

int64_t peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return usage.ru_maxrss; // bytes there, KiB elsewhere
#else
    return usage.ru_maxrss * int64_t(1024);
#endif
#else
    return 0;
#endif
}

} // namespace mavenscope
