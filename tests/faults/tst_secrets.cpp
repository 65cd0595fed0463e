// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"
#include "support/raw_server.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char token[] = "ma_T0ken0fThisTest";
constexpr char customersWord[] = "xylophone-of-the-customer";

QByteArray records()
{
    return "[{\"id\":\"F1\",\"created_at\":\"2026-11-01T10:00:00.000Z\",\"status\":\"SOLVED\",\"feedback_"
           "comments\":\""
        + QByteArray(customersWord) + "\"}]";
}

/// Paths of the files below folder that contain text, and whatever else cannot be read.
QStringList filesWith(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1String(text)) || fileContents(path).contains(text))
            found << path;
    }
    return found;
}

} // namespace

/// The real programs, as talkative as they can be, in a home of their own: the token is nowhere but in the
/// right header, and a customer's word nowhere but in the file asked for.
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theTokenIsNowhereElse_data();
    void theTokenIsNowhereElse();
    void theDemoServerHasATokenOfItsOwn();
    void aCrashLeavesNoCore_data();
    void aCrashLeavesNoCore();

private:
    QProcessEnvironment environment() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecrets::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Processes are looked at in /proc.");
#endif
}

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : { u"home"_s, u"tmp"_s, u"run"_s, u"out"_s })
        QVERIFY(QDir(m_folder->path()).mkpath(name));
    QFile::setPermissions(
        m_folder->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment TestSecrets::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        { u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s })
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
    environment.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    environment.insert(u"MAVENSCOPE_LOG_TRAFFIC"_s, u"1"_s);
    environment.insert(u"MAVENSCOPE_TOKEN"_s, QString::fromLatin1(token));
    return environment;
}

void TestSecrets::theTokenIsNowhereElse_data()
{
    QTest::addColumn<bool>("isWindow");
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<bool>("isRedirect");
    for (const bool isWindow : { true, false }) {
        const auto row = [isWindow](const char *name, const RawReply &reply, bool isRedirect = false) {
            QTest::addRow("%s: %s", isWindow ? "window" : "command line", name)
                << isWindow << reply << isRedirect;
        };
        row("records", RawReply::of(200, records()));
        row("not authorised, and quoted",
            RawReply::of(401, "{\"error\":\"no token " + QByteArray(token) + "\"}"));
        row("not understood, and quoted", RawReply::of(200, "<p>" + QByteArray(token) + "</p>"));
        row("closed in the middle", { RawReply::of(200, records()).bytes.chopped(20) });
        row("elsewhere", {}, true);
    }
}

