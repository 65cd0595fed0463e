// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table_reader.h"

#include "table/parallel_parser.h"
#include "table/platform.h"
#include "table/record_splitter.h"

#include <algorithm>
#include <utility>

namespace mavenscope {

namespace {

/// The first chunks are small, so that the first rows show while the rest is on its way.
constexpr size_t firstChunkBytes = 32 * 1024;
constexpr int smallChunks = 4;
/// So close to its end a chunk has the last seam; where records are longer, they are scanned.
constexpr size_t seamWithin = 64 * 1024;
/// Small enough to be still in the core's cache when it is looked at; the system copies larger ones at half
/// the speed.
constexpr size_t blockBytes = 64 * 1024;
constexpr size_t mostHeldBackBytes = 1 << 20;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

} // namespace

struct TableReader::Private
{
    const ReaderOptions options;
    RecordSplitter splitter;
    ParallelParser parsers;

    // Of the feeding thread.
    TextBuffer pending; ///< begins with a bracket, then comes what has come since the last chunk
    uint64_t pendingOffset = 0; ///< of pending[1] in the answer
    int chunks = 0; ///< dispatched
    std::optional<ApiError> failure;
    std::string head; ///< the first bytes, to tell what came instead of an array
    /// What stands between two records of this answer, by those seen so far: },{"id": and such. While it is
    /// known, the splitter looks at nothing, and a chunk ends at the last such place, which may be within a
    /// record. The parsers find out: a chunk that begins between records and is a list of records ends
    /// between records. Where one is not, or there is no such place, the splitter does its work from there
    /// on.
    std::string seam;
    bool mayBeUnscanned = true;

    Private(const Endpoint *endpoint, QList<QByteArray> groupBy, const ReaderOptions &wanted)
        : options(wanted), splitter(wanted.mostDepth), parsers(endpoint, std::move(groupBy), wanted)
    {
        pending.append('[');
    }

    bool canBegin(size_t length);
    bool dispatch(size_t length, ParallelParser::End end);
    std::string seamByFirstKey() const;
    bool append(std::string_view bytes);
    bool appendScanned(std::string_view piece);
    bool takeUnscanned();
    bool isStopped() const { return parsers.isCancelled() || failure || parsers.failure(); }
    bool scanPending();
    bool fail(ApiError error);
    void explainNoArray();
};

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
    if (parsers.hasBegun() || length > mostHeldBackBytes)
        return true;
    const std::string_view text = pending.view().substr(0, 1 + length);
    const size_t lastCharacter = text.find_last_not_of(" \t\r\n");
    TextBuffer records;
    records.append(text[lastCharacter] == ',' ? text.substr(0, lastCharacter) : text);
    records.append(']');
    return parsers.canBeginWith(records);
}

/// Sends pending[1 .. 1 + length) off to be parsed and keeps the rest.
bool TableReader::Private::dispatch(size_t length, ParallelParser::End end)
{
    TextBuffer rest = parsers.takeBuffer();
    rest.append('[');
    const std::string_view text = pending.view();
    const size_t kept = std::min(text.find_first_not_of(" \t\r\n", 1 + length), text.size());
    const size_t blanks = kept - (1 + length);
    rest.append(text.substr(kept));
    TextBuffer chunk = std::exchange(pending, std::move(rest));
    const uint64_t offset = std::exchange(pendingOffset, pendingOffset + length + blanks);

    chunk.shrink(1 + length);
    const size_t lastCharacter = chunk.view().find_last_not_of(" \t\r\n");
    const bool comma = lastCharacter > 0 && chunk.view()[lastCharacter] == ',';
    if (comma)
        chunk.shrink(lastCharacter);
    if (isBlank(chunk.view().substr(1))) {
        // Only the comma behind the last element may stand alone (the document's examples end so).
        if (comma || end != ParallelParser::End::OfRecords)
            return fail(notUnderstood(offset, QStringLiteral("a comma where a record should be")));
        return true;
    }
    ++chunks;
    chunk.append(']');
    parsers.add(offset, std::move(chunk), end);
    if (mayBeUnscanned && seam.empty() && chunks >= smallChunks)
        seam = seamByFirstKey();
    return true;
}

