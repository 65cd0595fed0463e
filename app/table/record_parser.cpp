// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/record_parser.h"

#include "api/timestamp.h"
#include "table/builder_column.h"
#include "table/json_text.h"

#include <simdjson.h>

namespace mavenscope {

namespace ondemand = simdjson::ondemand;

namespace {

/// The text of a token that simdjson hands over with the white space behind it.
std::string_view trimmed(std::string_view token)
{
    const size_t last = token.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : token.substr(0, last + 1);
}

/// A number of any size by JSON's grammar; simdjson refuses those beyond 64 bits.
bool isNumberToken(std::string_view token)
{
    size_t at = !token.empty() && token[0] == '-';
    const auto digits = [&] {
        const size_t begin = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9')
            ++at;
        return at - begin;
    };
    const bool leadingZero = at < token.size() && token[at] == '0';
    const size_t whole = digits();
    if (!whole || (leadingZero && whole > 1))
        return false;
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == token.size();
}

/// The type of an unknown field by its first value.
FieldType unknownType(ondemand::json_type type)
{
    switch (type) {
    case ondemand::json_type::number:
        return FieldType::Number;
    case ondemand::json_type::array:
        return FieldType::List;
    case ondemand::json_type::object:
        return FieldType::Json;
    case ondemand::json_type::string:
    case ondemand::json_type::boolean:
    case ondemand::json_type::null:
        break;
    }
    return FieldType::Text;
}

} // namespace

/// Thrown nowhere: every step gives an error code, and the first one that is not SUCCESS ends the chunk.
struct RecordParser::Private
{
    int mostDepth;
    ondemand::parser parser;
    std::string json; ///< scratch: compact JSON of a value
    std::string lossy; ///< scratch: a text with a lone surrogate
    struct ExpectedKey
    {
        std::string name;
        int column;
        bool isAlias;
    };
    std::vector<ExpectedKey> expectedKeys; ///< in the order in which records mostly have them
    size_t nextKey = 0; ///< the one that should come now
    bool isAlias = false; ///< the key just looked up is another name of a documented field
    int64_t fieldsLeftOut = 0;

    simdjson::error_code text(ondemand::value value, std::string_view &out);
    simdjson::error_code compact(ondemand::value value, int depth);
    simdjson::error_code compactContainer(ondemand::value value, ondemand::json_type type, int depth);
    simdjson::error_code number(BatchBuilder &batch, int column, ondemand::value value);
    simdjson::error_code store(BatchBuilder &batch, int column, ondemand::value value);
    simdjson::error_code columnOf(
        BatchBuilder &batch, const Endpoint *endpoint, ondemand::field &field, int &column);
    simdjson::error_code record(BatchBuilder &batch, const Endpoint *endpoint, ondemand::object object);
    simdjson::error_code iterate(std::string &chunk, ondemand::document &document);
};

RecordParser::RecordParser(int mostDepth) : d(new Private) { d->mostDepth = mostDepth; }

RecordParser::~RecordParser() = default;

size_t RecordParser::padding() { return simdjson::SIMDJSON_PADDING; }

simdjson::error_code RecordParser::Private::text(ondemand::value value, std::string_view &out)
{
    const auto error = value.get_string().get(out);
    if (error != simdjson::STRING_ERROR)
        return error;
    // A lone surrogate or an escape that is none fails a string; decode just this one as far as it goes.
    ondemand::raw_json_string raw;
    const auto rawError = value.get_raw_json_string().get(raw);
    if (rawError)
        return rawError;
    const char *end = raw.raw();
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    lossy = decodeJsonString({ raw.raw(), size_t(end - raw.raw()) });
    out = lossy;
    return simdjson::SUCCESS;
}

simdjson::error_code RecordParser::Private::compactContainer(
    ondemand::value value, ondemand::json_type type, int depth)
{
    if (depth >= mostDepth)
        return simdjson::DEPTH_ERROR;
    bool first = true;
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        json += '[';
        for (auto element : array) {
            ondemand::value item;
            if (const auto error = element.get(item))
                return error;
            if (!first)
                json += ',';
            first = false;
            if (const auto error = compact(item, depth + 1))
                return error;
        }
        json += ']';
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    json += '{';
    for (auto member : object) {
        ondemand::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        if (!first)
            json += ',';
        first = false;
        const char *end = field.key().raw();
        while (*end != '"')
            end += *end == '\\' ? 2 : 1;
        const std::string_view key(field.key().raw(), size_t(end - field.key().raw()));
        if (key.find('\\') == std::string_view::npos)
            json.append(1, '"').append(key).append(1, '"');
        else
            appendJsonString(json, decodeJsonString(key));
        json += ':';
        if (const auto error = compact(field.value(), depth + 1))
            return error;
    }
    json += '}';
    return simdjson::SUCCESS;
}

simdjson::error_code RecordParser::Private::compact(ondemand::value value, int depth)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::array:
    case ondemand::json_type::object:
        return compactContainer(value, type, depth);
    case ondemand::json_type::string: {
        std::string_view content;
        if (const auto error = text(value, content))
            return error;
        appendJsonString(json, content);
        return simdjson::SUCCESS;
    }
    case ondemand::json_type::number: {
        const std::string_view token = trimmed(value.raw_json_token());
        if (!isNumberToken(token))
            return simdjson::NUMBER_ERROR;
        json += token;
        return simdjson::SUCCESS;
    }
    case ondemand::json_type::boolean: {
        const std::string_view token = trimmed(value.raw_json_token());
        if (token != "true" && token != "false")
            return simdjson::T_ATOM_ERROR;
        json += token;
        return simdjson::SUCCESS;
    }
    case ondemand::json_type::null: {
        if (trimmed(value.raw_json_token()) != "null")
            return simdjson::N_ATOM_ERROR;
        json += "null";
        return simdjson::SUCCESS;
    }
    }
    return simdjson::TAPE_ERROR;
}

