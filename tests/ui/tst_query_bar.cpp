// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"
#include "ui/query_bar.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

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

QStringList chipTexts(const QWidget &root)
{
    QStringList texts;
    for (const Chip *chip : root.findChildren<Chip *>())
        if (!chip->isHidden())
            texts.append(chip->text());
    return texts;
}

} // namespace

class TestQueryBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSliderGivesWayInANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("as narrow as it gets") << 520;
        QTest::newRow("narrow") << 580;
        QTest::newRow("wide") << 1200;
    }
    void theSliderGivesWayInANarrowWindow()
    {
        QFETCH(int, width);
        QWidget window; // which may be narrower than the bar would like
        QueryBar bar(EndpointId::Conversations, &window);
        bar.resize(width, bar.sizeHint().height());
        const QDateTime asOf(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
        bar.setAnswered(spanOf(Days::clamped(30), asOf), asOf);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *slider = named<QSlider>(bar, u"Days"_s);
        const auto *number = named<QSpinBox>(bar, u"Number of days"_s);
        const auto *preset = named<QToolButton>(bar, u"Last 24 hours"_s);
        QVERIFY(slider->geometry().right() < number->geometry().left());
        QVERIFY(number->geometry().right() < preset->geometry().left());
        QVERIFY(slider->width() <= 208);
    }

    void presetAsksAtOnce()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.show();
        QSignalSpy asked(&bar, &QueryBar::queryChanged);
        QTest::mouseClick(named<QToolButton>(bar, u"Last 24 hours"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(bar.query().days.value(), 1);
        QVERIFY(!bar.query().isSummary());
    }

    void draggingAsksOnlyWhenReleased()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.show();
        QSignalSpy asked(&bar, &QueryBar::queryChanged);
        auto *slider = named<QSlider>(bar, u"Days"_s);
        slider->setSliderDown(true);
        slider->setValue(60);
        slider->setValue(61);
        QTest::qWait(600);
        QCOMPARE(asked.size(), 0);
        QCOMPARE(named<QSpinBox>(bar, u"Number of days"_s)->value(), 61);
        slider->setSliderDown(false);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Query>().days.value(), 61);
    }

    void keysAskHalfASecondAfterTheLast()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.show();
        QSignalSpy asked(&bar, &QueryBar::queryChanged);
        auto *slider = named<QSlider>(bar, u"Days"_s);
        slider->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(asked.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 1500);
        QCOMPARE(bar.query().days.value(), 33);
    }

    void typedNumberIsAskedOnceWithReturn()
    {
        QueryBar bar(EndpointId::Sessions);
        bar.show();
        QSignalSpy asked(&bar, &QueryBar::queryChanged);
        bar.focusDays();
        auto *number = named<QSpinBox>(bar, u"Number of days"_s);
        QTest::keyClicks(number, u"120"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(bar.query().days.value(), 120);
        QTest::qWait(600);
        QCOMPARE(asked.size(), 1);
    }

    void wheelWithoutFocusChangesNothing()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.show();
        auto *slider = named<QSlider>(bar, u"Days"_s);
        slider->clearFocus();
        QWheelEvent wheel(QPointF(5, 5), slider->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(slider, &wheel);
        QCOMPARE(slider->value(), 30);
    }

    void dateWeekAndMonthExcludeEachOther()
    {
        QueryBar bar(EndpointId::Availability);
        bar.show();
        QTest::mouseClick(named<QToolButton>(bar, u"Group by Week"_s), Qt::LeftButton);
        QCOMPARE(bar.query().groupBy, QList<QByteArray> { "week" });
        bar.setQuery({ EndpointId::Availability, Days::clamped(30), { "week", "agent_email" } });
        QTest::mouseClick(named<QToolButton>(bar, u"Group by Month"_s), Qt::LeftButton);
        const QList<QByteArray> expected { "month", "agent_email" };
        QCOMPARE(bar.query().groupBy, expected);
        QCOMPARE(chipTexts(bar).constFirst(), u"Month"_s);
        QVERIFY(!groupByProblem(endpoint(EndpointId::Availability), bar.query().groupBy));
    }

    void menuOffersExactlyTheEndpointsFields_data()
    {
        QTest::addColumn<EndpointId>("id");
        QTest::newRow("conversations") << EndpointId::Conversations;
        QTest::newRow("sessions") << EndpointId::Sessions;
        QTest::newRow("availability") << EndpointId::Availability;
    }
    void menuOffersExactlyTheEndpointsFields()
    {
        QFETCH(const EndpointId, id);
        QueryBar bar(id);
        bar.show();
        QMenu *menu = named<QToolButton>(bar, u"Group by"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList offered;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                offered.append(action->toolTip().remove(u"<qt>"_s).remove(u"</qt>"_s));
        QStringList expected;
        for (const GroupField &field : endpoint(id).groupFields)
            expected.append(QString::fromLatin1(field.name));
        QCOMPARE(offered, expected);
    }

    void chipIsRemovedByDeleteAndTheLastLeadsBackToRecords()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.setQuery({ EndpointId::Conversations, Days::clamped(7), { "status", "lang_code" } });
        bar.show();
        QSignalSpy asked(&bar, &QueryBar::queryChanged);
        QTest::keyClick(bar.findChildren<Chip *>().constFirst(), Qt::Key_Delete);
        QCOMPARE(bar.query().groupBy, QList<QByteArray> { "lang_code" });
        for (Chip *chip : bar.findChildren<Chip *>())
            if (!chip->isHidden())
                QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!bar.query().isSummary());
        QCOMPARE(asked.size(), 2);
        QVERIFY(named<QToolButton>(bar, u"Show records"_s)->isChecked());
        // and Summary comes back to what was grouped by last
        QTest::mouseClick(named<QToolButton>(bar, u"Show summary"_s), Qt::LeftButton);
        QVERIFY(bar.query().isSummary());
    }

    void windowIsAnExactSpan()
    {
        QueryBar bar(EndpointId::Conversations);
        bar.setZone(QTimeZone::utc());
        const QDateTime asOf(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
        bar.setAnswered(spanOf(Days::clamped(30), asOf), asOf);
        QCOMPARE(bar.findChild<QLabel *>(u"window"_s)->text(), u"24 Oct 12:00 – 23 Nov 12:00"_s);
        QVERIFY(bar.findChild<QLabel *>(u"asOf"_s)->text().endsWith(u"12:00 · UTC"_s));
        bar.setZone(QTimeZone("Europe/Stockholm"));
        QCOMPARE(bar.findChild<QLabel *>(u"window"_s)->text(), u"24 Oct 14:00 – 23 Nov 13:00"_s);
    }
};

QTEST_MAIN(TestQueryBar)
#include "tst_query_bar.moc"
