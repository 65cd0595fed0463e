// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_picture.h"

namespace mavenscope {

/// "Available hours by week", "Conversations by week and Status".
QString chartTitle(const Metric &metric, const ChartData &data, const Endpoint &endpoint);
/// Of the axis of buckets or categories: "Week from Monday, UTC", "Flow".
QString placeTitle(const ChartData &data, const Endpoint &endpoint);
/// What must be said with the picture, the given sentence first: hatched buckets, Other, what was left out.
QString chartNotes(const ChartPicture &picture, const QString &first);

} // namespace mavenscope
