// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_reader.h"

#include "table/batch_builder.h"
#include "table/platform.h"
#include "table/record_parser.h"
#include "table/record_splitter.h"

#include <QCoreApplication>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

namespace mavenscope {

namespace {

/// The first chunks are small, so that the first rows show while the rest is on its way.
constexpr size_t firstChunkBytes = 32 * 1024;
constexpr size_t mostHeldBackBytes = 1 << 20;

ApiError notUnderstood(uint64_t offset, const QString &reason)
{
    ApiError error;
    error.kind = ApiErrorKind::NotUnderstood;
    error.detail = QStringLiteral("byte %1: %2").arg(offset).arg(reason);
    return error;
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The bucket that dates of a saved summary are consistent with; the narrower claim where there is little to
/// tell from.
QByteArray bucketOfDates(const Table &table, int column)
{
    QSet<qint64> dates;
    for (int batch = 0; batch < table.batchCount(); ++batch) {
        const auto *days = std::get_if<IntegerColumn>(&table.batch(batch).column(column));
        for (uint32_t row = 0; days && row < table.batch(batch).rowCount; ++row) {
            if (days->validity.isValid(row))
                dates.insert(days->values[row]);
        }
    }
    const auto all
        = [&](auto matches) { return dates.size() > 1 && std::all_of(dates.begin(), dates.end(), matches); };
    const auto date = [](qint64 day) { return QDateTime::fromMSecsSinceEpoch(day, Qt::UTC).date(); };
    if (all([&](qint64 day) { return date(day).day() == 1; }))
        return "month";
    if (all([&](qint64 day) { return date(day).dayOfWeek() == Qt::Monday; }))
        return "week";
    return "date";
}

} // namespace

struct TableReader::Private
{
    struct Chunk
    {
        int number;
        uint64_t offset; ///< of its first byte in the answer
        std::string text; ///< "[" records "]"
    };
    struct Done
    {
        uint64_t offset;
        std::string text; ///< in case it has to be parsed once more
        ParsedRecords records;
        size_t columnsKnown; ///< of the table, when it was parsed
    };

    const Endpoint *expected;
    QList<QByteArray> expectedGroupBy;
    ReaderOptions options;
    RecordSplitter splitter;
    QThreadPool pool;
    std::atomic<bool> cancelled = false;
    std::atomic<int64_t> rows = 0;

    // Of the feeding thread.
    std::string pending; ///< begins with room for the bracket, then what has come since the last chunk
    uint64_t pendingOffset = 0; ///< of pending[1] in the answer
    int chunks = 0;
    std::optional<ApiError> failure;
    std::string head; ///< the first bytes, to tell what came instead of an array

    // Shared with the parsers.
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::unique_ptr<TableBuilder> builder;
    const Endpoint *endpoint = nullptr;
    std::vector<std::unique_ptr<RecordParser>> idleParsers;
    std::vector<std::unique_ptr<BatchBuilder>> idleBatches;
    std::vector<std::string> idleBuffers;
    std::map<int, Done> done;
    int nextToAdopt = 0;
    int inFlight = 0;
    int64_t elements = 0;
    LeftOut leftOut;
    std::optional<ApiError> parseFailure;

    Private(const Endpoint *endpointWanted, QList<QByteArray> groupBy, ReaderOptions wanted)
        : expected(endpointWanted), expectedGroupBy(std::move(groupBy)), options(wanted),
          splitter(wanted.mostDepth)
    {
        pool.setMaxThreadCount(std::max(1, options.threads));
        pending.assign(1, '[');
        if (expected && !expectedGroupBy.isEmpty())
            begin({ expected, expectedGroupBy });
    }

