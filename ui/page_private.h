// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csv_export.h"
#include "models/record_model.h"
#include "table/table_load.h"
#include "ui/chart_feed.h"
#include "ui/chart_panel.h"
#include "ui/detail_panel.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/progress_strip.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"
#include "ui/row_keeper.h"

#include <QPointer>
#include <QSplitter>
#include <QTimer>

namespace mavenscope {

/// What page.cpp (the widgets and the remembered state) and page_load.cpp (the answers) share.
struct Page::Private
{
    EndpointId endpoint;
    Client *client;
    RecordModel *model;
    QueryBar *bar;
    MessageBar *message;
    ProgressStrip *progress;
    ChartPanel *chart;
    RecordTable *table;
    DetailPanel *detail;
    QSplitter *vertical;
    QSplitter *horizontal;
    ChartFeed *feed;
    RowKeeper *keeper;

    Answer answer;
    bool wasAsked = false;
    Query asked; ///< of the load under way, or the last one
    TableLoad *load = nullptr;
    QString loadSource; ///< of a saved response under way
    Cancellation grouping;
    std::vector<Condition> pendingConditions; ///< for the records behind a summary's row
    bool hasPendingConditions = false;
    CsvExport *exporting = nullptr;
    QTimer detailDue; ///< the current row has changed
    QTimer retry; ///< counts down to the next try
    QDateTime retryAt;
    QString retryText;

    bool showsSummary = false; ///< which of the two views the table has now
    SavedView recordsView;
    SavedView summaryView;
    QList<int> verticalSplit, horizontalSplit; ///< while both sides were shown and had room
    bool detailWanted = true;
    bool chartWanted = true;

    const Endpoint &info() const { return mavenscope::endpoint(endpoint); }
    QString noun() const { return QCoreApplication::translate("Endpoint", info().recordsNoun); }
    Query openingQuery() const { return { endpoint, Days::clamped(30), {} }; }
    bool isSavedResponse() const { return !answer.sourceName.isEmpty(); }
};

} // namespace mavenscope
