// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/worker_pool.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace mavenscope {

QThreadPool *workerPool()
{
    static QThreadPool pool;
    // As the application does for the global one: nothing may still run when what it works with is torn down.
    static const bool isAwaited = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(isAwaited)
    return &pool;
}

} // namespace mavenscope