    void begin(const AnswerShape &shape);
    std::unique_ptr<RecordParser> takeParser();
    std::unique_ptr<BatchBuilder> takeBatch();
    bool canBegin(size_t length);
    bool dispatch(size_t length, bool last);
    void parse(Chunk chunk);
    void adopt();
    bool fail(ApiError error);
    void explainNoArray();
    bool hasParseFailure() const
    {
        const std::lock_guard lock(mutex);
        return parseFailure.has_value();
    }
};

void TableReader::Private::begin(const AnswerShape &shape)
{
    endpoint = shape.endpoint;
    auto columns = endpoint ? columnsFor(*endpoint, shape.groupBy) : std::vector<ColumnInfo> {};
    builder = std::make_unique<TableBuilder>(endpoint, shape.groupBy, std::move(columns));
}

std::unique_ptr<RecordParser> TableReader::Private::takeParser()
{
    if (idleParsers.empty())
        return std::make_unique<RecordParser>(options.mostDepth);
    auto parser = std::move(idleParsers.back());
    idleParsers.pop_back();
    return parser;
}

/// One that was filled before knows which texts repeat, and has its memory; of use while the table has no
/// other columns.
std::unique_ptr<BatchBuilder> TableReader::Private::takeBatch()
{
    while (!idleBatches.empty()) {
        auto batch = std::move(idleBatches.back());
        idleBatches.pop_back();
        if (batch->columns() == builder->columns())
            return batch;
    }
    return std::make_unique<BatchBuilder>(builder->columns());
}

bool TableReader::Private::fail(ApiError error)
{
    if (!failure)
        failure = std::move(error);
    return false;
}

/// Whether what the answer is about can be told from pending[1 .. 1 + length): empty records wait for one
/// that is not, so that it does not depend on the pieces in which the answer arrives.
bool TableReader::Private::canBegin(size_t length)
{
    if (builder || length > mostHeldBackBytes)
        return true;
    std::string records = pending.substr(0, 1 + length);
    const size_t lastCharacter = records.find_last_not_of(" \t\r\n");
    if (records[lastCharacter] == ',')
        records.resize(lastCharacter);
    auto parser = takeParser();
    const bool isTold = !parser->firstKeys(records += ']').empty();
    idleParsers.push_back(std::move(parser));
    return isTold;
}

/// Sends pending[1 .. 1 + length) off to be parsed and keeps the rest.
bool TableReader::Private::dispatch(size_t length, bool last)
{
    std::string rest;
    {
        const std::lock_guard lock(mutex);
        if (!idleBuffers.empty()) {
            rest = std::move(idleBuffers.back());
            idleBuffers.pop_back();
        }
    }
    rest.assign(1, '[');
    const size_t kept = std::min(pending.find_first_not_of(" \t\r\n", 1 + length), pending.size());
    const size_t blanks = kept - (1 + length);
    rest.append(pending, kept);
    Chunk chunk { chunks, pendingOffset, std::move(pending) };
    pending = std::move(rest);
    pendingOffset += length + blanks;

    chunk.text.resize(1 + length);
    std::string_view records = std::string_view(chunk.text).substr(1);
    const size_t lastCharacter = records.find_last_not_of(" \t\r\n");
    const bool comma = lastCharacter != std::string_view::npos && records[lastCharacter] == ',';
    if (comma) {
        chunk.text.resize(1 + lastCharacter);
        records = std::string_view(chunk.text).substr(1);
    }
    if (isBlank(records)) {
        // Only the comma behind the last element may stand alone (the document's examples end so).
        if (comma || !last)
            return fail(notUnderstood(chunk.offset, QStringLiteral("a comma where a record should be")));
        return true;
    }
    chunk.text += ']';
    ++chunks;

    std::unique_lock lock(mutex);
    if (!builder) {
        auto parser = takeParser();
        begin(shapeOf(parser->firstKeys(chunk.text), expected));
        idleParsers.push_back(std::move(parser));
    }
    ++inFlight;
    if (options.threads == 0) {
        lock.unlock();
        parse(std::move(chunk));
        return true;
    }
    changed.wait(lock, [this] { return inFlight <= options.threads + 2 || cancelled; });
    lock.unlock();
    pool.start([this, moved = std::make_shared<Chunk>(std::move(chunk))] {
        giveWayToTheWindow();
        parse(std::move(*moved));
    });
    if (!last)
        builder->prepareMemory();
    return true;
}

void TableReader::Private::parse(Chunk chunk)
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
    Done result { chunk.offset, std::move(chunk.text), std::move(records), columnsKnown };
    const std::lock_guard lock(mutex);
    idleParsers.push_back(std::move(parser));
    done.emplace(chunk.number, std::move(result));
    adopt();
    --inFlight;
    changed.notify_all();
}

/// Appends what is ready, in the order of the answer. Holds the mutex.
void TableReader::Private::adopt()
{
    for (auto next = done.find(nextToAdopt); next != done.end(); next = done.find(nextToAdopt)) {
        Done ready = std::move(next->second);
        done.erase(next);
        ++nextToAdopt;
        if (cancelled || parseFailure)
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
            builder->append(std::move(*batch));
            if (idleBatches.size() < 4)
                idleBatches.push_back(std::move(batch));
        }
        rows = builder->rowCount();
        if (ready.records.failure) {
            const ParseFailure &broken = *ready.records.failure;
            parseFailure = notUnderstood(
                ready.offset + broken.offset - (broken.offset > 0), QString::fromStdString(broken.reason));
        }
    }
}

