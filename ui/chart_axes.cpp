// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_axes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mavenscope {

namespace {

constexpr double second = 1000, minute = 60 * second, hour = 60 * minute;

class ChartAxes
{
    Q_DECLARE_TR_FUNCTIONS(ChartAxes)
};

/// The next of 1, 2, 5, 10, 20, ...
double roundStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

void round(ValueScale &scale, double least, double most, int mostTicks, double leastStep)
{
    least = std::min(0.0, least / scale.perUnit);
    most = std::max(0.0, most / scale.perUnit);
    if (most - least <= 0)
        most = leastStep > 0 ? leastStep : 1;
    double step = roundStep((most - least) / std::max(1, mostTicks));
    step = std::max(step, leastStep);
    scale.step = step * scale.perUnit;
    scale.least = std::floor(least / step + 1e-9) * scale.step;
    scale.most = std::ceil(most / step - 1e-9) * scale.step;
}

} // namespace

int ValueScale::tickCount() const { return int(std::lround((most - least) / step)) + 1; }

QString ValueScale::tickLabel(int index, const QLocale &locale) const
{
    const double shownStep = step / perUnit;
    const int decimals = shownStep >= 1 ? 0 : int(std::ceil(-std::log10(shownStep) - 1e-9));
    const double value = tick(index) / perUnit;
    return locale.toString(std::abs(value) < shownStep / 1000 ? 0.0 : value, 'f', decimals);
}

ValueScale valueScale(MetricUnit unit, double least, double most, int mostTicks, const QString &countTitle)
{
    ValueScale scale;
    double leastStep = 0;
    const double size = std::max(std::abs(least), std::abs(most));
    switch (unit) {
    case MetricUnit::Count:
        scale.unitTitle = countTitle;
        leastStep = 1;
        break;
    case MetricUnit::Duration:
        if (size < 2 * minute) {
            scale.perUnit = second;
            scale.unitTitle = ChartAxes::tr("Seconds");
        } else if (size < 2 * hour) {
            scale.perUnit = minute;
            scale.unitTitle = ChartAxes::tr("Minutes");
        } else {
            scale.perUnit = hour;
            scale.unitTitle = ChartAxes::tr("Hours");
        }
        break;
    case MetricUnit::Hours:
        scale.unitTitle = ChartAxes::tr("Hours");
        break;
    case MetricUnit::Percent:
        scale.unitTitle = ChartAxes::tr("%");
        break;
    }
    round(scale, least, most, mostTicks, leastStep);
    return scale;
}

ValueScale percentScale(double most, int mostTicks)
{
    ValueScale scale;
    scale.unitTitle = ChartAxes::tr("%");
    round(scale, 0, std::max(100.0, most), mostTicks, 0);
    return scale;
}

QString bucketShortLabel(int64_t bucketStart, Bucket bucket, const QLocale &locale)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(bucketStart, Qt::UTC).date();
    //: A day below a bar, as a date format: 24 Oct
    const QString dayFormat = ChartAxes::tr("d MMM");
    //: A month below a bar, as a date format: Oct 2026
    const QString monthFormat = ChartAxes::tr("MMM yyyy");
    return locale.toString(day, bucket == Bucket::Month ? monthFormat : dayFormat);
}

int labelStep(int count, double pixelsEach, double widestLabel)
{
    constexpr int mostLabels = 12;
    const int byNumber = (count + mostLabels - 1) / mostLabels;
    const int byWidth = int(std::ceil(widestLabel / std::max(0.01, pixelsEach)));
    return std::max({ 1, byNumber, byWidth });
}

} // namespace mavenscope
