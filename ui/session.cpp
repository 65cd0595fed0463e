// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "settings/language.h"
#include "table/worker_pool.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace mavenscope {

namespace {
/// A locked keychain asks for its password; the window is there meanwhile.
constexpr auto timeToUnlock = 60s;
} // namespace

Session::Session(QString statePath, QObject *parent)
    : QObject(parent), m_statePath(std::move(statePath)), m_tokens(timeToUnlock)
{
    if (!m_statePath.isEmpty()) {
        LoadedState loaded = loadState(m_statePath);
        m_state = std::move(loaded.state);
        m_lastSaved = m_state;
        m_loadNote = std::move(loaded.note);
    }
    m_writer.setMaxThreadCount(1); // one after the other: the last state wins
    m_saving.setSingleShot(true);
    m_saving.setInterval(2s);
    connect(&m_saving, &QTimer::timeout, this, &Session::saveNow);
}

Session::~Session()
{
    if (m_saving.isActive())
        saveNow();
    m_writer.waitForDone();
}

QTimeZone Session::zone() const
{
    if (!m_state.zone.isEmpty())
        if (const QTimeZone chosen(m_state.zone); chosen.isValid())
            return chosen;
    return QTimeZone::systemTimeZone();
}

QUrl Session::baseUrl() const
{
    return m_state.baseUrl.isValid() && !m_state.baseUrl.isEmpty() ? m_state.baseUrl
                                                                   : Connection::defaultBaseUrl();
}

void Session::connectWithKnownToken(const QUrl &baseUrl)
{
    // For this run only: what the environment says is not the keychain's to keep.
    if (const auto given = tokenFromEnvironment(); given.hasValue() && !given.value().isEmpty()) {
        connectTo({ baseUrl, given.value(), false });
        return;
    }
    m_tokens.read(baseUrl, [this, baseUrl](const TokenStore::Answer &answer) {
        if (!answer.token.isEmpty() && !isConnected())
            connectTo({ baseUrl, answer.token, false });
    });
}

void Session::connectTo(const Connection &connection)
{
    m_client.setConnection(connection);
    if (!connection.isDemo) {
        m_demo.reset();
        m_state.baseUrl = connection.baseUrl;
        saveSoon();
    }
    Q_EMIT connectionChanged();
}

void Session::connectAndKeep(const Connection &connection, std::function<void(TokenStore::Place)> done)
{
    m_tokens.write(connection.baseUrl, connection.token,
        [done = std::move(done)](const TokenStore::Answer &answer) { done(answer.place); });
    connectTo(connection);
}

std::optional<QString> Session::connectToDemo()
{
    if (!m_demo) {
        auto demo = std::make_unique<DemoServer>(DemoServerOptions {});
        if (!demo->start())
            return tr("The demo server could not start: %1").arg(demo->errorString());
        m_demo = std::move(demo);
    }
    Connection connection = m_demo->connection();
    connection.isDemo = true;
    connectTo(connection);
    return std::nullopt;
}

void Session::disconnectAndForget()
{
    const QUrl baseUrl = m_client.connection().baseUrl;
    if (!m_client.connection().isDemo)
        m_tokens.remove(baseUrl, [](const TokenStore::Answer &) {});
    m_client.setConnection({ this->baseUrl(), {}, false });
    m_demo.reset();
    Q_EMIT connectionChanged();
}

void Session::saveSoon()
{
    if (!m_statePath.isEmpty())
        m_saving.start();
}

void Session::saveNow()
{
    m_saving.stop();
    if (m_statePath.isEmpty())
        return;
    // Waiting for the disk would stop the window: for long while a large export is on its way there.
    runInWorker(
        &m_writer, this,
        [state = m_state, before = m_lastSaved, path = m_statePath] {
            return saveState(state, before, path);
        },
        [this, state = m_state](const std::optional<QString> &problem) {
            if (problem)
                Q_EMIT saveFailed(*problem);
            else
                m_lastSaved = state;
        });
}

void Session::setZone(const QByteArray &ianaId)
{
    if (m_state.zone == ianaId)
        return;
    m_state.zone = ianaId;
    saveSoon();
    Q_EMIT zoneChanged();
}

void Session::setLanguage(const QString &code)
{
    if (m_state.language == code)
        return;
    m_state.language = code;
    saveSoon();
    language::install(code);
    Q_EMIT languageChanged();
}

} // namespace mavenscope
