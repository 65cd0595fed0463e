// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/answer_shape.h"
#include "table/table_reader.h"
#include "table/text_buffer.h"

namespace mavenscope {

/// The parsers of a TableReader: parses chunks of whole records in threads of its own and appends their
/// batches to one growing table, in the order of the answer.
class ParallelParser
{
public:
    /// As TableReader's.
    ParallelParser(const Endpoint *expected, QList<QByteArray> groupBy, const ReaderOptions &options);
    ~ParallelParser(); ///< stops the parsers, drops what they have

    // Feeding thread.
    /// Whether it is known what the answer is about.
    bool hasBegun() const;
    /// Whether that can be told from this JSON array of records, which may be changed (made valid UTF-8).
    bool canBeginWith(TextBuffer &records);
    /// One that was parsed and has its memory yet, or a new one.
    TextBuffer takeBuffer();
    enum class End {
        BetweenRecords,
        Guessed, ///< to be between records
        OfRecords, ///< and more chunks will hardly come
    };
    /// chunk: a JSON array of at least one record, which begins at offset in the answer. Waits while the
    /// parsers are behind.
    void add(uint64_t offset, TextBuffer chunk, End end);
    /// Whether a chunk that ended where it was guessed turned out to be no list of records. Nothing is
    /// appended any more then, until it is taken back.
    bool isInDoubt() const;
    struct TakenBack
    {
        uint64_t offset;
        TextBuffer text; ///< from the first chunk in doubt to the last one added; empty: none is in doubt
    };
    /// Waits until the chunks added so far are parsed.
    TakenBack takeBack();
    /// All chunks have been added: waits until they are parsed, and settles which bucket the dates of a saved
    /// summary are.
    void finish();

    // Any thread.
    void cancel(); ///< add() then returns soon, without effect
    bool isCancelled() const;
    std::optional<ApiError> failure() const; ///< of the first chunk that is no list of records
    int64_t elementCount() const; ///< records and what was none
    int64_t rowCount() const; ///< cheap
    TableReader::LeftOut leftOut() const;
    SharedTable snapshot() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What cannot be read as an answer, at that byte of it.
ApiError notUnderstood(uint64_t offset, const QString &reason);

} // namespace mavenscope
