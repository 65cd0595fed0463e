// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/token_store.h"
#include "support/golden.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char origin[] = "https://analytics.example.com/";
constexpr char token[] = "ma_K3ychainT0ken";
constexpr int limit = 2000; ///< milliseconds, of one keychain job

/// What this program does as a process of its own, as a bus is for a process's life: one job, its answer as
/// JSON.
int runJob(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TokenStore store { std::chrono::milliseconds(limit) };
    QElapsedTimer time;
    const auto print = [&time](const TokenStore::Answer &answer) {
        const QJsonObject object { { u"token"_s, QString::fromLatin1(answer.token.secret()) },
            { u"place"_s, int(answer.place) }, { u"detail"_s, answer.detail },
            { u"milliseconds"_s, time.elapsed() } };
        std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    };
    time.start();
    const QByteArray job = argv[2];
    const QUrl url(QString::fromLatin1(origin));
    if (job == "read")
        store.read(url, print);
    else if (job == "write")
        store.write(url, Token::from(token).value(), print);
    else
        store.remove(url, print);
    return QCoreApplication::exec();
}

} // namespace

/// gnome-keyring on a session bus of its own: open, locked, absent, hanging.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keptAndFoundAgain();
    void withoutAnOpenKeychain_data();
    void withoutAnOpenKeychain();

private:
    struct Done
    {
        QByteArray token;
        TokenStore::Place place;
        QString detail;
    };
    void startKeyring(bool isOpen);
    void stop(QProcess &process);
    Done done(const char *job);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

void TestKeychain::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The keychain of this test is a Secret Service.");
#endif
    for (const QString &program : { u"dbus-daemon"_s, u"gnome-keyring-daemon"_s })
        QVERIFY2(
            !QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program + u" is not installed"_s));
}

void TestKeychain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile configuration(m_folder->filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    // No folder of services: nothing starts by being asked for.
    configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig>"
                        "<type>session</type><listen>unix:tmpdir="
        + m_folder->path().toUtf8()
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    m_bus.start(u"dbus-daemon"_s,
        { u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--print-address"_s });
    QVERIFY(m_bus.waitForReadyRead(10'000));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(m_bus.readLine().trimmed()));
    m_environment.insert(u"HOME"_s, m_folder->path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    for (const QString &name : { u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s,
             u"GNOME_KEYRING_CONTROL"_s, u"XDG_CURRENT_DESKTOP"_s, u"KDE_FULL_SESSION"_s })
        m_environment.remove(name);
}

void TestKeychain::cleanup()
{
    stop(m_keyring);
    stop(m_bus);
}

void TestKeychain::startKeyring(bool isOpen)
{
    m_keyring.setProcessEnvironment(m_environment);
    QStringList arguments { u"--foreground"_s, u"--components=secrets"_s,
        u"--control-directory="_s + m_folder->path() };
    if (isOpen)
        arguments << u"--unlock"_s;
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (isOpen) {
        m_keyring.write("password of the keyring");
        m_keyring.closeWriteChannel();
    }
    const QString address = m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const QDBusConnection bus = QDBusConnection::connectToBus(address, address);
    QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s), 10'000);
    QDBusConnection::disconnectFromBus(address);
}

void TestKeychain::stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

TestKeychain::Done TestKeychain::done(const char *job)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QCoreApplication::applicationFilePath(), { u"job"_s, QString::fromLatin1(job) });
    process.waitForFinished(20'000);
    const QJsonDocument answer = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (!answer.isObject() || process.state() != QProcess::NotRunning)
        QTest::qFail("the job did not end by itself", __FILE__, __LINE__);
    // Its own limit, and what a busy machine adds.
    if (answer[u"milliseconds"_s].toInt() > limit + 2000)
        QTest::qFail(
            qPrintable(
                u"%1 took %2 ms"_s.arg(QString::fromLatin1(job)).arg(answer[u"milliseconds"_s].toInt())),
            __FILE__, __LINE__);
    return { answer[u"token"_s].toString().toLatin1(), TokenStore::Place(answer[u"place"_s].toInt()),
        answer[u"detail"_s].toString() };
}

void TestKeychain::keptAndFoundAgain()
{
    startKeyring(true);
    Done got = done("read");
    QCOMPARE(got.place, TokenStore::Place::Nowhere);
    QCOMPARE(got.detail, QString()); // that there is none is no failure
    got = done("write");
    QVERIFY2(got.place == TokenStore::Place::Keychain, qPrintable(got.detail));
    got = done("read");
    QVERIFY2(got.place == TokenStore::Place::Keychain, qPrintable(got.detail));
    QCOMPARE(got.token, token);
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool isKept = false;
    while (files.hasNext()) {
        const QString path = files.next();
        isKept |= path.endsWith(u".keyring"_s);
        QVERIFY2(!fileContents(path).contains(token), qPrintable(path));
    }
    QVERIFY(isKept);
    QCOMPARE(done("remove").detail, QString());
    QCOMPARE(done("read").place, TokenStore::Place::Nowhere);
}

void TestKeychain::withoutAnOpenKeychain_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "locked", "absent", "hanging", "gone without an answer" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestKeychain::withoutAnOpenKeychain()
{
    QFETCH(QString, how);
    if (how == u"locked"_s) {
        startKeyring(true);
        QCOMPARE(done("write").place, TokenStore::Place::Keychain);
        stop(m_keyring);
        startKeyring(false);
    } else if (how != u"absent"_s) {
        startKeyring(true);
    }
#ifdef Q_OS_LINUX
    if (how == u"hanging"_s)
        ::kill(pid_t(m_keyring.processId()), SIGSTOP);
    if (how == u"gone without an answer"_s) {
        ::kill(pid_t(m_bus.processId()), SIGSTOP);
    }
#endif
    const Done read = done("read");
    QCOMPARE(read.token, QByteArray());
    QCOMPARE(read.place, TokenStore::Place::Nowhere);
    // A locked one that has nobody to ask is empty, as far as libsecret tells.
    QCOMPARE(read.detail.isEmpty(), how == u"locked"_s);
    const Done written = done("write");
    QCOMPARE(written.place, TokenStore::Place::MemoryOnly); // which the dialog says
    QVERIFY(!written.detail.isEmpty());
    QVERIFY(!written.detail.contains(QLatin1String(token)));
    QCOMPARE(done("remove").detail.isEmpty(), how == u"locked"_s);
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "job") == 0)
        return runJob(argc, argv);
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
