// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "api/result.h"
#include "table/table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mavenscope {

/// What is asked of one column. Null is a value of its own: it equals nothing, is neither less nor greater,
/// contains nothing; so the negations (NotEquals, NotContains, NotIn) keep null rows. On a List column every
/// text operator asks whether any element does (and its negation whether none does); on Json columns it reads
/// the compact JSON. Numbers and durations (milliseconds) compare by value, instants with ISO 8601 times or
/// dates (a date alone: its start, UTC); members (form_data.KEY) by value where the operand is a number (a
/// text is then neither less nor greater), else as text.
enum class FilterOp {
    Equals, ///< texts: exact
    NotEquals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< values[0] <= x <= values[1]; an empty one is open
    Contains, ///< any case, Unicode-aware
    NotContains,
    BeginsWith, ///< any case
    Matches, ///< regular expression, case-sensitive, anywhere in the text
    In, ///< any of values, exact; list elements on a List column
    NotIn,
    IsNull,
    IsNotNull,
    IsEmpty, ///< null, "" or []
    IsNotEmpty,
};

struct Condition
{
    QByteArray column;
    FilterOp op = FilterOp::Equals;
    QStringList values;
    bool operator==(const Condition &) const = default;
};

/// All conditions and the search must hold. An empty filter keeps every row.
struct Filter
{
    std::vector<Condition> conditions;
    QString search; ///< in any Text, Enumeration, List or Json column; any case, Unicode-aware
    bool isEmpty() const { return conditions.empty() && search.isEmpty(); }
    bool operator==(const Filter &) const = default;
};

/// Why a filter cannot be applied to the table, as a sentence for the user that names the column: no such
/// column, not a number, not a time, not a regular expression. nullopt: it can.
std::optional<QString> filterProblem(const Table &table, const Filter &filter);

/// The rows that pass, in the order of arrival. Uses all cores; gives up soon after cancel (the result is
/// then meaningless). The error is that of filterProblem(), or that a regular expression takes too long.
Result<RowList, QString> filterRows(
    const Table &table, const Filter &filter, const Cancellation &cancellation = {});

/// Case folding used by Contains, BeginsWith and the search: canonical composition, then full case folding
/// (ß = ss, İ = i̇), UTF-8.
std::string foldForSearch(std::string_view utf8);

} // namespace mavenscope
