// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "demo/demo_server.h"
#include "settings/saved_state.h"
#include "settings/token_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QTimeZone>

#include <memory>

namespace mavenscope {

/// What all windows share: the client with its budgets, the token store, the demo server, the remembered
/// state.
class Session : public QObject
{
    Q_OBJECT
public:
    /// statePath empty: nothing is remembered.
    explicit Session(QString statePath, QObject *parent = nullptr);
    ~Session() override;

    Client &client() { return m_client; }
    TokenStore &tokens() { return m_tokens; }
    SavedState &state() { return m_state; }
    const QString &loadNote() const { return m_loadNote; }
    QTimeZone zone() const;

    bool isConnected() const { return m_client.connection().isComplete(); }
    /// The base URL to connect to when nothing else is said.
    QUrl baseUrl() const;
    /// Uses the token of the environment (MAVENSCOPE_TOKEN), else the one kept for the address, if there is
    /// one.
    void connectWithKnownToken(const QUrl &baseUrl);
    void connectTo(const Connection &connection);
    /// Keeps the token as well; done gets where.
    void connectAndKeep(const Connection &connection, std::function<void(TokenStore::Place)> done);
    /// nullopt, or why the demo cannot start, as a sentence.
    std::optional<QString> connectToDemo();
    void disconnectAndForget();

    void saveSoon(); ///< the state changed
    void saveNow();
    void setZone(const QByteArray &ianaId); ///< empty: the system's
    void setLanguage(const QString &code); ///< empty: the system's

Q_SIGNALS:
    void connectionChanged();
    void zoneChanged();
    void languageChanged();
    void saveFailed(const QString &sentence);

private:
    const QString m_statePath;
    SavedState m_state;
    SavedState m_lastSaved;
    QString m_loadNote;
    Client m_client;
    TokenStore m_tokens;
    std::unique_ptr<DemoServer> m_demo;
    QTimer m_saving;
    QThreadPool m_writer; ///< of the remembered state
};

} // namespace mavenscope
