// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/record_writer.h"

#include <algorithm>

namespace mavenscope {

namespace {
constexpr uint32_t rowsABatch = 4096;
}

RecordWriter::RecordWriter(EndpointId id) : m_table(&endpoint(id), {}, columnsFor(endpoint(id), {})) { }

RecordWriter &RecordWriter::begin()
{
    if (!m_batch)
        m_batch.emplace(m_table.columns());
    return *this;
}

int RecordWriter::columnNamed(const char *field) const
{
    const auto &columns = m_batch->columns();
    return int(std::find_if(columns.begin(), columns.end(), [field](const ColumnInfo &column) {
        return column.name == field;
    }) - columns.begin());
}

void RecordWriter::text(const char *field, std::string_view value)
{
    m_batch->appendText(columnNamed(field), value);
}
void RecordWriter::json(const char *field, std::string_view value)
{
    m_batch->appendJson(columnNamed(field), value);
}
void RecordWriter::integer(const char *field, int64_t value)
{
    m_batch->appendInteger(columnNamed(field), value);
}

void RecordWriter::end()
{
    m_batch->endRow();
    if (m_batch->rowCount() == rowsABatch)
        flush();
}

void RecordWriter::flush()
{
    if (m_batch)
        m_table.append(std::move(*m_batch));
}

SharedTable RecordWriter::finish()
{
    flush();
    return m_table.snapshot();
}

} // namespace mavenscope
