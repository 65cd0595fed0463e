// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "table/filter.h"

#include <QString>
#include <QStringList>

namespace mavenscope {

/// A condition from 'COLUMN OP VALUE'. OP is one of = != < <= > >= ~ (contains, any case) !~ =~ (regular
/// expression), in a,b,c, is null, is not null. A column or a value may be quoted as in CSV; in a list each
/// element may. The error is a sentence with the position, counted from 1.
Result<Condition, QString> parseCondition(const QString &text);

/// The elements of a comma-separated list, each quoted as in CSV or not.
Result<QStringList, QString> parseList(const QString &text);

} // namespace mavenscope
