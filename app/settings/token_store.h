// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace mavenscope {

/// The token in the system's keychain (Secret Service, macOS Keychain, Windows Credential Manager), one for
/// each origin. Where there is no keychain it is held in memory for this run only. Every job has a time
/// limit. GUI (or main) thread.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    enum class Place {
        Keychain,
        MemoryOnly, ///< no keychain answered: kept for this run only, and the dialog says so
        Nowhere, ///< none known
    };
    struct Answer
    {
        Token token;
        Place place = Place::Nowhere;
        QString detail; ///< the keychain's words when it failed
    };

    explicit TokenStore(std::chrono::milliseconds limit = std::chrono::seconds(5), QObject *parent = nullptr);

    void read(const QUrl &baseUrl, std::function<void(Answer)> done);
    void write(const QUrl &baseUrl, const Token &token, std::function<void(Answer)> done);
    void remove(const QUrl &baseUrl, std::function<void(Answer)> done);

private:
    std::chrono::milliseconds m_limit;
    QHash<QString, Token> m_memory;
};

/// The token from MAVENSCOPE_TOKEN or a file that only its owner can read; the error is a sentence.
Result<Token, QString> tokenFromEnvironment();
Result<Token, QString> tokenFromFile(const QString &path);

} // namespace mavenscope
