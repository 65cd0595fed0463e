// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault_cases.h"
#include "table/table_reader.h"

#include <QMap>
#include <QString>

#include <optional>

namespace mavenscope {

/// The faults and what became of each, as the tables of a document between two marks.
class OutcomeTable
{
public:
    void add(
        const FaultCase &fault, const std::optional<ApiError> &error, const TableReader::LeftOut &leftOut);
    /// Of a group that is there: what is no end of a load.
    void add(const FaultCase &fault, const QString &outcome);
    /// How the document's tables differ from these, empty: not at all. With MAVENSCOPE_UPDATE in the
    /// environment the document is changed instead.
    QString differenceFrom(const QString &document) const;

private:
    QString text() const;
    QStringList m_groups; ///< in order of appearance
    QMap<QString, QStringList> m_lines;
};

} // namespace mavenscope
