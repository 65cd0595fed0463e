// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/demo_command.h"

#include <cstdio>

namespace mavenscope {

std::unique_ptr<DemoServer> startDemoServer(DemoServerOptions options)
{
    auto server = std::make_unique<DemoServer>(std::move(options));
    if (!server->start()) {
        std::fprintf(stderr, "mavenscope-cli: %s\n", qPrintable(server->errorString()));
        return nullptr;
    }
    const Connection connection = server->connection();
    std::printf("base-url: %s\ntoken: %s\n", connection.baseUrl.toEncoded().constData(),
        connection.token.secret().constData());
    std::fflush(stdout);
    return server;
}

} // namespace mavenscope
