// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_error.h"
#include "api/client.h"
#include "table/table.h"

#include <memory>
#include <optional>
#include <string_view>

namespace mavenscope {

struct ReaderOptions
{
    int threads = 2; ///< parsers beside the thread that feeds; 0: parse where fed (tests, fuzzing)
    /// Of JSON handed to a parser; the first chunks are smaller so that rows show early. Larger ones were no
    /// faster, and several are under way at a time.
    size_t chunkBytes = 640 * 1024;
    size_t mostRecordBytes = size_t(512) << 20; ///< one record over this: TooLarge
    int mostDepth = 1024; ///< nesting of one record
};

/// Turns the bytes of a response into a Table while they arrive: finds boundaries between records, has chunks
/// of whole records parsed by simdjson in its own threads and appends the batches in order. Never holds the
/// whole body; feeding blocks while the parsers are behind. Takes what the service is known to send:
/// trailing commas, aliases, odd timestamps, unknown fields, form_data members, a BOM.
class TableReader : public ByteSink
{
public:
    /// What the answer should be. endpoint null: told from the keys of the first record (a saved response).
    /// groupBy of a known summary; for a saved response, a summary is told from the keys too.
    TableReader(const Endpoint *endpoint, QList<QByteArray> groupBy, ReaderOptions options = {});
    ~TableReader() override; ///< stops the parsers, drops what they have

    /// Feeding thread. false: the bytes cannot become an answer; finish() says why.
    bool append(std::string_view bytes) override;
    /// Feeding thread. Appends a block, mostly without copying it once more.
    std::optional<qint64> appendFrom(const Source &source) override;
    /// Feeding thread, after the last byte: waits for the parsers. nullopt: one complete JSON array was read.
    /// NotUnderstood, Incomplete or TooLarge otherwise, with byte offset and reason as detail.
    std::optional<ApiError> finish();
    void cancel(); ///< any thread; append() then returns false soon

    /// Any thread. The rows parsed so far, in order, as one immutable table.
    SharedTable snapshot() const;
    int64_t rowCount() const; ///< any thread, cheap
    /// What the answer held that the table does not.
    struct LeftOut
    {
        int64_t elements = 0; ///< of the array that were no object
        int64_t firstElement = 0; ///< the index of the first such element, from 1
        int64_t fields = 0; ///< values of unknown fields beyond the first 2 000 such fields
        bool operator==(const LeftOut &) const = default;
    };
    LeftOut leftOut() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
