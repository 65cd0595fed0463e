// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace mavenscope {

/// When a 429 (or 503) allows the next try: Retry-After in seconds or as an HTTP date; absent or unreadable:
/// 60 s from now. Never in the past, never more than a day ahead.
QDateTime retryAfter(const QByteArray &headerValue, const QDateTime &now);

} // namespace mavenscope
