// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/demo_command.h"
#include "commandline/export_command.h"
#include "commandline/options.h"
#include "settings/language.h"
#include "table/platform.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <cstdio>

using namespace mavenscope;

int main(int argc, char *argv[])
{
    keepSecretsOutOfCoreDumps();
    makeStandardStreamsBinary();
    reportClosedPipesAsErrors();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mavenscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAVENSCOPE_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    language::install({});

    const auto command = parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!command.hasValue()) {
        std::fprintf(stderr, "mavenscope-cli: %s\n", qPrintable(command.error().simplified()));
        return WrongUse;
    }
    if (const auto *print = std::get_if<PrintText>(&command.value())) {
        std::fputs(print->text.toUtf8().constData(), stdout);
        return Done;
    }
    if (const auto *options = std::get_if<DemoServerOptions>(&command.value())) {
        const auto server = startDemoServer(*options);
        return server ? QCoreApplication::exec() : NetworkFailed;
    }
    ExportCommand exporting(std::get<ExportOptions>(command.value()));
    QObject::connect(
        &exporting, &ExportCommand::finished, &application,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&exporting, &ExportCommand::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
