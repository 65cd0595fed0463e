// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mavenscope {

/// Every command, option, column and operator; columns come from the table of endpoints.
QString helpText();

} // namespace mavenscope
