// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/parallel.h"

#include "table/platform.h"
#include "table/worker_pool.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace mavenscope {

namespace {

/// So many that a core which is done early has little to wait for.
constexpr int runsACore = 32;

} // namespace

void forEachInParallel(int count, const std::function<void(int)> &body)
{
    if (count == 1) // often, from within another one: not worth a look at the machine
        return body(0);
    // Neighbours go to one core: what they write is often in the same cache line, for which two cores would
    // wait in turn.
    const int atOnce = std::max(1, count / (QThread::idealThreadCount() * runsACore));
    std::atomic<int> next { 0 };
    const auto work = [&next, &body, count, atOnce] {
        for (int begin = next.fetch_add(atOnce); begin < count; begin = next.fetch_add(atOnce)) {
            for (int index = begin; index < std::min(count, begin + atOnce); ++index)
                body(index);
        }
    };
    // Shared: a helper may still be inside release() when this function has returned.
    const auto done = std::make_shared<QSemaphore>();
    const int wanted = std::min(count, QThread::idealThreadCount()) - 1;
    int helpers = 0;
    while (helpers < wanted && workerPool()->tryStart([work, done] {
        giveWayToTheWindow();
        work();
        done->release();
    }))
        ++helpers;
    work();
    done->acquire(helpers);
}

} // namespace mavenscope
