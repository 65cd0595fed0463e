// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace mavenscope {

/// "24 Oct 12:00 – 23 Nov 12:00"; with the years where they differ.
QString spanText(const TimeSpan &span, const QTimeZone &zone, const QLocale &locale);
/// "12:04" today, "22 Nov 12:04" before.
QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale);
/// "UTC+1": the zone's offset at the moment.
QString zoneText(const QTimeZone &zone, const QDateTime &at);

} // namespace mavenscope
