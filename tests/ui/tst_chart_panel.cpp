// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/summary_table.h"
#include "ui/chart_hover.h"
#include "ui/chart_legend.h"
#include "ui/chart_panel.h"
#include "ui/chart_view.h"
#include "ui/series_colours.h"

#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace mavenscope;
using namespace mavenscope::test;

namespace {

constexpr FieldType number = FieldType::Number, text = FieldType::Text, date = FieldType::Date;

ChartSource availability()
{
    ChartSource source;
    source.endpoint = EndpointId::Availability;
    source.summary = summaryTable({ "week" },
        { { "date", date }, { "duration_ms_sum", number }, { "active_duration_ms_sum", number } },
        { { day(2026, 11, 16), int64_t(36'000'000), int64_t(45'000'000) },
            { day(2026, 11, 9), int64_t(72'000'000), int64_t(36'000'000) } });
    source.span = TimeSpan { instant("2026-11-09T00:00:00Z"), instant("2026-11-20T12:00:00Z") };
    source.metrics = { hoursMetric() };
    source.style.locale = QLocale::c();
    return source;
}

ChartSource flows(int count)
{
    std::vector<std::vector<Value>> rows;
    for (int flow = 0; flow < count; ++flow)
        for (int week = 0; week < 2; ++week)
            rows.push_back({ day(2026, 11, 2 + 7 * week), QByteArray("<b>F&") + QByteArray::number(flow),
                int64_t(100 - flow), int64_t(50 - flow) });
    ChartSource source;
    source.summary = summaryTable({ "week", "flow_name" },
        { { "date", date }, { "flow_name", text }, { "count", number }, { "resolved", number } }, rows);
    source.metrics = { countMetric(), rateMetric() };
    source.style.locale = QLocale::c();
    return source;
}

QToolButton *kindButton(const ChartPanel &panel, const char *name)
{
    for (QToolButton *button : panel.findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String(name))
            return button;
    return nullptr;
}

void moveTo(ChartView *view, const QPointF &at, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent move(
        QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
}

} // namespace

class TestChartPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void availabilityWithOccupancy();
    void hoverSaysExactValues();
    void manyLinesHaveRoom();
    void namesThatFitAreNotCut_data();
    void namesThatFitAreNotCut();
    void doubleClickOpensABar();
    void dragSelectsASpan();
    void clickOutsideIsHarmless();
    void legendHides();
    void noneAndEmptyAreTwoLines();
    void theWheelLeavesTheMeasure();
    void stackedOnlyWhatAddsUp();
    void otherIsSaid();
    void states();
    void largeSummaryInAWorker();
    void coloursStay();
    void keysWalk();
    void everySize();
    void paletteChange();

private:
    std::unique_ptr<ChartPanel> m_panel;
    ChartView *m_view = nullptr;
    void show(const ChartSource &source)
    {
        m_panel->setSource(source);
        QCoreApplication::sendPostedEvents();
    }
};

void TestChartPanel::init()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("QLayout|QObject|QWidget|QPainter|Chart|Series|axis")));
    m_panel = std::make_unique<ChartPanel>();
    m_panel->resize(800, 400);
    m_panel->show();
    m_view = m_panel->findChild<ChartView *>();
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Chart"));
}

void TestChartPanel::availabilityWithOccupancy()
{
    show(availability());
    const ChartPicture &picture = m_view->picture();
    QCOMPARE(picture.title, QStringLiteral("Available hours by week"));
    QCOMPARE(picture.data.lines.size(), size_t(2));
    QCOMPARE(*picture.data.lines[0].points[0].value, 20.0);
    QCOMPARE(*picture.data.lines[1].points[0].value, 10.0);
    QCOMPARE(*picture.rate->points[0].value, 50.0);
    QCOMPARE(*picture.rate->points[1].value, 125.0);
    QVERIFY(picture.notes.contains(QStringLiteral("Hatched: the period cuts this week off.")));
    QVERIFY(picture.notes.contains(QStringLiteral("over 100 %")));
    QVERIFY2(m_view->accessibleDescription().contains(QStringLiteral("from 10 h to 20 h")),
        qPrintable(m_view->accessibleDescription()));
    QVERIFY(!kindButton(*m_panel, "Stacked")->isEnabled());
}

void TestChartPanel::hoverSaysExactValues()
{
    show(availability());
    moveTo(m_view, m_view->barRect(1, 1).center());
    QVERIFY(m_view->hover()->isVisible());
    QCOMPARE(m_view->hover()->text(),
        QStringLiteral(
            "Week of 16 Nov 2026, partial\nAvailable\t10 h\nActive\t12.5 h\nOccupancy\t125 %, over 100 %"));
    moveTo(m_view, { 1, 1 });
    QVERIFY(!m_view->hover()->isVisible());
}

