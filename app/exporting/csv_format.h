// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QByteArray>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// How a CSV is written. Never a sep= line. A field is quoted when it contains the delimiter, a quote, CR or
/// LF.
struct CsvFormat
{
    enum class Header { Names, Titles };

    char delimiter = ',';
    char decimalMark = '.';
    bool byteOrderMark = false;
    bool localTimes = false; ///< "2026-11-23 12:04:05" in zone, else ISO 8601 UTC with milliseconds
    QTimeZone zone = QTimeZone::utc();
    /// Prefixes ' to text (never to numbers or times) that begins with = + - @ TAB CR, so that no spreadsheet
    /// runs it.
    bool formulaGuard = true;
    Header header = Header::Names;

    static CsvFormat rfc4180();
    /// This computer's list separator and decimal mark (a semicolon where the mark is a comma), byte order
    /// mark, local times.
    static CsvFormat spreadsheet(const QLocale &locale, const QTimeZone &zone);
};

/// Writes rows of one table as CSV lines that end in CRLF. Lists are joined by "; ", durations are plain
/// milliseconds, null is nothing, form_data is compact JSON, odd values are their text. Texts of a dictionary
/// are quoted and guarded once, in the constructor. Thread-safe once made.
class CsvFormatter
{
public:
    CsvFormatter(SharedTable table, std::vector<int> columns, CsvFormat format);

    /// The byte order mark, when asked for, and the line of names or titles.
    void appendHeader(std::string &out) const;
    /// The lines of rows[begin] to rows[end - 1].
    void appendRows(std::string &out, const RowList &rows, size_t begin, size_t end) const;

private:
    class Instants;
    void appendField(std::string &out, std::string_view text) const;
    void appendGuarded(std::string &out, std::string_view text) const;
    void appendText(std::string &out, const ColumnInfo &column, std::string_view text) const;
    void appendMember(std::string &out, std::string_view json) const;
    void appendOdd(std::string &out, std::string_view text) const;
    void appendNumber(std::string &out, std::string_view text) const;
    void appendReal(std::string &out, double value) const;
    template <typename T>
    void appendNumeric(std::string &out, const ColumnInfo &column, const NumericColumn<T> &values,
        uint32_t row, Instants &instants) const;
    void appendCell(
        std::string &out, const RecordBatch &batch, uint32_t row, size_t place, Instants &instants) const;

    SharedTable m_table;
    std::vector<int> m_columns;
    CsvFormat m_format;
    std::array<bool, 256> m_needsQuotes {};
    std::vector<std::vector<std::string>> m_dictionaryFields; ///< by place in m_columns, then by code
};

} // namespace mavenscope
