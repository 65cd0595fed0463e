// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/record_parser.h"

#include "api/timestamp.h"
#include "table/compact_json.h"
#include "table/json_text.h"
#include "table/json_tokens.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace mavenscope {

namespace {

/// The type of an unknown field by its first value.
FieldType unknownType(char token)
{
    if (token == '{')
        return FieldType::Json;
    if (token == '[')
        return FieldType::List;
    return token == '-' || (token >= '0' && token <= '9') ? FieldType::Number : FieldType::Text;
}

/// Most numbers are such, and are read here in one go.
bool isShortInteger(std::string_view token, int64_t &integer)
{
    constexpr size_t mostDigits = 18; // which 64 bits hold
    if (token.empty() || token.size() > mostDigits || (token[0] == '0' && token.size() > 1))
        return false;
    integer = 0;
    for (const char c : token) {
        if (c < '0' || c > '9')
            return false;
        integer = integer * 10 + (c - '0');
    }
    return true;
}

} // namespace

/// Each step says whether it went well; the first that did not ends the chunk.
struct RecordParser::Private
{
    JsonTokens tokens;
    CompactJson json; ///< of the value taken last
    const char *reason = nullptr; ///< of the failure, which is where the tokens stand
    std::vector<char> decoded; ///< scratch: begins with a text that had escapes
    TextPacker packer;
    struct ExpectedKey
    {
        std::string_view quoted() const { return { withColon.data(), withColon.size() - 1 }; }
        std::string withColon; ///< "key":
        int column;
        bool isAlias;
    };
    std::vector<ExpectedKey> expectedKeys; ///< in the order in which records mostly have them
    std::vector<ExpectedKey>::const_iterator nextKey; ///< the one that should come now
    bool isAlias = false; ///< the key just looked up is another name of a documented field
    int64_t fieldsLeftOut = 0;

    explicit Private(int mostDepth) : json(tokens, mostDepth) { }
    bool fail(const char *why)
    {
        reason = why;
        return false;
    }
    std::string_view text();
    bool takeValue() { return json.take() || fail(json.reason()); }
    bool number(BatchBuilder &batch, int column);
    bool store(BatchBuilder &batch, int column);
    /// Takes a key, and the colon behind it. noColumn: there is none for it; noKey: it is none, with the
    /// reason.
    int columnOf(BatchBuilder &batch, const Endpoint *endpoint)
    {
        if (nextKey == expectedKeys.end() || !tokens.takeKey(nextKey->withColon))
            return columnOfUnexpected(batch, endpoint);
        isAlias = nextKey->isAlias;
        return nextKey++->column;
    }
    static constexpr int noColumn = -1, noKey = -2;
    int columnOfUnexpected(BatchBuilder &batch, const Endpoint *endpoint);
    int columnOfOther(BatchBuilder &batch, const Endpoint *endpoint);
    bool field(BatchBuilder &batch, const Endpoint *endpoint, int &filledByAlias);
    bool record(BatchBuilder &batch, const Endpoint *endpoint);
    bool records(ParsedRecords &result, const Endpoint *endpoint);
};

RecordParser::RecordParser(int mostDepth) : d(new Private(mostDepth)) { }

RecordParser::~RecordParser() = default;

/// Takes a text and gives it decoded.
std::string_view RecordParser::Private::text()
{
    const std::string_view raw = tokens.takeText();
    if (!tokens.hasEscapes())
        return raw;
    if (decoded.size() < raw.size())
        decoded.resize(raw.size());
    return { decoded.data(), decodeJsonString(raw, decoded.data()) };
}

