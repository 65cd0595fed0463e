// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "commandline/options.h"
#include "exporting/csv_export.h"
#include "table/table.h"

namespace mavenscope {

/// The endpoint that a saved answer fits better than the one asked for, or null: a table of blanks would be a
/// wrong answer.
const Endpoint *otherEndpoint(const Table &table, const Endpoint &asked);

/// What of a loaded answer is to be written: grouped here when it came from a file, filtered, sorted, with
/// the columns asked for. The error is a sentence (exit status 2).
Result<CsvJob, QString> exportedTable(SharedTable table, const ExportOptions &options);

} // namespace mavenscope
