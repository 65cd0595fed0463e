// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_builder.h"
#include "table/text_buffer.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mavenscope {

/// Why a chunk stopped short.
struct ParseFailure
{
    size_t offset = 0; ///< within the chunk
    std::string reason;
};

/// What a chunk of records became.
struct ParsedRecords
{
    std::vector<std::unique_ptr<BatchBuilder>> batches;
    int64_t elements = 0;
    int64_t skipped = 0; ///< elements that were no object
    int64_t firstSkipped = 0; ///< counted from 1 within the chunk
    int64_t fieldsLeftOut = 0; ///< values of unknown fields and members beyond those that get a column
    std::optional<ParseFailure> failure; ///< the records before it stand in batches
};

/// Parses chunks of whole records. One a thread; reuse it, its buffers stay.
class RecordParser
{
public:
    explicit RecordParser(int mostDepth);
    ~RecordParser();

    /// chunk is a JSON array; it may be changed (made valid UTF-8). The records go into batch, which has none
    /// yet, and into others like it where it becomes full.
    ParsedRecords parse(TextBuffer &chunk, const Endpoint *endpoint, std::unique_ptr<BatchBuilder> batch);

    /// The keys of the first object of the array that has any; empty where there is none.
    std::vector<QByteArray> firstKeys(TextBuffer &chunk);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
