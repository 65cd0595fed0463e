// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/condition_text.h"

#include "api/timestamp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr qsizetype mostValuesNamed = 3;
constexpr qsizetype mostCharactersOfAValue = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

FieldType typeOf(const RecordModel &model, const QByteArray &column)
{
    const int index = model.table()->columnNamed(column);
    return index < 0 ? FieldType::Text : model.table()->column(index).type;
}

QString valuesText(const Condition &condition, const RecordModel &model)
{
    QStringList named;
    for (const QString &value : condition.values.first(qMin(mostValuesNamed, condition.values.size())))
        named.append(conditionValueText(value, condition.column, model));
    const auto more = condition.values.size() - named.size();
    if (more == 0)
        return named.join(", "_L1);
    return Words::tr("%1 and %Ln more", "%1: a list of values", int(more)).arg(named.join(", "_L1));
}

/// Days of whole days: "1 Nov 2026 – 3 Nov 2026" rather than with 00:00 and 23:59.
std::optional<std::pair<QString, QString>> wholeDays(const Condition &condition, const RecordModel &model)
{
    const auto begin = parseTimestamp(condition.values.value(0).toStdString());
    const auto end = parseTimestamp(condition.values.value(1).toStdString());
    if (!begin || !end)
        return std::nullopt;
    const auto first = QDateTime::fromMSecsSinceEpoch(*begin, model.style().zone);
    const auto afterLast = QDateTime::fromMSecsSinceEpoch(*end + 1, model.style().zone);
    if (first.time().msecsSinceStartOfDay() != 0 || afterLast.time().msecsSinceStartOfDay() != 0)
        return std::nullopt;
    const QLocale &locale = model.style().locale;
    return std::pair(locale.toString(first.date(), dateFormat()),
        locale.toString(afterLast.date().addDays(-1), dateFormat()));
}

QString rangeText(const Condition &condition, const QString &title, const RecordModel &model)
{
    const QString from = condition.values.value(0);
    const QString to = condition.values.value(1);
    const auto shown
        = [&](const QString &value) { return conditionValueText(value, condition.column, model); };
    if (to.isEmpty())
        return Words::tr("%1 ≥ %2").arg(title, shown(from));
    if (from.isEmpty())
        return Words::tr("%1 ≤ %2").arg(title, shown(to));
    if (from == to)
        return Words::tr("%1: %2", "a column and what is asked of it").arg(title, shown(from));
    if (typeOf(model, condition.column) == FieldType::Time) {
        if (const auto days = wholeDays(condition, model))
            return days->first == days->second
                ? Words::tr("%1: %2", "a column and what is asked of it").arg(title, days->first)
                : Words::tr("%1: %2 – %3", "a column, from, to").arg(title, days->first, days->second);
    }
    return Words::tr("%1: %2 – %3", "a column, from, to").arg(title, shown(from), shown(to));
}

} // namespace

QString columnTitleIn(const RecordModel &model, const QByteArray &column)
{
    const int index = model.table()->columnNamed(column);
    if (index >= 0)
        return model.headerData(index, Qt::Horizontal).toString();
    return columnTitle(model.table()->endpoint, column);
}

QString conditionValueText(const QString &value, const QByteArray &column, const RecordModel &model)
{
    const CellStyle &style = model.style();
    bool isNumber = false;
    switch (typeOf(model, column)) {
    case FieldType::Enumeration:
        return valueLabel(value.toUtf8());
    case FieldType::Number:
        if (const double number = value.toDouble(&isNumber); isNumber)
            return style.locale.toString(number, 'g', 12);
        break;
    case FieldType::Duration:
        if (const double number = value.toDouble(&isNumber); isNumber)
            return durationText(number, style.locale);
        break;
    case FieldType::Time:
        if (const auto instant = parseTimestamp(value.toStdString()))
            return style.locale.toString(
                QDateTime::fromMSecsSinceEpoch(*instant, style.zone), minuteFormat());
        break;
    case FieldType::Date:
        if (const auto day = parseDate(value.toStdString()))
            return style.locale.toString(QDateTime::fromMSecsSinceEpoch(*day, Qt::UTC).date(), dateFormat());
        break;
    case FieldType::Text:
    case FieldType::List:
    case FieldType::Json:
        break;
    }
    if (value.isEmpty())
        return Words::tr("(empty text)");
    return value.size() > mostCharactersOfAValue ? value.left(mostCharactersOfAValue) + u'…' : value;
}

QString conditionText(const Condition &condition, const RecordModel &model)
{
    const QString title = columnTitleIn(model, condition.column);
    const QString values = valuesText(condition, model);
    switch (condition.op) {
    case FilterOp::Equals:
    case FilterOp::In:
        return Words::tr("%1: %2", "a column and what is asked of it").arg(title, values);
    case FilterOp::NotEquals:
    case FilterOp::NotIn:
        return Words::tr("%1: not %2", "a column and values that are left out").arg(title, values);
    case FilterOp::Less:
        return Words::tr("%1 < %2").arg(title, values);
    case FilterOp::LessOrEqual:
        return Words::tr("%1 ≤ %2").arg(title, values);
    case FilterOp::Greater:
        return Words::tr("%1 > %2").arg(title, values);
    case FilterOp::GreaterOrEqual:
        return Words::tr("%1 ≥ %2").arg(title, values);
    case FilterOp::Between:
        return rangeText(condition, title, model);
    case FilterOp::Contains:
        return Words::tr("%1 contains “%2”").arg(title, values);
    case FilterOp::NotContains:
        return Words::tr("%1 does not contain “%2”").arg(title, values);
    case FilterOp::BeginsWith:
        return Words::tr("%1 begins with “%2”").arg(title, values);
    case FilterOp::Matches:
        return Words::tr("%1 matches /%2/", "%2: a regular expression").arg(title, values);
    case FilterOp::IsNull:
    case FilterOp::IsEmpty:
        return Words::tr("%1 is empty").arg(title);
    case FilterOp::IsNotNull:
    case FilterOp::IsNotEmpty:
        return Words::tr("%1 is not empty").arg(title);
    }
    return title;
}

ConditionKind kindOf(FilterOp op)
{
    switch (op) {
    case FilterOp::Equals:
    case FilterOp::In:
        return ConditionKind::Values;
    case FilterOp::NotEquals:
    case FilterOp::NotIn:
        return ConditionKind::LeftOut;
    case FilterOp::Less:
    case FilterOp::LessOrEqual:
    case FilterOp::Greater:
    case FilterOp::GreaterOrEqual:
    case FilterOp::Between:
        return ConditionKind::Range;
    case FilterOp::Contains:
    case FilterOp::NotContains:
    case FilterOp::BeginsWith:
    case FilterOp::Matches:
        return ConditionKind::Text;
    case FilterOp::IsNull:
    case FilterOp::IsNotNull:
    case FilterOp::IsEmpty:
    case FilterOp::IsNotEmpty:
        return ConditionKind::Emptiness;
    }
    return ConditionKind::Text;
}

} // namespace mavenscope
