// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mavenscope::language {

/// Translators and default locale for "en", "de", "sv"; empty: the system's. May be called again at run time.
void install(const QString &code);

} // namespace mavenscope::language
