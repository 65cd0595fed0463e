// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/worker_pool.h"

#include <QThreadPool>

namespace mavenscope {

QThreadPool *workerPool()
{
    static QThreadPool pool;
    return &pool;
}

} // namespace mavenscope
