// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calculation_table.h"

#include "table/table_reader.h"

#include <QRandomGenerator>

namespace mavenscope {

SharedTable recordsFrom(EndpointId id, const std::string &json)
{
    TableReader reader(&endpoint(id), {}, { .threads = 0 });
    if (!reader.append(json) || reader.finish())
        qFatal("The records of the test cannot be read.");
    return reader.snapshot();
}

SharedTable randomConversations(quint32 seed, int rows)
{
    constexpr const char *statuses[]
        = { R"("OPEN")", R"("RESOLVED")", R"("ESCALATED")", R"("odd one")", "null" };
    constexpr const char *words[] = { "Straße", "press", "café", "cafe\u0301", "door", "\u212aelvin", "OK" };
    constexpr const char *topics[] = { "[]", R"(["Fast"])", R"(["Fast","Slow"])", R"(["Yes"])", "null" };
    constexpr const char *ratings[] = { "1", "2", "3", "4", "-3", "null", R"("many")", "2.5" };
    QRandomGenerator random(seed);
    std::string json = "[";
    for (int row = 0; row < rows; ++row) {
        const auto time = QString::asprintf("2023-%02d-%02dT%02d:00:00.000Z", random.bounded(1, 13),
            random.bounded(1, 29), random.bounded(24));
        json += row ? ",{" : "{";
        json += R"("id":"id)" + std::to_string(row) + R"(","created_at":)"
            + (random.bounded(10) ? '"' + time.toStdString() + '"' : std::string("null")) + R"(,"status":)"
            + statuses[random.bounded(5)] + R"(,"feedback_comments":)"
            + (random.bounded(10) ? '"' + std::string(words[random.bounded(7)])
                        + std::to_string(random.bounded(100'000)) + '"'
                                  : std::string("null"))
            + R"(,"feedback_topics":)" + topics[random.bounded(5)] + R"(,"feedback_rating":)"
            + ratings[random.bounded(row < rows / 2 ? 7 : 8)] + R"(,"form_data":)"
            + (random.bounded(2) ? R"({"age":)" + std::to_string(random.bounded(100)) + "}"
                                 : std::string("{}"))
            + '}';
    }
    return recordsFrom(EndpointId::Conversations, json + "]");
}

QStringList textsOf(const Table &table, const RowList &rows, const QByteArray &column)
{
    QStringList texts;
    for (const RowId row : rows) {
        const Cell cell = table.cell(row, table.columnNamed(column));
        texts.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
    }
    return texts;
}

} // namespace mavenscope
