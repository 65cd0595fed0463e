// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_format.h"

#include "table/number_text.h"
#include "table/value_text.h"

#include "api/timestamp.h"

#include <QHash>

#include <algorithm>
#include <charconv>

namespace mavenscope {

namespace {

bool startsFormula(std::string_view text)
{
    // Some spreadsheets take the full-width signs of East Asian keyboards for the plain ones.
    for (const std::string_view wide : { "＝", "＋", "－", "＠" })
        if (text.starts_with(wide))
            return true;
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

bool isNumber(std::string_view text)
{
    // from_chars takes "-inf" and "nan" for numbers too; a spreadsheet does not.
    const size_t first = text.starts_with('-') ? 1 : 0;
    if (first >= text.size() || text[first] < '0' || text[first] > '9')
        return false;
    double ignored;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), ignored);
    // Out of range is a number too: that is why it came as text.
    return end.ptr == text.data() + text.size() && end.ec != std::errc::invalid_argument;
}

} // namespace

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

/// Local times of one block of rows; asks the zone once an hour of the data, for that is slow.
class CsvFormatter::Instants
{
public:
    explicit Instants(const QTimeZone &zone) : m_zone(zone) { }
    void appendLocal(std::string &out, int64_t instant)
    {
        char text[24];
        writeTimestamp(instant + offset(instant), text);
        text[10] = ' ';
        out.append(text, 19);
    }

private:
    int64_t offset(int64_t instant)
    {
        // Zones change their offset on a full quarter of an hour.
        constexpr int64_t quarterOfAnHour = 15 * 60'000;
        const int64_t quarter = instant / quarterOfAnHour - (instant % quarterOfAnHour < 0);
        if (const auto known = m_offsets.constFind(quarter); known != m_offsets.constEnd())
            return *known;
        const auto begin = QDateTime::fromMSecsSinceEpoch(quarter * quarterOfAnHour, Qt::UTC);
        return m_offsets[quarter] = m_zone.offsetFromUtc(begin) * int64_t(1000);
    }
    QTimeZone m_zone;
    QHash<int64_t, int64_t> m_offsets;
};

CsvFormatter::CsvFormatter(SharedTable table, std::vector<int> columns, CsvFormat format)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_format(std::move(format))
{
    for (const char c : { m_format.delimiter, '"', '\r', '\n' })
        m_needsQuotes[uint8_t(c)] = true;
    m_dictionaryFields.resize(m_columns.size());
    for (size_t place = 0; place < m_columns.size(); ++place) {
        const Dictionary &dictionary = m_table->dictionary(m_columns[place]);
        auto &fields = m_dictionaryFields[place];
        fields.resize(dictionary.size());
        for (uint32_t code = 0; code < dictionary.size(); ++code)
            appendText(fields[code], m_table->column(m_columns[place]), dictionary[code]);
    }
}

void CsvFormatter::appendField(std::string &out, std::string_view text) const
{
    const bool plain
        = std::none_of(text.begin(), text.end(), [this](char c) { return m_needsQuotes[uint8_t(c)]; });
    if (plain) {
        out += text;
        return;
    }
    out += '"';
    for (size_t at = 0;;) {
        const size_t quote = text.find('"', at);
        if (quote == std::string_view::npos) {
            out += text.substr(at);
            break;
        }
        out += text.substr(at, quote + 1 - at);
        out += '"';
        at = quote + 1;
    }
    out += '"';
}

void CsvFormatter::appendGuarded(std::string &out, std::string_view text) const
{
    if (m_format.formulaGuard && startsFormula(text)) {
        std::string guarded = "'";
        guarded += text;
        appendField(out, guarded);
    } else {
        appendField(out, text);
    }
}

void CsvFormatter::appendText(std::string &out, const ColumnInfo &column, std::string_view text) const
{
    if (column.type == FieldType::List) {
        appendGuarded(out, joinedList(text));
    } else if (column.type == FieldType::Json) {
        // Objects and arrays cannot be formulas; a text or number of a key that the document does not know is
        // one value.
        if (!text.empty() && (text.front() == '{' || text.front() == '['))
            appendField(out, text);
        else
            appendMember(out, text);
    } else {
        appendGuarded(out, text);
    }
}

void CsvFormatter::appendMember(std::string &out, std::string_view json) const
{
    if (!json.empty() && json.front() == '"')
        appendGuarded(out, jsonForReading(json));
    else if (isNumber(json))
        appendNumber(out, json);
    else
        appendField(out, json);
}