bool RecordParser::Private::number(BatchBuilder &batch, int column)
{
    const std::string_view token = tokens.scalar();
    int64_t integer;
    if (isShortInteger(token, integer)) {
        batch.appendInteger(column, integer);
        tokens.advance();
        return true;
    }
    if (!isJsonNumber(token))
        return fail("something that is no number");
    const char *const end = token.data() + token.size();
    if (const auto read = std::from_chars(token.data(), end, integer);
        read.ec == std::errc() && read.ptr == end)
        batch.appendInteger(column, integer);
    else if (double real; token.find_first_of(".eE") != std::string_view::npos
             && std::from_chars(token.data(), end, real).ec == std::errc())
        batch.appendReal(column, real == 0 ? 0 : real); // -0.0 is no number of its own
    else
        batch.appendOdd(column, token); // beyond 64 bits: shown as its text
    tokens.advance();
    return true;
}

bool RecordParser::Private::store(BatchBuilder &batch, int column)
{
    const char token = tokens.front();
    if (token == 'n') {
        if (!tokens.takeScalar("null"))
            return fail("something that is no value");
        batch.appendNull(column);
        return true;
    }
    if (batch.columns()[size_t(column)].isUndecided)
        batch.decideType(column, unknownType(token));
    const FieldType wanted = batch.columns()[size_t(column)].type;
    const bool wantsJson = holdsJson(wanted);
    if (token == '"' && !wantsJson) {
        const std::string_view content = text();
        qint64 instant;
        if ((wanted == FieldType::Time && readTimestamp(content, instant))
            || (wanted == FieldType::Date && readDate(content, instant)))
            batch.appendInteger(column, instant);
        else
            batch.appendText(column, content);
        return true;
    }
    const bool isNumber = token == '-' || (token >= '0' && token <= '9');
    if (isNumber && (wanted == FieldType::Number || wanted == FieldType::Duration))
        return number(batch, column);
    if (!takeValue())
        return false;
    if (wanted == FieldType::List && token != '[')
        batch.appendJson(column, std::string(1, '[').append(json.text()).append(1, ']'), {}); // a list of one
    else if (wantsJson)
        batch.appendJson(column, json.text(), json.members());
    else if (wanted == FieldType::Time || wanted == FieldType::Date)
        batch.appendOdd(column, json.text());
    else
        batch.appendText(column, json.text());
    return true;
}

int RecordParser::Private::columnOfUnexpected(BatchBuilder &batch, const Endpoint *endpoint)
{
    if (tokens.front() != '"') {
        fail("a record without a key");
        return noKey;
    }
    const auto isTaken = [this](const ExpectedKey &expected) { return tokens.takeText(expected.quoted()); };
    auto known = std::find_if(nextKey, expectedKeys.cend(), isTaken);
    bool isKnown = known != expectedKeys.end();
    if (!isKnown) {
        known = std::find_if(expectedKeys.cbegin(), nextKey, isTaken);
        isKnown = known != nextKey;
    }
    int column;
    if (isKnown) {
        column = known->column;
        isAlias = known->isAlias;
        nextKey = known + 1;
    } else {
        column = columnOfOther(batch, endpoint);
    }
    if (tokens.take(':'))
        return column;
    fail("a key without a colon");
    return noKey;
}

/// Takes a key that was not met before in the chunk, or has escapes.
int RecordParser::Private::columnOfOther(BatchBuilder &batch, const Endpoint *endpoint)
{
    const std::string_view raw = tokens.takeText();
    const bool isEscaped = tokens.hasEscapes();
    std::string key = isEscaped ? decodeJsonString(raw) : std::string(raw);
    QByteArray name(key.data(), qsizetype(key.size()));
    const Field *known = endpoint ? endpoint->field(name) : nullptr;
    const QByteArray given = name;
    if (known)
        name = known->name;
    else if (name == "agent-email")
        name = "agent_email";
    isAlias = name != given;
    int column = -1;
    const auto &infos = batch.columns();
    size_t unknown = 0; // members do not count: many keys of form_data must not hide a new field
    for (size_t i = 0; i < infos.size() && column < 0; ++i) {
        unknown += infos[i].origin == ColumnOrigin::Unknown;
        if (infos[i].origin != ColumnOrigin::Member && infos[i].recordKey() == name)
            column = int(i);
    }
    if (column < 0) {
        if (unknown >= mostColumnsOfAKind)
            return noColumn;
        ColumnInfo info;
        info.name = name;
        info.isUndecided = true;
        column = batch.addColumn(std::move(info));
    }
    if (!isEscaped) {
        expectedKeys.push_back({ '"' + key + "\":", column, isAlias });
        nextKey = expectedKeys.end();
    }
    return column;
}

