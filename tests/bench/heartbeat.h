// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace mavenscope {

inline double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double threadCpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Beats each millisecond; the longest gap between two beats is how long the thread was away. What it
/// computed meanwhile tells its own work from waiting for a core that another program had.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(1);
        begin();
    }
    QJsonObject take()
    {
        beat();
        const QJsonObject result { { QStringLiteral("longestMs"), m_longest },
            { QStringLiteral("longestCpuMs"), m_longestCpu } };
        begin();
        return result;
    }

private:
    void begin()
    {
        m_longest = m_longestCpu = 0;
        m_last = std::chrono::steady_clock::now();
        m_lastCpu = threadCpuMilliseconds();
    }
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsSince(m_last));
        const double cpu = threadCpuMilliseconds();
        m_longestCpu = std::max(m_longestCpu, cpu - m_lastCpu);
        m_last = std::chrono::steady_clock::now();
        m_lastCpu = cpu;
    }
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    double m_lastCpu = 0;
    double m_longest = 0;
    double m_longestCpu = 0;
};

} // namespace mavenscope
