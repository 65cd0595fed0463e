// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"
#include "ui/progress_strip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mavenscope;

class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHiddenWithoutAMessage()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        QVERIFY(bar->isHidden());
        bar->showMessage({ MessageBar::Kind::Problem, u"The service did not answer."_s, {}, {} });
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), u"Message"_s);
        QCOMPARE(bar->accessibleDescription(), u"The service did not answer."_s);
        bar->clear();
        QVERIFY(bar->isHidden());
    }

    void followsTheProgressWithoutMovingWhatIsBelow()
    {
        QWidget window;
        auto *message = new MessageBar(&window);
        auto *progress = new ProgressStrip(&window);
        auto *below = new QWidget(&window);
        auto *lines = new QVBoxLayout(&window);
        lines->setSpacing(0);
        lines->addWidget(message);
        lines->addWidget(progress);
        lines->addWidget(below, 1);
        window.resize(900, 300);
        window.show();
        progress->showText(u"12 rows"_s);
        const QRect before = below->geometry();
        QVERIFY(before.top() > 0);
        progress->clear();
        message->showMessage(
            { MessageBar::Kind::Notice, u"Saved."_s, {}, { { u"Ask the service"_s, [] {} } } });
        QCOMPARE(below->geometry(), before);
    }

    void showsUntrustedTextAsText()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        bar->showMessage({ MessageBar::Kind::Notice, u"<b>bold</b>"_s, u"<img src=x>"_s, {} });
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void detailsOpenOnRequest()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        bar->showMessage({ MessageBar::Kind::Problem, u"It failed."_s, u"HTTP 503"_s, {} });
        const auto details = [bar] {
            for (QLabel *label : bar->findChildren<QLabel *>())
                if (label->text() == u"HTTP 503"_s)
                    return label;
            return static_cast<QLabel *>(nullptr);
        }();
        QVERIFY(details && !details->isVisible());
        QTest::mouseClick(bar->findChildren<QToolButton *>().constFirst(), Qt::LeftButton);
        QVERIFY(details->isVisible());
    }

    void actionMayReplaceTheMessageItBelongsTo()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        bar->showMessage({ MessageBar::Kind::Problem, u"First."_s, {},
            { { u"Again"_s, [bar] {
                   bar->showMessage({ MessageBar::Kind::Notice, u"Second."_s, {}, {} });
               } } } });
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bar->text(), u"Second."_s);
        QTRY_VERIFY(!bar->findChild<QPushButton *>());
    }

    void progressCountsDown()
    {
        ProgressStrip strip;
        strip.showCountdown(QDateTime::currentDateTimeUtc().addMSecs(13'900));
        QVERIFY2(strip.text().contains(u"14"_s), qPrintable(strip.text()));
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
        QTest::mouseClick(strip.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
