// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/exact_number.h"
#include "table/filter.h"
#include "table/number_range.h"
#include "table/text_search.h"

#include <QRegularExpression>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// What a condition asks of one value that is there, without its negation and without null (ConditionTest
/// adds both).
class ValueTest
{
public:
    enum class Kind {
        Equals,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Between,
        Contains,
        BeginsWith,
        Matches,
        In,
        Null,
        Empty
    };
    static Kind kindOf(FilterOp op);
    static bool isNegation(FilterOp op);

    /// Whether the kind compares by number in a column of numbers or times; the others read its text.
    static bool comparesNumbers(Kind kind);

    /// type: of the column. A Json type stands for members too.
    ValueTest(Kind kind, const QStringList &values, FieldType type, const Cancellation &cancellation = {});

    /// The values that are no number, time or regular expression where one is needed.
    const QStringList &unusableValues() const { return m_unusableValues; }
    /// Whether an odd value of a column of numbers may pass by its text: "= n/a" selects the n/a.
    bool isEquality() const { return m_kind == Kind::Equals || m_kind == Kind::In; }

    /// Whether a value took the regular expression more steps than PCRE allows for one. From then on, and
    /// when it is cancelled, it passes nothing, so that it comes to an end.
    bool hasGivenUp() const { return m_expression && m_expression->hasGivenUp; }

    Kind kind() const { return m_kind; }
    const TextSearch &search() const { return *m_search; } ///< of Contains and BeginsWith
    const std::vector<NumberRange> &ranges() const { return m_ranges; }
    /// Of an equality on texts that are compared as they are stored: how long the values are, so that others
    /// need no look. nullopt: it is something else.
    struct Lengths
    {
        size_t least, most;
    };
    std::optional<Lengths> lengthsOfValues() const;

    bool passesText(std::string_view text) const;
    bool passesList(std::string_view json) const;
    bool passesJson(std::string_view json) const;
    bool passesMember(std::string_view json) const;
    bool passesInteger(int64_t value) const;
    bool passesReal(double value) const;
    bool passesOdd(std::string_view text) const;
    /// The value as Text, List or Json columns hold it.
    bool passesStored(std::string_view text) const;

private:
    struct Expression
    {
        QRegularExpression pattern;
        Cancellation cancellation;
        std::atomic<bool> hasGivenUp = false;

        bool isIn(std::string_view text);
    };
    void readRanges(const QStringList &values);
    bool passesMemberNumber(const ExactNumber &number) const;

    Kind m_kind;
    FieldType m_type;
    std::vector<std::string> m_texts; ///< of In: sorted
    std::vector<NumberRange> m_ranges;
    std::optional<TextSearch> m_search;
    std::shared_ptr<Expression> m_expression; ///< of Matches
    QStringList m_unusableValues;
};

} // namespace mavenscope