void CsvFormatter::appendOdd(std::string &out, std::string_view text) const
{
    if (isNumber(text))
        appendNumber(out, text);
    else
        appendGuarded(out, text);
}

/// A number as the service wrote it, with this format's decimal mark: 1.5 is a date to a German spreadsheet.
void CsvFormatter::appendNumber(std::string &out, std::string_view text) const
{
    std::string number(text);
    std::replace(number.begin(), number.end(), '.', m_format.decimalMark);
    appendField(out, number);
}

void CsvFormatter::appendReal(std::string &out, double value) const
{
    char text[numberTextBytes];
    char *end = writeNumber(value, text);
    if (m_format.decimalMark != '.')
        std::replace(text, end, '.', m_format.decimalMark);
    out.append(text, size_t(end - text));
}

template <typename T>
void CsvFormatter::appendNumeric(std::string &out, const ColumnInfo &column, const NumericColumn<T> &values,
    uint32_t row, Instants &instants) const
{
    if (!values.validity.isValid(row)) {
        const auto odd = std::lower_bound(values.odd.begin(), values.odd.end(), row,
            [](const OddValue &value, uint32_t r) { return value.row < r; });
        if (odd != values.odd.end() && odd->row == row)
            appendOdd(out, odd->text);
        return;
    }
    if constexpr (std::is_same_v<T, double>) {
        appendReal(out, values.values[row]);
    } else {
        const int64_t value = values.values[row];
        char text[24];
        if (column.type == FieldType::Time && m_format.localTimes)
            instants.appendLocal(out, value);
        else if (column.type == FieldType::Time)
            out.append(text, size_t(writeTimestamp(value, text) - text));
        else if (column.type == FieldType::Date)
            out.append(text, size_t(writeDate(value, text) - text));
        else
            out.append(text, size_t(std::to_chars(text, text + sizeof text, value).ptr - text));
    }
}

void CsvFormatter::appendCell(
    std::string &out, const RecordBatch &batch, uint32_t row, size_t place, Instants &instants) const
{
    const int index = m_columns[place];
    const ColumnInfo &column = m_table->column(index);
    const ColumnData &data = batch.column(index);
    if (const auto *codes = std::get_if<CodeColumn>(&data)) {
        if (codes->validity.isValid(row))
            out += m_dictionaryFields[place][codes->codes[row]];
    } else if (const auto *plain = std::get_if<PlainColumn>(&data)) {
        if (plain->validity.isValid(row)) {
            const uint32_t begin = plain->offsets[row];
            appendText(out, column, { batch.arena.data() + begin, plain->offsets[row + 1] - begin });
        }
    } else if (const auto *integers = std::get_if<IntegerColumn>(&data)) {
        appendNumeric(out, column, *integers, row, instants);
    } else if (const auto *reals = std::get_if<RealColumn>(&data)) {
        appendNumeric(out, column, *reals, row, instants);
    } else if (const auto *members = std::get_if<MemberColumn>(&data)) {
        const auto found = std::lower_bound(members->rows.begin(), members->rows.end(), row);
        if (found != members->rows.end() && *found == row) {
            const auto at = size_t(found - members->rows.begin());
            appendMember(out, { batch.arena.data() + members->begins[at], members->lengths[at] });
        }
    }
}

void CsvFormatter::appendHeader(std::string &out) const
{
    if (m_format.byteOrderMark)
        out += "\xEF\xBB\xBF";
    for (size_t place = 0; place < m_columns.size(); ++place) {
        if (place)
            out += m_format.delimiter;
        const QByteArray &name = m_table->column(m_columns[place]).name;
        const QByteArray text = m_format.header == CsvFormat::Header::Titles
            ? columnTitle(m_table->endpoint, name).toUtf8()
            : name;
        appendGuarded(out, { text.constData(), size_t(text.size()) });
    }
    out += "\r\n";
}

void CsvFormatter::appendRows(std::string &out, const RowList &rows, size_t begin, size_t end) const
{
    Instants instants(m_format.zone);
    for (size_t at = begin; at < end; ++at) {
        const RowId id = rows[at];
        const RecordBatch &batch = m_table->batch(int(id.batch()));
        for (size_t place = 0; place < m_columns.size(); ++place) {
            if (place)
                out += m_format.delimiter;
            const size_t before = out.size();
            appendCell(out, batch, id.row(), place, instants);
            // Readers skip an empty line, and with it the row.
            if (m_columns.size() == 1 && out.size() == before)
                out += "\"\"";
        }
        out += "\r\n";
    }
}

} // namespace mavenscope