void TableReader::Private::explainNoArray()
{
    const size_t begin = head.find_first_not_of(" \t\r\n");
    const char first = begin == std::string::npos ? '\0' : head[begin];
    QString what = QStringLiteral("the answer is not a JSON array");
    if (first == '<')
        what = QStringLiteral("the answer is a web page, not a JSON array");
    else if (first == '{')
        what = QStringLiteral("the answer is a JSON object, not an array");
    else if (first == '[')
        what = QStringLiteral("the answer's brackets do not match");
    const QString shown = QString::fromUtf8(head.substr(0, 200).c_str()).simplified();
    fail(notUnderstood(splitter.failedAt(), what + QStringLiteral(": ") + shown));
}

TableReader::TableReader(const Endpoint *endpoint, QList<QByteArray> groupBy, ReaderOptions options)
    : d(new Private(endpoint, std::move(groupBy), options))
{
}

TableReader::~TableReader()
{
    cancel();
    d->pool.waitForDone();
}

void TableReader::cancel()
{
    d->cancelled = true;
    const std::lock_guard lock(d->mutex);
    d->changed.notify_all();
}

bool TableReader::append(std::string_view bytes)
{
    giveWayToTheWindow(); // of an answer, the network's thread: it unpacks as well
    constexpr size_t headBytes = 512;
    if (d->head.size() < headBytes)
        d->head.append(bytes.substr(0, headBytes - d->head.size()));
    // Whatever the size of the pieces, work goes in steps, so that one huge piece is not held twice.
    constexpr size_t step = 256 * 1024;
    while (!bytes.empty()) {
        if (d->cancelled || d->failure || d->hasParseFailure())
            return false;
        const std::string_view piece = bytes.substr(0, step);
        bytes.remove_prefix(piece.size());
        using State = RecordSplitter::State;
        const State before = d->splitter.state();
        const uint64_t pieceOffset = d->splitter.scanned();
        d->splitter.scan(piece);
        const State state = d->splitter.state();
        if (state == State::TooDeep)
            return d->fail(notUnderstood(d->splitter.failedAt(), QStringLiteral("nested too deeply")));
        if (state == State::NoArray) {
            d->explainNoArray();
            return false;
        }
        // What stands before and behind the array is blank, and not kept.
        if (state != State::BeforeArray && (before == State::BeforeArray || before == State::InArray)) {
            const uint64_t begin = std::max(pieceOffset, d->splitter.arrayBegin());
            const uint64_t end
                = state == State::InArray ? pieceOffset + piece.size() : d->splitter.arrayEnd();
            const std::string_view records = piece.substr(size_t(begin - pieceOffset), size_t(end - begin));
            // Nor is what stands blank before a record.
            const size_t blanks
                = d->pending.size() > 1 ? 0 : std::min(records.find_first_not_of(" \t\r\n"), records.size());
            if (d->pending.size() == 1)
                d->pendingOffset = begin + blanks;
            d->pending.append(records.substr(blanks));
        }
        if (state == State::AfterArray && before != State::AfterArray) {
            if (!d->dispatch(d->pending.size() - 1, true))
                return false;
        } else if (state == State::InArray) {
            const size_t wanted
                = d->chunks < 4 ? std::min(firstChunkBytes, d->options.chunkBytes) : d->options.chunkBytes;
            const uint64_t boundary = d->splitter.lastBoundary();
            if (d->pending.size() > wanted && boundary > d->pendingOffset
                && d->canBegin(size_t(boundary - d->pendingOffset))) {
                if (!d->dispatch(size_t(boundary - d->pendingOffset), false))
                    return false;
            } else if (d->pending.size() > d->options.mostRecordBytes) {
                ApiError error;
                error.kind = ApiErrorKind::TooLarge;
                error.detail = QStringLiteral("byte %1: a record of more than %2 bytes")
                                   .arg(d->pendingOffset)
                                   .arg(d->options.mostRecordBytes);
                return d->fail(error);
            }
        } else if (state == State::TextAfter) {
            if (before == State::InArray && !d->dispatch(d->pending.size() - 1, true))
                return false;
            return d->fail(
                notUnderstood(d->splitter.failedAt(), QStringLiteral("text after the end of the array")));
        }
    }
    return true;
}

