// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mavenscope {

/// Calls body(0) ... body(count - 1), each once, from this thread and those of workerPool() that are free,
/// neighbours mostly from the same one; returns when all are done. Never waits for a thread, so it may be
/// called from the pool's own.
void forEachInParallel(int count, const std::function<void(int)> &body);

} // namespace mavenscope
