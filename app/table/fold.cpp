// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fold.h"

#include "table/filter.h"

#include <QString>

#include <algorithm>
#include <cstring>

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

bool isAscii(std::string_view text)
{
    constexpr uint64_t highBits = 0x8080808080808080;
    const char *at = text.data();
    size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        uint64_t word;
        std::memcpy(&word, at, 8);
        if (word & highBits)
            return false;
    }
    return std::all_of(at, at + left, [](char c) { return static_cast<signed char>(c) >= 0; });
}

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
