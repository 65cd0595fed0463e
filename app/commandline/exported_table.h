// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "commandline/options.h"
#include "exporting/csv_export.h"
#include "table/table.h"

namespace mavenscope {

/// What of a loaded answer is to be written: grouped here when it came from a file, filtered, sorted, with
/// the columns asked for. The error is a sentence (exit status 2).
Result<CsvJob, QString> exportedTable(SharedTable table, const ExportOptions &options);

} // namespace mavenscope
