// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace mavenscope {

/// Where filters, sorts, groups, files and other long work run: as many threads as cores. Not
/// QThreadPool::globalInstance(): Qt 6.4 paints large areas with the threads of that one, and the window
/// would wait for a sort to end.
QThreadPool *workerPool();

} // namespace mavenscope
