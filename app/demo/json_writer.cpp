// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/timestamp.h"
#include "demo/demo_data.h"
#include "table/json_text.h"
#include "table/number_text.h"

namespace mavenscope {

namespace {

constexpr size_t blockBytes = size_t(1) << 18;

void appendCell(std::string &out, const Cell &cell, FieldType type)
{
    char text[24];
    switch (cell.kind) {
    case Cell::Null:
        out += "null";
        return;
    case Cell::Text:
    case Cell::Odd:
        appendJsonString(out, cell.text);
        return;
    case Cell::Json:
        out += cell.text;
        return;
    case Cell::Real:
        out += numberText(cell.real);
        return;
    case Cell::Integer:
        if (type == FieldType::Time)
            out.append(1, '"').append(text, size_t(writeTimestamp(cell.integer, text) - text)).append(1, '"');
        else if (type == FieldType::Date)
            out.append(1, '"').append(text, size_t(writeDate(cell.integer, text) - text)).append(1, '"');
        else
            out += numberText(cell.integer);
    }
}

} // namespace

void writeJson(const Table &table, const RowList &rows, const std::function<void(const std::string &)> &write)
{
    std::vector<std::pair<int, std::string>> keys;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.column(column).origin == ColumnOrigin::Member)
            continue;
        std::string key;
        appendJsonString(key, table.column(column).name.toStdString());
        keys.emplace_back(column, key + ':');
    }
    std::string out = "[";
    for (size_t row = 0; row < rows.size(); ++row) {
        out += row ? ",{" : "{";
        for (size_t i = 0; i < keys.size(); ++i) {
            if (i)
                out += ',';
            out += keys[i].second;
            appendCell(out, table.cell(rows[row], keys[i].first), table.column(keys[i].first).type);
        }
        out += '}';
        if (out.size() > blockBytes) {
            write(out);
            out.clear();
        }
    }
    write(out + ']');
}

} // namespace mavenscope
