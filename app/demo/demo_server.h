// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "demo/demo_data.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mavenscope {

struct DemoServerOptions
{
    DemoOptions data;
    quint16 port = 0; ///< 0: any free one
    bool limits = true; ///< 60 and 10 requests a minute, 429 with Retry-After beyond
    QByteArray token; ///< empty: a random one of its own
};

/// The three endpoints over real HTTP on loopback: authentication (401), validation (400 for a bad days or
/// field, 404 for an unknown path, 405), both rate limits, grouping with all documented statistics. Its data
/// are made in a thread on start; requests before then wait for them. Runs in a thread of its own.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(DemoServerOptions options, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Listens; false with errorString() when it cannot.
    bool start();
    QString errorString() const;
    /// Base URL and token to connect with.
    Connection connection() const;
    quint16 port() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
