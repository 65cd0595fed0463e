// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/table_text.h"

#include "table/number_text.h"

using namespace mavenscope;

namespace {
QByteArray bytes(std::string_view text) { return { text.data(), qsizetype(text.size()) }; }
} // namespace

QByteArray cellAsText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Null:
        return "null";
    case Cell::Text:
        return "t:" + bytes(cell.text);
    case Cell::Json:
        return "j:" + bytes(cell.text);
    case Cell::Integer:
        return "i:" + QByteArray::number(qint64(cell.integer));
    case Cell::Real:
        return "r:" + QByteArray::number(cell.real, 'g', 17);
    case Cell::Odd:
        return "o:" + bytes(cell.text);
    }
    return {};
}

QByteArray numberAsText(const Cell &cell)
{
    return cell.kind == Cell::Integer ? bytes(numberText(cell.integer))
        : cell.kind == Cell::Real     ? bytes(numberText(cell.real))
                                      : bytes(cell.text);
}

QList<QByteArray> rowsAsText(const Table &table)
{
    QList<QByteArray> lines;
    for (const RowId row : table.allRows()) {
        QByteArray line;
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.column(column).origin == ColumnOrigin::Member)
                continue;
            if (!line.isEmpty())
                line += '|';
            line += cellAsText(table.cell(row, column));
        }
        lines.append(line);
    }
    return lines;
}

QList<QByteArray> columnAsText(const Table &table, const QByteArray &name)
{
    QList<QByteArray> cells;
    const int column = table.columnNamed(name);
    for (const RowId row : table.allRows())
        cells.append(column < 0 ? QByteArray("no such column") : cellAsText(table.cell(row, column)));
    return cells;
}

QList<QByteArray> columnNames(const Table &table)
{
    QList<QByteArray> names;
    for (const ColumnInfo &column : table.columns())
        names.append(column.name);
    return names;
}
