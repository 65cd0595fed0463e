// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/platform.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <memory>
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

/// The same object, which a worker destroys when its last holder lets go of it. For what is large: the holder
/// may be the window's thread, and to give back hundreds of megabytes, page by page, takes it longer than a
/// picture may.
template <typename T> std::shared_ptr<T> freedInWorker(std::shared_ptr<T> object)
{
    T *const plain = object.get();
    return std::shared_ptr<T>(plain, [object = std::move(object)](T *) mutable {
        workerPool()->start([object = std::move(object)]() mutable { object.reset(); });
    });
}

} // namespace mavenscope