void TestSecrets::theTokenIsNowhereElse()
{
    QFETCH(bool, isWindow);
    QFETCH(RawReply, reply);
    QFETCH(bool, isRedirect);
    RawServer elsewhere({ RawReply::of(200, records()) });
    if (isRedirect)
        reply = RawReply::of(302, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n");
    RawServer server({ reply });

    QProcess program;
    program.setProcessEnvironment(environment());
    program.setWorkingDirectory(m_folder->path());
    program.setProcessChannelMode(QProcess::MergedChannels);
    const QString output = m_folder->filePath(u"out/records.csv"_s);
    if (isWindow)
        program.start(QStringLiteral(WINDOW_PROGRAM), { u"--base-url"_s, server.url().toString() });
    else
        program.start(QStringLiteral(CLI_PROGRAM),
            { u"export"_s, u"--endpoint"_s, u"conversations"_s, u"--days"_s, u"30"_s, u"--base-url"_s,
                server.url().toString(), u"--output"_s, output });
    QTRY_VERIFY_WITH_TIMEOUT(server.served() >= 1, 30'000);
    const QByteArray commandLine = fileContents(u"/proc/%1/cmdline"_s.arg(program.processId()));
    if (isWindow) {
        // What it remembers is written two seconds later.
        QTRY_VERIFY_WITH_TIMEOUT(!filesWith("\"version\"", m_folder->filePath(u"home"_s)).isEmpty(), 30'000);
        program.terminate();
    }
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);

    const QByteArray said = program.readAll();
    QVERIFY(said.contains("GET ")); // it was talkative
    QVERIFY2(!said.contains(token), said.constData());
    QVERIFY2(!said.contains(customersWord), said.constData());
    QVERIFY(!commandLine.contains(token));
    QCOMPARE(filesWith(token, m_folder->path()), QStringList());
    const bool isWritten = !isWindow && reply.bytes.endsWith(records());
    QCOMPARE(filesWith(customersWord, m_folder->path()), isWritten ? QStringList { output } : QStringList());
    QCOMPARE(
        QDir(m_folder->filePath(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());

    QVERIFY(elsewhere.requests().isEmpty());
    for (const RawRequest &request : server.requests()) {
        QVERIFY(!request.target.contains(token));
        for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
            QCOMPARE(header.value().contains(token), header.key() == "authorization");
    }
}

/// It prints its token, which must not be one that is at hand for the service.
void TestSecrets::theDemoServerHasATokenOfItsOwn()
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(CLI_PROGRAM), { u"demo-server"_s, u"--records"_s, u"10"_s });
    QByteArray said;
    const auto isReady = [&] {
        said += program.readAllStandardOutput();
        return said.contains("token: ") && said.endsWith('\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 30'000);
    program.terminate();
    QVERIFY(program.waitForFinished());
    said += program.readAll();
    QVERIFY2(said.contains("token: demo_"), said.constData());
    QVERIFY2(!said.contains(token), said.constData());
}

void TestSecrets::aCrashLeavesNoCore_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("leavesCore");
    QTest::newRow("another program") << u"/bin/sleep"_s << true; // or this test could not fail
    QTest::newRow("window") << QStringLiteral(WINDOW_PROGRAM) << false;
    QTest::newRow("command line") << QStringLiteral(CLI_PROGRAM) << false;
}

void TestSecrets::aCrashLeavesNoCore()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, program);
    QFETCH(bool, leavesCore);
    RawServer server({ RawReply::stall() });
    const QString url = server.url().toString();
    QStringList arguments { program };
    if (leavesCore)
        arguments << u"60"_s;
    else if (program.endsWith("cli"_L1))
        arguments << u"export"_s << u"--endpoint"_s << u"conversations"_s << u"--days"_s << u"30"_s
                  << u"--base-url"_s << url;
    else
        arguments << u"--base-url"_s << url;
    QList<QByteArray> texts;
    for (const QString &text : arguments)
        texts << text.toLocal8Bit();
    for (const QString &text : environment().toStringList())
        texts << text.toLocal8Bit();
    std::vector<char *> argv, envp;
    for (QByteArray &text : texts)
        (argv.size() < size_t(arguments.size()) ? argv : envp).push_back(text.data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    const QByteArray folder = m_folder->path().toLocal8Bit();

    const pid_t child = ::fork(); // QProcess does not tell whether there was a core
    if (child == 0) {
        rlimit limit {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        if (::chdir(folder.constData()) == 0 && ::freopen("/dev/null", "w", stderr))
            ::execve(argv[0], argv.data(), envp.data());
        ::_exit(1);
    }
    QVERIFY(child > 0);
    if (leavesCore) // until it is that program
        QTRY_VERIFY(fileContents(u"/proc/%1/comm"_s.arg(child)).startsWith("sleep"));
    else
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30'000);
    ::kill(child, SIGABRT); // which no sanitizer takes for itself
    int status = 0;
    pid_t ended = 0;
    QTRY_VERIFY(ended || (ended = ::waitpid(child, &status, WNOHANG)));
    QCOMPARE(ended, child);
    QVERIFY(WIFSIGNALED(status));
    if (leavesCore && !WCOREDUMP(status))
        QSKIP("This machine writes no cores.");
    QCOMPARE(bool(WCOREDUMP(status)), leavesCore);
    if (!leavesCore)
        QCOMPARE(QDir(m_folder->path()).entryList({ u"*core*"_s }, QDir::Files), QStringList());
#endif
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
