// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csv_export.h"
#include "support/calculation_table.h"
#include "support/golden.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace mavenscope;

class TestCsvExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEveryRowInOrder();
    void aNewFileIsForItsOwnerOnly();
    void anOldFileKeepsItsPermissionsAndIsReplaced();
    void cancellingKeepsTheOldFile();
    void cancellingLeavesNoNewFile();
    void aFileThatAppearsMeanwhileIsKept();
    void failures_data();
    void failures();
    void aFolderWithoutWritePermission();
    void aFolderThatIsRemovedMeanwhile();
    void aPipeIsWrittenAsAStream();
    void aFailingDeviceGivesItsReason();
    void theWindowsExportReportsProgress();
    void deletingTheExportStopsIt();

private:
    static CsvJob job(int rows);
    QTemporaryDir m_folder;
};

namespace {

constexpr char oldContents[] = "the old file";

void writeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldContents);
}

/// Takes a while, then no more: a disk that is full.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

} // namespace

CsvJob TestCsvExport::job(int rows)
{
    std::string json = "[";
    for (int i = 0; i < rows; ++i)
        json += "{\"id\":\"" + std::to_string(i) + "\",\"status\":\"OPEN\"},";
    CsvJob job;
    job.table = recordsFrom(EndpointId::Conversations, json + "]");
    job.rows = std::make_shared<const RowList>(job.table->allRows());
    job.columns = { job.table->columnNamed("id"), job.table->columnNamed("status") };
    return job;
}

void TestCsvExport::writesEveryRowInOrder()
{
    const QString path = m_folder.filePath(QStringLiteral("order.csv"));
    constexpr int rows = 50'000; // several blocks
    qint64 reported = 0;
    QVERIFY(!writeCsvFile(job(rows), path, {}, [&](qint64 written) {
        QVERIFY(written > reported);
        reported = written;
    }));
    QCOMPARE(reported, rows);
    QByteArray wanted = "id,status\r\n";
    for (int i = 0; i < rows; ++i)
        wanted += QByteArray::number(i) + ",OPEN\r\n";
    QCOMPARE(fileContents(path), wanted);
}

void TestCsvExport::aNewFileIsForItsOwnerOnly()
{
    const QString path = m_folder.filePath(QStringLiteral("new.csv"));
    QVERIFY(!writeCsvFile(job(1), path, {}));
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path) & QFileDevice::ReadOwner);
}

void TestCsvExport::anOldFileKeepsItsPermissionsAndIsReplaced()
{
    const QString path = m_folder.filePath(QStringLiteral("old.csv"));
    writeOld(path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    const auto before = QFile::permissions(path);
    QVERIFY(!writeCsvFile(job(1), path, {}));
    QCOMPARE(QFile::permissions(path), before);
    QCOMPARE(fileContents(path), QByteArray("id,status\r\n0,OPEN\r\n"));
}

void TestCsvExport::cancellingKeepsTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("cancelled.csv"));
    writeOld(path);
    const Cancellation cancellation;
    const auto error = writeCsvFile(job(100'000), path, cancellation, [&](qint64) { cancellation.cancel(); });
    QVERIFY(error);
    QVERIFY(error->cancelled);
    QCOMPARE(fileContents(path), oldContents);
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("cancelled*") }, QDir::Files).size(), 1);
}

void TestCsvExport::cancellingLeavesNoNewFile()
{
    QTemporaryDir folder;
    const Cancellation cancellation;
    const auto error = writeCsvFile(job(100'000), folder.filePath(QStringLiteral("new.csv")), cancellation,
        [&](qint64) { cancellation.cancel(); });
    QVERIFY(error);
    QVERIFY(error->cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCsvExport::aFileThatAppearsMeanwhileIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.csv"));
    std::once_flag once;
    const auto error
        = writeCsvFile(job(50'000), path, {}, [&](qint64) { std::call_once(once, [&] { writeOld(path); }); });
    QVERIFY(error);
    QVERIFY2(error->sentence.contains(path), qPrintable(error->sentence));
    QCOMPARE(fileContents(path), oldContents);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { QStringLiteral("new.csv") });
}

void TestCsvExport::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("none/x.csv"))
                                    << QStringLiteral("No such file");
    QTest::newRow("a folder") << m_folder.path() << QStringLiteral("it is a folder");
    QTest::newRow("a full device") << QStringLiteral("/dev/full") << QStringLiteral("No space left");
}

void TestCsvExport::failures()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    if (path.startsWith(QLatin1String("/dev/")) && !QFile::exists(path))
        return; // a device of Linux
    const auto error = writeCsvFile(job(10), path, {});
    QVERIFY(error);
    QVERIFY(!error->cancelled);
    QVERIFY2(error->sentence.contains(reason), qPrintable(error->sentence));
    QVERIFY2(error->sentence.contains(path), qPrintable(error->sentence));
}

void TestCsvExport::aFolderWithoutWritePermission()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    writeOld(path);
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0555) == 0);
    // Root may write anywhere, so this thread opens files as nobody.
    constexpr long nobody = 65534;
    const long before = ::syscall(SYS_setfsuid, nobody);
    const auto error = writeCsvFile(job(10), path, {});
    ::syscall(SYS_setfsuid, before);
    QVERIFY(error);
    QVERIFY2(error->sentence.contains(QLatin1String("Permission denied")), qPrintable(error->sentence));
    QCOMPARE(fileContents(path), oldContents);
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
#endif
}

void TestCsvExport::aFolderThatIsRemovedMeanwhile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const auto error
        = writeCsvFile(job(50'000), path, {}, [&](qint64) { QDir(folder.path()).removeRecursively(); });
    QVERIFY(error);
    QVERIFY2(
        error->sentence.contains(QLatin1String("No such file or directory")), qPrintable(error->sentence));
    QVERIFY(!QFile::exists(path));
}

void TestCsvExport::aPipeIsWrittenAsAStream()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
    QByteArray got;
    const std::unique_ptr<QThread> reader(QThread::create([&] { got = fileContents(path); }));
    reader->start();
    const auto error = writeCsvFile(job(50'000), path, {});
    QVERIFY(reader->wait(10'000));
    QVERIFY(!error);
    QCOMPARE(got.count('\n'), 50'001);
    QVERIFY(!QFileInfo(path).isFile()); // still the pipe, not a file in its place
#endif
}

void TestCsvExport::aFailingDeviceGivesItsReason()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto error = writeCsv(job(10), device, {});
    QVERIFY(error);
    QVERIFY2(error->sentence.contains(QLatin1String("No space left on device")), qPrintable(error->sentence));
}

void TestCsvExport::theWindowsExportReportsProgress()
{
    const QString path = m_folder.filePath(QStringLiteral("window.csv"));
    CsvExport exporting(job(40'000), path);
    QSignalSpy progressed(&exporting, &CsvExport::progressed);
    QSignalSpy finished(&exporting, &CsvExport::finished);
    exporting.start();
    QVERIFY(finished.wait());
    QVERIFY(!exporting.error());
    QCOMPARE(progressed.constLast().at(0).toLongLong(), 40'000);
    QCOMPARE(progressed.constLast().at(1).toLongLong(), 40'000);
    QCOMPARE(fileContents(path).count('\n'), 40'001);
}

void TestCsvExport::deletingTheExportStopsIt()
{
    const QString path = m_folder.filePath(QStringLiteral("deleted.csv"));
    {
        CsvExport exporting(job(100'000), path);
        exporting.start();
    }
    // Either it was done before, whole, or nothing is there.
    if (QFile::exists(path))
        QCOMPARE(fileContents(path).count('\n'), 100'001);
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
