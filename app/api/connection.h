// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace mavenscope {

/// The bearer token. It has no conversion to a string and no debug output, so that it cannot slip into a log,
/// a message or a settings file; only the request's header (and the token store) reads it.
class Token
{
public:
    Token() = default;
    /// Trimmed. A token that has characters which cannot stand in a header is refused with a sentence.
    static Result<Token, QString> from(const QByteArray &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The document's own token, which yields dummy data.
    bool isDocumentSample() const;
    const QByteArray &secret() const { return m_text; }
    /// A stranger's words without this token, which they may quote: whole, or in part where they were cut.
    QString blottedOut(QString words) const;
    bool operator==(const Token &) const = default;

private:
    QByteArray m_text;
};

/// Where requests go. The token belongs to this origin and is never sent to another.
struct Connection
{
    QUrl baseUrl = defaultBaseUrl();
    Token token;
    bool isDemo = false; ///< the built-in demo server: the window shows its banner

    static QUrl defaultBaseUrl();
    bool isComplete() const { return baseUrl.isValid() && !token.isEmpty(); }
};

/// A base URL from what a user typed: https only, http only for loopback, no user name, query or fragment; a
/// path keeps, a trailing slash is normalised. The error is a sentence.
Result<QUrl, QString> baseUrlFrom(const QString &text);

/// Whether a token may travel to this address: https, or http to this computer.
bool isSafeForToken(const QUrl &url);

} // namespace mavenscope
