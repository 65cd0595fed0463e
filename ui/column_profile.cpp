// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_profile.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace mavenscope {

namespace {

/// Beyond this many distinct texts a checklist helps nobody, and counting them takes memory.
constexpr size_t mostCountedValues = 100'000;

class Counter
{
public:
    Counter(const Table &table, int column)
        : m_table(table), m_column(column), m_byCode(table.dictionary(column).size())
    {
    }

    void add(RowId row, ColumnProfile &profile)
    {
        if (const auto *codes = std::get_if<CodeColumn>(&m_table.batch(int(row.batch())).column(m_column))) {
            if (codes->validity.isValid(row.row()))
                ++m_byCode[codes->codes[row.row()]];
            else
                ++profile.blankRows;
            return;
        }
        const Cell cell = m_table.cell(row, m_column);
        if (cell.isNull()) {
            ++profile.blankRows;
        } else if (cell.isNumeric()) {
            const double number = cell.number();
            profile.least = std::min(profile.least.value_or(number), number);
            profile.most = std::max(profile.most.value_or(number), number);
        } else if (cell.kind != Cell::Odd) {
            const auto found = m_byText.find(cell.text);
            if (found != m_byText.end())
                ++found->second;
            else if (m_byText.size() < mostCountedValues)
                m_byText.emplace(cell.text, 1);
            else
                profile.hasMoreValues = true;
        }
    }

    void finish(ColumnProfile &profile)
    {
        const Dictionary &texts = m_table.dictionary(m_column);
        for (uint32_t code = 0; code < texts.size(); ++code)
            if (m_byCode[code] > 0)
                m_byText[texts[code]] += m_byCode[code];

        const ColumnInfo &info = m_table.column(m_column);
        std::unordered_map<std::string, int64_t> readable;
        for (const auto &[text, rows] : m_byText) {
            if (info.type == FieldType::List) {
                std::vector<std::string> elements = listElements(text);
                std::sort(elements.begin(), elements.end());
                elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
                for (const std::string &element : elements)
                    readable[element] += rows;
            } else if (info.origin == ColumnOrigin::Member) {
                readable[jsonForReading(text)] += rows;
            } else {
                readable[std::string(text)] += rows;
            }
        }
        for (auto &[text, rows] : readable)
            profile.values.push_back({ text, rows });
        std::sort(profile.values.begin(), profile.values.end(),
            [](const ColumnProfile::Value &a, const ColumnProfile::Value &b) {
                return a.rows != b.rows ? a.rows > b.rows : a.text < b.text;
            });
        if (profile.values.size() > mostListedValues) {
            profile.values.resize(mostListedValues);
            profile.hasMoreValues = true;
        }
    }

private:
    const Table &m_table;
    int m_column;
    std::vector<int64_t> m_byCode;
    std::unordered_map<std::string_view, int64_t> m_byText;
};

} // namespace

ColumnProfile profileColumn(
    const Table &table, int column, const Filter &others, const Cancellation &cancellation)
{
    ColumnProfile profile;
    Counter counter(table, column);
    auto passed = filterRows(table, others, cancellation);
    const RowList rows = passed.hasValue() ? std::move(passed).value() : table.allRows();
    for (size_t place = 0; place < rows.size(); ++place) {
        if ((place & 0xfff) == 0 && cancellation.isCancelled())
            return {};
        counter.add(rows[place], profile);
    }
    counter.finish(profile);
    return profile;
}

} // namespace mavenscope
