// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/group.h"

#include <vector>

namespace mavenscope {

/// bucketOf() for many instants: remembers the zone's offsets between its changes. For one thread.
class TimeBuckets
{
public:
    TimeBuckets(Bucket bucket, const QTimeZone &zone);
    int64_t bucketOf(int64_t instant);

private:
    struct Stretch ///< of time in which the zone keeps its offset
    {
        int64_t from; ///< the first instant
        int64_t until; ///< the first instant after it
        int64_t offset;
    };
    void findStretch(int64_t instant);

    Bucket m_bucket;
    QTimeZone m_zone;
    std::vector<Stretch> m_stretches; ///< met so far; the last one used is the first
};

} // namespace mavenscope
