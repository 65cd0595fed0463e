// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_format.h"

#include "table/value_text.h"

#include <charconv>

namespace mavenscope {

CsvFormat CsvFormat::rfc4180() { return {}; }

CsvFormat CsvFormat::spreadsheet(const QLocale &locale, const QTimeZone &zone)
{
    CsvFormat format;
    format.decimalMark = locale.decimalPoint() == QLatin1String(",") ? ',' : '.';
    // Qt does not tell the list separator; spreadsheets take a semicolon wherever the decimal mark is a
    // comma.
    format.delimiter = format.decimalMark == ',' ? ';' : ',';
    format.byteOrderMark = true;
    format.localTimes = true;
    format.zone = zone;
    return format;
}

CsvFormatter::CsvFormatter(SharedTable table, std::vector<int> columns, CsvFormat format)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_format(std::move(format)),
      m_fields(m_format.delimiter, m_format.decimalMark, m_format.formulaGuard),
      m_dictionaries(m_columns.size())
{
    for (size_t place = 0; place < m_columns.size(); ++place) {
        const Dictionary &dictionary = m_table->dictionary(m_columns[place]);
        const FieldType type = m_table->column(m_columns[place]).type;
        DictionaryFields &fields = m_dictionaries[place];
        fields.begins.reserve(dictionary.size() + 1);
        for (uint32_t code = 0; code < dictionary.size(); ++code) {
            fields.begins.push_back(fields.text.size());
            m_fields.appendText(fields.text, type, dictionary[code]);
        }
        fields.begins.push_back(fields.text.size());
    }
}

void CsvFormatter::appendHeader(TextBuffer &out) const
{
    if (m_format.byteOrderMark)
        out.append("\xEF\xBB\xBF");
    for (size_t place = 0; place < m_columns.size(); ++place) {
        if (place)
            out.append(m_format.delimiter);
        const QByteArray &name = m_table->column(m_columns[place]).name;
        const QByteArray text = m_format.header == CsvFormat::Header::Titles
            ? columnTitle(m_table->endpoint, name).toUtf8()
            : name;
        m_fields.appendGuarded(out, { text.constData(), size_t(text.size()) });
    }
    out.append("\r\n");
}

CsvLines::CsvLines(const CsvFormatter &formatter)
    : m_formatter(formatter), m_times(formatter.m_format.zone), m_sources(formatter.m_columns.size())
{
    for (const int column : formatter.m_columns)
        m_types.push_back(formatter.m_table->column(column).type);
}

CsvLines::Kind CsvLines::kindOf(const ColumnData &data, FieldType type) const
{
    if (std::holds_alternative<CodeColumn>(data))
        return Kind::Codes;
    if (std::holds_alternative<PlainColumn>(data))
        return Kind::Text;
    if (std::holds_alternative<MemberColumn>(data))
        return Kind::Member;
    if (std::holds_alternative<RealColumn>(data))
        return Kind::Real;
    if (!std::holds_alternative<IntegerColumn>(data))
        return Kind::Absent;
    if (type == FieldType::Time)
        return m_formatter.m_format.localTimes ? Kind::LocalTime : Kind::Time;
    return type == FieldType::Date ? Kind::Date : Kind::Integer;
}

void CsvLines::enter(const RecordBatch &batch)
{
    m_batch = &batch;
    for (size_t place = 0; place < m_sources.size(); ++place) {
        const ColumnData &data = batch.column(m_formatter.m_columns[place]);
        m_sources[place] = { &data, kindOf(data, m_types[place]) };
    }
}

void CsvLines::append(TextBuffer &out, const RowList &rows, size_t begin, size_t end)
{
    for (size_t at = begin; at < end;) {
        const uint32_t batch = rows[at].batch();
        enter(m_formatter.m_table->batch(int(batch)));
        for (; at < end && rows[at].batch() == batch; ++at)
            appendLine(out, rows[at].row());
    }
}

void CsvLines::appendLine(TextBuffer &out, uint32_t row)
{
    const size_t before = out.size();
    for (size_t place = 0; place < m_sources.size(); ++place) {
        if (place)
            out.append(m_formatter.m_format.delimiter);
        appendCell(out, place, row);
    }
    // Readers skip an empty line, and with it the row.
    if (m_sources.size() == 1 && out.size() == before)
        out.append("\"\"");
    out.append("\r\n");
}

inline void CsvLines::appendCell(TextBuffer &out, size_t place, uint32_t row)
{
    const CsvFieldWriter &fields = m_formatter.m_fields;
    const ColumnData &data = *m_sources[place].data;
    const auto appendInteger = [&](auto write) {
        const auto &column = *std::get_if<IntegerColumn>(&data);
        if (column.validity.isValid(row))
            out.advanceTo(write(column.values[row], out.room(CsvTimes::mostBytes)));
        else if (const OddValue *odd = oddValueOf(column, row))
            fields.appendOdd(out, odd->text);
    };
    switch (m_sources[place].kind) {
    case Kind::Absent:
        return;
    case Kind::Codes: {
        const auto &column = *std::get_if<CodeColumn>(&data);
        const auto &dictionary = m_formatter.m_dictionaries[place];
        if (column.validity.isValid(row)) {
            const size_t *begin = &dictionary.begins[column.codes[row]];
            out.appendWithSlack(dictionary.text.view().data() + begin[0], begin[1] - begin[0]);
        }
        return;
    }
    case Kind::Text: {
        const auto &column = *std::get_if<PlainColumn>(&data);
        if (column.offsets[row] != column.offsets[row + 1]) // else null or empty, which look the same
            fields.appendText(out, m_types[place], plainText(*m_batch, column, row));
        return;
    }
    case Kind::Member: {
        const auto &column = *std::get_if<MemberColumn>(&data);
        const size_t at = placeFrom(column, row);
        if (at < column.rows.size() && column.rows[at] == row)
            fields.appendMember(out, memberJson(*m_batch, column, at));
        return;
    }
    case Kind::Integer:
        return appendInteger([](int64_t value, char *end) {
            return std::to_chars(end, end + CsvTimes::mostBytes, value).ptr;
        });
    case Kind::Time:
        return appendInteger([this](int64_t value, char *end) { return m_times.writeUtc(value, end); });
    case Kind::LocalTime:
        return appendInteger([this](int64_t value, char *end) { return m_times.writeLocal(value, end); });
    case Kind::Date:
        return appendInteger([this](int64_t value, char *end) { return m_times.writeDate(value, end); });
    case Kind::Real: {
        const auto &column = *std::get_if<RealColumn>(&data);
        if (column.validity.isValid(row))
            fields.appendReal(out, column.values[row]);
        else if (const OddValue *odd = oddValueOf(column, row))
            fields.appendOdd(out, odd->text);
        return;
    }
    }
}

} // namespace mavenscope
