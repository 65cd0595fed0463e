// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/filter.h"
#include "table/sort.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace mavenscope {

/// A column as the user left it.
struct SavedColumn
{
    QByteArray name;
    int width = 0; ///< device-independent pixels; 0: its default
    bool hidden = false;
};

/// All that is remembered of a page. Individual and summary tables keep their columns, sorts and filters
/// apart.
struct SavedView
{
    std::vector<SavedColumn> columns; ///< in the order on screen
    std::vector<SortKey> sort;
    Filter filter;
};
struct SavedPage
{
    int days = 0; ///< 0: the page's opening state
    bool summary = false;
    QList<QByteArray> groupBy;
    SavedView records;
    SavedView summaryView;
    QByteArray metric; ///< Metric::id
    QByteArray chartKind; ///< bars, lines, stacked
    int serviceLevelSeconds = 0; ///< 0: the usual
    QList<int> verticalSplit; ///< chart, table
    QList<int> horizontalSplit; ///< table, detail
    bool detailShown = true;
    bool chartShown = true;
};
struct SavedState
{
    QByteArray windowGeometry;
    QUrl baseUrl;
    EndpointId page = EndpointId::Conversations;
    SavedPage pages[3]; ///< by EndpointId
    QByteArray zone; ///< IANA id; empty: the system's
    QString language; ///< "de", "sv", "en"; empty: the system's
    QByteArray csvProfile;
    bool formulaGuard = true;
};

/// One JSON file in the user's configuration folder, written atomically, never with a token or a record in
/// it. A file that cannot be read is set aside (renamed with the time) and the program starts as new.
struct LoadedState
{
    SavedState state;
    QString note; ///< a sentence when an unreadable file was set aside
};
QString savedStatePath();
/// nullopt: not JSON of this version; a member that makes no sense is as if it were not there.
std::optional<SavedState> stateFromJson(const QByteArray &json);
QByteArray toJson(const SavedState &state);
LoadedState loadState(const QString &path = savedStatePath());
/// What has not changed since before, which this program read or wrote last, stays as another program wrote
/// it. The error is a sentence. Any thread.
[[nodiscard]] std::optional<QString> saveState(
    const SavedState &state, const SavedState &before, const QString &path);

} // namespace mavenscope
