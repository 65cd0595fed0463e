// SPDX-License-Identifier: GPL-3.0-or-later
// The one file with calls of the platform.
#include "table/platform.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <new>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_MACOS
#include <pthread/qos.h>
#endif
#endif

namespace mavenscope {

namespace {

void lowerPriority()
{
#if defined(Q_OS_WIN)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#elif defined(Q_OS_MACOS)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(Q_OS_LINUX)
    // Of the calling thread only, on Linux. QThread's low priority does nothing here, and its idle one would
    // starve beside another busy program.
    setpriority(PRIO_PROCESS, 0, 10);
#endif
}

constexpr size_t largePage = size_t(2) << 20, cacheLine = 64;

std::align_val_t alignmentOf(size_t bytes)
{
    return std::align_val_t(bytes >= largePage ? largePage : cacheLine);
}

} // namespace

void giveWayToTheWindow()
{
    // Without a window there is none to give way to, and beside other busy programs this would take its time.
    static const bool hasWindow
        = QCoreApplication::instance() && QCoreApplication::instance()->inherits("QGuiApplication");
    static thread_local const bool isDone = (hasWindow ? lowerPriority() : void(), true);
    Q_UNUSED(isDone)
}

void keepFreedMemoryTogether()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2); // more were not faster on a million records
#endif
}

void *takeInLargePages(size_t bytes)
{
    void *memory = ::operator new(bytes, alignmentOf(bytes));
#ifdef Q_OS_LINUX
    if (bytes >= largePage)
        madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

void giveBackLargePages(void *memory, size_t bytes) { ::operator delete(memory, alignmentOf(bytes)); }

void makePages(void *memory, size_t bytes)
{
#if defined(Q_OS_LINUX) && defined(MADV_POPULATE_WRITE)
    // In pieces: whoever else needs memory meanwhile, the window too, waits for the end of one.
    constexpr size_t piece = size_t(512) << 10;
    auto *const begin = static_cast<std::byte *>(memory);
    for (size_t done = 0; done < bytes; done += piece)
        madvise(begin + done, std::min(piece, bytes - done), MADV_POPULATE_WRITE);
#else
    Q_UNUSED(memory)
    Q_UNUSED(bytes)
#endif
}

void letPagesGo(void *memory, size_t bytes)
{
#if defined(Q_OS_LINUX) && defined(MADV_FREE)
    madvise(memory, bytes, MADV_FREE);
#else
    Q_UNUSED(memory)
    Q_UNUSED(bytes)
#endif
}

void keepSecretsOutOfCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0); // a program that collects cores does not ask for the limit
#endif
}

#ifdef Q_OS_WIN
bool isErrorOutputATerminal() { return _isatty(_fileno(stderr)); }
void reportClosedPipesAsErrors() { }
void makeStandardStreamsBinary()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}
#else
bool isErrorOutputATerminal() { return isatty(STDERR_FILENO); }
void reportClosedPipesAsErrors() { std::signal(SIGPIPE, SIG_IGN); }
void makeStandardStreamsBinary() { }
#endif

} // namespace mavenscope
