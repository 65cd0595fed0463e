// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_export.h"

#include "table/platform.h"
#include "table/worker_pool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QThread>

#include <algorithm>
#include <deque>

namespace mavenscope {

namespace {

/// About 10 MB of conversations: large enough to be worth a hand-over, small enough for memory and progress.
constexpr size_t rowsABlock = 16'384;

ExportError cannotWrite(const QString &where, const QString &reason)
{
    return { false,
        QCoreApplication::translate(
            "Export", "The table could not be written to %1: %2. Check the place or choose another one.")
            .arg(where, reason) };
}

/// Formats blocks of rows on all cores and writes them in order; at most a few are in memory.
std::optional<ExportError> writeBlocks(const CsvJob &job, QIODevice &device, const QString &where,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    const auto formatter = std::make_shared<const CsvFormatter>(job.table, job.columns, job.format);
    const SharedRowList rows = job.rows;
    const auto write = [&](const std::string &text) -> std::optional<ExportError> {
        // A disk that fills up takes a part without a word; only the next write tells the reason, which is
        // gone once the file is closed.
        for (size_t done = 0; done < text.size();) {
            const qint64 taken = device.write(text.data() + done, qint64(text.size() - done));
            if (taken <= 0)
                return cannotWrite(where, device.errorString());
            done += size_t(taken);
        }
        return std::nullopt;
    };
    std::string header;
    formatter->appendHeader(header);
    if (auto error = write(header))
        return error;

    const size_t atOnce = size_t(std::max(2, QThread::idealThreadCount())) + 1;
    std::deque<std::pair<QFuture<std::string>, size_t>> blocks;
    size_t next = 0;
    qint64 written = 0;
    while (next < rows->size() || !blocks.empty()) {
        if (cancellation.isCancelled())
            return ExportError { true, QCoreApplication::translate("Export", "The export was cancelled.") };
        while (next < rows->size() && blocks.size() < atOnce) {
            const size_t begin = next;
            next = std::min(rows->size(), begin + rowsABlock);
            blocks.emplace_back(QtConcurrent::run(workerPool(),
                                    [formatter, rows, begin, end = next] {
                                        giveWayToTheWindow();
                                        std::string text;
                                        text.reserve((end - begin) * 512);
                                        formatter->appendRows(text, *rows, begin, end);
                                        return text;
                                    }),
                next - begin);
        }
        auto [block, count] = std::move(blocks.front());
        blocks.pop_front();
        if (auto error = write(block.takeResult()))
            return error;
        written += qint64(count);
        if (progress)
            progress(written);
    }
    return std::nullopt;
}

/// A pipe, a device or the like takes a stream; replacing it by a file would surprise.
std::optional<ExportError> writeStream(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file.errorString());
    return writeBlocks(job, file, path, cancellation, progress);
}

} // namespace

std::optional<ExportError> writeCsvFile(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    const QFileInfo target(path);
    if (target.isDir())
        return cannotWrite(path, QCoreApplication::translate("Export", "it is a folder"));
    if (target.exists() && !target.isFile())
        return writeStream(job, path, cancellation, progress);
    const bool isNew = !target.exists();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    // Customer data: nobody else's business unless the target was already open to others.
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto error = writeBlocks(job, file, path, cancellation, progress)) {
        file.cancelWriting();
        return error;
    }
    if (!file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return std::nullopt;
}

std::optional<ExportError> writeCsv(const CsvJob &job, QIODevice &device, const Cancellation &cancellation,
    const std::function<void(qint64)> &progress)
{
    return writeBlocks(
        job, device, QCoreApplication::translate("Export", "the standard output"), cancellation, progress);
}

struct CsvExport::Private
{
    CsvJob job;
    Cancellation cancellation;
    QFutureWatcher<std::optional<ExportError>> watcher;
};

CsvExport::CsvExport(CsvJob job, QString path, QObject *parent)
    : QObject(parent), d(new Private), m_path(std::move(path))
{
    d->job = std::move(job);
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] {
        m_error = d->watcher.result();
        Q_EMIT finished();
    });
}

CsvExport::~CsvExport()
{
    d->watcher.disconnect(this);
    cancel();
    d->watcher.waitForFinished();
}

qint64 CsvExport::rowCount() const { return qint64(d->job.rows->size()); }

void CsvExport::start()
{
    const qint64 all = rowCount();
    // The destructor waits for the worker, so this outlives it; a queued call dies with its receiver.
    d->watcher.setFuture(QtConcurrent::run(
        workerPool(), [this, job = d->job, path = m_path, cancellation = d->cancellation, all] {
            giveWayToTheWindow();
            return writeCsvFile(job, path, cancellation, [this, all](qint64 rows) {
                QMetaObject::invokeMethod(
                    this, [this, rows, all] { Q_EMIT progressed(rows, all); }, Qt::QueuedConnection);
            });
        }));
}

void CsvExport::cancel() { d->cancellation.cancel(); }

} // namespace mavenscope
