// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_error.h"
#include "api/client.h"
#include "support/raw_server.h"

#include <QList>

#include <optional>
#include <vector>

namespace mavenscope {

/// What bounds the time to an outcome. Of the program's limits; the tests' own are shorter.
enum class FaultBound { None, Idle, Whole, RetryAfter };

/// One way in which an answer can go wrong, and what becomes of it.
struct FaultCase
{
    const char *group; ///< of the table in tests/README.md
    const char *name;
    QList<RawReply> replies; ///< to the first request, to the next and so on; the last one again and again
    std::optional<ApiErrorKind> kind; ///< nullopt: a complete table
    qint64 rows = 0; ///< of the complete table, or of the part that had arrived
    FaultBound bound = FaultBound::None;
    int requests = 1;
    std::optional<ApiErrorKind> otherKind {}; ///< which it is, is up to chance

    /// QNetworkAccessManager asks again by itself, three times at most, where a connection closes that was
    /// not said to, if it notices before it has read a status; and a reset may take with it what had arrived.
    bool isUpToChance() const
    {
        return bound != FaultBound::RetryAfter && !replies.isEmpty()
            && (replies.first().end == RawReply::End::Reset
                || (replies.first().end == RawReply::End::Close
                    && !replies.first().bytes.contains("Connection: close")));
    }
    int mostRequests() const { return isUpToChance() ? 4 : requests; }

    FaultCase &orElse(ApiErrorKind other) { return otherKind = other, *this; }
    FaultCase &with(qint64 records) { return rows = records, *this; }
    FaultCase &until(FaultBound which) { return bound = which, *this; }
};

/// Every fault that a server on a plain socket can show. Bodies of hundreds of megabytes are left to
/// largeFaultCases().
const std::vector<FaultCase> &faultCases();
std::vector<FaultCase> largeFaultCases();

/// The program's limits, shortened so that a test sees them reached.
FetchLimits shortLimits();

QByteArray gzipped(const QByteArray &text);
Connection connectionTo(const QUrl &url);

} // namespace mavenscope