simdjson::error_code RecordParser::Private::number(BatchBuilder &batch, int column, ondemand::value value)
{
    const std::string_view token = trimmed(value.raw_json_token());
    int64_t integer;
    if (value.get_int64().get(integer) == simdjson::SUCCESS) {
        batch.appendInteger(column, integer);
        return simdjson::SUCCESS;
    }
    if (!isNumberToken(token))
        return simdjson::NUMBER_ERROR;
    double real;
    const bool fractional = token.find_first_of(".eE") != std::string_view::npos;
    if (value.get_double().get(real) == simdjson::SUCCESS && fractional)
        batch.appendReal(column, real);
    else
        batch.appendOdd(column, token); // beyond 64 bits: shown as its text
    return simdjson::SUCCESS;
}

simdjson::error_code RecordParser::Private::store(BatchBuilder &batch, int column, ondemand::value value)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::null) {
        if (trimmed(value.raw_json_token()) != "null")
            return simdjson::N_ATOM_ERROR;
        batch.appendNull(column);
        return simdjson::SUCCESS;
    }
    if (batch.columns()[size_t(column)].isUndecided)
        batch.decideType(column, unknownType(type));
    const FieldType wanted = batch.columns()[size_t(column)].type;
    const bool wantsJson = wanted == FieldType::List || wanted == FieldType::Json;
    if (type == ondemand::json_type::string && !wantsJson) {
        std::string_view content;
        if (const auto error = text(value, content))
            return error;
        const auto instant = wanted == FieldType::Time ? parseTimestamp(content)
            : wanted == FieldType::Date                ? parseDate(content)
                                                       : std::optional<qint64>();
        if (instant)
            batch.appendInteger(column, *instant);
        else
            batch.appendText(column, content);
        return simdjson::SUCCESS;
    }
    const bool wantsInstant = wanted == FieldType::Time || wanted == FieldType::Date;
    if (type == ondemand::json_type::number && (wanted == FieldType::Number || wanted == FieldType::Duration))
        return number(batch, column, value);
    json.clear();
    if (const auto error = compact(value, 0))
        return error;
    if (wanted == FieldType::List && type != ondemand::json_type::array)
        json = '[' + json + ']'; // one value where a list should be is a list of one
    if (wantsJson)
        batch.appendJson(column, json);
    else if (wantsInstant)
        batch.appendOdd(column, json);
    else
        batch.appendText(column, json);
    return simdjson::SUCCESS;
}

simdjson::error_code RecordParser::Private::columnOf(
    BatchBuilder &batch, const Endpoint *endpoint, ondemand::field &field, int &column)
{
    for (size_t tried = 0; tried < expectedKeys.size(); ++tried) {
        const size_t at = (nextKey + tried) % expectedKeys.size();
        if (field.key().unsafe_is_equal(expectedKeys[at].name)) {
            column = expectedKeys[at].column;
            isAlias = expectedKeys[at].isAlias;
            nextKey = at + 1;
            return simdjson::SUCCESS;
        }
    }
    const char *end = field.key().raw();
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    const std::string_view raw(field.key().raw(), size_t(end - field.key().raw()));
    const bool escaped = raw.find('\\') != std::string_view::npos;
    std::string key = escaped ? decodeJsonString(raw) : std::string(raw);
    QByteArray name(key.data(), qsizetype(key.size()));
    const Field *known = endpoint ? endpoint->field(name) : nullptr;
    const QByteArray given = name;
    if (known)
        name = known->name;
    else if (name == "agent-email")
        name = "agent_email";
    isAlias = name != given;
    column = -1;
    const auto &infos = batch.columns();
    size_t unknown = 0; // members do not count: many keys of form_data must not hide a new field
    for (size_t i = 0; i < infos.size() && column < 0; ++i) {
        unknown += infos[i].origin == ColumnOrigin::Unknown;
        if (infos[i].origin != ColumnOrigin::Member && infos[i].recordKey() == name)
            column = int(i);
    }
    if (column < 0) {
        if (unknown >= mostColumnsOfAKind) {
            ondemand::json_type type;
            if (const auto error = field.value().type().get(type))
                return error;
            fieldsLeftOut += type != ondemand::json_type::null;
            return simdjson::SUCCESS;
        }
        ColumnInfo info;
        info.name = name;
        info.isUndecided = true;
        column = batch.addColumn(std::move(info));
    }
    if (!escaped && column >= 0) {
        expectedKeys.push_back({ std::move(key), column, isAlias });
        nextKey = expectedKeys.size();
    }
    return simdjson::SUCCESS;
}