bool RecordParser::Private::field(BatchBuilder &batch, const Endpoint *endpoint, int &filledByAlias)
{
    int column = columnOf(batch, endpoint);
    if (column == noKey)
        return false;
    fieldsLeftOut += column < 0 && tokens.front() != 'n';
    // A field under both its names: the schema's own counts, the other stands where
    // that says nothing.
    if (column >= 0 && isAlias) {
        if (batch.hasValue(column))
            column = noColumn;
        else
            filledByAlias = column;
    } else if (column >= 0 && column == filledByAlias && tokens.front() == 'n') {
        column = noColumn;
    }
    if (column >= 0)
        return store(batch, column);
    return takeValue();
}

bool RecordParser::Private::record(BatchBuilder &batch, const Endpoint *endpoint)
{
    nextKey = expectedKeys.begin();
    int filledByAlias = -1;
    tokens.advance();
    if (!tokens.take('}')) {
        while (field(batch, endpoint, filledByAlias) && tokens.take(','))
            ;
        if (!reason && !tokens.take('}'))
            fail("a record without a comma or an end");
    }
    if (reason)
        batch.abandonRow();
    else
        batch.endRow();
    return !reason;
}

std::vector<QByteArray> RecordParser::firstKeys(TextBuffer &chunk)
{
    std::vector<QByteArray> keys;
    if (d->tokens.begin(chunk) || !d->tokens.take('['))
        return keys;
    do {
        const bool isWhole = d->json.take();
        for (const JsonMember &member : d->json.members())
            keys.emplace_back(member.key.data(), qsizetype(member.key.size()));
        if (!keys.empty() || !isWhole)
            break; // an empty record tells nothing
    } while (d->tokens.take(','));
    return keys;
}

bool RecordParser::Private::records(ParsedRecords &result, const Endpoint *endpoint)
{
    if (!tokens.take('['))
        return fail("no list of records");
    if (!tokens.take(']')) {
        do {
            ++result.elements;
            if (tokens.front() != '{') {
                if (!result.skipped++)
                    result.firstSkipped = result.elements;
                if (!takeValue())
                    return false;
                continue;
            }
            if (result.batches.back()->isFull())
                result.batches.push_back(std::make_unique<BatchBuilder>(result.batches.back()->columns()));
            if (!record(*result.batches.back(), endpoint))
                return false;
        } while (tokens.take(','));
        if (!tokens.take(']'))
            return fail("a record without a comma behind it");
    }
    return tokens.atEnd() || fail("text behind the records");
}

ParsedRecords RecordParser::parse(
    TextBuffer &chunk, const Endpoint *endpoint, std::unique_ptr<BatchBuilder> batch)
{
    ParsedRecords result;
    result.batches.push_back(std::move(batch));
    d->expectedKeys.clear();
    d->reason = d->tokens.begin(chunk);
    const bool isScanned = !d->reason;
    if (isScanned)
        d->records(result, endpoint);
    if (d->reason)
        result.failure = ParseFailure { isScanned ? d->tokens.offset() : 0, d->reason };
    result.fieldsLeftOut = std::exchange(d->fieldsLeftOut, 0);
    for (const auto &builder : result.batches) {
        result.fieldsLeftOut += builder->membersLeftOut();
        builder->packTexts(d->packer);
    }
    return result;
}

} // namespace mavenscope
