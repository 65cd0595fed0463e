// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"
#include "api/result.h"
#include "demo/demo_server.h"
#include "exporting/csv_format.h"
#include "table/filter.h"
#include "table/sort.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace mavenscope {

/// What `mavenscope-cli export` was asked for, checked as far as it can be without the data.
struct ExportOptions
{
    const Endpoint *endpoint = nullptr;
    Days days = Days::clamped(1);
    QList<QByteArray> groupBy;
    Filter filter;
    std::vector<SortKey> sort;
    QList<QByteArray> columns; ///< empty: all
    CsvFormat format;
    QUrl baseUrl;
    QString tokenFile;
    std::optional<std::chrono::seconds> maxWait;
    QString input; ///< empty: the service
    QString output = QStringLiteral("-");
};

/// A text to print, and nothing else to do.
struct PrintText
{
    QString text;
};

using Command = std::variant<ExportOptions, DemoServerOptions, PrintText>;

/// arguments without the program's name. The error is a sentence for the user (exit status 2).
Result<Command, QString> parseCommandLine(const QStringList &arguments);

} // namespace mavenscope
