// SPDX-License-Identifier: GPL-3.0-or-later
// mavenscope-bench FILE: loads saved records and prints one JSON object with the milliseconds that each thing
// took and the rows it found, so that a fast wrong answer shows.
#include "exporting/csv_export.h"
#include "support/peak_memory.h"
#include "table/filter.h"
#include "table/group.h"
#include "table/sort.h"
#include "table/table_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

template <typename Work> QJsonObject timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 rows = work();
    return { { u"ms"_s, double(timer.nsecsElapsed()) / 1e6 }, { u"rows"_s, rows } };
}

struct Loaded
{
    SharedTable table;
    std::optional<ApiError> error;
};

Loaded load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return { nullptr, ApiError { ApiErrorKind::FileUnreadable, 0, file.errorString(), {}, {} } };
    TableReader reader(nullptr, {});
    std::vector<char> block(size_t(1) << 20);
    qint64 got;
    while ((got = file.read(block.data(), qint64(block.size()))) > 0) {
        if (!reader.append({ block.data(), size_t(got) }))
            break;
    }
    auto error = reader.finish();
    return { reader.snapshot(), std::move(error) };
}

qint64 filtered(const Table &table, const Condition &condition)
{
    Filter filter;
    filter.conditions.push_back(condition);
    return qint64(filterRows(table, filter).value().size());
}

/// Letter by letter, as a user types.
QJsonArray searches(const Table &table, const QString &word)
{
    QJsonArray results;
    for (qsizetype length = 1; length <= word.size(); ++length) {
        QJsonObject result = timed([&] {
            Filter filter;
            filter.search = word.left(length);
            return qint64(filterRows(table, filter).value().size());
        });
        result.insert(u"text"_s, word.left(length));
        results.append(result);
    }
    return results;
}

QJsonObject sorts(const Table &table)
{
    QJsonObject results;
    for (const ColumnInfo &column : table.columns()) {
        if (column.origin == ColumnOrigin::Member)
            continue;
        results.insert(QString::fromUtf8(column.name), timed([&] {
            RowList rows = table.allRows();
            sortRows(table, rows, { { column.name, false } }, TextOrder::CodePoint);
            return qint64(rows.size());
        }));
    }
    return results;
}

QJsonObject groups(const SharedTable &table)
{
    QJsonObject results;
    const Endpoint &endpoint = *table->endpoint;
    const RowList rows = table->allRows();
    for (const GroupField &field : endpoint.groupFields) {
        results.insert(QString::fromLatin1(field.name), timed([&] {
            GroupRequest request;
            request.endpoint = &endpoint;
            request.groupBy = { field.name };
            request.measures = documentedMeasures(endpoint, request.groupBy);
            return qint64(groupRows(*table, rows, request)->rowCount());
        }));
    }
    return results;
}

QJsonObject filters(const Table &table)
{
    const Endpoint &endpoint = *table.endpoint;
    const QByteArray time = endpoint.timeField;
    return { { u"time from"_s, timed([&] {
                  return filtered(table, { time, FilterOp::GreaterOrEqual, { u"2026-10-01"_s } });
              }) },
        { u"first group field is empty"_s, timed([&] {
             return filtered(table, { endpoint.groupFields.back().column, FilterOp::IsEmpty, {} });
         }) } };
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: mavenscope-bench FILE\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    Loaded loaded;
    QJsonObject result;
    result.insert(u"bytes"_s, QFileInfo(path).size());
    result.insert(u"load"_s, timed([&] {
        loaded = load(path);
        return loaded.table ? qint64(loaded.table->rowCount()) : 0;
    }));
    if (loaded.error || !loaded.table->endpoint) {
        std::fprintf(stderr, "mavenscope-bench: %s\n",
            qPrintable(loaded.error ? loaded.error->detail : u"these are no records of a known endpoint"_s));
        return 1;
    }
    const SharedTable &table = loaded.table;
    result.insert(u"peakMemoryAfterLoad"_s, qint64(peakMemory()));
    result.insert(u"search"_s, searches(*table, u"battery"_s));
    result.insert(u"filter"_s, filters(*table));
    result.insert(u"sort"_s, sorts(*table));
    result.insert(u"group"_s, groups(table));
    result.insert(u"csv"_s, timed([&] {
        QTemporaryDir folder;
        CsvJob job;
        job.table = table;
        job.rows = std::make_shared<const RowList>(table->allRows());
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->column(column).origin != ColumnOrigin::Member)
                job.columns.push_back(column);
        }
        const auto error = writeCsvFile(job, folder.filePath(u"out.csv"_s), {});
        return error ? qint64(-1) : qint64(job.rows->size());
    }));
    result.insert(u"peakMemory"_s, qint64(peakMemory()));
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
