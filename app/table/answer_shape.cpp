// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/record_parser.h"

namespace mavenscope {

namespace {

QByteArray columnOfGroupField(const QByteArray &key)
{
    return key == "agent-email" ? QByteArray("agent_email") : key;
}

bool isGroupColumn(const Endpoint &endpoint, const QByteArray &key)
{
    for (const GroupField &field : endpoint.groupFields) {
        if (key == field.column)
            return true;
    }
    return false;
}

/// A summary has statistics and nothing that only a single record has.
bool looksLikeSummary(const Endpoint &endpoint, const std::vector<QByteArray> &keys)
{
    bool statistics = false;
    for (const QByteArray &key : keys) {
        statistics |= endpoint.statistic(key) != nullptr;
        const Field *field = endpoint.field(key);
        if (field && !isGroupColumn(endpoint, columnOfGroupField(field->name)))
            return false;
    }
    return statistics;
}

int knownKeys(const Endpoint &endpoint, const std::vector<QByteArray> &keys, bool summary)
{
    int known = 0;
    for (const QByteArray &key : keys) {
        known += summary ? endpoint.statistic(key) || isGroupColumn(endpoint, columnOfGroupField(key))
                         : endpoint.field(key) != nullptr;
    }
    return known;
}

} // namespace

AnswerShape shapeOf(const std::vector<QByteArray> &keys, const Endpoint *expected)
{
    const Endpoint *best = expected;
    int mostKnown = 0;
    for (const Endpoint &candidate : endpoints()) {
        if (expected)
            break;
        const int known = knownKeys(candidate, keys, looksLikeSummary(candidate, keys));
        if (known > mostKnown) {
            mostKnown = known;
            best = &candidate;
        }
    }
    AnswerShape shape { best, {} };
    if (!best || !looksLikeSummary(*best, keys))
        return shape;
    for (const QByteArray &key : keys) {
        const QByteArray column = columnOfGroupField(key);
        if (isGroupColumn(*best, column) && !best->statistic(key))
            shape.groupBy.append(column);
    }
    return shape;
}

} // namespace mavenscope
