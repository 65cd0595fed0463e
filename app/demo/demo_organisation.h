// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace mavenscope {

/// A product's assistant. form is what its questions put into form_data.
enum class DemoForm { Ride, Appliance, Network, Order };
struct DemoFlow
{
    const char *name;
    int64_t weight;
    const char *language; ///< of most of its users
    DemoForm form;
};
std::span<const DemoFlow> demoFlows();
/// The flow that a release broke, from this many days before the end, for so long.
constexpr size_t brokenFlow = 4;
constexpr int releaseDaysBeforeEnd = 22;
constexpr int brokenDays = 6;

/// A stretch of time in milliseconds since 1970.
struct DemoPeriod
{
    int64_t begin;
    int64_t end;
    int64_t active;
    bool isOpen; ///< goes on at the end of the data
};
struct DemoAgent
{
    std::string email;
    const char *group;
    std::vector<DemoPeriod> periods; ///< in order of time

    bool isAvailable(int64_t instant) const;
};

/// Two dozen agents in four groups and as many time zones, with shifts, breaks and days off, between begin
/// and end.
std::vector<DemoAgent> demoAgents(Random &random, int64_t begin, int64_t end);

constexpr int64_t secondMs = 1000, minuteMs = 60 * secondMs, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

} // namespace mavenscope
