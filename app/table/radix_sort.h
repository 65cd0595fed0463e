// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace mavenscope {

/// The indexes of keys in ascending order of the keys, equal ones in ascending order themselves.
std::vector<uint32_t> ascendingOrder(const std::vector<uint64_t> &keys);

} // namespace mavenscope
