// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exported_table.h"

#include "table/group.h"

#include <QCoreApplication>

namespace mavenscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool isMemberName(const Table &table, const QByteArray &name)
{
    for (const ColumnInfo &column : table.columns()) {
        if (column.type == FieldType::Json && name.startsWith(column.name + '.'))
            return true;
    }
    return false;
}

/// A key of form_data that no record of this answer has is an empty column: a scheduled export must not fail
/// on such a day.
SharedTable withEmptyMembers(const SharedTable &table, const QList<QByteArray> &names)
{
    std::vector<ColumnInfo> columns = table->columns();
    for (const QByteArray &name : names) {
        if (table->columnNamed(name) < 0 && isMemberName(*table, name)) {
            ColumnInfo column;
            column.name = name;
            column.origin = ColumnOrigin::Member;
            columns.push_back(std::move(column));
        }
    }
    if (columns.size() == table->columns().size())
        return table;
    auto dictionaries = table->dictionaries();
    dictionaries.resize(columns.size());
    auto wider = std::make_shared<Table>(std::move(columns), std::move(dictionaries), table->batches());
    wider->endpoint = table->endpoint;
    wider->groupBy = table->groupBy;
    return wider;
}

QString unknownColumn(const Table &table, const QByteArray &name)
{
    constexpr qsizetype mostNamed = 40; // the sentence is one line
    QStringList known;
    for (const ColumnInfo &column : table.columns()) {
        if (column.origin != ColumnOrigin::Member)
            known.append(QString::fromUtf8(column.name));
    }
    if (known.size() > mostNamed) {
        known.resize(mostNamed);
        known.append(QStringLiteral("…"));
    }
    return Text::tr("There is no column “%1”. The columns are %2.")
        .arg(QString::fromUtf8(name), known.join(QStringLiteral(", ")));
}

/// Conditions on columns of the records apply before grouping, those on columns that only the summary has
/// after it.
void split(const Filter &filter, const Table &records, Filter &before, Filter &after)
{
    before.search = filter.search;
    for (const Condition &condition : filter.conditions) {
        const bool ofRecords
            = records.columnNamed(condition.column) >= 0 || isMemberName(records, condition.column);
        (ofRecords ? before : after).conditions.push_back(condition);
    }
}

/// How many of the table's columns that hold a value belong to the endpoint.
int knownColumns(const Table &table, const Endpoint &endpoint)
{
    int known = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QByteArray &name = table.column(column).name;
        const bool isKnown = endpoint.field(name) || endpoint.statistic(name)
            || std::any_of(endpoint.groupFields.begin(), endpoint.groupFields.end(),
                [&name](const GroupField &field) { return name == field.column; });
        known += isKnown && !table.isEmptyThroughout(column);
    }
    return known;
}

} // namespace

const Endpoint *otherEndpoint(const Table &table, const Endpoint &asked)
{
    int mostKnown = knownColumns(table, asked);
    const Endpoint *best = nullptr;
    for (const Endpoint &candidate : endpoints())
        if (const int known = knownColumns(table, candidate); known > mostKnown) {
            mostKnown = known;
            best = &candidate;
        }
    return best;
}

Result<CsvJob, QString> exportedTable(SharedTable table, const ExportOptions &options)
{
    Filter filter = options.filter;
    if (!options.input.isEmpty() && !options.groupBy.isEmpty() && table->groupBy != options.groupBy) {
        if (!table->groupBy.isEmpty())
            return Text::tr("The saved response is a summary already and cannot be grouped by other fields.");
        Filter before;
        filter = {};
        split(options.filter, *table, before, filter);
        const auto passed = filterRows(*table, before);
        if (!passed.hasValue())
            return passed.error();
        GroupRequest request;
        request.endpoint = options.endpoint;
        request.groupBy = options.groupBy;
        request.measures = documentedMeasures(*options.endpoint, options.groupBy);
        table = groupRows(*table, passed.value(), request);
    }

    QList<QByteArray> wanted = options.columns;
    for (const SortKey &key : options.sort)
        wanted.append(key.column);
    table = withEmptyMembers(table, wanted);
    for (const QByteArray &name : wanted) {
        if (table->columnNamed(name) < 0)
            return unknownColumn(*table, name);
    }
    auto passed = filterRows(*table, filter);
    if (!passed.hasValue())
        return passed.error();

    CsvJob job;
    for (const QByteArray &name : options.columns)
        job.columns.push_back(table->columnNamed(name));
    for (int column = 0; options.columns.isEmpty() && column < table->columnCount(); ++column) {
        if (table->column(column).origin != ColumnOrigin::Member)
            job.columns.push_back(column);
    }
    RowList rows = std::move(passed).value();
    std::vector<SortKey> keys = options.sort;
    for (SortKey &key : keys)
        key.column = table->column(table->columnNamed(key.column)).name;
    if (!keys.empty())
        sortRows(*table, rows, keys, TextOrder::CodePoint);
    job.rows = std::make_shared<const RowList>(std::move(rows));
    job.table = std::move(table);
    job.format = options.format;
    return job;
}

} // namespace mavenscope
