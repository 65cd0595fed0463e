// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_answer.h"

#include "support/table_text.h"

#include <algorithm>
#include <string_view>
#include <vector>

using namespace mavenscope;

namespace {

ReadAnswer finished(TableReader &reader)
{
    ReadAnswer answer;
    answer.error = reader.finish();
    answer.table = reader.snapshot();
    answer.leftOut = reader.leftOut();
    return answer;
}

} // namespace

ReadAnswer readAnswer(
    const QByteArray &json, const Endpoint *endpoint, size_t piece, const ReaderOptions &options)
{
    TableReader reader(endpoint, {}, options);
    std::string_view left(json.constData(), size_t(json.size()));
    while (!left.empty()) {
        const std::string_view next = left.substr(0, piece);
        left.remove_prefix(next.size());
        // From a place of its own, so that a reader which looks behind the piece meets a stranger's memory.
        const std::vector<char> copy(next.begin(), next.end());
        if (!reader.append({ copy.data(), copy.size() }))
            break;
    }
    return finished(reader);
}

ReadAnswer readAnswerFromSource(
    const QByteArray &json, const Endpoint *endpoint, size_t piece, const ReaderOptions &options)
{
    TableReader reader(endpoint, {}, options);
    std::string_view left(json.constData(), size_t(json.size()));
    const auto next = [&left, piece](char *to, qint64 most) {
        const size_t given = left.copy(to, std::min(size_t(most), piece));
        left.remove_prefix(given);
        return qint64(given);
    };
    while (reader.appendFrom(next).value_or(0) > 0)
        ;
    return finished(reader);
}

QList<QByteArray> conversationCells(const QByteArray &json, const QByteArray &column)
{
    const ReadAnswer outcome = readAnswer(json, &endpoint(EndpointId::Conversations));
    return outcome.error ? QList<QByteArray> { "error: " + outcome.error->detail.toUtf8() }
                         : columnAsText(*outcome.table, column);
}
