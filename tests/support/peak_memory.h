// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mavenscope {

/// The most memory that this process has had resident, in bytes; 0: not known on this system.
int64_t peakMemory();

} // namespace mavenscope
