// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connection.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {
namespace {

QString sentence(const char *source) { return QCoreApplication::translate("Connection", source); }

bool isLoopback(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

} // namespace

Result<Token, QString> Token::from(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const bool canStandInHeader
        = std::ranges::all_of(trimmed, [](char character) { return character > ' ' && character <= '~'; });
    if (!canStandInHeader)
        return sentence(QT_TRANSLATE_NOOP("Connection",
            "The token contains a blank or a character that no token has. Copy it again, without the words "
            "around it."));
    Token token;
    token.m_text = trimmed;
    return token;
}

bool Token::isDocumentSample() const { return m_text == "ma_15prljrk6_uvsb2u6aknvutrr6cvtu9t43odabsdd0o2vg"; }

QString Token::blottedOut(QString words) const
{
    constexpr qsizetype shortestPart = 4; // less is in many words, and tells nobody anything
    const QString secret = QString::fromLatin1(m_text);
    if (secret.isEmpty())
        return words;
    words.replace(secret, u"…"_s);
    for (qsizetype length = secret.size() - 1; length >= shortestPart; --length) {
        if (words.endsWith(QStringView(secret).left(length)))
            words.replace(words.size() - length, length, u"…"_s);
    }
    return words;
}

QUrl Connection::defaultBaseUrl() { return QUrl(u"https://analytics-api.mavenoid.com/"_s); }

Result<QUrl, QString> baseUrlFrom(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Connection", "Enter the address of the service."));
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return sentence(QT_TRANSLATE_NOOP(
            "Connection", "This is not an address. It should look like https://analytics-api.mavenoid.com"));
    if (!url.userInfo().isEmpty())
        return sentence(QT_TRANSLATE_NOOP(
            "Connection", "Leave the user name and password out of the address; the token is enough."));
    if (url.hasQuery() || url.hasFragment())
        return sentence(
            QT_TRANSLATE_NOOP("Connection", "Leave out everything from the first ? or # of the address."));
    if (!isSafeForToken(url))
        return sentence(QT_TRANSLATE_NOOP("Connection",
            "The address must begin with https://, so that nobody on the way can read the token."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/');
    return url;
}

bool isSafeForToken(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

} // namespace mavenscope
