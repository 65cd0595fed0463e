// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heartbeat.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace mavenscope {

/// Lets the window work for so long.
inline void work(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until then, or for so long; true: it came.
inline bool workUntil(const std::function<bool()> &isReached, int mostMilliseconds = 120'000)
{
    const auto start = std::chrono::steady_clock::now();
    while (!isReached() && millisecondsSince(start) < mostMilliseconds)
        work(std::chrono::milliseconds(2));
    return isReached();
}

} // namespace mavenscope
