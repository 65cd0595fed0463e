// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace mavenscope {

enum class EndpointId { Conversations, Sessions, Availability };

/// What a column means; how it is stored is table/column.h's business.
enum class FieldType {
    Text,
    Enumeration, ///< text from a small open set; an unknown value is shown as it came
    Number,
    Duration, ///< milliseconds
    Time, ///< an instant; milliseconds since 1970-01-01T00:00:00Z
    Date, ///< a calendar day, as the first millisecond of that day in UTC
    List, ///< an array of texts, kept as compact JSON
    Json, ///< any JSON value, kept as compact JSON
};

/// Whether its values compare as numbers; those of the other types are texts.
constexpr bool holdsNumbers(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Duration || type == FieldType::Time
        || type == FieldType::Date;
}
/// Whether its texts are compact JSON.
constexpr bool holdsJson(FieldType type) { return type == FieldType::List || type == FieldType::Json; }

enum class Aggregate { Count, Sum, Mean, Min, Max, Percentile50, Percentile90, DistinctCount };

/// One field of a record. Titles and meanings are source texts in the translation context "Field".
struct Field
{
    const char *name; ///< the API's name: JSON key, column name, CSV header
    FieldType type;
    const char *title; ///< what a manager calls it
    const char *meaning; ///< one sentence for tooltips and documents
    bool groupable = false;
    const char *alias = nullptr; ///< another key that is read into this field
};

/// One number the service computes for each group of a summary, from which field and how.
struct Statistic
{
    const char *name; ///< the column's name in the answer
    FieldType type; ///< Number or Duration
    Aggregate aggregate;
    const char *source; ///< the field it is computed from; nullptr for Count
    const char *title;
    const char *meaning;
    const char *absentWhenGroupedBy = nullptr; ///< agent_count is left out when grouping by agent_email
};

/// A time bucket that may stand in group_by. Its answer column is always called "date".
enum class Bucket { None, Date, Week, Month };

/// What may stand in group_by, in the order of the document: date, week, month, then fields.
struct GroupField
{
    const char *name; ///< as sent in the URL
    const char *title;
    Bucket bucket = Bucket::None;
    const char *column; ///< the column of the answer that holds it: "date" for buckets
};

/// A value of an enumeration that the document knows, with its label (context "Value").
struct KnownValue
{
    const char *value;
    const char *label;
    const char *meaning;
};

/// All that the program knows about an endpoint. Columns, pickers, filters, the demo's generator, the command
/// line and the documents read this table; a new endpoint or field is one row in endpoint.cpp.
struct Endpoint
{
    EndpointId id;
    const char *name; ///< on the command line: conversations, sessions, availability
    const char *path; ///< below the base URL: v1/assistant-conversations.json
    const char *title; ///< "Agent availability"
    const char *recordsNoun; ///< plural for sentences: "conversations", "sessions", "availability periods"
    const char *timeField; ///< the field whose instant puts a record into a bucket
    std::span<const Field> fields; ///< in the document's order
    std::span<const GroupField> groupFields;
    std::span<const Statistic> statistics;

    const Field *field(QByteArrayView nameOrAlias) const;
    const Statistic *statistic(QByteArrayView name) const;
    const GroupField *groupField(QByteArrayView name) const;

    QString translatedTitle() const { return QCoreApplication::translate("Endpoint", title); }
};

std::span<const Endpoint> endpoints();
const Endpoint &endpoint(EndpointId id);
const Endpoint *endpointNamed(QByteArrayView commandLineName);

/// Title and one-sentence meaning of a column by its API name, translated; an unknown name (a field the
/// document does not know, or form_data.KEY) is its own title, with an empty meaning.
QString columnTitle(const Endpoint *endpoint, const QByteArray &name);
QString columnMeaning(const Endpoint *endpoint, const QByteArray &name);

/// The translated label of a value the document knows, else the value as it came.
QString valueLabel(QByteArrayView value);
std::span<const KnownValue> knownValues();

/// Why the list is not a valid group_by for the endpoint (unknown field, a field twice, two of date, week and
/// month), as a sentence for the user; nullopt when it is valid. An empty list is valid: individual records.
std::optional<QString> groupByProblem(const Endpoint &endpoint, const QList<QByteArray> &groupBy);

} // namespace mavenscope
