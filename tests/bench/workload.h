// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/filter.h"
#include "table/group.h"
#include "table/table.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mavenscope {

/// What is asked of one kind of records: workloads.json, which the peer reads too, so that both sides answer
/// the same under the same names.
struct Workload
{
    template <typename T> struct Named
    {
        QString name; ///< of the measurement: "sort/time"
        T value;
    };

    const Endpoint *endpoint = nullptr;
    QStringList words; ///< typed into the search, letter by letter
    std::vector<Named<Condition>> filters;
    std::vector<Named<QByteArray>> sorts;
    std::vector<Named<GroupRequest>> groups; ///< count, sum, mean and max, or two percentiles

    /// Of conversations or sessions; nullopt: the file cannot be read, or has none of that kind.
    static std::optional<Workload> read(const QString &path, const QByteArray &kind);
};

/// "search/WORD/3": the first three letters of the word.
QString searchName(const QString &word, qsizetype letters);

/// A saved response as the window opens it. nullptr, with a line on the error output: it cannot be.
SharedTable load(const QString &path);

/// All that the command line's export writes when no columns are asked for: every column but members.
std::vector<int> exportedColumns(const Table &table);

/// The programs of the benchmark. What they found, by name; nullopt, with a line on the error output:
/// nothing.
std::optional<QJsonObject> measure(const QString &file, const Workload &workload);
std::optional<QJsonObject> answer(const QString &file, const Workload &workload, const QString &folder);
std::optional<QJsonObject> measureFetch(const QString &baseUrl, const Workload &workload);

} // namespace mavenscope
