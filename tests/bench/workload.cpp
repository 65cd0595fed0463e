// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "table/table_load.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

QStringList texts(const QJsonValue &array) { return array.toVariant().toStringList(); }

QByteArray bytes(const QJsonValue &text) { return text.toString().toUtf8(); }

FilterOp operatorOf(const QString &text)
{
    return text == "="_L1 ? FilterOp::Equals : text == "<="_L1 ? FilterOp::LessOrEqual : FilterOp::Between;
}

GroupRequest groupRequest(const Endpoint &endpoint, const QStringList &by, std::vector<Measure> measures)
{
    GroupRequest request;
    request.endpoint = &endpoint;
    for (const QString &field : by)
        request.groupBy.append(field.toUtf8());
    request.measures = std::move(measures);
    return request;
}

} // namespace

std::optional<Workload> Workload::read(const QString &path, const QByteArray &kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject asked
        = QJsonDocument::fromJson(file.readAll()).object().value(QString::fromUtf8(kind)).toObject();
    Workload workload;
    workload.endpoint = endpointNamed(kind);
    if (asked.isEmpty() || !workload.endpoint)
        return std::nullopt;

    workload.words = texts(asked["search"_L1].toObject()["words"_L1]);
    const QJsonObject filters = asked["filters"_L1].toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const QJsonObject filter = it.value().toObject();
        workload.filters.push_back({ "filter/"_L1 + it.key(),
            { bytes(filter["column"_L1]), operatorOf(filter["op"_L1].toString()),
                texts(filter["values"_L1]) } });
    }
    const QJsonObject sorts = asked["sorts"_L1].toObject();
    for (auto it = sorts.begin(); it != sorts.end(); ++it)
        workload.sorts.push_back({ "sort/"_L1 + it.key(), bytes(it.value()) });

    const QByteArray measured = bytes(asked["measured"_L1]);
    const QJsonObject groups = asked["groups"_L1].toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        workload.groups.push_back({ "group/"_L1 + it.key(),
            groupRequest(*workload.endpoint, texts(it.value()),
                { { "count", Aggregate::Count, {}, FieldType::Number, {} },
                    { "sum", Aggregate::Sum, measured, FieldType::Number, {} },
                    { "mean", Aggregate::Mean, measured, FieldType::Number, {} },
                    { "max", Aggregate::Max, measured, FieldType::Number, {} } }) });
    }
    const QJsonObject percentiles = asked["percentiles"_L1].toObject();
    const QByteArray value = bytes(percentiles["value"_L1]), minus = bytes(percentiles["minus"_L1]);
    workload.groups.push_back({ u"percentiles"_s,
        groupRequest(*workload.endpoint, { percentiles["by"_L1].toString() },
            { { "p50", Aggregate::Percentile50, value, FieldType::Duration, {}, minus },
                { "p90", Aggregate::Percentile90, value, FieldType::Duration, {}, minus } }) });
    return workload;
}

QString searchName(const QString &word, qsizetype letters)
{
    return u"search/%1/%2"_s.arg(word, QString::number(letters));
}

SharedTable load(const QString &path)
{
    const std::unique_ptr<TableLoad> load(TableLoad::open(path, nullptr));
    QEventLoop loop;
    QObject::connect(load.get(), &TableLoad::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const auto &error = load->error();
    if (error || !load->table()->endpoint) {
        std::fprintf(stderr, "mavenscope-bench: %s: %s\n", qPrintable(path),
            error ? qPrintable(error->detail) : "no records of a known endpoint");
        return nullptr;
    }
    return load->table();
}

std::vector<int> exportedColumns(const Table &table)
{
    std::vector<int> columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).origin != ColumnOrigin::Member)
            columns.push_back(column);
    }
    return columns;
}

} // namespace mavenscope
