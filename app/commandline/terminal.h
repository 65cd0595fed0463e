// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mavenscope {

/// Whether somebody watches standard error, so that progress makes sense there.
bool isErrorOutputATerminal();
/// A reader of standard output that goes away becomes a write error, rather than the end of the process.
void reportClosedPipesAsErrors();
/// Lines end as they are written, on every system.
void makeStandardStreamsBinary();

} // namespace mavenscope
