// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csv_field.h"
#include "exporting/csv_times.h"
#include "table/table.h"

#include <QLocale>
#include <QTimeZone>

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
    void appendHeader(TextBuffer &out) const;

private:
    friend class CsvLines;
    /// The fields of a dictionary's texts.
    struct DictionaryFields
    {
        TextBuffer text;
        std::vector<size_t> begins; ///< by code, and the end
    };

    SharedTable m_table;
    std::vector<int> m_columns;
    CsvFormat m_format;
    CsvFieldWriter m_fields;
    std::vector<DictionaryFields> m_dictionaries; ///< by place in m_columns
};

/// Writes lines of a formatter, in one thread. Keep it from block to block: it remembers dates and offsets.
class CsvLines
{
public:
    explicit CsvLines(const CsvFormatter &formatter);

    /// The lines of rows[begin] to rows[end - 1].
    void append(TextBuffer &out, const RowList &rows, size_t begin, size_t end);

private:
    enum class Kind : uint8_t { Absent, Codes, Text, Member, Integer, Time, LocalTime, Date, Real };
    /// Where a column's values stand in the batch.
    struct Source
    {
        const ColumnData *data = nullptr;
        Kind kind = Kind::Absent;
    };

    void enter(const RecordBatch &batch);
    Kind kindOf(const ColumnData &data, FieldType type) const;
    void appendLine(TextBuffer &out, uint32_t row);
    void appendCell(TextBuffer &out, size_t place, uint32_t row);

    const CsvFormatter &m_formatter;
    CsvTimes m_times;
    std::vector<FieldType> m_types; ///< by place
    const RecordBatch *m_batch = nullptr;
    std::vector<Source> m_sources; ///< of m_batch, by place
};

} // namespace mavenscope
