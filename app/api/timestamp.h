// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace mavenscope {

constexpr qint64 millisecondsADay = 86'400'000;

/// Rounded down, also before 1970.
constexpr qint64 floorDivide(qint64 value, qint64 by) { return value / by - (value % by < 0); }

/// Milliseconds since 1970-01-01T00:00:00Z from an ISO 8601 timestamp as the service writes it, or as its
/// examples do: one- or two-digit hour, with or without seconds' fraction (digits beyond
/// milliseconds are cut), Z or an offset (+02:00, +0200, +02); without either: UTC. nullopt: not such a
/// timestamp (25:00, 30 February, ...).
std::optional<qint64> parseTimestamp(std::string_view text);
/// yyyy-mm-dd, as milliseconds of its start in UTC.
std::optional<qint64> parseDate(std::string_view text);
/// The same for whoever reads millions: false instead of nullopt. To put an optional together in memory and
/// read it as a whole takes as long as to read the timestamp.
bool readTimestamp(std::string_view text, qint64 &milliseconds);
bool readDate(std::string_view text, qint64 &milliseconds);

/// 2023-05-03T10:59:03.000Z, 24 bytes, into a buffer; years 0000 to 9999.
char *writeTimestamp(qint64 milliseconds, char *out);
/// 2023-05-03, 10 bytes.
char *writeDate(qint64 milliseconds, char *out);

} // namespace mavenscope
