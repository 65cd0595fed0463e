// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_picture.h"

namespace mavenscope {

/// An exact value with its unit: "1 204", "1 h 20 min", "812.4 h", "43.2 %"; a value that does not exist is a
/// dash.
QString valueText(const std::optional<double> &value, MetricUnit unit, const QLocale &locale);
/// "Week of 19 Oct 2026, partial"; of other charts the category.
QString placeText(const ChartPicture &picture, int place);
/// What assistive technology reads in place of the picture: "Available hours by week. 4 weeks, from 812 h to
/// 1 020 h. ..."
QString chartGist(const ChartPicture &picture);

} // namespace mavenscope
