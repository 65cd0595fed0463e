// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mavenscope {

/// What people of one language type and read, made up.
struct DemoTexts
{
    const char *language;
    std::span<const char *const> searches;
    std::span<const char *const> results; ///< the i-th answers the i-th search
    std::span<const char *const> praise;
    std::span<const char *const> complaints;
};

std::span<const DemoTexts> demoTexts();

/// What agents write after a session.
std::span<const char *const> demoSummaries();

} // namespace mavenscope
