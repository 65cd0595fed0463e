// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_load.h"

#include "table/platform.h"
#include "table/worker_pool.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QTimer>

#include <atomic>

namespace mavenscope {

namespace {

constexpr int growthInterval = 100; ///< ms between growing tables
constexpr int firstGrowth = 30;
/// What shows a table does some work for every row of it each time it grows: for all growths of a load
/// together that is no more than a few times the rows, as long as each adds its part of what was there. A
/// slow load is to be seen growing all the same.
constexpr qint64 leastGrowthPart = 4;
constexpr qint64 longestWithoutGrowth = 1000; ///< ms

/// Shared with the worker that reads, which may outlive the load by a block.
struct Reading
{
    explicit Reading(const Endpoint *endpoint, QList<QByteArray> groupBy)
        : reader(endpoint, std::move(groupBy))
    {
    }
    TableReader reader;
    std::atomic<qint64> bytes = 0;
};

std::optional<ApiError> readFile(const std::shared_ptr<Reading> &reading, const QString &path)
{
    QFile file;
    bool opened;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    const auto unreadable = [&] {
        ApiError error;
        error.kind = ApiErrorKind::FileUnreadable;
        error.detail = QStringLiteral("%1: %2").arg(path, file.errorString());
        return error;
    };
    if (!opened)
        return unreadable();
    for (;;) {
        const auto got
            = reading->reader.appendFrom([&file](char *to, qint64 most) { return file.read(to, most); });
        if (got && *got < 0)
            return unreadable();
        if (!got || *got == 0)
            return reading->reader.finish();
        reading->bytes += *got;
    }
}

/// What shows a table asks for its rows: they are listed here.
SharedTable tableOf(const TableReader &reader)
{
    SharedTable table = freedInWorker(reader.snapshot());
    table->sharedAllRows();
    return table;
}

struct Outcome
{
    std::optional<ApiError> error;
    SharedTable table;
};

} // namespace

struct TableLoad::Private
{
    std::shared_ptr<Reading> reading;
    std::unique_ptr<Fetch> fetch; ///< null: of a file
    std::optional<Query> query;
    Token token;
    QTimer growth;
    bool isGrowing = false; ///< a worker makes the next table
    QFutureWatcher<Outcome> outcome;
    std::optional<ApiErrorKind> cancelledAs;
    qint64 shownRows = 0;
    QElapsedTimer sinceGrowth;
};

TableLoad::TableLoad(QObject *parent) : QObject(parent), d(new Private)
{
    d->growth.setInterval(firstGrowth);
    connect(&d->growth, &QTimer::timeout, this, [this] {
        const qint64 rows = d->reading->reader.rowCount();
        if (!d->fetch)
            m_bytes = d->reading->bytes;
        if (rows > 0)
            d->growth.setInterval(growthInterval);
        const bool isMore = rows > d->shownRows && rows > 0;
        if (isMore && !d->isGrowing
            && (rows - d->shownRows >= d->shownRows / leastGrowthPart
                || d->sinceGrowth.hasExpired(longestWithoutGrowth)))
            grow();
        Q_EMIT progressed(rows, m_bytes);
    });
    connect(&d->outcome, &QFutureWatcherBase::finished, this, [this] {
        d->growth.stop();
        if (!m_error)
            m_error = d->outcome.result().error;
        if (d->cancelledAs) {
            m_error = ApiError {};
            m_error->kind = *d->cancelledAs;
        }
        if (!d->fetch)
            m_bytes = d->reading->bytes;
        m_table = d->outcome.result().table;
        m_finished = true;
        Q_EMIT progressed(m_table->rowCount(), m_bytes);
        Q_EMIT finished();
    });
}

void TableLoad::grow()
{
    d->isGrowing = true;
    d->sinceGrowth.start();
    runInWorker(
        workerPool(), this, [reading = d->reading] { return tableOf(reading->reader); },
        [this](const SharedTable &table) {
            d->isGrowing = false;
            if (m_finished)
                return;
            d->shownRows = table->rowCount();
            m_table = table;
            Q_EMIT grew(m_table);
        });
}

TableLoad::~TableLoad()
{
    d->outcome.disconnect(this);
    d->fetch.reset();
    if (d->reading)
        d->reading->reader.cancel();
}

TableLoad *TableLoad::fetch(Client &client, const Query &query, QObject *parent)
{
    auto *load = new TableLoad(parent);
    Private &d = *load->d;
    d.query = query;
    d.token = client.connection().token;
    d.reading = freedInWorker(std::make_shared<Reading>(&endpoint(query.endpoint), query.groupBy));
    load->m_table = d.reading->reader.snapshot();
    // The sink is the reader within Reading: both live as long as either is needed.
    d.fetch.reset(client.fetch(query, std::shared_ptr<ByteSink>(d.reading, &d.reading->reader)));
    connect(d.fetch.get(), &Fetch::waiting, load, &TableLoad::waiting);
    connect(d.fetch.get(), &Fetch::started, load, [load] {
        load->d->growth.start();
        Q_EMIT load->started();
    });
    connect(d.fetch.get(), &Fetch::progressed, load, [load](qint64 bytes) { load->m_bytes = bytes; });
    connect(d.fetch.get(), &Fetch::finished, load, [load] {
        std::optional<ApiError> error = load->d->fetch->error();
        // When the reader refused the bytes, it knows better why.
        const bool isReaders
            = error && error->kind == ApiErrorKind::NotUnderstood && error->httpStatus == 200;
        if (error && !isReaders)
            load->m_error = error;
        // What had arrived before a failure is read to its end: it may be all that there is.
        if (error && (error->kind == ApiErrorKind::Cancelled || error->kind == ApiErrorKind::Superseded))
            load->d->reading->reader.cancel();
        load->d->outcome.setFuture(
            QtConcurrent::run(workerPool(), [reading = load->d->reading, token = load->d->token, error] {
                giveWayToTheWindow();
                auto problem = reading->reader.finish();
                if (problem)
                    problem->detail = token.blottedOut(problem->detail); // it quotes the answer
                return Outcome { problem ? problem : error, tableOf(reading->reader) };
            }));
    });
    return load;
}

TableLoad *TableLoad::open(const QString &path, const Endpoint *endpoint, QObject *parent)
{
    auto *load = new TableLoad(parent);
    load->d->reading = freedInWorker(std::make_shared<Reading>(endpoint, QList<QByteArray> {}));
    load->m_table = load->d->reading->reader.snapshot();
    // Behind the event loop, so that the caller has connected when the first signal comes.
    QTimer::singleShot(0, load, [load, path] {
        if (load->d->cancelledAs) {
            load->d->reading->reader.cancel();
        }
        load->d->growth.start();
        Q_EMIT load->started();
        load->d->outcome.setFuture(QtConcurrent::run(workerPool(), [reading = load->d->reading, path] {
            giveWayToTheWindow();
            const auto problem = readFile(reading, path);
            return Outcome { problem, tableOf(reading->reader) };
        }));
    });
    return load;
}

TableReader::LeftOut TableLoad::leftOut() const { return d->reading->reader.leftOut(); }

QDateTime TableLoad::requestedAt() const { return d->fetch ? d->fetch->requestedAt() : QDateTime(); }

std::optional<TimeSpan> TableLoad::span() const
{
    if (!d->query || !requestedAt().isValid())
        return std::nullopt;
    return spanOf(d->query->days, requestedAt());
}

void TableLoad::cancel(ApiErrorKind as)
{
    if (m_finished || d->cancelledAs)
        return;
    d->cancelledAs = as;
    if (d->fetch)
        d->fetch->cancel(as);
    d->reading->reader.cancel();
}

} // namespace mavenscope
