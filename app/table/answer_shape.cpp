// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/answer_shape.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

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

QByteArray bucketOfDates(const Table &table, int column)
{
    QSet<qint64> dates;
    for (int batch = 0; batch < table.batchCount(); ++batch) {
        const auto *days = std::get_if<IntegerColumn>(&table.batch(batch).column(column));
        for (uint32_t row = 0; days && row < table.batch(batch).rowCount; ++row) {
            if (days->validity.isValid(row))
                dates.insert(days->values[row]);
        }
    }
    const auto all
        = [&](auto matches) { return dates.size() > 1 && std::all_of(dates.begin(), dates.end(), matches); };
    const auto date = [](qint64 day) { return QDateTime::fromMSecsSinceEpoch(day, Qt::UTC).date(); };
    if (all([&](qint64 day) { return date(day).day() == 1; }))
        return "month";
    if (all([&](qint64 day) { return date(day).dayOfWeek() == Qt::Monday; }))
        return "week";
    return "date";
}

} // namespace mavenscope
