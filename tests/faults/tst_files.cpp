// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Exports of the real program into places that fail: the old file is whole or the new file is whole, and the
/// message names the reason that the system gave.
class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void killedAtAnyMoment();
    void aFullDisk();
    void aLimitOnTheFileSize();
    void refusedTargets_data();
    void refusedTargets();
    void aSymbolicLinkIsFollowed();
    void aTargetThatIsOpenElsewhere();
    void twoExportsToOneTarget();

private:
    struct Outcome
    {
        int status;
        QByteArray said;
    };
    void start(QProcess &program, const QString &output) const;
    Outcome exported(const QString &output) const;

    QTemporaryDir m_input;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_output;
    QByteArray m_whole; ///< what a whole export is
};

namespace {
constexpr char oldContents[] = "id\r\nold\r\n";
constexpr int cannotWrite = 7; ///< the exit status
} // namespace

void TestFiles::start(QProcess &program, const QString &output) const
{
    program.start(QStringLiteral(CLI_PROGRAM),
        { u"export"_s, u"--endpoint"_s, u"conversations"_s, u"--input"_s, m_input.filePath(u"in.json"_s),
            u"--output"_s, output });
}

TestFiles::Outcome TestFiles::exported(const QString &output) const
{
    QProcess program;
    start(program, output);
    if (!program.waitForFinished(60'000))
        return { -1, "did not end" };
    return { program.exitCode(), program.readAllStandardError() };
}

void TestFiles::initTestCase()
{
    QByteArray json = "[";
    for (int i = 0; i < 60'000; ++i)
        json += (i ? ",{\"id\":\"F" : "{\"id\":\"F") + QByteArray::number(i)
            + "\",\"feedback_comments\":\"written by customer " + QByteArray::number(i) + "\"}";
    QFile input(m_input.filePath(u"in.json"_s));
    QVERIFY(input.open(QFile::WriteOnly));
    input.write(json + ']');
    input.close();
    const QString whole = m_input.filePath(u"whole.csv"_s);
    QCOMPARE(exported(whole).status, 0);
    m_whole = fileContents(whole);
    QCOMPARE(m_whole.count('\n'), 60'001);
}

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_output = m_folder->filePath(u"out.csv"_s);
    QFile old(m_output);
    QVERIFY(old.open(QFile::WriteOnly));
    old.write(oldContents);
}

void TestFiles::killedAtAnyMoment()
{
    QElapsedTimer time;
    time.start();
    QCOMPARE(exported(m_folder->filePath(u"other.csv"_s)).status, 0);
    QFile::remove(m_folder->filePath(u"other.csv"_s));
    const int longest = int(time.elapsed());
    QRandomGenerator random(11);
    int keptOld = 0;
    for (int round = 0; round < 30; ++round) {
        QProcess program;
        start(program, m_output);
        QVERIFY(program.waitForStarted());
        // Not slept for an event, but struck at any moment on purpose.
        program.waitForFinished(random.bounded(longest));
        program.kill();
        program.waitForFinished();
        const QByteArray now = fileContents(m_output);
        QVERIFY2(now == oldContents || now == m_whole, now.left(200).constData());
        keptOld += now == oldContents;
        // Half an export is customer data that nobody would look after. A whole one may stand there: a file
        // without a name gets one beside the old file before it takes its place, and in between there is a
        // moment to be struck in.
        QStringList names
            = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY(names.removeOne(u"out.csv"_s));
        for (const QString &name : std::as_const(names)) {
            QVERIFY2(fileContents(m_folder->filePath(name)) == m_whole, qPrintable(name));
            QVERIFY(now == oldContents && QFile::remove(m_folder->filePath(name)));
        }
        QFile old(m_output);
        QVERIFY(old.open(QFile::WriteOnly));
        old.write(oldContents);
    }
    QVERIFY(keptOld > 0);
}

void TestFiles::aFullDisk()
{
#ifdef Q_OS_LINUX
    const QByteArray place = m_folder->filePath(u"disk"_s).toLocal8Bit();
    QVERIFY(QDir().mkdir(QString::fromLocal8Bit(place)));
    if (::mount("none", place.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("Only root may mount a small disk.");
    const auto unmount = qScopeGuard([&] { ::umount2(place.constData(), MNT_DETACH); });
    const QString output = QString::fromLocal8Bit(place) + u"/out.csv"_s;
    QVERIFY(QFile::copy(m_output, output));
    const Outcome outcome = exported(output);
    QCOMPARE(outcome.status, cannotWrite);
    QVERIFY2(outcome.said.contains("No space left on device"), outcome.said.constData());
    QCOMPARE(fileContents(output), QByteArray(oldContents));
    QCOMPARE(
        QDir(QString::fromLocal8Bit(place)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
#endif
}

/// For whoever may not mount: the system refuses the write in the middle all the same.
void TestFiles::aLimitOnTheFileSize()
{
#ifdef Q_OS_LINUX
    QProcess program;
    program.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 100'000, 100'000 };
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    start(program, m_output);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), cannotWrite);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("File too large"), said.constData());
    QCOMPARE(fileContents(m_output), QByteArray(oldContents));
#endif
}

void TestFiles::refusedTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a folder") << u"."_s << QByteArray("is a folder");
    QTest::newRow("a missing folder") << u"missing/out.csv"_s << QByteArray("No such file or directory");
    QTest::newRow("a file for a folder") << u"out.csv/out.csv"_s << QByteArray("Not a directory");
    QTest::newRow("a full device") << u"/dev/full"_s << QByteArray("No space left on device");
    QTest::newRow("a name that is too long") << QString(300, u'x') << QByteArray("File name too long");
    QTest::newRow("a folder of the kernel's") << u"/proc/out.csv"_s << QByteArray("/proc/out.csv");
}

void TestFiles::refusedTargets()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, reason);
    const QString output = target.startsWith(u'/') ? target : m_folder->filePath(target);
    const Outcome outcome = exported(output);
    QCOMPARE(outcome.status, cannotWrite);
    QVERIFY2(outcome.said.contains(reason), outcome.said.constData());
    QCOMPARE(outcome.said.count('\n'), 1);
    QCOMPARE(fileContents(m_output), QByteArray(oldContents));
}

void TestFiles::aSymbolicLinkIsFollowed()
{
    const QString link = m_folder->filePath(u"link.csv"_s);
    QVERIFY(QFile::link(m_output, link));
    QCOMPARE(exported(link).status, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(fileContents(m_output), m_whole);
}

void TestFiles::aTargetThatIsOpenElsewhere()
{
    QFile reader(m_output);
    QVERIFY(reader.open(QFile::ReadOnly));
    QCOMPARE(exported(m_output).status, 0);
    QCOMPARE(fileContents(m_output), m_whole);
    QCOMPARE(reader.readAll(), QByteArray(oldContents)); // whoever reads the old one is not disturbed
}

void TestFiles::twoExportsToOneTarget()
{
    QProcess one, two;
    start(one, m_output);
    start(two, m_output);
    QVERIFY(one.waitForFinished(60'000));
    QVERIFY(two.waitForFinished(60'000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    QCOMPARE(fileContents(m_output), m_whole);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