/// Eleven names below would leave the plot a strip, and a box within the plot would cut its values off.
void TestChartPanel::manyLinesHaveRoom()
{
    m_panel.reset();
    QWidget window;
    window.resize(900, 700);
    auto *panel = new ChartPanel(&window);
    panel->resize(500, 260); // less than the box is high in most fonts
    window.show();
    panel->setSource(flows(12));
    auto *view = panel->findChild<ChartView *>();
    auto *legend = panel->findChild<ChartLegend *>();
    QTRY_VERIFY(legend->isVisible()
        && legend->mapTo(panel, QPoint()).x() > view->mapTo(panel, QPoint()).x() + view->width() - 1);
    QVERIFY(view->height() > 110);
    const auto buttons = legend->findChildren<LegendButton *>();
    QCOMPARE(buttons.size(), 11);
    for (const LegendButton *button : buttons)
        QCOMPARE(button->x(), buttons.first()->x());
    moveTo(view, view->barRect(1, 0).center());
    QVERIFY(view->hover()->isVisible());
    QCOMPARE(view->hover()->size(), view->hover()->sizeHint());
    QCOMPARE(view->hover()->visibleRegion().boundingRect(), view->hover()->rect());
    QCOMPARE(view->hover()->text().count(u'\n'), 11);
    panel->hide();
    QVERIFY(!view->hover()->isVisible());
}

void TestChartPanel::namesThatFitAreNotCut_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "Escalated", "Resolved", "Open", "Declined by agent", "Transferred",
             "Inactivity timeout", "illicit", "WWW" })
        QTest::newRow(name) << QByteArray(name);
}

/// The widest name has just the room that it takes.
void TestChartPanel::namesThatFitAreNotCut()
{
    QFETCH(QByteArray, name);
    ChartSource source;
    source.summary = summaryTable({ "flow_name" }, { { "flow_name", text }, { "count", number } },
        { { name, int64_t(2) }, { QByteArray("i"), int64_t(1) } });
    source.metrics = { countMetric() };
    source.style.locale = QLocale::c();
    show(source);
    QVERIFY(m_view->picture().isHorizontal());
    const QString label = QString::fromUtf8(name);
    const int room = m_view->placeLabelRoom();
    QCOMPARE(m_view->fontMetrics().elidedText(label, Qt::ElideMiddle, room), label);
    QVERIFY(room <= QFontMetricsF(m_view->font()).horizontalAdvance(label) + 3);
}

void TestChartPanel::doubleClickOpensABar()
{
    show(flows(3));
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->barRect(1, 2).center().toPoint());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<ChartPoint>().bucket, day(2026, 11, 9));
    QCOMPARE(activated[0][1].value<QList<QByteArray>>(), QList<QByteArray> { "<b>F&2" });
    QCOMPARE(activated[0][2].toBool(), false);

    show(flows(12));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->barRect(0, 10).center().toPoint());
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[1][1].value<QList<QByteArray>>().size(), 10);
    QVERIFY(!activated[1][1].value<QList<QByteArray>>().contains("<b>F&10"));
    QCOMPARE(activated[1][2].toBool(), true);
}

void TestChartPanel::dragSelectsASpan()
{
    show(availability());
    QSignalSpy selected(m_panel.get(), &ChartPanel::spanSelected);
    const QRectF plot = m_view->plotArea();
    const QPoint from(int(plot.left()) + 10, int(plot.center().y()));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    moveTo(m_view, QPointF(plot.right() + 30, plot.center().y()), Qt::LeftButton);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(300, 0));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toDateTime(), instant("2026-11-09T00:00:00Z"));
    QCOMPARE(selected[0][1].toDateTime(), instant("2026-11-23T00:00:00Z"));
}

void TestChartPanel::clickOutsideIsHarmless()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, { 2, 2 });
    show(availability());
    QSignalSpy selected(m_panel.get(), &ChartPanel::spanSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, { 2, 2 });
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->plotArea().center().toPoint());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, { 2, 2 });
    QCOMPARE(selected.count(), 0);
}

void TestChartPanel::legendHides()
{
    show(flows(3));
    const auto buttons = m_panel->findChildren<LegendButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[1]->accessibleName(), QStringLiteral("<b>F&1"));
    buttons[1]->click();
    QVERIFY(m_view->picture().isHidden(1));
    QVERIFY(m_view->barRect(0, 1).isEmpty());
    QVERIFY(!m_view->accessibleDescription().contains(QStringLiteral("F&1")));
    show(flows(3)); // stays hidden over a refresh
    QVERIFY(m_view->picture().isHidden(1));
}

/// No value and an empty text are two groups: two colours, hidden one by one.
void TestChartPanel::noneAndEmptyAreTwoLines()
{
    ChartSource source = flows(1);
    source.summary = summaryTable({ "week", "flow_name" },
        { { "date", date }, { "flow_name", text }, { "count", number } },
        { { day(2026, 11, 2), std::monostate(), int64_t(3) },
            { day(2026, 11, 2), QByteArray(""), int64_t(2) } });
    source.metrics = { countMetric() };
    show(source);
    QCOMPARE(m_view->picture().lineCount(), 2);
    QVERIFY(m_view->picture().colour(0) != m_view->picture().colour(1));
    m_panel->findChildren<LegendButton *>().first()->click();
    show(source);
    QVERIFY(m_view->picture().isHidden(0));
    QVERIFY(!m_view->picture().isHidden(1));
}

