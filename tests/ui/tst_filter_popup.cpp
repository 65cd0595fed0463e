// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calculation_table.h"
#include "ui/cell_menu.h"
#include "ui/column_profile.h"
#include "ui/condition_text.h"
#include "ui/duration_input.h"
#include "ui/filter_popup.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char records[] = R"([
 {"id":"a","created_at":"2026-11-01T10:00:00.000Z","status":"ESCALATED","feedback_rating":1,"flow_name":"<b>One</b>","feedback_topics":["x","y"]},
 {"id":"b","created_at":"2026-11-02T10:00:00.000Z","status":"ESCALATED","feedback_rating":4,"flow_name":"Two","feedback_topics":["x"]},
 {"id":"c","created_at":"2026-11-03T10:00:00.000Z","status":"OPEN","feedback_rating":null,"flow_name":"Two","feedback_topics":[]}])";

} // namespace

class TestFilterPopup : public QObject
{
    Q_OBJECT

    RecordModel m_model;

    FilterPopup *popup(const QByteArray &column, const std::optional<Condition> &edited = {})
    {
        auto *made = new FilterPopup(&m_model, m_model.table()->columnNamed(column), edited);
        made->popUp({});
        return made;
    }
    static void choose(FilterPopup *popup, FilterOp op)
    {
        auto *modes = popup->findChild<QComboBox *>();
        modes->setCurrentIndex(modes->findData(int(op)));
    }
    static QLineEdit *edit(FilterPopup *popup, const QString &name)
    {
        for (QLineEdit *each : popup->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    static QString problem(FilterPopup *popup)
    {
        for (QLabel *label : popup->findChildren<QLabel *>())
            if (label->accessibleName() == u"Problem"_s && label->isVisible())
                return label->text();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        CellStyle style;
        style.locale = QLocale();
        style.zone = QTimeZone("Europe/Stockholm");
        m_model.setStyle(style);
        m_model.setTable(recordsFrom(EndpointId::Conversations, records), true);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("hours and minutes") << u"1 h 20 min"_s << qint64(4'800'000);
        QTest::newRow("seconds") << u"90 s"_s << qint64(90'000);
        QTest::newRow("minutes without a unit") << u"5"_s << qint64(300'000);
        QTest::newRow("without spaces") << u"1h20m"_s << qint64(4'800'000);
        QTest::newRow("clock") << u"1:20"_s << qint64(4'800'000);
        QTest::newRow("fraction") << u"1.5 h"_s << qint64(5'400'000);
        QTest::newRow("milliseconds") << u"250 ms"_s << qint64(250);
        QTest::newRow("open last part") << u"1 h 20"_s << qint64(-1);
        QTest::newRow("no number") << u"h"_s << qint64(-1);
        QTest::newRow("unknown unit") << u"5 parsec"_s << qint64(-1);
        QTest::newRow("nothing") << u" "_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
    }
    void durations()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, milliseconds);
        QCOMPARE(parseDuration(typed, QLocale::c()).value_or(-1), milliseconds);
    }

    void checklistCountsTheRowsThatPassTheOtherFilters()
    {
        m_model.setFilter({ { { "flow_name", FilterOp::Equals, { u"Two"_s } } }, {} });
        QPointer<FilterPopup> shown = popup("status");
        QSignalSpy applied(shown, &FilterPopup::applied);
        auto *list = shown->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().endsWith(u"(1)"_s));
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), u"ESCALATED"_s);
        list->item(0)->setCheckState(Qt::Checked);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(
            applied[0][0].value<Condition>(), (Condition { "status", FilterOp::In, { u"ESCALATED"_s } }));
        QTRY_VERIFY(!shown);
        m_model.setFilter({});
    }

    void listElementsAreCounted()
    {
        const auto found
            = profileColumn(*m_model.table(), m_model.table()->columnNamed("feedback_topics"), {});
        QCOMPARE(found.values.size(), size_t(2));
        QCOMPARE(found.values[0].text, std::string("x"));
        QCOMPARE(found.values[0].rows, 2);
        QCOMPARE(found.values[1].rows, 1);
    }

    void numberRange()
    {
        QPointer<FilterPopup> shown = popup("feedback_rating");
        QSignalSpy applied(shown, &FilterPopup::applied);
        edit(shown, u"From"_s)->setText(u"many"_s);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(problem(shown), u"“many” is not a number."_s);
        edit(shown, u"From"_s)->setText(u"3"_s);
        edit(shown, u"To"_s)->setText(u"2"_s);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(problem(shown), u"The end is before the start."_s);
        edit(shown, u"To"_s)->clear();
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(applied[0][0].value<Condition>(),
            (Condition { "feedback_rating", FilterOp::Between, { u"3"_s, QString() } }));
    }

    void timesAreReadInTheZoneToTheEndOfTheDay()
    {
        // 1 November in Stockholm, as it is shown again from a saved condition.
        const Condition day { "created_at", FilterOp::Between,
            { u"2026-10-31T23:00:00.000Z"_s, u"2026-11-01T22:59:59.999Z"_s } };
        QPointer<FilterPopup> shown = popup("created_at", day);
        QSignalSpy applied(shown, &FilterPopup::applied);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(applied[0][0].value<Condition>(), day);
        QCOMPARE(conditionText(day, m_model), u"Created: 1 Nov 2026"_s);
    }

    void badRegularExpressionSaysSo()
    {
        QPointer<FilterPopup> shown = popup("id");
        choose(shown, FilterOp::Matches);
        edit(shown, u"Text"_s)->setText(u"("_s);
        QTest::keyClick(shown, Qt::Key_Return);
        QVERIFY(!problem(shown).isEmpty());
        shown->close();
    }

    void conditionsLikeACell()
    {
        const Table &table = *m_model.table();
        const auto like = [&](uint32_t row, const QByteArray &name, bool leaveOut) {
            const int column = table.columnNamed(name);
            return conditionLike(table.cell(RowId::of(0, row), column), table.column(column), leaveOut)
                .value();
        };
        QCOMPARE(like(0, "status", false), (Condition { "status", FilterOp::In, { u"ESCALATED"_s } }));
        QCOMPARE(like(0, "feedback_rating", true),
            (Condition { "feedback_rating", FilterOp::NotEquals, { u"1"_s } }));
        QCOMPARE(like(2, "feedback_rating", false), (Condition { "feedback_rating", FilterOp::IsNull, {} }));
        const QString created = u"2026-11-01T10:00:00.000Z"_s;
        const Condition at = like(0, "created_at", false);
        QCOMPARE(at, (Condition { "created_at", FilterOp::Between, { created, created } }));
        QCOMPARE(conditionText(at, m_model), u"Created: 1 Nov 2026 11:00"_s);
    }

    void conditionsStayWhatTheyAreUntilEdited_data()
    {
        QTest::addColumn<Condition>("condition");
        const auto row
            = [](const char *name, const Condition &condition) { QTest::newRow(name) << condition; };
        row("less than", { "feedback_rating", FilterOp::Less, { u"3"_s } });
        row("greater than", { "feedback_rating", FilterOp::Greater, { u"3"_s } });
        row("one number", { "feedback_rating", FilterOp::Between, { u"3"_s, u"3"_s } });
        row("at most", { "feedback_rating", FilterOp::Between, { QString(), u"3"_s } });
        row("numbers left out", { "feedback_rating", FilterOp::NotIn, { u"1"_s, u"4"_s } });
        row("one instant",
            { "created_at", FilterOp::Between,
                { u"2026-11-01T10:00:12.345Z"_s, u"2026-11-01T10:00:12.345Z"_s } });
        row("texts left out", { "flow_name", FilterOp::NotIn, { u"Two"_s } });
    }
    void conditionsStayWhatTheyAreUntilEdited()
    {
        QFETCH(Condition, condition);
        QPointer<FilterPopup> shown = popup(condition.column.constData(), condition);
        QSignalSpy applied(shown, &FilterPopup::applied);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(problem(shown), QString());
        QCOMPARE(applied[0][0].value<Condition>(), condition);
    }

    void numbersLeftOutAreTakenBackOneByOne()
    {
        const Condition leftOut { "feedback_rating", FilterOp::NotIn, { u"1"_s, u"4"_s } };
        QPointer<FilterPopup> shown = popup("feedback_rating", leftOut);
        QSignalSpy applied(shown, &FilterPopup::applied);
        auto *list = shown->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"1"_s); // without a count: none is known
        list->item(0)->setCheckState(Qt::Unchecked);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(
            applied[0][0].value<Condition>(), (Condition { "feedback_rating", FilterOp::NotIn, { u"4"_s } }));
    }
};

QTEST_MAIN(TestFilterPopup)
#include "tst_filter_popup.moc"
