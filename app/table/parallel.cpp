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

void forEachInParallel(int count, const std::function<void(int)> &body)
{
    if (count == 1) // often, from within another one: not worth a look at the machine
        return body(0);
    std::atomic<int> next { 0 };
    const auto work = [&next, &body, count] {
        for (int index = next.fetch_add(1); index < count; index = next.fetch_add(1))
            body(index);
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
