// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

namespace mavenscope {

/// What a condition asks, for a chip: "Status: Escalated, Open". Plain text.
QString conditionText(const Condition &condition, const RecordModel &model);
/// The column's title as its header shows it; also of a column that the table does not have.
QString columnTitleIn(const RecordModel &model, const QByteArray &column);
/// A value of a column for reading, as it stands in a condition: label, duration, time in the zone.
QString conditionValueText(const QString &value, const QByteArray &column, const RecordModel &model);

/// Conditions of one column that cannot stand beside each other with sense: a new one takes the place of one
/// of its kind.
enum class ConditionKind { Values, LeftOut, Text, Range, Emptiness };
ConditionKind kindOf(FilterOp op);

} // namespace mavenscope
