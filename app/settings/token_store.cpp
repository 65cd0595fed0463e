// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/token_store.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

namespace mavenscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenStore)
};

QString service() { return QStringLiteral("mavenscope"); }

/// A token belongs to an origin, whatever the path below it.
QString keyOf(const QUrl &baseUrl)
{
    return baseUrl.scheme() + QStringLiteral("://") + baseUrl.host() + QLatin1Char(':')
        + QString::number(baseUrl.port(baseUrl.scheme() == QLatin1String("http") ? 80 : 443));
}

/// Runs a keychain job that may never end by itself: done comes once, with null when the limit has passed.
template <typename Job>
void runWithin(Job *job, std::chrono::milliseconds limit, QObject *context, std::function<void(Job *)> done)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    const auto end = [timer, done = std::move(done)](Job *ended) {
        timer->stop();
        timer->deleteLater();
        done(ended);
    };
    QObject::connect(job, &QKeychain::Job::finished, timer, [job, end] {
        job->deleteLater();
        end(job);
    });
    QObject::connect(timer, &QTimer::timeout, timer, [job, timer, end] {
        // The job still owns a call that may come back; it deletes itself then, unheard. The timer lives
        // until its deferred deletion, so an answer that is queued already would be heard as well.
        QObject::disconnect(job, nullptr, timer, nullptr);
        QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
        end(nullptr);
    });
    timer->start(limit);
    job->start();
}

QString wordsOf(const QKeychain::Job *job)
{
    return job ? job->errorString() : Text::tr("The keychain did not answer in time.");
}

} // namespace

TokenStore::TokenStore(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_limit(limit) { }

void TokenStore::read(const QUrl &baseUrl, std::function<void(Answer)> done)
{
    const QString key = keyOf(baseUrl);
    const auto kept = m_memory.constFind(key);
    if (kept != m_memory.constEnd()) {
        const Answer answer { *kept, Place::MemoryOnly, {} };
        QTimer::singleShot(0, this, [answer, done = std::move(done)] { done(answer); });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    runWithin<QKeychain::ReadPasswordJob>(
        job, m_limit, this, [done = std::move(done)](QKeychain::ReadPasswordJob *ended) {
            Answer answer;
            if (ended && ended->error() == QKeychain::NoError) {
                const auto token = Token::from(ended->binaryData());
                if (token.hasValue() && !token.value().isEmpty()) {
                    answer.token = token.value();
                    answer.place = Place::Keychain;
                }
            } else if (!ended || ended->error() != QKeychain::EntryNotFound) {
                answer.detail = wordsOf(ended);
            }
            done(answer);
        });
}

void TokenStore::write(const QUrl &baseUrl, const Token &token, std::function<void(Answer)> done)
{
    const QString key = keyOf(baseUrl);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setBinaryData(token.secret());
    runWithin<QKeychain::WritePasswordJob>(
        job, m_limit, this, [this, key, token, done = std::move(done)](QKeychain::WritePasswordJob *ended) {
            if (ended && ended->error() == QKeychain::NoError) {
                m_memory.remove(key);
                done({ token, Place::Keychain, {} });
                return;
            }
            m_memory.insert(key, token);
            done({ token, Place::MemoryOnly, wordsOf(ended) });
        });
}

void TokenStore::remove(const QUrl &baseUrl, std::function<void(Answer)> done)
{
    const QString key = keyOf(baseUrl);
    m_memory.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    runWithin<QKeychain::DeletePasswordJob>(
        job, m_limit, this, [done = std::move(done)](QKeychain::DeletePasswordJob *ended) {
            Answer answer;
            if (!ended
                || (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound))
                answer.detail = wordsOf(ended);
            done(answer);
        });
}

Result<Token, QString> tokenFromEnvironment() { return Token::from(qgetenv("MAVENSCOPE_TOKEN")); }

Result<Token, QString> tokenFromFile(const QString &path)
{
    constexpr qint64 mostBytes = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("The token file %1 could not be read: %2.").arg(path, file.errorString());
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return Text::tr("Others can read the token file %1. Make it readable by you alone, then try again.")
            .arg(path);
    const auto token = Token::from(file.read(mostBytes));
    if (token.hasValue() && token.value().isEmpty())
        return Text::tr("The token file %1 is empty.").arg(path);
    return token;
}

} // namespace mavenscope