simdjson::error_code RecordParser::Private::record(
    BatchBuilder &batch, const Endpoint *endpoint, ondemand::object object)
{
    batch.beginRow();
    nextKey = 0;
    simdjson::error_code error = simdjson::SUCCESS;
    int filledByAlias = -1;
    for (auto member : object) {
        ondemand::field field;
        if ((error = std::move(member).get(field)))
            break;
        int column = -1;
        if ((error = columnOf(batch, endpoint, field, column)))
            break;
        // A field under both its names (api-notes row 5): the schema's own counts, the other stands where
        // that says nothing.
        if (column >= 0 && isAlias) {
            if (batch.hasValue(column))
                column = -1;
            else
                filledByAlias = column;
        } else if (column >= 0 && column == filledByAlias) {
            ondemand::json_type type;
            if ((error = field.value().type().get(type)))
                break;
            if (type == ondemand::json_type::null)
                column = -1;
        }
        if (column >= 0) {
            if ((error = store(batch, column, field.value())))
                break;
        } else {
            json.clear();
            if ((error = compact(field.value(), 0)))
                break;
        }
    }
    if (error)
        batch.abandonRow();
    else
        batch.endRow();
    return error;
}

simdjson::error_code RecordParser::Private::iterate(std::string &chunk, ondemand::document &document)
{
    chunk.reserve(chunk.size() + padding());
    auto error = parser.iterate(chunk.data(), chunk.size(), chunk.capacity()).get(document);
    if (error == simdjson::UTF8_ERROR) {
        chunk = sanitisedUtf8(chunk);
        chunk.reserve(chunk.size() + padding());
        error = parser.iterate(chunk.data(), chunk.size(), chunk.capacity()).get(document);
    }
    return error;
}

std::vector<QByteArray> RecordParser::firstKeys(std::string &chunk)
{
    std::vector<QByteArray> keys;
    ondemand::document document;
    ondemand::array array;
    if (d->iterate(chunk, document) || document.get_array().get(array))
        return keys;
    for (auto element : array) {
        ondemand::object object;
        if (element.get_object().get(object))
            continue;
        for (auto member : object) {
            ondemand::field field;
            std::string_view key;
            if (std::move(member).get(field) || field.unescaped_key().get(key))
                return keys;
            keys.emplace_back(key.data(), qsizetype(key.size()));
        }
        if (!keys.empty())
            break; // an empty record tells nothing
    }
    return keys;
}

ParsedRecords RecordParser::parse(
    std::string &chunk, const Endpoint *endpoint, std::vector<ColumnInfo> columns)
{
    ParsedRecords result;
    d->expectedKeys.clear();
    result.batches.emplace_back(std::move(columns));
    ondemand::document document;
    ondemand::array array;
    simdjson::error_code error = d->iterate(chunk, document);
    const bool isOpen = !error; // else the document is not there to be asked where
    if (isOpen)
        error = document.get_array().get(array);
    if (!error) {
        for (auto element : array) {
            ondemand::value value;
            ondemand::json_type type;
            if ((error = element.get(value)) || (error = value.type().get(type)))
                break;
            ++result.elements;
            if (type != ondemand::json_type::object) {
                if (!result.skipped++)
                    result.firstSkipped = result.elements;
                d->json.clear();
                if ((error = d->compact(value, 0)))
                    break;
                continue;
            }
            if (result.batches.back().isFull())
                result.batches.emplace_back(std::vector<ColumnInfo>(result.batches.back().columns()));
            ondemand::object object;
            if ((error = value.get_object().get(object))
                || (error = d->record(result.batches.back(), endpoint, object)))
                break;
        }
    }
    result.fieldsLeftOut = std::exchange(d->fieldsLeftOut, 0);
    for (const BatchBuilder &batch : result.batches)
        result.fieldsLeftOut += batch.membersLeftOut();
    if (error) {
        const char *location = nullptr;
        ParseFailure failure;
        if (isOpen && document.current_location().get(location) == simdjson::SUCCESS
            && location >= chunk.data() && location <= chunk.data() + chunk.size())
            failure.offset = size_t(location - chunk.data());
        failure.reason = simdjson::error_message(error);
        result.failure = std::move(failure);
    }
    return result;
}

} // namespace mavenscope
