// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace mavenscope {

/// The calling thread, which must be a worker's, lets the window's go first from now on: where every core
/// parses, the window would else wait for its turn like one more parser. Does nothing in a program
/// without a window. Cheap when called again.
void giveWayToTheWindow();

/// Freed memory goes back to the system rather than to one of many arenas: an allocator with an arena for
/// every thread grows for hours over what comes and goes in turns. To be called before the first thread
/// starts; does nothing but with glibc.
void keepFreedMemoryTogether();

/// Memory, aligned to a cache line; from the size of a large page on in such pages, where the system (Linux)
/// has them: a million records are 60 000 small ones, and each costs more than what is written into it.
void *takeInLargePages(size_t bytes);
void giveBackLargePages(void *memory, size_t bytes);
/// Has the system make the pages of such memory now, rather than as each is first written. A hint; does
/// nothing but on Linux.
void makePages(void *memory, size_t bytes);
/// What stands in such memory, which is of whole small pages, is not needed any more: a system that runs
/// short may take its pages until they are written again. A hint; does nothing but on Linux.
void letPagesGo(void *memory, size_t bytes);
/// Has the memory begin to fetch what will soon be read. A hint.
inline void fetchSoon([[maybe_unused]] const void *at)
{
#ifdef __GNUC__
    __builtin_prefetch(at);
#endif
}
/// The same of what will soon be written.
inline void fetchToWriteSoon([[maybe_unused]] const void *at)
{
#ifdef __GNUC__
    __builtin_prefetch(at, 1);
#endif
}

/// A crash leaves no picture of the memory, which holds the token and customers' words. Debuggers of the same
/// user cannot attach either.
void keepSecretsOutOfCoreDumps();

/// Whether somebody watches standard error, so that progress makes sense there.
bool isErrorOutputATerminal();
/// A reader of standard output that goes away becomes a write error, rather than the end of the process.
void reportClosedPipesAsErrors();
/// Lines end as they are written, on every system.
void makeStandardStreamsBinary();

} // namespace mavenscope
