// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/platform.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace mavenscope {

/// Where filters, sorts, groups, files and other long work run: as many threads as cores. Not
/// QThreadPool::globalInstance(): Qt 6.4 paints large areas with the threads of that one, and the window
/// would wait for a sort to end.
QThreadPool *workerPool();

/// Runs work in the pool, then done with its result in the thread of context; not at all when context has
/// gone. (QFuture::then with a context asserts in Qt 6.4 that it is still there.)
template <typename Work, typename Done>
void runInWorker(QThreadPool *pool, QObject *context, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(watcher->result());
        });
    watcher->setFuture(QtConcurrent::run(pool, [work = std::move(work)]() mutable {
        giveWayToTheWindow();
        return work();
    }));
}

} // namespace mavenscope
