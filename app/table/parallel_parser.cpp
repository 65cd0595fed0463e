// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/parallel_parser.h"

#include "table/batch_builder.h"
#include "table/platform.h"
#include "table/record_parser.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

namespace mavenscope {

ApiError notUnderstood(uint64_t offset, const QString &reason)
{
    ApiError error;
    error.kind = ApiErrorKind::NotUnderstood;
    error.detail = QStringLiteral("byte %1: %2").arg(offset).arg(reason);
    return error;
}

struct ParallelParser::Private
{
    struct Chunk
    {
        int number;
        uint64_t offset; ///< of its first byte in the answer
        TextBuffer text;
        bool isGuessed;
    };
    struct Done
    {
        uint64_t offset;
        bool isGuessed;
        TextBuffer text; ///< in case it has to be parsed once more
        ParsedRecords records;
        size_t columnsKnown; ///< of the table, when it was parsed
    };

    const Endpoint *expected;
    QList<QByteArray> expectedGroupBy;
    ReaderOptions options;
    QThreadPool pool;
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> rows = 0;
    std::atomic<bool> isInDoubt = false;

    // Shared by all.
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::unique_ptr<TableBuilder> builder; ///< made by the feeding thread
    const Endpoint *endpoint = nullptr;
    std::vector<std::unique_ptr<RecordParser>> idleParsers;
    std::vector<std::unique_ptr<BatchBuilder>> idleBatches;
    std::vector<TextBuffer> idleBuffers;
    std::map<int, Done> done;
    int chunks = 0; ///< added
    int nextToAdopt = 0;
    int64_t elements = 0;
    TableReader::LeftOut leftOut;
    std::optional<ApiError> failure;

    Private(const Endpoint *endpointWanted, QList<QByteArray> groupBy, const ReaderOptions &wanted)
        : expected(endpointWanted), expectedGroupBy(std::move(groupBy)), options(wanted)
    {
        pool.setMaxThreadCount(std::max(1, options.threads));
        if (expected && !expectedGroupBy.isEmpty())
            begin({ expected, expectedGroupBy });
    }

    void parse(Chunk chunk);

