// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the viewer with arguments after which it ends by itself.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("help") << QStringList { u"--help"_s } << 0 << QByteArray("now and in later starts");
        QTest::newRow("version") << QStringList { u"--version"_s } << 0 << QByteArray("mavenscope ");
        QTest::newRow("an unknown option") << QStringList { u"--frob"_s } << 2 << QByteArray("frob");
        QTest::newRow("no value") << QStringList { u"--base-url"_s } << 2 << QByteArray("--base-url");
        QTest::newRow("no safe address")
            << QStringList { u"--base-url"_s, u"http://example.com"_s } << 2 << QByteArray("https");
    }

    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(WINDOW_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(60'000));
        const QByteArray output = program.readAll().simplified(); // the help is broken into lines
        QVERIFY2(output.contains(said), output.constData());
        QTEST(program.exitCode(), "status");
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
