// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/chart_series.h"

#include <QLocale>
#include <QStringList>

namespace mavenscope {

/// An axis of values: round numbers, from 0 (or below, where there are negative values).
struct ValueScale
{
    double least = 0;
    double most = 1;
    double step = 1;
    double perUnit = 1; ///< values are divided by it for the labels: milliseconds shown as minutes
    QString unitTitle; ///< "Minutes", "%"

    int tickCount() const;
    double tick(int index) const { return least + step * index; }
    QString tickLabel(int index, const QLocale &locale) const;
};

/// A scale that holds both values, with at most mostTicks steps. title: what a count counts.
ValueScale valueScale(MetricUnit unit, double least, double most, int mostTicks, const QString &countTitle);
/// 0 to 100 %, or more where a value is over.
ValueScale percentScale(double most, int mostTicks);

/// "24 Oct", "Oct 2026": short enough to stand below a bar.
QString bucketShortLabel(int64_t bucketStart, Bucket bucket, const QLocale &locale);
/// Which of count labels to write so that neighbours stay apart, at most 12: a step from the first on.
int labelStep(int count, double pixelsEach, double widestLabel);

} // namespace mavenscope
