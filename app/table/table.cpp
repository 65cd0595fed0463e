// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table.h"

#include "table/json_text.h"
#include "table/value_text.h"

#include <algorithm>
#include <mutex>

namespace mavenscope {

struct Table::AllRows
{
    std::once_flag isListed;
    SharedRowList rows;
};

Table::Table() : m_allRows(std::make_shared<AllRows>()) { }

Table::Table(std::vector<ColumnInfo> columns, std::vector<std::shared_ptr<const Dictionary>> dictionaries,
    std::vector<std::shared_ptr<const RecordBatch>> batches)
    : m_columns(std::move(columns)), m_dictionaries(std::move(dictionaries)), m_batches(std::move(batches)),
      m_allRows(std::make_shared<AllRows>())
{
    for (const auto &batch : m_batches)
        m_rowCount += batch->rowCount;
}

int Table::columnNamed(const QByteArray &name) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == name)
            return int(i);
    }
    if (endpoint) {
        const Field *field = endpoint->field(name);
        if (field && name != field->name)
            return columnNamed(field->name);
    }
    return -1;
}

const Dictionary &Table::dictionary(int column) const
{
    static const Dictionary none;
    const auto index = size_t(column);
    return index < m_dictionaries.size() && m_dictionaries[index] ? *m_dictionaries[index] : none;
}

namespace {

template <typename T> Cell numericCell(const NumericColumn<T> &column, uint32_t row)
{
    Cell cell;
    if (column.validity.isValid(row)) {
        if constexpr (std::is_same_v<T, double>) {
            cell.kind = Cell::Real;
            cell.real = column.values[row];
        } else {
            cell.kind = Cell::Integer;
            cell.integer = column.values[row];
        }
        return cell;
    }
    if (const OddValue *odd = oddValueOf(column, row)) {
        cell.kind = Cell::Odd;
        cell.text = odd->text;
    }
    return cell;
}

} // namespace

Cell Table::cell(RowId id, int columnIndex) const
{
    const RecordBatch &records = *m_batches[id.batch()];
    const uint32_t row = id.row();
    const FieldType type = column(columnIndex).type;
    const Cell::Kind textKind = holdsJson(type) ? Cell::Json : Cell::Text;
    const ColumnData &data = records.column(columnIndex);
    Cell cell;
    if (const auto *codes = std::get_if<CodeColumn>(&data)) {
        if (codes->validity.isValid(row)) {
            cell.kind = textKind;
            cell.text = dictionary(columnIndex)[codes->codes[row]];
        }
    } else if (const auto *plain = std::get_if<PlainColumn>(&data)) {
        if (plain->validity.isValid(row)) {
            cell.kind = textKind;
            cell.text = plainText(records, *plain, row);
        }
    } else if (const auto *integers = std::get_if<IntegerColumn>(&data)) {
        return numericCell(*integers, row);
    } else if (const auto *reals = std::get_if<RealColumn>(&data)) {
        return numericCell(*reals, row);
    } else if (const auto *members = std::get_if<MemberColumn>(&data)) {
        const size_t place = placeFrom(*members, row);
        if (place < members->rows.size() && members->rows[place] == row) {
            cell.kind = Cell::Json;
            cell.text = memberJson(records, *members, place);
        }
    }
    return cell;
}

const SharedRowList &Table::sharedAllRows() const
{
    std::call_once(m_allRows->isListed,
        [this] { m_allRows->rows = std::make_shared<const RowList>(firstRows(m_rowCount)); });
    return m_allRows->rows;
}

RowList Table::firstRows(int64_t most) const
{
    RowList rows(size_t(std::min(most, m_rowCount)));
    auto next = rows.begin();
    for (uint32_t batch = 0; next != rows.end(); ++batch) {
        const auto end = next + std::min<std::ptrdiff_t>(m_batches[batch]->rowCount, rows.end() - next);
        for (RowId id = RowId::of(batch, 0); next != end; ++next, ++id.value)
            *next = id;
    }
    return rows;
}

bool Table::isEmptyThroughout(int column) const
{
    const Dictionary &texts = dictionary(column);
    for (const auto &batch : m_batches) {
        const ColumnData &data = batch->column(column);
        if (std::holds_alternative<AbsentColumn>(data))
            continue;
        if (const auto *plain = std::get_if<PlainColumn>(&data)) {
            if (plain->offsets.back() != plain->offsets.front())
                return false;
        } else if (const auto *codes = std::get_if<CodeColumn>(&data)) {
            for (uint32_t row = 0; row < batch->rowCount; ++row) {
                if (codes->validity.isValid(row) && !texts[codes->codes[row]].empty())
                    return false;
            }
        } else if (const auto *members = std::get_if<MemberColumn>(&data)) {
            if (!members->rows.empty())
                return false;
        } else {
            const auto occupied = [&](const auto &numbers) {
                if (!numbers.odd.empty() || numbers.validity.allValid())
                    return batch->rowCount > 0;
                const auto &words = numbers.validity.words();
                return std::any_of(words.begin(), words.end(), [](uint64_t word) { return word != 0; });
            };
            const auto *integers = std::get_if<IntegerColumn>(&data);
            if (integers ? occupied(*integers) : occupied(std::get<RealColumn>(data)))
                return false;
        }
    }
    return true;
}

std::vector<std::string> listElements(std::string_view json, size_t most)
{
    std::vector<std::string> elements;
    for (const std::string_view element : jsonElements(json, most))
        elements.push_back(element == "null" ? std::string() : jsonForReading(element));
    return elements;
}

std::string jsonForReading(std::string_view json)
{
    return json.size() >= 2 && json.front() == '"' ? decodeJsonString(json.substr(1, json.size() - 2))
                                                   : std::string(json);
}

} // namespace mavenscope
