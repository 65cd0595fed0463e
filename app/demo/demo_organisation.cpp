// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_organisation.h"

#include <algorithm>

namespace mavenscope {

namespace {

const DemoFlow flows[] = {
    { "Scooter Support", 17, "en", DemoForm::Ride },
    { "E-bike Øresund", 9, "sv", DemoForm::Ride },
    { "Washing Machine Support", 14, "en", DemoForm::Appliance },
    { "Geschirrspüler – Außenküche", 9, "de", DemoForm::Appliance },
    { "Router, \"Pro\" line", 13, "en", DemoForm::Network },
    { "Coffee Machine", 8, "fr", DemoForm::Appliance },
    { "ロボット掃除機", 6, "ja", DemoForm::Appliance },
    { "مكيف الهواء", 4, "ar", DemoForm::Appliance },
    { "TV Support", 8, "es", DemoForm::Network },
    { "Smart Lock", 5, "en", DemoForm::Network },
    { "Headset; wireless", 4, "de", DemoForm::Network },
    { "Orders & Returns", 10, "en", DemoForm::Order },
};

struct Group
{
    const char *name;
    int offsetHours; ///< of its clocks from UTC
    const char *people[6];
};

const Group groups[] = {
    { "Europe", 1,
        { "anna.lind", "jonas.weber", "marta.kowalska", "luis.ortega", "sofie.dahl", "piet.devries" } },
    { "North America", -5,
        { "olivia.brown", "ethan.clark", "maya.patel", "noah.tremblay", "grace.kim", "sam.rivera" } },
    { "APAC", 9, { "yuki.tanaka", "haruto.sato", "mei.chen", "arjun.rao", "chloe.nguyen", "liam.walsh" } },
    { "Tier 2", 1,
        { "elin.berg", "felix.braun", "nadia.haddad", "tom.archer", "ines.moreau", "karl.svensson" } },
};

int weekday(int64_t day) { return int((day % 7 + 7 + 3) % 7); } // 1970-01-01 was a Thursday; 0: Monday

void work(Random &random, DemoAgent &agent, int64_t from, int64_t until, int64_t begin, int64_t end)
{
    // One draw a statement: the order within an expression is the compiler's.
    from += random.between(-8, 12) * minuteMs;
    from += random.below(minuteMs);
    until += random.between(-10, 15) * minuteMs;
    until += random.below(minuteMs);
    const int64_t share = random.between(40, 85);
    if (until <= begin || from >= end || from < begin)
        return;
    DemoPeriod period { from, until, 0, until > end };
    period.end = std::min(until, end);
    period.active = (period.end - period.begin) * share / 100;
    agent.periods.push_back(period);
}

} // namespace

std::span<const DemoFlow> demoFlows() { return flows; }

bool DemoAgent::isAvailable(int64_t instant) const
{
    const auto after = std::upper_bound(periods.begin(), periods.end(), instant,
        [](int64_t time, const DemoPeriod &period) { return time < period.begin; });
    return after != periods.begin() && std::prev(after)->end > instant;
}

std::vector<DemoAgent> demoAgents(Random &random, int64_t begin, int64_t end)
{
    std::vector<DemoAgent> agents;
    for (const Group &group : groups) {
        for (const char *person : group.people) {
            DemoAgent agent { std::string(person) + "@example.com", group.name, {} };
            const int64_t start = random.between(7, 11) * hourMs;
            const bool worksWeekends = random.chance(25);
            // One leave in 120 days, so that in shorter data not everybody is away.
            const int64_t leave = begin / dayMs + random.below(std::max<int64_t>(120, (end - begin) / dayMs));
            for (int64_t day = begin / dayMs - 1; day <= end / dayMs + 1; ++day) {
                const bool weekend = weekday(day) >= 5;
                const bool off = (weekend && (!worksWeekends || random.chance(50))) || random.chance(4)
                    || (day >= leave && day < leave + 10);
                if (off)
                    continue;
                const int64_t shift = day * dayMs + start - group.offsetHours * hourMs;
                const int64_t breakBegin = shift + random.between(210, 270) * minuteMs;
                work(random, agent, shift, breakBegin, begin, end);
                work(random, agent, breakBegin + 45 * minuteMs, shift + 8 * hourMs + 45 * minuteMs, begin,
                    end);
            }
            agents.push_back(std::move(agent));
        }
    }
    return agents;
}

} // namespace mavenscope
