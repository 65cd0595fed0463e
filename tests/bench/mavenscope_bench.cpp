// SPDX-License-Identifier: GPL-3.0-or-later
// Mavenscope's side of tests/bench/compare. Prints one JSON object.
//   mavenscope-bench time KIND WORKLOADS FILE             milliseconds and peak memory by name
//   mavenscope-bench fetch KIND WORKLOADS BASE_URL        the same of a load over HTTP
//   mavenscope-bench answers KIND WORKLOADS FILE FOLDER   what it found; orders and the CSV go into the
//   folder
#include "workload.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace mavenscope;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const bool isKnown = what == "time"_L1 || what == "fetch"_L1 || what == "answers"_L1;
    if (!isKnown || arguments.size() != (what == "answers"_L1 ? 6 : 5)) {
        std::fputs(
            "Usage: mavenscope-bench time|fetch|answers KIND WORKLOADS FILE|BASE_URL [FOLDER]\n", stderr);
        return 2;
    }
    const auto workload = Workload::read(arguments[3], arguments[2].toUtf8());
    if (!workload) {
        std::fprintf(stderr, "mavenscope-bench: %s has no workload for %s\n", qPrintable(arguments[3]),
            qPrintable(arguments[2]));
        return 2;
    }
    const auto result = what == "time"_L1 ? measure(arguments[4], *workload)
        : what == "fetch"_L1              ? measureFetch(arguments[4], *workload)
                                          : answer(arguments[4], *workload, arguments[5]);
    if (!result)
        return 1;
    std::fputs(QJsonDocument(*result).toJson().constData(), stdout);
    return 0;
}
