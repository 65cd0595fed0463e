// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "table/text_buffer.h"

#include <array>
#include <string_view>

namespace mavenscope {

/// Writes values as fields: quoted where need be, guarded against formulas, with the decimal mark.
class CsvFieldWriter
{
public:
    CsvFieldWriter(char delimiter, char decimalMark, bool formulaGuard);

    /// The text of a Text, Enumeration, List or Json column, as the table holds it.
    void appendText(TextBuffer &out, FieldType type, std::string_view text) const;
    /// Text that a person wrote: guarded.
    void appendGuarded(TextBuffer &out, std::string_view text) const
    {
        appendField(out, text, m_guard[text.empty() ? 0 : uint8_t(text.front())] && startsFormula(text));
    }
    /// A JSON value of a member: a text, a number, an object, ...
    void appendMember(TextBuffer &out, std::string_view json) const;
    /// The text of a value in a column of numbers or times that is neither.
    void appendOdd(TextBuffer &out, std::string_view text) const;
    void appendReal(TextBuffer &out, double value) const;

private:
    static bool startsFormula(std::string_view text);
    void appendField(TextBuffer &out, std::string_view text, bool isGuarded = false) const;
    void appendNumber(TextBuffer &out, std::string_view text) const;
    bool copyUnlessSpecial(char *out, std::string_view text) const;
    bool isAnySpecial(uint64_t bytes) const;

    char m_decimalMark;
    std::array<uint64_t, 4> m_special; ///< each of the characters that need quotes, in every byte
    std::array<bool, 256> m_guard {}; ///< by first byte: a formula may start so
};

} // namespace mavenscope
