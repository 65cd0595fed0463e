// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace mavenscope {

/// How many there are, and their median, 95th percentile (by nearest rank) and largest.
inline QJsonObject statistics(std::vector<double> samples)
{
    using namespace Qt::StringLiterals;
    if (samples.empty())
        return { { u"samples"_s, 0 } };
    std::sort(samples.begin(), samples.end());
    const auto percentile
        = [&](size_t percent) { return samples[(samples.size() * percent + 99) / 100 - 1]; };
    return { { u"samples"_s, int(samples.size()) }, { u"p50"_s, percentile(50) },
        { u"p95"_s, percentile(95) }, { u"max"_s, samples.back() } };
}

} // namespace mavenscope
