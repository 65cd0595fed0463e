// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QHash>
#include <QString>

#include <limits>
#include <vector>

namespace mavenscope {

/// A value of a group field on a chart; no value and "" are two groups, and so are the number 1 and a text
/// "1".
struct ChartGroup
{
    QByteArray key; ///< as it came; a null array for null
    QString label; ///< for reading, plain text
    double number = std::numeric_limits<double>::infinity(); ///< of number columns, for their natural order
};

/// Numbers groups as they are met.
class ChartGroups
{
public:
    int indexOf(const Cell &cell);
    const std::vector<ChartGroup> &groups() const { return m_groups; }

private:
    QHash<QByteArray, int> m_indices;
    std::vector<ChartGroup> m_groups;
};

} // namespace mavenscope
