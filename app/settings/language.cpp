// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mavenscope::language {

namespace {

/// The system's locale where it speaks the language (so that a Swiss user keeps Swiss numbers), else the
/// language's own.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty())
        return system;
    const QLocale chosen(code);
    return system.language() == chosen.language() ? system : chosen;
}

} // namespace

void install(const QString &code)
{
    static QTranslator *own = nullptr;
    static QTranslator *qt = nullptr;
    for (QTranslator **translator : { &own, &qt }) {
        if (*translator) {
            QCoreApplication::removeTranslator(*translator);
            delete *translator;
        }
        *translator = new QTranslator(QCoreApplication::instance());
    }
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    // Qt's own texts (standard buttons, file dialog) are found where Qt is installed; without them they stay
    // English.
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // A language without a catalogue of its own gets the English one, which holds the plurals.
    const QLocale text = code.isEmpty() ? QLocale(QLocale::system().uiLanguages().value(0)) : locale;
    if (own->load(text, u"mavenscope"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/mavenscope_en.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace mavenscope::language
