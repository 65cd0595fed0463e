// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/table.h"

#include <QStringList>

#include <string>

namespace mavenscope {

/// Tables for the tests of filter, sort, group and metrics, read from JSON as the program does.
SharedTable recordsFrom(EndpointId endpoint, const std::string &json);

/// Conversations with nulls, odd values, fractions, accents and members; several batches when rows ask for
/// it.
SharedTable randomConversations(quint32 seed, int rows);

QStringList textsOf(const Table &table, const RowList &rows, const QByteArray &column);

} // namespace mavenscope
