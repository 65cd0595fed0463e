// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/value_test.h"

#include "table/table.h"
#include "table/value_text.h"

#include <algorithm>

namespace mavenscope {

ValueTest::Kind ValueTest::kindOf(FilterOp op)
{
    switch (op) {
    case FilterOp::Equals:
    case FilterOp::NotEquals:
        return Kind::Equals;
    case FilterOp::Less:
        return Kind::Less;
    case FilterOp::LessOrEqual:
        return Kind::LessOrEqual;
    case FilterOp::Greater:
        return Kind::Greater;
    case FilterOp::GreaterOrEqual:
        return Kind::GreaterOrEqual;
    case FilterOp::Between:
        return Kind::Between;
    case FilterOp::Contains:
    case FilterOp::NotContains:
        return Kind::Contains;
    case FilterOp::BeginsWith:
        return Kind::BeginsWith;
    case FilterOp::Matches:
        return Kind::Matches;
    case FilterOp::In:
    case FilterOp::NotIn:
        return Kind::In;
    case FilterOp::IsNull:
    case FilterOp::IsNotNull:
        return Kind::Null;
    case FilterOp::IsEmpty:
    case FilterOp::IsNotEmpty:
        return Kind::Empty;
    }
    Q_UNREACHABLE();
}

bool ValueTest::isNegation(FilterOp op)
{
    return op == FilterOp::NotEquals || op == FilterOp::NotContains || op == FilterOp::NotIn
        || op == FilterOp::IsNotNull || op == FilterOp::IsNotEmpty;
}

bool ValueTest::comparesNumbers(Kind kind) { return kind <= Kind::Between || kind == Kind::In; }

ValueTest::ValueTest(Kind kind, const QStringList &values, FieldType type, const Cancellation &cancellation)
    : m_kind(kind), m_type(type)
{
    for (const QString &value : values)
        m_texts.push_back(value.toStdString());
    if (kind == Kind::In)
        std::sort(m_texts.begin(), m_texts.end());
    else
        m_texts.resize(2);

    if (kind == Kind::Contains || kind == Kind::BeginsWith)
        m_search.emplace(m_texts[0]);
    if (kind == Kind::Matches) {
        m_expression = std::make_shared<Expression>();
        m_expression->pattern.setPattern(values.value(0));
        m_expression->cancellation = cancellation;
        if (m_expression->pattern.isValid())
            m_expression->pattern.optimize();
        else
            m_unusableValues.append(values.value(0));
    }
    if (comparesNumbers(kind) && (holdsNumbers(type) || type == FieldType::Json))
        readRanges(values);
}

void ValueTest::readRanges(const QStringList &values)
{
    const auto limit = [this](const QString &text) {
        const std::optional<NumberLimit> number = NumberLimit::from(text, m_type);
        if (!number && holdsNumbers(m_type))
            m_unusableValues.append(text);
        return number;
    };
    if (m_kind == Kind::In) {
        for (const QString &value : values) {
            if (const auto number = limit(value)) {
                m_ranges.emplace_back();
                m_ranges.back().raiseTo(*number, true);
                m_ranges.back().lowerTo(*number, true);
            }
        }
        return;
    }
    const bool isOpenBetween = m_kind == Kind::Between;
    NumberRange range;
    const bool hasLower = m_kind == Kind::Equals || m_kind == Kind::Greater || m_kind == Kind::GreaterOrEqual
        || (isOpenBetween && !values.value(0).isEmpty());
    const bool hasUpper = m_kind == Kind::Equals || m_kind == Kind::Less || m_kind == Kind::LessOrEqual
        || (isOpenBetween && !values.value(1).isEmpty());
    if (hasLower) {
        const auto lower = limit(values.value(0));
        if (!lower)
            return;
        range.raiseTo(*lower, m_kind != Kind::Greater);
    }
    if (hasUpper) {
        const auto upper = limit(values.value(isOpenBetween ? 1 : 0));
        if (!upper)
            return;
        range.lowerTo(*upper, m_kind != Kind::Less);
    }
    m_ranges.push_back(range);
}

bool ValueTest::Expression::isIn(std::string_view text)
{
    // One value may take milliseconds: neither the next batch nor the next value is soon enough to stop at.
    if (hasGivenUp || cancellation.isCancelled())
        return false;
    const QRegularExpressionMatch match
        = pattern.match(QString::fromUtf8(text.data(), qsizetype(text.size())));
    if (!match.isValid())
        hasGivenUp = true;
    return match.hasMatch();
}

std::optional<ValueTest::Lengths> ValueTest::lengthsOfValues() const
{
    if (!isEquality() || m_texts.empty() || m_type == FieldType::List || m_type == FieldType::Json)
        return std::nullopt;
    const auto end = m_kind == Kind::Equals ? m_texts.begin() + 1 : m_texts.end();
    const auto [least, most] = std::minmax_element(
        m_texts.begin(), end, [](const std::string &a, const std::string &b) { return a.size() < b.size(); });
    return Lengths { least->size(), most->size() };
}

bool ValueTest::passesText(std::string_view text) const
{
    switch (m_kind) {
    case Kind::Equals:
        return text == m_texts[0];
    case Kind::Less:
        return text < m_texts[0];
    case Kind::LessOrEqual:
        return text <= m_texts[0];
    case Kind::Greater:
        return text > m_texts[0];
    case Kind::GreaterOrEqual:
        return text >= m_texts[0];
    case Kind::Between:
        return (m_texts[0].empty() || text >= m_texts[0]) && (m_texts[1].empty() || text <= m_texts[1]);
    case Kind::Contains:
        return m_search->isIn(text);
    case Kind::BeginsWith:
        return m_search->begins(text);
    case Kind::Matches:
        return m_expression->isIn(text);
    case Kind::In:
        return std::binary_search(m_texts.begin(), m_texts.end(), text, std::less<> {});
    case Kind::Null:
        return false;
    case Kind::Empty:
        return text.empty();
    }
    Q_UNREACHABLE();
}

bool ValueTest::passesList(std::string_view json) const
{
    if (m_kind == Kind::Null)
        return false;
    const std::vector<std::string> elements = listElements(json);
    if (m_kind == Kind::Empty)
        return elements.empty();
    return std::any_of(
        elements.begin(), elements.end(), [this](const std::string &text) { return passesText(text); });
}

bool ValueTest::passesJson(std::string_view json) const
{
    if (m_kind == Kind::Empty)
        return json == "\"\"" || json == "[]" || json.empty();
    if (m_kind != Kind::Contains)
        return passesText(jsonForReading(json));
    return passesText(json) || (json.find('\\') != json.npos && passesText(unescapedJson(json)));
}

bool ValueTest::passesMember(std::string_view json) const
{
    if (comparesNumbers(m_kind)) {
        const std::optional<ExactNumber> number = isEquality() ? jsonNumber(json) : memberNumber(json);
        if (number && !m_ranges.empty()) {
            if (passesMemberNumber(*number))
                return true;
            if (m_kind != Kind::In) // In may list texts beside numbers
                return false;
        }
        if (!number && !m_ranges.empty() && !isEquality())
            return false; // "more than 5" asks for numbers: the text "ok" is not more than 5
    }
    return passesJson(json);
}

bool ValueTest::passesMemberNumber(const ExactNumber &number) const
{
    const GroupNumber exact = number;
    const auto *whole = std::get_if<int64_t>(&exact);
    return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const NumberRange &range) {
        return whole ? range.contains(*whole) : range.contains(number.rounded());
    });
}

bool ValueTest::passesInteger(int64_t value) const
{
    if (comparesNumbers(m_kind)) {
        return std::any_of(m_ranges.begin(), m_ranges.end(),
            [value](const NumberRange &range) { return range.contains(value); });
    }
    return m_kind != Kind::Null && m_kind != Kind::Empty && passesText(textOf(value, m_type));
}

bool ValueTest::passesReal(double value) const
{
    if (comparesNumbers(m_kind)) {
        return std::any_of(m_ranges.begin(), m_ranges.end(),
            [value](const NumberRange &range) { return range.contains(value); });
    }
    return m_kind != Kind::Null && m_kind != Kind::Empty && passesText(textOf(value));
}

bool ValueTest::passesOdd(std::string_view text) const
{
    return (isEquality() || !comparesNumbers(m_kind)) && passesText(text);
}

bool ValueTest::passesStored(std::string_view text) const
{
    if (m_type == FieldType::List)
        return passesList(text);
    if (m_type == FieldType::Json)
        return passesJson(text);
    return passesText(text);
}

} // namespace mavenscope
