// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo_server.h"

namespace mavenscope {

/// Starts the demo server and prints its address and token. Returns null, after one line on standard error,
/// when it cannot.
std::unique_ptr<DemoServer> startDemoServer(DemoServerOptions options);

} // namespace mavenscope