    // Under the mutex.
    void begin(const AnswerShape &shape);
    std::vector<QByteArray> firstKeys(TextBuffer &records);
    std::unique_ptr<RecordParser> takeParser();
    std::unique_ptr<BatchBuilder> takeBatch();
    void adopt();
};

void ParallelParser::Private::begin(const AnswerShape &shape)
{
    endpoint = shape.endpoint;
    auto columns = endpoint ? columnsFor(*endpoint, shape.groupBy) : std::vector<ColumnInfo> {};
    builder = std::make_unique<TableBuilder>(endpoint, shape.groupBy, std::move(columns));
}

std::vector<QByteArray> ParallelParser::Private::firstKeys(TextBuffer &records)
{
    auto parser = takeParser();
    auto keys = parser->firstKeys(records);
    idleParsers.push_back(std::move(parser));
    return keys;
}

std::unique_ptr<RecordParser> ParallelParser::Private::takeParser()
{
    if (idleParsers.empty())
        return std::make_unique<RecordParser>(options.mostDepth);
    auto parser = std::move(idleParsers.back());
    idleParsers.pop_back();
    return parser;
}

/// One that was filled before knows which texts repeat, and has its memory; of use while the table has no
/// other columns.
std::unique_ptr<BatchBuilder> ParallelParser::Private::takeBatch()
{
    while (!idleBatches.empty()) {
        auto batch = std::move(idleBatches.back());
        idleBatches.pop_back();
        if (batch->columns() == builder->columns())
            return batch;
    }
    return std::make_unique<BatchBuilder>(builder->columns());
}

void ParallelParser::Private::parse(Chunk chunk)
{
    std::unique_ptr<RecordParser> parser;
    std::unique_ptr<BatchBuilder> batch;
    {
        const std::lock_guard lock(mutex);
        parser = takeParser();
        batch = takeBatch();
    }
    const size_t columnsKnown = batch->columns().size();
    ParsedRecords records;
    if (!cancelled)
        records = parser->parse(chunk.text, endpoint, std::move(batch));
    Done result { chunk.offset, chunk.isGuessed, std::move(chunk.text), std::move(records), columnsKnown };
    const std::lock_guard lock(mutex);
    idleParsers.push_back(std::move(parser));
    done.emplace(chunk.number, std::move(result));
    adopt();
    changed.notify_all();
}

/// Appends what is ready, in the order of the answer.
void ParallelParser::Private::adopt()
{
    for (auto next = done.find(nextToAdopt); next != done.end(); next = done.find(nextToAdopt)) {
        isInDoubt = next->second.isGuessed && next->second.records.failure && !cancelled;
        if (isInDoubt)
            return;
        Done ready = std::move(next->second);
        done.erase(next);
        ++nextToAdopt;
        if (cancelled || failure)
            continue;
        // A parser ahead of the first record that has an unknown field guesses the field's type by itself,
        // and which fields are too many. What a cell is must not depend on which parser was faster, so it
        // looks again, knowing the columns.
        const auto &batches = ready.records.batches;
        const bool leftOutByItself
            = ready.records.fieldsLeftOut && ready.columnsKnown < builder->columns().size();
        if (leftOutByItself || std::any_of(batches.begin(), batches.end(), [this](const auto &batch) {
                return builder->disagreesWith(*batch);
            })) {
            auto parser = takeParser();
            ready.records = parser->parse(ready.text, endpoint, takeBatch());
            idleParsers.push_back(std::move(parser));
        }
        ready.text.clear();
        if (idleBuffers.size() < 4)
            idleBuffers.push_back(std::move(ready.text));
        if (ready.records.skipped) {
            if (!leftOut.elements)
                leftOut.firstElement = elements + ready.records.firstSkipped;
            leftOut.elements += ready.records.skipped;
        }
        leftOut.fields += ready.records.fieldsLeftOut;
        elements += ready.records.elements;
        for (auto &batch : ready.records.batches) {
            if (builder->isFull()) {
                failure = ApiError {};
                failure->kind = ApiErrorKind::TooLarge;
                failure->detail
                    = QStringLiteral("byte %1: more records than a table can have").arg(ready.offset);
                break;
            }
            builder->append(std::move(*batch));
            for (const auto &idle : idleBatches) // may be so for long, with thousands of texts
                idle->storePlainTextsOf(*batch);
            if (idleBatches.size() < 4)
                idleBatches.push_back(std::move(batch));
        }
        rows = builder->rowCount();
        if (ready.records.failure && !failure) {
            const ParseFailure &broken = *ready.records.failure;
            failure = notUnderstood(
                ready.offset + broken.offset - (broken.offset > 0), QString::fromStdString(broken.reason));
        }
    }
}

ParallelParser::ParallelParser(
    const Endpoint *expected, QList<QByteArray> groupBy, const ReaderOptions &options)
    : d(new Private(expected, std::move(groupBy), options))
{
}

ParallelParser::~ParallelParser()
{
    cancel();
    d->pool.waitForDone();
}

bool ParallelParser::hasBegun() const { return d->builder != nullptr; }

bool ParallelParser::canBeginWith(TextBuffer &records)
{
    const std::lock_guard lock(d->mutex);
    return !d->firstKeys(records).empty();
}

TextBuffer ParallelParser::takeBuffer()
{
    const std::lock_guard lock(d->mutex);
    if (d->idleBuffers.empty())
        return {};
    TextBuffer buffer = std::move(d->idleBuffers.back());
    d->idleBuffers.pop_back();
    return buffer;
}

void ParallelParser::add(uint64_t offset, TextBuffer chunk, End end)
{
    std::unique_lock lock(d->mutex);
    if (!d->builder)
        d->begin(shapeOf(d->firstKeys(chunk), d->expected));
    Private::Chunk next { d->chunks++, offset, std::move(chunk), end == End::Guessed };
    if (d->options.threads == 0) {
        lock.unlock();
        d->parse(std::move(next));
        return;
    }
    // Not only as long as it is parsed: one that is done early lies there until those before it are, so that
    // there is one more than those that are parsed and the next.
    d->changed.wait(lock, [this] {
        return d->chunks - d->nextToAdopt <= d->options.threads + 2 || d->cancelled || d->isInDoubt;
    });
    lock.unlock();
    d->pool.start([this, moved = std::make_shared<Private::Chunk>(std::move(next))] {
        giveWayToTheWindow();
        d->parse(std::move(*moved));
    });
    if (end != End::OfRecords)
        d->builder->prepareMemory();
}

bool ParallelParser::isInDoubt() const { return d->isInDoubt; }

ParallelParser::TakenBack ParallelParser::takeBack()
{
    d->pool.waitForDone();
    const std::lock_guard lock(d->mutex);
    TakenBack taken { 0, {} };
    if (!d->isInDoubt)
        return taken;
    taken.offset = d->done.begin()->second.offset;
    for (const auto &[number, chunk] : d->done) {
        const std::string_view array = chunk.text.view();
        taken.text.append(array.substr(1, array.size() - 2)); // less the brackets, which are not the answer's
        taken.text.append(',');
    }
    d->done.clear();
    d->chunks = d->nextToAdopt;
    d->isInDoubt = false;
    return taken;
}

void ParallelParser::finish()
{
    d->pool.waitForDone();
    const std::lock_guard lock(d->mutex);
    if (!d->builder)
        d->begin({ d->expected, {} });
    const auto table = d->builder->snapshot();
    const int date = table->columnNamed("date");
    if (!d->failure && d->expectedGroupBy.isEmpty() && date >= 0 && table->groupBy.contains("date")) {
        QList<QByteArray> groupBy = table->groupBy;
        groupBy[groupBy.indexOf("date")] = bucketOfDates(*table, date);
        d->builder->setGroupBy(groupBy);
    }
}

void ParallelParser::cancel()
{
    d->cancelled = true;
    const std::lock_guard lock(d->mutex);
    d->changed.notify_all();
}

bool ParallelParser::isCancelled() const { return d->cancelled; }

std::optional<ApiError> ParallelParser::failure() const
{
    const std::lock_guard lock(d->mutex);
    return d->failure;
}

int64_t ParallelParser::elementCount() const
{
    const std::lock_guard lock(d->mutex);
    return d->elements;
}

int64_t ParallelParser::rowCount() const { return d->rows; }

TableReader::LeftOut ParallelParser::leftOut() const
{
    const std::lock_guard lock(d->mutex);
    return d->leftOut;
}

SharedTable ParallelParser::snapshot() const
{
    const std::lock_guard lock(d->mutex);
    if (d->builder)
        return d->builder->snapshot();
    TableBuilder empty(
        d->expected, {}, d->expected ? columnsFor(*d->expected, {}) : std::vector<ColumnInfo> {});
    return empty.snapshot();
}

} // namespace mavenscope
