// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/language.h"
#include "table/platform.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QPixmapCache>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mavenscope;

int main(int argc, char *argv[])
{
    keepSecretsOutOfCoreDumps();
    keepFreedMemoryTogether();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mavenscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAVENSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Mavenscope"_s);
    QGuiApplication::setDesktopFileName(u"mavenscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/mavenscope.svg"_s));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    // In KiB. The style's pictures of buttons fill any more within a day, and lie between what is freed.
    QPixmapCache::setCacheLimit(1024);
    language::install({});

    QCommandLineParser parser;
    const auto text = [](const char *source) { return QCoreApplication::translate("CommandLine", source); };
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("CommandLine", "Desktop viewer for Mavenoid's Analytics API.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s,
        text(QT_TRANSLATE_NOOP("CommandLine", "Serve made-up data in the program and connect to them.")));
    const QCommandLineOption baseUrl(u"base-url"_s,
        text(QT_TRANSLATE_NOOP("CommandLine",
            "Use this address of the service, now and in later starts; https only, except on this "
            "computer.")),
        u"URL"_s);
    parser.addOptions({ demo, baseUrl });
    parser.addPositionalArgument(u"FILE"_s,
        text(QT_TRANSLATE_NOOP("CommandLine", "Open a saved response instead of asking the service.")),
        u"[FILE]"_s);
    // process() would end with 1; as for mavenscope-cli, 2 is wrong use.
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fprintf(stderr, "mavenscope: %s\n", qPrintable(parser.errorText()));
        return 2;
    }
    parser.process(application);

    Session session(savedStatePath());
    language::install(session.state().language);
    if (parser.isSet(baseUrl)) {
        const Result<QUrl, QString> address = baseUrlFrom(parser.value(baseUrl));
        if (!address.hasValue()) {
            std::fprintf(stderr, "mavenscope: %s\n", qPrintable(address.error()));
            return 2;
        }
        session.state().baseUrl = address.value();
    }

    auto *window = new MainWindow(&session);
    window->show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window->openResponse(files.first());
    else if (parser.isSet(demo))
        window->startDemo();
    else
        window->start();
    return QApplication::exec();
}