/// Of the record that is pending, or empty where its first key is not there yet.
std::string TableReader::Private::seamByFirstKey() const
{
    const std::string_view record = pending.view().substr(1);
    constexpr std::string_view keyEnd = "\":";
    const size_t end = record.find(keyEnd);
    if (!record.starts_with("{\"") || end == std::string_view::npos)
        return {};
    return std::string("},").append(record.substr(0, end + keyEnd.size()));
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

/// Looks for the records' ends.
bool TableReader::Private::appendScanned(std::string_view piece)
{
    using State = RecordSplitter::State;
    const State before = splitter.state();
    const uint64_t pieceOffset = splitter.scanned();
    splitter.scan(piece);
    const State state = splitter.state();
    const bool isBroken = state == State::TooDeep || state == State::NoArray;
    // What stands before and behind the array is blank, and not kept; nor is what is broken.
    if (state != State::BeforeArray && (before == State::BeforeArray || before == State::InArray)) {
        const uint64_t begin = std::max(pieceOffset, splitter.arrayBegin());
        const uint64_t end = state == State::InArray ? pieceOffset + piece.size()
            : isBroken                               ? std::max(begin, splitter.lastBoundary())
                                                     : splitter.arrayEnd();
        const std::string_view records = piece.substr(size_t(begin - pieceOffset), size_t(end - begin));
        // Nor is what stands blank before a record.
        const size_t blanks
            = pending.size() > 1 ? 0 : std::min(records.find_first_not_of(" \t\r\n"), records.size());
        if (pending.size() == 1)
            pendingOffset = begin + blanks;
        pending.append(records.substr(blanks));
    }
    const uint64_t boundary = splitter.lastBoundary();
    if (isBroken) {
        if (boundary > pendingOffset
            && !dispatch(size_t(boundary - pendingOffset), ParallelParser::End::BetweenRecords))
            return false;
        if (state == State::TooDeep)
            return fail(notUnderstood(splitter.failedAt(), QStringLiteral("nested too deeply")));
        explainNoArray();
        return false;
    }
    if (state == State::AfterArray && before != State::AfterArray) {
        if (!dispatch(pending.size() - 1, ParallelParser::End::OfRecords))
            return false;
    } else if (state == State::InArray) {
        const size_t wanted
            = chunks < smallChunks ? std::min(firstChunkBytes, options.chunkBytes) : options.chunkBytes;
        if (pending.size() > wanted && boundary > pendingOffset
            && canBegin(size_t(boundary - pendingOffset))) {
            if (!dispatch(size_t(boundary - pendingOffset), ParallelParser::End::BetweenRecords))
                return false;
        } else if (pending.size() > options.mostRecordBytes) {
            ApiError error;
            error.kind = ApiErrorKind::TooLarge;
            error.detail = QStringLiteral("byte %1: a record of more than %2 bytes")
                               .arg(pendingOffset)
                               .arg(options.mostRecordBytes);
            return fail(error);
        }
    } else if (state == State::TextAfter) {
        if (before != State::AfterArray && !dispatch(pending.size() - 1, ParallelParser::End::OfRecords))
            return false;
        return fail(notUnderstood(splitter.failedAt(), QStringLiteral("text after the end of the array")));
    }
    return true;
}

/// pending has grown.
bool TableReader::Private::takeUnscanned()
{
    if (parsers.isInDoubt())
        return scanPending();
    if (pending.size() <= options.chunkBytes)
        return true;
    const size_t from = pending.size() - std::min(pending.size(), seamWithin);
    const size_t place = pending.view().substr(from).rfind(seam);
    if (place != std::string_view::npos)
        return dispatch(from + place + 1, ParallelParser::End::Guessed); // with the comma, less the bracket
    return pending.size() <= std::min(options.chunkBytes + seamWithin, options.mostRecordBytes)
        || scanPending();
}

/// From where it is certain that a record begins, and for good.
bool TableReader::Private::scanPending()
{
    seam.clear();
    mayBeUnscanned = false;
    auto [offset, text] = parsers.takeBack();
    if (text.size())
        pendingOffset = offset;
    text.append(pending.view().substr(1));
    pending.shrink(1);
    splitter.beginRecordAt(pendingOffset);
    return append(text.view());
}

bool TableReader::Private::append(std::string_view bytes)
{
    // Whatever the size of the pieces, work goes in steps, so that one huge piece is not held twice.
    constexpr size_t step = 256 * 1024;
    while (!bytes.empty()) {
        if (isStopped())
            return false;
        const std::string_view piece = bytes.substr(0, step);
        bytes.remove_prefix(piece.size());
        if (!seam.empty())
            pending.append(piece);
        if (!(seam.empty() ? appendScanned(piece) : takeUnscanned()))
            return false;
    }
    return true;
}

TableReader::TableReader(const Endpoint *endpoint, QList<QByteArray> groupBy, ReaderOptions options)
    : d(new Private(endpoint, std::move(groupBy), options))
{
}

TableReader::~TableReader() = default;

void TableReader::cancel() { d->parsers.cancel(); }

bool TableReader::append(std::string_view bytes)
{
    giveWayToTheWindow(); // of an answer, the network's thread: it unpacks as well
    constexpr size_t headBytes = 512;
    if (d->head.size() < headBytes)
        d->head.append(bytes.substr(0, headBytes - d->head.size()));
    return d->append(bytes);
}

std::optional<qint64> TableReader::appendFrom(const Source &source)
{
    if (d->seam.empty() || d->isStopped())
        return ByteSink::appendFrom(source);
    char *const end = d->pending.room(blockBytes);
    const qint64 got = source(end, qint64(blockBytes));
    d->pending.advanceTo(end + std::max<qint64>(got, 0));
    return got <= 0 || d->takeUnscanned() ? std::optional(got) : std::nullopt;
}

std::optional<ApiError> TableReader::finish()
{
    using State = RecordSplitter::State;
    if (!d->seam.empty() && !d->isStopped())
        d->scanPending();
    const State state = d->splitter.state();
    if (!d->failure && !d->parsers.isCancelled()
        && (state == State::BeforeArray || state == State::InArray)) {
        // The whole records before the cut are kept for whoever wants to look at them.
        const uint64_t boundary = d->splitter.lastBoundary();
        if (state == State::InArray && boundary > d->pendingOffset)
            d->dispatch(size_t(boundary - d->pendingOffset), ParallelParser::End::BetweenRecords);
        ApiError error;
        error.kind = ApiErrorKind::Incomplete;
        error.detail = d->splitter.scanned()
            ? QStringLiteral("the answer stops after %1 bytes").arg(d->splitter.scanned())
            : QStringLiteral("the answer is empty");
        d->fail(error);
    }
    d->parsers.finish();
    if (d->parsers.isCancelled()) { // and rows may be missing
        ApiError error;
        error.kind = ApiErrorKind::Cancelled;
        d->fail(error);
    }
    if (const auto failure = d->parsers.failure())
        return failure; // what is broken before the cut is what went wrong first
    const int64_t elements = d->parsers.elementCount();
    if (!d->failure && elements > 0 && d->parsers.rowCount() == 0) {
        d->fail(notUnderstood(
            d->splitter.arrayBegin(), QStringLiteral("none of the %1 elements is a record").arg(elements)));
    }
    return d->failure;
}

SharedTable TableReader::snapshot() const { return d->parsers.snapshot(); }
int64_t TableReader::rowCount() const { return d->parsers.rowCount(); }
TableReader::LeftOut TableReader::leftOut() const { return d->parsers.leftOut(); }

} // namespace mavenscope
