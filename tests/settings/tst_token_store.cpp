// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/token_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mavenscope;

/// Without a session bus there is no keychain; that is what every user of a bare system meets.
class TestTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutAKeychainTheTokenIsHeldForThisRun();
    void anotherOriginHasAnotherToken();
    void fromTheEnvironment();
    void fromAFile_data();
    void fromAFile();
};

namespace {

Token tokenOf(const char *text) { return Token::from(text).value(); }

} // namespace

void TestTokenStore::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("GNOME_KEYRING_CONTROL");
}

void TestTokenStore::withoutAKeychainTheTokenIsHeldForThisRun()
{
    TokenStore store(std::chrono::milliseconds(2000));
    const QUrl url(QStringLiteral("https://analytics.example.com/"));
    std::optional<TokenStore::Answer> answer;
    const auto keep = [&answer](const TokenStore::Answer &got) { answer = got; };

    store.read(url, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->place, TokenStore::Place::Nowhere);
    answer.reset();

    store.write(url, tokenOf("secret"), keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->place, TokenStore::Place::MemoryOnly);
    QVERIFY(!answer->detail.isEmpty());
    QVERIFY(!answer->detail.contains(QLatin1String("secret")));
    answer.reset();

    store.read(url, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->token, tokenOf("secret"));
    QCOMPARE(answer->place, TokenStore::Place::MemoryOnly);
    answer.reset();

    store.remove(url, keep);
    QTRY_VERIFY(answer);
    answer.reset();
    store.read(url, keep);
    QTRY_VERIFY(answer);
    QVERIFY(answer->token.isEmpty());
}

void TestTokenStore::anotherOriginHasAnotherToken()
{
    TokenStore store(std::chrono::milliseconds(2000));
    std::optional<TokenStore::Answer> answer;
    const auto keep = [&answer](const TokenStore::Answer &got) { answer = got; };
    store.write(QUrl(QStringLiteral("https://one.example/")), tokenOf("one"), keep);
    QTRY_VERIFY(answer);
    answer.reset();
    store.read(QUrl(QStringLiteral("https://one.example:8443/")), keep);
    QTRY_VERIFY(answer);
    QVERIFY(answer->token.isEmpty());
    answer.reset();
    store.read(QUrl(QStringLiteral("https://one.example/with/path/")), keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->token, tokenOf("one"));
}

void TestTokenStore::fromTheEnvironment()
{
    qputenv("MAVENSCOPE_TOKEN", " from_env \n");
    const auto token = tokenFromEnvironment();
    QVERIFY(token.hasValue());
    QCOMPARE(token.value(), tokenOf("from_env"));
    qunsetenv("MAVENSCOPE_TOKEN");
    const auto none = tokenFromEnvironment();
    QVERIFY(none.hasValue() && none.value().isEmpty());
}

void TestTokenStore::fromAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<QByteArray>("token"); ///< empty: refused
    const int own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTest::newRow("its owner's alone") << QByteArray("ma_token\n") << own << QByteArray("ma_token");
    QTest::newRow("the group can read it")
        << QByteArray("ma_token\n") << int(own | QFileDevice::ReadGroup) << QByteArray();
    QTest::newRow("others can read it")
        << QByteArray("ma_token\n") << int(own | QFileDevice::ReadOther) << QByteArray();
    QTest::newRow("others can write it")
        << QByteArray("ma_token\n") << int(own | QFileDevice::WriteOther) << QByteArray();
    QTest::newRow("empty") << QByteArray("\n") << own << QByteArray();
    QTest::newRow("two lines") << QByteArray("one\ntwo\n") << own << QByteArray();
}

void TestTokenStore::fromAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, permissions);
    QFETCH(QByteArray, token);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::Permissions(permissions)));
    const auto read = tokenFromFile(file.fileName());
    QCOMPARE(read.hasValue(), !token.isEmpty());
    if (read.hasValue())
        QCOMPARE(read.value().secret(), token);
    else
        QVERIFY(!read.error().contains(QLatin1String("ma_token")));
}

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_token_store.moc"
