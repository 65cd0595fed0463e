// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_export.h"

#include "table/parallel.h"
#include "table/platform.h"
#include "table/worker_pool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace mavenscope {

namespace {

/// Some 300 KB of conversations: what a core formats is still in its cache when it is written, and the
/// hand-over is still rare.
constexpr size_t rowsABlock = 1024;
/// A window needs no more reports of progress.
constexpr size_t rowsAReport = 16 * rowsABlock;

ExportError cannotWrite(const QString &where, const QString &reason)
{
    return { false,
        QCoreApplication::translate(
            "Export", "The table could not be written to %1: %2. Check the place or choose another one.")
            .arg(where, reason) };
}

/// Formats blocks of rows on all cores and writes them in order. Whoever has formatted a block waits for its
/// turn and writes it, so that one core formats while the other is in the system's write; a thread uses the
/// same memory for each of its blocks.
class BlockWriter
{
public:
    BlockWriter(const CsvJob &job, QIODevice &device, const QString &where, const Cancellation &cancellation,
        const std::function<void(qint64)> &progress)
        : m_formatter(job.table, job.columns, job.format), m_rows(*job.rows), m_device(device),
          m_where(where), m_cancellation(cancellation), m_progress(progress)
    {
    }

    std::optional<ExportError> writeAll()
    {
        TextBuffer header;
        m_formatter.appendHeader(header);
        if (!write(header.view()))
            return m_error;
        forEachInParallel(std::max(1, QThread::idealThreadCount()), [this](int) { writeBlocks(); });
        return m_error;
    }

private:
    void writeBlocks()
    {
        CsvLines lines(m_formatter);
        TextBuffer text;
        const size_t blocks = (m_rows.size() + rowsABlock - 1) / rowsABlock;
        for (size_t block = m_next++; block < blocks; block = m_next++) {
            const size_t begin = block * rowsABlock, end = std::min(m_rows.size(), begin + rowsABlock);
            text.clear();
            lines.append(text, m_rows, begin, end);
            std::unique_lock turn(m_mutex);
            // A block is another's only once that one formats it, so the turn comes.
            m_written.wait(turn, [&] { return m_error || m_turn == block; });
            if (!m_error && m_cancellation.isCancelled())
                m_error = { true, QCoreApplication::translate("Export", "The export was cancelled.") };
            if (m_error || !write(text.view()))
                return m_written.notify_all();
            if (m_progress && (end % rowsAReport == 0 || end == m_rows.size()))
                m_progress(qint64(end));
            m_turn = block + 1;
            m_written.notify_all();
        }
    }

    bool write(std::string_view text)
    {
        // A disk that fills up takes a part without a word; only the next write tells the reason, which is
        // gone once the file is closed.
        while (!text.empty()) {
            const qint64 taken = m_device.write(text.data(), qint64(text.size()));
            if (taken <= 0) {
                m_error = cannotWrite(m_where, m_device.errorString());
                return false;
            }
            text.remove_prefix(size_t(taken));
        }
        return true;
    }

    const CsvFormatter m_formatter;
    const RowList &m_rows;
    QIODevice &m_device;
    const QString &m_where;
    const Cancellation &m_cancellation;
    const std::function<void(qint64)> &m_progress;
    std::atomic<size_t> m_next = 0;
    std::mutex m_mutex; ///< held while writing; guards what follows
    std::condition_variable m_written;
    size_t m_turn = 0; ///< the block to write next
    std::optional<ExportError> m_error;
};

/// A pipe, a device or the like takes a stream; replacing it by a file would surprise.
std::optional<ExportError> writeStream(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file.errorString());
    return BlockWriter(job, file, path, cancellation, progress).writeAll();
}

/// The old file stands until the new one is on the disk, for which QSaveFile waits.
std::optional<ExportError> replaceFile(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto error = BlockWriter(job, file, path, cancellation, progress).writeAll()) {
        file.cancelWriting();
        return error;
    }
    if (!file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return std::nullopt;
}

/// Where no file was, there is none to lose, and nobody waits for the disk: a million rows are formatted and
/// handed to the system in less time than that can take. Readable by its owner only: customer data is nobody
/// else's business.
std::optional<ExportError> makeFile(const CsvJob &job, const QString &path, const Cancellation &cancellation,
    const std::function<void(qint64)> &progress)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return cannotWrite(path, file.errorString());
    if (auto error = BlockWriter(job, file, path, cancellation, progress).writeAll())
        return error;
    if (!file.flush() || !file.rename(path))
        return cannotWrite(path, file.errorString());
    file.setAutoRemove(false);
    return std::nullopt;
}

} // namespace

std::optional<ExportError> writeCsvFile(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress)
{
    const QFileInfo target(path);
    if (target.isDir())
        return cannotWrite(path, QCoreApplication::translate("Export", "it is a folder"));
    const auto write = target.exists() && !target.isFile() ? writeStream
        : target.exists() || target.isSymLink()            ? replaceFile
                                                           : makeFile;
    return write(job, path, cancellation, progress);
}

std::optional<ExportError> writeCsv(const CsvJob &job, QIODevice &device, const Cancellation &cancellation,
    const std::function<void(qint64)> &progress)
{
    const QString where = QCoreApplication::translate("Export", "the standard output");
    return BlockWriter(job, device, where, cancellation, progress).writeAll();
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
