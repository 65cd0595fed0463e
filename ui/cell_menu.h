// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <optional>

namespace mavenscope {

/// What lets only rows like this cell through, or (leaveOut) all but those; nullopt: nothing can be asked
/// about it.
std::optional<Condition> conditionLike(const Cell &cell, const ColumnInfo &column, bool leaveOut);

} // namespace mavenscope
