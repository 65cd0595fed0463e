// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace mavenscope {

/// Milliseconds of a duration as people type it: "1 h 20 min", "1:20" (hours and minutes), "90 s", "5"
/// (minutes), "1.5 h", "2 d". nullopt: not a duration.
std::optional<qint64> parseDuration(const QString &text, const QLocale &locale);

} // namespace mavenscope