void TestChartPanel::theWheelLeavesTheMeasure()
{
    show(flows(3));
    auto *measure = m_panel->findChild<QComboBox *>();
    QCOMPARE(measure->count(), 2);
    const auto turn = [measure] {
        const QPointF at(5, 5);
        QWheelEvent wheel(at, measure->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(measure, &wheel);
    };
    turn();
    QCOMPARE(measure->currentIndex(), 0);
    m_panel->activateWindow();
    measure->setFocus();
    QTRY_VERIFY(measure->hasFocus());
    turn();
    QCOMPARE(measure->currentIndex(), 1);
}

void TestChartPanel::stackedOnlyWhatAddsUp()
{
    show(flows(3));
    QCOMPARE(m_panel->kind(), QByteArray("stacked"));
    QSignalSpy kind(m_panel.get(), &ChartPanel::kindChanged),
        metric(m_panel.get(), &ChartPanel::metricChanged);
    kindButton(*m_panel, "Bars")->click();
    QCOMPARE(m_panel->kind(), QByteArray("bars"));
    QCOMPARE(kind.count(), 1);
    m_panel->setMetricId("resolution_rate");
    QCOMPARE(metric.count(), 1);
    QVERIFY(!kindButton(*m_panel, "Stacked")->isEnabled());
    QVERIFY(kindButton(*m_panel, "Stacked")->toolTip().contains(QStringLiteral("do not add up")));
    QVERIFY(kindButton(*m_panel, "Bars")->isChecked());
    show(flows(2));
    QCOMPARE(m_panel->metricId(), QByteArray("resolution_rate"));
}

void TestChartPanel::otherIsSaid()
{
    show(flows(24));
    QCOMPARE(m_view->picture().data.lines.back().label, QStringLiteral("Other (14)"));
    QVERIFY(m_view->picture().notes.contains(
        QStringLiteral("The largest 10 are shown; Other puts 14 more together.")));
}

void TestChartPanel::states()
{
    const auto says = [this](const char *sentence) {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QLatin1String(sentence)))
                return true;
        return false;
    };
    QVERIFY(says("No picture yet"));
    ChartSource source = flows(1);
    source.rows = std::make_shared<const RowList>();
    show(source);
    QVERIFY(says("Nothing to draw"));
    source = flows(1);
    source.summary = summaryTable(
        { "week" }, { { "date", date }, { "count", number } }, { { day(2026, 11, 2), Value() } });
    show(source);
    QVERIFY(says("Nothing to draw: this measure has no values here."));
    show({});
    QVERIFY(says("No picture yet"));
}

void TestChartPanel::largeSummaryInAWorker()
{
    show(flows(1));
    std::vector<std::vector<Value>> rows;
    for (int row = 0; row < 60'000; ++row)
        rows.push_back({ QByteArray::number(row % 500), int64_t(1) });
    ChartSource source = flows(1);
    source.summary = summaryTable({ "flow_name" }, { { "flow_name", text }, { "count", number } }, rows);
    m_panel->setSource(source);
    QVERIFY(m_view->picture().data.isTime); // the last picture stays
    QTRY_COMPARE(m_view->picture().data.categories.size(), size_t(30));
    QCOMPARE(*m_view->picture().data.lines[0].points[0].value, 120.0);
}

void TestChartPanel::coloursStay()
{
    show(flows(3));
    const QColor second = m_view->picture().colour(1);
    ChartSource source = flows(3);
    source.rows = std::make_shared<const RowList>(RowList { RowId::of(0, 2), RowId::of(0, 4) });
    show(source);
    QCOMPARE(m_view->picture().data.lines[0].key, QByteArray("<b>F&1"));
    QCOMPARE(m_view->picture().colour(0), second);
    QCOMPARE(second, QColor(0xe6, 0x9f, 0x00));
}

void TestChartPanel::keysWalk()
{
    show(availability());
    QSignalSpy activated(m_panel.get(), &ChartPanel::pointActivated);
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_view->hover()->text().startsWith(QStringLiteral("Week of 9 Nov 2026\n")));
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<ChartPoint>().bucket, day(2026, 11, 16));
    QCOMPARE(activated[0][1].toByteArray(), QByteArray());
}

void TestChartPanel::everySize()
{
    for (const ChartSource &source : { availability(), flows(24) }) {
        show(source);
        for (const QSize size : { QSize(300, 160), QSize(640, 240), QSize(2400, 1200) }) {
            m_panel->resize(size);
            QVERIFY(!m_panel->grab().isNull());
            QTRY_VERIFY(m_view->viewport()->rect().contains(m_view->plotArea().toRect()));
            QCOMPARE(m_panel->size(), size);
        }
    }
}

void TestChartPanel::paletteChange()
{
    show(flows(2));
    const QColor light = m_view->picture().colour(0);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::WindowText, Qt::white);
    m_panel->setPalette(dark);
    QVERIFY(m_view->picture().colour(0).lightness() > light.lightness());
}

QTEST_MAIN(TestChartPanel)
#include "tst_chart_panel.moc"
