// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

namespace mavenscope {

/// Has the memory begin to fetch what a walk through the rows of a column will read of the batch: codes or
/// numbers. A hint, to be given one batch ahead: a column has some kilobytes in each, so that the processor,
/// which looks ahead by itself in longer ones, would wait for the memory at the begin of each. column < 0:
/// none.
void fetchColumnSoon(const RecordBatch &batch, int column);

} // namespace mavenscope
