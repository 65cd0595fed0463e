// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/chart_series.h"

#include <QColor>
#include <QLocale>

#include <optional>
#include <vector>

namespace mavenscope {

enum class ChartKind { Bars, Lines, Stacked };

/// All that ChartView needs to draw: numbers, words and colours.
struct ChartPicture
{
    ChartData data;
    ChartKind kind = ChartKind::Bars;
    std::optional<ChartLine> rate; ///< percent, as a line on an axis at the right
    std::vector<QColor> colours; ///< by line, the rate's last
    std::vector<bool> hidden; ///< by line, the rate's last
    QString title; ///< "Available hours by week"
    QString countTitle; ///< what a count counts: the axis's title
    QString placeTitle; ///< of the axis of buckets or categories
    QString notes; ///< sentences below the title
    QLocale locale;

    int lineCount() const { return int(data.lines.size()) + (rate ? 1 : 0); }
    bool isRate(int line) const { return line == int(data.lines.size()); }
    const ChartLine &line(int line) const { return isRate(line) ? *rate : data.lines[size_t(line)]; }
    MetricUnit unitOf(int line) const { return isRate(line) ? MetricUnit::Percent : data.unit; }
    bool isHidden(int line) const { return hidden[size_t(line)]; }
    QColor colour(int line) const { return colours[size_t(line)]; }
    int placeCount() const { return int(data.isTime ? data.buckets.size() : data.categories.size()); }
    /// Bars lie on their side, so that names of any length can be read.
    bool isHorizontal() const { return !data.isTime; }
};

} // namespace mavenscope
