// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peak_memory.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace mavenscope {

int64_t peakMemory()
{
#ifdef Q_OS_LINUX
    // ru_maxrss begins with the peak of the program that started this one.
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).replace("kB", "").trimmed().toLongLong() * 1024;
    }
#endif
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
