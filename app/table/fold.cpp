// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fold.h"

#include "table/filter.h"
#include "table/utf8.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <utility>

namespace mavenscope {

namespace {

constexpr QChar capitalDottedI(0x130), dotlessI(0x131), dotAbove(0x307);

/// Characters that fold into several or none lie here, and the Turkish i; QString::toCaseFolded() leaves them
/// as they are.
bool foldsSpecially(QChar character)
{
    const char16_t code = character.unicode();
    return character == capitalDottedI || character == dotlessI || character == dotAbove || code == 0xdf
        || code == 0x149 || code == 0x1f0 || code == 0x390 || code == 0x3b0 || code == 0x587
        || (code >= 0x1e96 && code <= 0x1e9e) || (code >= 0x1f50 && code <= 0x1ffc)
        || (code >= 0xfb00 && code <= 0xfb17);
}

QString fullyFolded(const QString &composed)
{
    const QString simple = composed.toCaseFolded();
    if (std::none_of(simple.begin(), simple.end(), foldsSpecially))
        return simple;
    QString folded;
    for (const QChar character : simple) {
        // Whoever looks for "istanbul" means "İstanbul" too, and "ISPARTA" is "Isparta" and "ısparta".
        if (character == capitalDottedI || character == dotlessI) {
            folded += u'i';
            continue;
        }
        if (character == dotAbove && folded.endsWith(u'i'))
            continue;
        const QString upper = foldsSpecially(character) ? QString(character).toUpper() : QString();
        if (upper.size() > 1)
            folded += upper.toCaseFolded();
        else
            folded += character;
    }
    return folded;
}

} // namespace

bool characterTouchesAscii(std::string_view text)
{
    const auto byte
        = [text](size_t index) { return index < text.size() ? static_cast<unsigned char>(text[index]) : 0u; };
    switch (byte(0)) {
    case 0xc3:
        return byte(1) == 0x9f; // sharp s
    case 0xc4:
        return byte(1) == 0xb0 || byte(1) == 0xb1; // I with a dot, i without
    case 0xc5:
        return byte(1) == 0x89 || byte(1) == 0xbf; // n after an apostrophe, long s
    case 0xc7:
        return byte(1) == 0xb0; // j with a caron
    case 0xcc: // the combining marks, and the Greek question mark
    case 0xcd:
        return true;
    case 0xe1:
        return (byte(1) == 0xba && byte(2) >= 0x96
                   && byte(2) <= 0x9e) // h with a line below ... capital sharp s
            || (byte(1) == 0xbf && byte(2) == 0xaf); // Greek varia, canonically a grave accent
    case 0xe2:
        return byte(1) == 0x84 && byte(2) == 0xaa; // Kelvin sign
    case 0xef:
        return byte(1) == 0xac && byte(2) <= 0x86; // Latin ligatures
    }
    return false;
}

bool foldingTouchesAscii(std::string_view text)
{
    for (size_t at = 0; at < text.size(); ++at) {
        if (static_cast<signed char>(text[at]) < 0 && characterTouchesAscii(text.substr(at)))
            return true;
    }
    return false;
}

namespace {

/// Where characters neither join what stands before them nor fold into several or into another's capital,
/// but for those that foldsSpecially() and those that are no capital of what they fold to (final sigma).
/// Scripts whose vowels or marks join letters are left out as a whole. Ascending.
constexpr std::array<std::pair<char32_t, char32_t>, 28> lonelyCharacters { {
    { 0x80, 0x2ff }, // controls, Latin
    { 0x370, 0x373 }, { 0x375, 0x37d }, { 0x388, 0x3ff }, // Greek, without what is the same as others
    { 0x400, 0x482 }, { 0x48a, 0x586 }, { 0x589, 0x58f }, // Cyrillic, Armenian
    { 0x5d0, 0x5ea }, { 0x620, 0x64a }, { 0x660, 0x66f }, // Hebrew and Arabic letters
    { 0x1e00, 0x1e95 }, { 0x1e9f, 0x1eff }, // more Latin
    { 0x2002, 0x2027 }, { 0x2030, 0x20cf }, // punctuation, currencies
    { 0x2190, 0x2328 }, { 0x232b, 0x23ff }, { 0x2500, 0x2adb }, { 0x2add, 0x2bff }, // symbols
    { 0x3001, 0x3029 }, { 0x3030, 0x3098 }, { 0x309b, 0x312f }, { 0x3190, 0x33ff }, // Japanese, Chinese
    { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff }, { 0xac00, 0xd7a3 }, { 0xff01, 0xff60 }, // with Korean
    { 0xfffd, 0xfffd }, { 0x1f300, 0x1faff }, // pictures
} };

bool isLonely(char32_t code)
{
    const auto range = std::lower_bound(lonelyCharacters.begin(), lonelyCharacters.end(), code,
        [](const auto &characters, char32_t wanted) { return characters.second < wanted; });
    if (range == lonelyCharacters.end() || code < range->first)
        return false;
    if (code < 0x10000 && foldsSpecially(QChar(char16_t(code))))
        return false;
    const char32_t folded = QChar::toCaseFolded(code);
    return code == folded || code == QChar::toUpper(folded);
}

} // namespace

bool foldsAlone(std::string_view text)
{
    // Asked for every character of some scripts in a million records.
    static const std::unique_ptr<const std::bitset<0x10000>> lonely = [] {
        auto characters = std::make_unique<std::bitset<0x10000>>();
        for (const auto &[first, last] : lonelyCharacters) {
            for (char32_t code = first; code <= last && code < 0x10000; ++code)
                (*characters)[code] = isLonely(code);
        }
        return characters;
    }();
    const char32_t code = firstCharacter(text).code;
    return code < 0x10000 ? (*lonely)[code] : isLonely(code);
}

std::string capitalsOf(std::string_view folded)
{
    std::string capitals;
    while (!folded.empty()) {
        const Utf8Character character = firstCharacter(folded);
        if (character.bytes == 0 || (character.bytes > 1 && !foldsAlone(folded)))
            return {};
        const char32_t capital = QChar::toUpper(character.code);
        const QByteArray bytes = QString::fromUcs4(&capital, 1).toUtf8();
        if (size_t(bytes.size()) != character.bytes)
            return {};
        capitals.append(bytes.data(), character.bytes);
        folded.remove_prefix(character.bytes);
    }
    return capitals;
}

std::string foldForSearch(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string folded(utf8);
        std::transform(folded.begin(), folded.end(), folded.begin(), asciiLower);
        return folded;
    }
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return fullyFolded(text.normalized(QString::NormalizationForm_C)).toStdString();
}

} // namespace mavenscope
