// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group.h"

#include <optional>
#include <span>

namespace mavenscope {

enum class MetricUnit { Count, Duration /* ms */, Hours /* of a sum of ms */, Percent };

/// What a number means, said once: numerator, or numerator / denominator when there is one. A ratio of
/// nothing does not exist (shown as a dash, never 0 %). Titles and meanings are source texts in the context
/// "Metric". Measures of the same name are the same in all metrics of an endpoint.
struct Metric
{
    const char *id; ///< stable, for settings: "resolution_rate"
    const char *title;
    const char *meaning; ///< the formula in words, and what is left out
    MetricUnit unit;
    std::vector<Measure> parts; ///< numerator [, denominator]; aggregates that can be taken from records
    bool additive = true; ///< values of groups may be stacked and summed (counts, hours); rates, means,
                          ///< distinct counts may not
    int seconds = 0; ///< the limit that the user may choose, "%1" in title and meaning; 0: there is none
};

/// For reading, in the interface's language.
QString metricTitle(const Metric &metric);
QString metricMeaning(const Metric &metric);

/// The metric's value in its unit (percent 0..100; Hours stay milliseconds) from those of its parts, which
/// may have been added up over groups first. nullopt: a part is missing, or the ratio is one of nothing.
std::optional<double> metricValue(const Metric &metric, std::span<const std::optional<double>> parts);

/// The service level is the share of the offered sessions that had a first response within so many seconds.
constexpr int usualServiceLevelSeconds = 60;

/// The metrics that can be shown for an endpoint's records, the one to open with first.
std::vector<Metric> metricsOf(EndpointId endpoint, int serviceLevelSeconds = usualServiceLevelSeconds);

/// The metrics that a server summary with these columns can show (counts, sums, means as sum / count, max,
/// occupancy).
std::vector<Metric> metricsOfSummary(const Table &summary);

} // namespace mavenscope
