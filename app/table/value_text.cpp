// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/value_text.h"

#include "api/timestamp.h"
#include "table/number_text.h"

#include <QByteArray>
#include <QChar>
#include <QString>

#include <charconv>
#include <cmath>

namespace mavenscope {

std::string textOf(int64_t value, FieldType type)
{
    constexpr int64_t year0 = -62'167'219'200'000, year10000 = 253'402'300'800'000;
    if (value >= year0 && value < year10000) {
        char buffer[24];
        if (type == FieldType::Time)
            return std::string(buffer, writeTimestamp(value, buffer));
        if (type == FieldType::Date)
            return std::string(buffer, writeDate(value, buffer));
    }
    return std::to_string(value);
}

std::string textOf(double value) { return numberText(value); }

std::optional<ExactNumber> jsonNumber(std::string_view json)
{
    if (json.empty() || !(json.front() == '-' || (json.front() >= '0' && json.front() <= '9')))
        return std::nullopt;
    int64_t whole = 0;
    const char *const end = json.data() + json.size();
    if (const auto [last, error] = std::from_chars(json.data(), end, whole);
        last == end && error == std::errc())
        return ExactNumber(whole);
    bool ok = false;
    const double number = QByteArrayView(json.data(), qsizetype(json.size())).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(ExactNumber(number)) : std::nullopt;
}

std::optional<ExactNumber> memberNumber(std::string_view json)
{
    if (json.size() < 3 || json.front() != '"')
        return jsonNumber(json);
    const std::string_view text = json.substr(1, json.size() - 2);
    if (text.find_first_not_of("0123456789.", text.front() == '-' ? 1 : 0) != text.npos || text.back() == '.')
        return std::nullopt;
    return jsonNumber(text);
}

std::string unescapedJson(std::string_view json)
{
    QString text;
    const QString source = QString::fromUtf8(json.data(), qsizetype(json.size()));
    text.reserve(source.size());
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar character = source[at];
        if (character != u'\\' || at + 1 == source.size()) {
            text += character;
            continue;
        }
        const QChar escape = source[++at];
        switch (escape.unicode()) {
        case u'b':
            text += u'\b';
            break;
        case u'f':
            text += u'\f';
            break;
        case u'n':
            text += u'\n';
            break;
        case u'r':
            text += u'\r';
            break;
        case u't':
            text += u'\t';
            break;
        case u'u':
            text += QChar(QStringView(source).mid(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
            break;
        default:
            text += escape;
        }
    }
    return text.toStdString();
}

std::string joinedList(std::string_view json)
{
    std::string joined;
    for (bool first = true; const std::string &element : listElements(json)) {
        if (!first)
            joined += "; ";
        joined += element;
        first = false;
    }
    return joined;
}

} // namespace mavenscope
