// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace mavenscope {

struct Typed
{
    uint32_t keysym;
    QString text; ///< what then is in the search box
};

/// A word letter by letter, some letters back, the rest again, and all away.
std::vector<Typed> typing(const QString &words);

/// Words that are in the records, so that searches find something; and one that is not.
QStringList wordsOf(const Table &table);

} // namespace mavenscope
