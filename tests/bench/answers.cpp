// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "exporting/csv_export.h"
#include "table/sort.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

qint64 countOf(const Table &table, const Filter &filter)
{
    return qint64(filterRows(table, filter).value().size());
}

QJsonValue valueOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Null:
        return {};
    case Cell::Text:
    case Cell::Json:
    case Cell::Odd:
        return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
    case Cell::Integer:
        return qint64(cell.integer);
    case Cell::Real:
        return cell.real;
    }
    Q_UNREACHABLE();
}

QJsonArray rowsOf(const Table &table)
{
    QJsonArray rows;
    for (const RowId id : table.allRows()) {
        QJsonArray row;
        for (int column = 0; column < table.columnCount(); ++column)
            row.append(valueOf(table.cell(id, column)));
        rows.append(row);
    }
    return rows;
}

/// The numbers of the records in the file, from 0, in the order of rows: 32 bits each.
bool writeOrder(const QString &path, const Table &table, const RowList &rows)
{
    std::vector<uint32_t> firsts { 0 };
    for (const auto &batch : table.batches())
        firsts.push_back(firsts.back() + batch->rowCount);
    std::vector<uint32_t> order;
    order.reserve(rows.size());
    for (const RowId id : rows)
        order.push_back(firsts[id.batch()] + id.row());
    QFile file(path);
    const auto size = qint64(order.size() * sizeof(uint32_t));
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(order.data()), size) == size && file.flush();
}

} // namespace

std::optional<QJsonObject> answer(const QString &file, const Workload &workload, const QString &folder)
{
    const SharedTable table = load(file);
    if (!table)
        return std::nullopt;
    QJsonObject result { { u"rows"_s, qint64(table->rowCount()) } };
    for (const QString &word : workload.words) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            result.insert(searchName(word, letters), countOf(*table, { {}, word.left(letters) }));
    }
    for (const auto &[name, condition] : workload.filters)
        result.insert(name, countOf(*table, { { condition }, {} }));
    const auto rows = std::make_shared<const RowList>(table->allRows());
    for (const auto &[name, request] : workload.groups)
        result.insert(name, rowsOf(*groupRows(*table, *rows, request)));

    const CsvJob job { table, rows, exportedColumns(*table), {} };
    bool written = !writeCsvFile(job, folder + u"/table.csv"_s, {});
    for (const int column : job.columns) {
        for (const bool descending : { false, true }) {
            RowList sorted = *rows;
            const QByteArray &name = table->column(column).name;
            sortRows(*table, sorted, { { name, descending } }, TextOrder::CodePoint);
            const QString path = u"%1/%2.%3"_s.arg(
                folder, QString::fromUtf8(name), descending ? u"descending"_s : u"ascending"_s);
            written = written && writeOrder(path, *table, sorted);
        }
    }
    if (!written) {
        std::fprintf(stderr, "mavenscope-bench: %s cannot be written to\n", qPrintable(folder));
        return std::nullopt;
    }
    return result;
}

} // namespace mavenscope
