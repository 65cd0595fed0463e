// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_field.h"

#include "table/number_text.h"
#include "table/table.h"
#include "table/value_text.h"

#include <charconv>

namespace mavenscope {

namespace {

constexpr uint64_t inEveryByte = 0x0101010101010101;

// Some spreadsheets take the full-width signs of East Asian keyboards for the plain ones.
constexpr std::string_view formulaStarts[] = { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠" };

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

/// Between quotes, those within doubled.
char *writeQuoted(char *out, std::string_view text, bool isGuarded)
{
    *out++ = '"';
    if (isGuarded)
        *out++ = '\'';
    // Without a branch: quotes come too irregularly in JSON to be foreseen.
    for (const char character : text) {
        out[0] = character;
        out[1] = '"';
        out += 1 + (character == '"');
    }
    *out++ = '"';
    return out;
}

} // namespace

CsvFieldWriter::CsvFieldWriter(char delimiter, char decimalMark, bool formulaGuard)
    : m_decimalMark(decimalMark), m_special { inEveryByte * uint8_t(delimiter), inEveryByte * uint8_t('"'),
          inEveryByte * uint8_t('\r'), inEveryByte * uint8_t('\n') }
{
    for (const std::string_view start : formulaStarts)
        m_guard[uint8_t(start.front())] = formulaGuard;
}

bool CsvFieldWriter::startsFormula(std::string_view text)
{
    return std::any_of(std::begin(formulaStarts), std::end(formulaStarts),
        [text](std::string_view start) { return text.starts_with(start); });
}

/// "Determine if a word has a zero byte" of Sean Anderson's Bit Twiddling Hacks, four times at once.
inline bool CsvFieldWriter::isAnySpecial(uint64_t bytes) const
{
    uint64_t found = 0;
    for (const uint64_t special : m_special) {
        const uint64_t zeroWhereEqual = bytes ^ special;
        found |= (zeroWhereEqual - inEveryByte) & ~zeroWhereEqual;
    }
    return found & (inEveryByte << 7);
}

/// Copies by words, the last of which overlaps the one before rather than to reach over the end. false: the
/// text holds a character that needs quotes, and what was written is void.
inline bool CsvFieldWriter::copyUnlessSpecial(char *out, std::string_view text) const
{
    const auto copy = [&]<typename Word>(size_t at, Word word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        std::memcpy(out + at, &word, sizeof word);
        return uint64_t(word);
    };
    const size_t size = text.size();
    if (size >= 8) {
        for (size_t at = 0; at + 8 < size; at += 8)
            if (isAnySpecial(copy(at, uint64_t())))
                return false;
        return !isAnySpecial(copy(size - 8, uint64_t()));
    }
    if (size >= 4)
        return !isAnySpecial(copy(0, uint32_t()) | copy(size - 4, uint32_t()) << 32);
    uint64_t bytes = 0;
    for (size_t at = 0; at < size; ++at)
        bytes = bytes << 8 | copy(at, uint8_t());
    return !isAnySpecial(bytes);
}

void CsvFieldWriter::appendField(TextBuffer &out, std::string_view text, bool isGuarded) const
{
    constexpr size_t quotesAndGuard = 4; // and one that writeQuoted writes beyond
    char *end = out.room(text.size() * 2 + quotesAndGuard);
    *end = '\'';
    if (copyUnlessSpecial(end + isGuarded, text))
        out.advanceTo(end + isGuarded + text.size());
    else
        out.advanceTo(writeQuoted(end, text, isGuarded));
}

void CsvFieldWriter::appendText(TextBuffer &out, FieldType type, std::string_view text) const
{
    // Objects and arrays cannot be formulas; a text or number of a key that the document does not know is one
    // value.
    if (type == FieldType::List)
        appendGuarded(out, joinedList(text));
    else if (type != FieldType::Json)
        appendGuarded(out, text);
    else if (text.starts_with('{') || text.starts_with('['))
        appendField(out, text);
    else
        appendMember(out, text);
}

void CsvFieldWriter::appendMember(TextBuffer &out, std::string_view json) const
{
    if (json.starts_with('"'))
        appendGuarded(out, jsonForReading(json));
    else if (isNumber(json))
        appendNumber(out, json);
    else
        appendField(out, json);
}

void CsvFieldWriter::appendOdd(TextBuffer &out, std::string_view text) const
{
    if (isNumber(text))
        appendNumber(out, text);
    else
        appendGuarded(out, text);
}

/// A number as the service wrote it, with this format's decimal mark: 1.5 is a date to a German spreadsheet.
void CsvFieldWriter::appendNumber(TextBuffer &out, std::string_view text) const
{
    std::string number(text);
    std::replace(number.begin(), number.end(), '.', m_decimalMark);
    appendField(out, number);
}

void CsvFieldWriter::appendReal(TextBuffer &out, double value) const
{
    char *begin = out.room(numberTextBytes);
    char *end = writeNumber(value, begin);
    if (m_decimalMark != '.')
        std::replace(begin, end, '.', m_decimalMark);
    out.advanceTo(end);
}

} // namespace mavenscope
