// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_format.h"
#include "table/filter.h"
#include "table/group.h"
#include "table/sort.h"
#include "table/table_reader.h"

#include <cstdlib>

using namespace mavenscope;

namespace {

SharedTable read(const Endpoint *endpoint, std::string_view bytes, size_t piece, bool &isComplete)
{
    ReaderOptions options;
    options.threads = 0;
    options.chunkBytes = 256;
    options.mostRecordBytes = 1 << 20;
    TableReader reader(endpoint, {}, options);
    while (!bytes.empty()) {
        const std::string_view next = bytes.substr(0, piece);
        bytes.remove_prefix(next.size());
        if (!reader.append(next))
            break;
    }
    isComplete = !reader.finish();
    return reader.snapshot();
}

std::string csvOf(const SharedTable &table, const RowList &rows)
{
    std::vector<int> columns;
    for (int column = 0; column < table->columnCount(); ++column)
        columns.push_back(column);
    const CsvFormatter formatter(table, columns, CsvFormat::rfc4180());
    TextBuffer csv;
    formatter.appendHeader(csv);
    CsvLines(formatter).append(csv, rows, 0, rows.size());
    return std::string(csv.view());
}

} // namespace

/// The first byte chooses the endpoint and the size of the pieces; however an answer is cut into pieces, a
/// complete one is the same table.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const int choice = data[0];
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Endpoint *endpoint = choice % 4 == 3 ? nullptr : &mavenscope::endpoint(EndpointId(choice % 4));
    bool isComplete = false, isCompleteInPieces = false;
    const SharedTable whole = read(endpoint, bytes, SIZE_MAX, isComplete);
    const SharedTable pieces = read(endpoint, bytes, size_t(choice / 4 + 1), isCompleteInPieces);
    const std::string csv = csvOf(whole, whole->allRows());
    if (isComplete != isCompleteInPieces || (isComplete && csv != csvOf(pieces, pieces->allRows())))
        std::abort();
    if (whole->columnCount() == 0 || whole->columnCount() > 100)
        return 0;

    Filter filter;
    filter.search = QStringLiteral("a");
    filter.conditions.push_back(
        { whole->column(choice % whole->columnCount()).name, FilterOp::NotEquals, { QStringLiteral("1") } });
    RowList rows = filterProblem(*whole, filter) ? whole->allRows() : filterRows(*whole, filter).value();
    sortRows(*whole, rows, { { whole->column(choice % whole->columnCount()).name, choice % 2 == 1 } },
        TextOrder::CodePoint);
    csvOf(whole, rows);
    if (whole->endpoint && whole->groupBy.isEmpty()) {
        GroupRequest request;
        request.endpoint = whole->endpoint;
        request.groupBy = { "week" };
        request.measures = documentedMeasures(*whole->endpoint, request.groupBy);
        const SharedTable summary = groupRows(*whole, rows, request);
        csvOf(summary, summary->allRows());
    }
    return 0;
}
