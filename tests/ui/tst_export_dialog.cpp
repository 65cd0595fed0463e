// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

    template <typename T> static T *withText(const QWidget &dialog, const QString &text)
    {
        for (T *widget : dialog.findChildren<T *>())
            if (widget->text() == text)
                return widget;
        return nullptr;
    }

private Q_SLOTS:
    void theFormatIsTheOneChosen_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<bool>("hasTitles");
        QTest::newRow("programs") << u"For programs (RFC 4180)"_s << QByteArray("rfc4180") << false;
        QTest::newRow("spreadsheets") << u"For spreadsheets"_s << QByteArray("spreadsheet") << true;
    }
    void theFormatIsTheOneChosen()
    {
        QFETCH(QString, choice);
        QFETCH(QByteArray, profile);
        QFETCH(bool, hasTitles);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"conversations.csv"_s);
        ExportDialog dialog(path, 3, 2, SavedState(), QTimeZone::utc());
        dialog.show();
        withText<QRadioButton>(dialog, choice)->click();
        QCOMPARE(dialog.profile(), profile);
        QCOMPARE(dialog.format().header == CsvFormat::Header::Titles, hasTitles);
        QVERIFY(dialog.format().formulaGuard);
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(!dialog.format().formulaGuard);
        QVERIFY(!dialog.formulaGuard());
        QCOMPARE(dialog.path(), path);
        QVERIFY(withText<QLabel>(dialog, u"3 rows and 2 columns, filtered and sorted as on screen."_s));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        ExportDialog dialog(folder.filePath(u"a.csv"_s), 1, 1, SavedState(), QTimeZone::utc());
        dialog.show();
        auto *write = withText<QPushButton>(dialog, u"Export"_s);
        QVERIFY(write->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(folder.filePath(u"missing/a.csv"_s));
        QVERIFY(!write->isEnabled());
        QVERIFY(withText<QLabel>(dialog, u"The folder does not exist."_s)->isVisible());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
