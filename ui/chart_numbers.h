// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_panel.h"

#include <optional>

namespace mavenscope {

/// The numbers of one chart; with available hours also the active ones and the occupancy.
struct ChartNumbers
{
    Metric metric;
    ChartData data;
    std::optional<ChartLine> rate;
};

/// Any thread.
ChartNumbers chartNumbers(const ChartSource &source, const Metric &metric);

} // namespace mavenscope
