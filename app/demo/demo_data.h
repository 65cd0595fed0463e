// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/table.h"

#include <QDateTime>

#include <functional>
#include <string>

namespace mavenscope {

/// What the made-up support organisation is made from. The same seed and end give the same records, whatever
/// the platform.
struct DemoOptions
{
    quint64 seed = 1;
    int days = 120; ///< how far back it reaches
    qint64 records = 40'000; ///< conversations in all; sessions and availability follow from them
    QDateTime end; ///< UTC; invalid: now, cut to the minute
};

/// All three endpoints' records: a dozen flows, a week's rhythm, a release that broke something, agents with
/// shifts, breaks and time zones, free text in several languages and scripts. Consistent: a session belongs
/// to a conversation, an agent's sessions fall into their availability, the open period is still open at the
/// end.
struct DemoData
{
    SharedTable conversations;
    SharedTable sessions;
    SharedTable availability;

    const SharedTable &of(EndpointId endpoint) const;
};
DemoData makeDemoData(const DemoOptions &options);

/// The table's rows as a JSON array in the service's form (nulls written, times as in the document), block by
/// block.
void writeJson(
    const Table &table, const RowList &rows, const std::function<void(const std::string &)> &write);

} // namespace mavenscope
