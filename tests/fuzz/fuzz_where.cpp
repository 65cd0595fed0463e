// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/where_parser.h"
#include "table/filter.h"
#include "table/table_reader.h"

using namespace mavenscope;

/// What can be read as a condition is applied to a few records.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SharedTable table = [] {
        ReaderOptions options;
        options.threads = 0;
        TableReader reader(&endpoint(EndpointId::Conversations), {}, options);
        reader.append(
            R"([{"id":"F1","created_at":"2026-11-02T10:00:00.000Z","status":"OPEN","feedback_rating":4,
            "feedback_topics":["a","b\"c"],"form_data":{"k":"x","n":7}},{"id":"F2","feedback_rating":"odd"}])");
        reader.finish();
        return reader.snapshot();
    }();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    [[maybe_unused]] const auto list = parseList(text);
    const auto condition = parseCondition(text);
    if (!condition.hasValue())
        return 0;
    const Filter filter { { condition.value() }, {} };
    const bool isPossible = !filterProblem(*table, filter);
    if (filterRows(*table, filter).hasValue() && !isPossible)
        std::abort();
    return 0;
}