std::optional<ApiError> TableReader::finish()
{
    using State = RecordSplitter::State;
    const State state = d->splitter.state();
    if (!d->failure && !d->cancelled && (state == State::BeforeArray || state == State::InArray)) {
        // The whole records before the cut are kept for whoever wants to look at them.
        const uint64_t boundary = d->splitter.lastBoundary();
        if (state == State::InArray && boundary > d->pendingOffset)
            d->dispatch(size_t(boundary - d->pendingOffset), false);
        ApiError error;
        error.kind = ApiErrorKind::Incomplete;
        error.detail = d->splitter.scanned()
            ? QStringLiteral("the answer stops after %1 bytes").arg(d->splitter.scanned())
            : QStringLiteral("the answer is empty");
        d->fail(error);
    }
    if (d->cancelled) {
        ApiError error;
        error.kind = ApiErrorKind::Cancelled;
        d->fail(error);
    }
    d->pool.waitForDone();
    const std::lock_guard lock(d->mutex);
    if (!d->builder)
        d->begin({ d->expected, {} });
    if (d->parseFailure)
        return d->parseFailure; // what is broken before the cut is what went wrong first
    const auto table = d->builder->snapshot();
    if (!d->failure && d->elements > 0 && table->rowCount() == 0)
        d->fail(notUnderstood(d->splitter.arrayBegin(),
            QStringLiteral("none of the %1 elements is a record").arg(d->elements)));
    const int date = table->columnNamed("date");
    if (d->expectedGroupBy.isEmpty() && date >= 0 && table->groupBy.contains("date")) {
        QList<QByteArray> groupBy = table->groupBy;
        groupBy[groupBy.indexOf("date")] = bucketOfDates(*table, date);
        d->builder->setGroupBy(groupBy);
    }
    return d->failure;
}

SharedTable TableReader::snapshot() const
{
    const std::lock_guard lock(d->mutex);
    if (d->builder)
        return d->builder->snapshot();
    TableBuilder empty(
        d->expected, {}, d->expected ? columnsFor(*d->expected, {}) : std::vector<ColumnInfo> {});
    return empty.snapshot();
}

int64_t TableReader::rowCount() const { return d->rows; }

TableReader::LeftOut TableReader::leftOut() const
{
    const std::lock_guard lock(d->mutex);
    return d->leftOut;
}

} // namespace mavenscope
