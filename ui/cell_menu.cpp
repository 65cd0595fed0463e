// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_menu.h"

#include "api/timestamp.h"

#include <array>

namespace mavenscope {

namespace {

QString numberValue(const Cell &cell, FieldType type)
{
    std::array<char, 32> buffer;
    if (type == FieldType::Time && cell.kind == Cell::Integer)
        return QString::fromLatin1(
            buffer.data(), writeTimestamp(cell.integer, buffer.data()) - buffer.data());
    if (type == FieldType::Date && cell.kind == Cell::Integer)
        return QString::fromLatin1(buffer.data(), writeDate(cell.integer, buffer.data()) - buffer.data());
    return cell.kind == Cell::Integer ? QString::number(cell.integer) : QString::number(cell.real, 'g', 17);
}

} // namespace

std::optional<Condition> conditionLike(const Cell &cell, const ColumnInfo &column, bool leaveOut)
{
    const FilterOp among = leaveOut ? FilterOp::NotIn : FilterOp::In;
    switch (cell.kind) {
    case Cell::Null:
        return Condition { column.name, leaveOut ? FilterOp::IsNotNull : FilterOp::IsNull, {} };
    case Cell::Text:
        return Condition { column.name, among,
            { QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())) } };
    case Cell::Integer:
    case Cell::Real:
        // A range of one value, which the filter's editor can widen.
        return leaveOut ? Condition { column.name, FilterOp::NotEquals, { numberValue(cell, column.type) } }
                        : Condition { column.name, FilterOp::Between,
                              { numberValue(cell, column.type), numberValue(cell, column.type) } };
    case Cell::Json:
        if (column.type == FieldType::List) {
            QStringList elements;
            for (const std::string &element : listElements(cell.text))
                elements.append(QString::fromStdString(element));
            if (elements.isEmpty())
                return Condition { column.name, leaveOut ? FilterOp::IsNotEmpty : FilterOp::IsEmpty, {} };
            return Condition { column.name, among, elements };
        }
        if (column.origin == ColumnOrigin::Member)
            return Condition { column.name, among, { QString::fromStdString(jsonForReading(cell.text)) } };
        return std::nullopt;
    case Cell::Odd:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace mavenscope
