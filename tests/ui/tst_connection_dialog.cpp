// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"
#include "ui/connection_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mavenscope;

namespace {

template <typename T> T *named(QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *button(QWidget &root, const QString &text)
{
    for (QPushButton *candidate : root.findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressMustBeSafe_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("http elsewhere") << u"http://example.com"_s;
        QTest::newRow("user name") << u"https://user@example.com"_s;
        QTest::newRow("nothing") << QString();
    }
    void addressMustBeSafe()
    {
        QFETCH(const QString, address);
        ConnectionDialog dialog({}, false);
        dialog.open();
        named<QLineEdit>(dialog, u"Address of the service"_s)->setText(address);
        named<QLineEdit>(dialog, u"Access token"_s)->setText(u"t"_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(button(dialog, u"Connect"_s), Qt::LeftButton);
        QCOMPARE(accepted.size(), 0);
        QVERIFY(!named<QLabel>(dialog, u"Result of the test"_s)->text().isEmpty());
    }

    void tokenIsHiddenAndNeverShown()
    {
        Connection known;
        known.token = Token::from("ma_secret_of_ours").value();
        ConnectionDialog dialog(known, false);
        dialog.open();
        auto *token = named<QLineEdit>(dialog, u"Access token"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(token->text().isEmpty());
        // An empty field keeps the token, but only for its own address.
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        named<QLineEdit>(dialog, u"Address of the service"_s)->setText(u"https://elsewhere.example"_s);
        QTest::mouseClick(button(dialog, u"Connect"_s), Qt::LeftButton);
        QCOMPARE(accepted.size(), 0);
        named<QLineEdit>(dialog, u"Address of the service"_s)->setText(known.baseUrl.toString());
        QTest::mouseClick(button(dialog, u"Connect"_s), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(dialog.connection().token == known.token);
    }

    void aTypedTokenCannotBeTakenAway()
    {
        ConnectionDialog dialog({}, false);
        dialog.open();
        auto *token = named<QLineEdit>(dialog, u"Access token"_s);
        token->setText(u"ma_secret_of_ours"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        token->setFocus();
        for (const auto key : { QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut })
            QTest::keySequence(token, key);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        token->setText(u"ma_secret_of_ours"_s); // a cut one is just gone
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            for (const auto part :
                { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
                QVERIFY(!accessible->text(part).contains(u"secret"_s));
            if (QAccessibleTextInterface *text = accessible->textInterface())
                QVERIFY(!text->text(0, text->characterCount()).contains(u"secret"_s));
        }
    }

    void testSaysWhetherItWorks()
    {
        DemoServerOptions options;
        options.data.records = 500;
        options.data.days = 10;
        options.token = "right-token";
        DemoServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        ConnectionDialog dialog({}, false);
        dialog.open();
        named<QLineEdit>(dialog, u"Address of the service"_s)
            ->setText(server.connection().baseUrl.toString());
        auto *token = named<QLineEdit>(dialog, u"Access token"_s);
        auto *result = named<QLabel>(dialog, u"Result of the test"_s);
        auto *test = button(dialog, u"Test connection"_s);

        token->setText(u"wrong-token"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(!test->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 20'000);
        QCOMPARE(result->text(), (ApiError { ApiErrorKind::Unauthorized, 401, {}, {}, {} }.sentence()));

        token->setText(u"right-token"_s);
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 20'000);
        QCOMPARE(result->text(), u"The connection works."_s);
    }

    void saysWhereTheTokenIsKept()
    {
        ConnectionDialog dialog({}, true);
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || label->text().contains(u"for this run only"_s);
        QVERIFY(said);
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connection_dialog.moc"
