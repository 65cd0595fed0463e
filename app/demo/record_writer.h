// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/batch_builder.h"

#include <optional>
#include <string_view>

namespace mavenscope {

/// Writes records of an endpoint into a table, field by field; a field left out is null.
class RecordWriter
{
public:
    explicit RecordWriter(EndpointId endpoint);

    RecordWriter &begin();
    void text(const char *field, std::string_view value);
    void json(const char *field, std::string_view compactJson);
    void integer(const char *field, int64_t value);
    void end();
    SharedTable finish();

private:
    int columnNamed(const char *field) const;
    void flush();

    TableBuilder m_table;
    std::optional<BatchBuilder> m_batch;
};

} // namespace mavenscope
