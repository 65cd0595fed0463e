// SPDX-License-Identifier: GPL-3.0-or-later
// The one file with calls of the platform.
#include "commandline/terminal.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace mavenscope {

#ifdef Q_OS_WIN
bool isErrorOutputATerminal() { return _isatty(_fileno(stderr)); }
void reportClosedPipesAsErrors() { }
void makeStandardStreamsBinary()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}
#else
bool isErrorOutputATerminal() { return isatty(STDERR_FILENO); }
void reportClosedPipesAsErrors() { std::signal(SIGPIPE, SIG_IGN); }
void makeStandardStreamsBinary() { }
#endif

} // namespace mavenscope
