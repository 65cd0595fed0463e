// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calculation_table.h"
#include "ui/chip.h"
#include "ui/record_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char records[] = R"([
 {"id":"a","created_at":"2026-11-01T10:00:00.000Z","touchpoint_name":null,"status":"ESCALATED","feedback_rating":2,"flow_name":"One","form_data":{"serial":"1"}},
 {"id":"b","created_at":"2026-11-02T10:00:00.000Z","touchpoint_name":"","status":"OPEN","feedback_rating":4,"flow_name":"tab\there","form_data":{}},
 {"id":"c","created_at":"2026-11-03T10:00:00.000Z","touchpoint_name":null,"status":"OPEN","feedback_rating":1,"flow_name":"Two","form_data":{}}])";

} // namespace

class TestRecordTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<RecordTable> m_table;

    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : m_table->findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    int column(const char *name) const { return m_model->table()->columnNamed(name); }
    QStringList shown(const char *name) const { return textsOf(*m_model->table(), *m_model->rows(), name); }
    void clickHeader(const char *name, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        m_table->view()->scrollTo(m_model->index(0, column(name)));
        const QPoint point(header->sectionViewportPosition(column(name)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, point);
    }
    bool isVisible(const char *name) const
    {
        const auto visible = m_table->visibleColumns();
        return std::find(visible.begin(), visible.end(), column(name)) != visible.end();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_model = std::make_unique<RecordModel>();
        CellStyle style;
        style.locale = QLocale();
        style.zone = QTimeZone::utc();
        m_model->setStyle(style);
        m_table = std::make_unique<RecordTable>(m_model.get());
        m_table->resize(1600, 500);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_model->setTable(recordsFrom(EndpointId::Conversations, records), true);
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void theKeyboardInTheSearchBoxMakesTheTextsReady()
    {
        m_model->setTable(randomConversations(3, 20'000), true);
        QTRY_VERIFY(!m_model->isBusy());
        const auto packed = [this] {
            const auto &batches = m_model->table()->batches();
            return std::count_if(
                batches.begin(), batches.end(), [](const auto &batch) { return batch->arena.isPacked(); });
        };
        QVERIFY(packed() > 0);
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->view()->setFocus();
        m_table->focusSearch();
        QTRY_COMPARE(packed(), 0);
    }

    void whileRowsAreCountedNoNumberIsShown()
    {
        m_model->setTable(randomConversations(3, 120'000), true);
        const auto *count = named<QLabel>(u"Rows"_s);
        const QString before = count->text();
        const QScrollBar *bar = m_table->view()->verticalScrollBar();
        int parts = 0;
        const QObject here;
        const auto viewChanged = [&] {
            if (m_model->hasAllRows())
                return;
            ++parts;
            QCOMPARE(count->text(), before);
            QVERIFY(!bar->updatesEnabled());
            m_table->view()->selectAll();
        };
        connect(m_model.get(), &RecordModel::viewChanged, &here, viewChanged);
        m_model->setFilter({ {}, u"s"_s });
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(parts, 1);
        QVERIFY(bar->updatesEnabled());
        const QString all = QLocale().toString(m_model->rowCount());
        QCOMPARE(count->text(), all + u" of 120,000 rows"_s);
        // All that were there were chosen: so are the others.
        const QItemSelection selection = m_table->view()->selectionModel()->selection();
        int selected = 0;
        for (const QItemSelectionRange &range : selection)
            selected += range.height();
        QCOMPARE(selected, m_model->rowCount());
    }

    void aPlaceThatTheFirstRowsDoNotHoldIsKept_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::newRow("on screen") << u"current"_s;
        QTest::newRow("not on screen") << u"current, scrolled away"_s;
        QTest::newRow("selected") << u"selected"_s;
    }
    void aPlaceThatTheFirstRowsDoNotHoldIsKept()
    {
        QFETCH(QString, chosen);
        m_model->setTable(randomConversations(3, 120'000), true);
        QTableView *view = m_table->view();
        int parts = 0;
        const QObject here;
        const auto viewChanged = [&] { parts += !m_model->hasAllRows(); };
        connect(m_model.get(), &RecordModel::viewChanged, &here, viewChanged);
        const auto choose = [&](RowId row) {
            const QModelIndex index = m_model->index(m_model->rowOf(row), column("id"));
            view->clearSelection();
            view->selectionModel()->setCurrentIndex(
                chosen == u"selected"_s ? QModelIndex() : index, QItemSelectionModel::NoUpdate);
            if (chosen == u"selected"_s)
                view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
            view->scrollTo(chosen == u"current"_s ? index : m_model->index(0, column("id")));
        };
        const auto keptRow = [&] {
            const QModelIndexList selected = view->selectionModel()->selectedIndexes();
            const QModelIndex index = chosen == u"selected"_s ? selected.value(0) : view->currentIndex();
            return index.isValid() ? m_model->rowId(index.row()) : RowId {};
        };
        const RowList withS = filterRows(*m_model->table(), { {}, u"s"_s }).value();
        choose(withS.back());
        m_model->setFilter({ {}, u"s"_s });
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(parts, 0);
        QCOMPARE(keptRow(), withS.back());
        // One that they hold stays too, and they come ahead.
        const RowId second = filterRows(*m_model->table(), { {}, u"ss"_s }).value().at(1);
        choose(second);
        view->scrollToTop();
        m_model->setFilter({ {}, u"ss"_s });
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(parts, 1);
        QCOMPARE(keptRow(), second);
    }

    void aPlaceBeyondTheFirstRowsIsKept()
    {
        m_model->setTable(randomConversations(3, 120'000), true);
        QScrollBar *bar = m_table->view()->verticalScrollBar();
        bar->setValue(5000);
        m_model->setFilter({ {}, u"s"_s });
        QTRY_VERIFY(!m_model->isBusy());
        QVERIFY(m_model->rowCount() > 10'000);
        QCOMPARE(bar->value(), 5000);
    }

    void row19EmptyColumnsAndMembersAreHidden()
    {
        QVERIFY(isVisible("status"));
        QVERIFY(!isVisible("touchpoint_name"));
        QVERIFY(!isVisible("form_data.serial"));
    }

    void titlesAreNotClippedAtDefaultWidth()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        for (const int visible : m_table->visibleColumns()) {
            const QString title = m_model->headerData(visible, Qt::Horizontal).toString();
            QVERIFY(header->sectionSize(visible) >= header->fontMetrics().horizontalAdvance(title) + 16);
        }
    }

    void textsFitAtDefaultWidth_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("length");
        QTest::newRow("Latin") << u"abciIlmWnop .,ABC"_s << 24;
        QTest::newRow("Latin with accents") << u"aeiouäöüÄÖÜéèßøłž"_s << 20;
        QTest::newRow("Cyrillic") << u"гткжшщоаеыЩЖГТ"_s << 18;
        QTest::newRow("Vietnamese") << u"aănoiạảấầẩẫậốồổ"_s << 20;
        QTest::newRow("marks of their own") << u"aei\u0301\u0308ou"_s << 30;
        QTest::newRow("Arabic") << u"ابتثجحخدذرزسش"_s << 30;
        QTest::newRow("Chinese") << u"充電器不能使用"_s << 12;
        QTest::newRow("quotation marks") << u"\u2019\u201c\u2014il"_s << 40;
        QTest::newRow("longer than a column") << u"abcdefgh "_s << 400;
    }
    void textsFitAtDefaultWidth()
    {
        QFETCH(QString, letters);
        QFETCH(int, length);
        QRandomGenerator random(7);
        const QFontMetrics metrics = m_table->view()->fontMetrics();
        QByteArray json = "[";
        int widest = 0;
        for (int row = 0; row < 200; ++row) {
            QString text;
            while (text.size() < length)
                text += letters[random.bounded(int(letters.size()))];
            text = text.trimmed();
            widest = qMax(widest, metrics.horizontalAdvance(text));
            json += (row ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(row) + "\",\"flow_name\":\""
                + text.toUtf8() + "\"}";
        }
        m_model->setTable(recordsFrom(EndpointId::Conversations, (json + "]").toStdString()), true);
        const int width = m_table->view()->columnWidth(column("flow_name"));
        const int most = qMin(widest, 320);
        QVERIFY2(width >= most + 16 && width <= most + 18,
            qPrintable(u"%1 for texts of %2"_s.arg(width).arg(widest)));
    }

    void aFilterThatLeavesNoRowLeavesTheWidths()
    {
        const auto width = [this] { return m_table->view()->columnWidth(column("created_at")); };
        const int wide = width();
        m_model->setTable(std::make_shared<Table>(), true);
        SavedView nothing;
        nothing.filter.search = u"nowhere"_s;
        m_table->restoreView(nothing);
        m_model->setTable(recordsFrom(EndpointId::Conversations, records), true);
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(width(), wide);
    }

    void headerSorts()
    {
        clickHeader("feedback_rating");
        QTRY_COMPARE(shown("id"), QStringList({ u"c"_s, u"a"_s, u"b"_s }));
        clickHeader("feedback_rating");
        QTRY_COMPARE(shown("id"), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
        clickHeader("status", Qt::ControlModifier);
        QCOMPARE(m_model->sortKeys().size(), size_t(2));
        clickHeader("status", Qt::ShiftModifier);
        QCOMPARE(m_model->sortKeys()[1], (SortKey { "status", true }));
        clickHeader("status", Qt::ControlModifier);
        QCOMPARE(m_model->sortKeys(), (std::vector<SortKey> { { "feedback_rating", true } }));
        clickHeader("feedback_rating");
        QVERIFY(m_model->sortKeys().empty());
    }

    void selectionAndCurrentRowFollowTheirRecords()
    {
        m_table->view()->setCurrentIndex(m_model->index(2, column("status")));
        QSignalSpy current(m_table.get(), &RecordTable::currentRowChanged);
        clickHeader("feedback_rating");
        QTRY_COMPARE(shown("id").constFirst(), u"c"_s);
        QTRY_COMPARE(m_table->view()->currentIndex().row(), 0);
        QCOMPARE(current.last()[0].toInt(), 0);
        QVERIFY(m_table->view()->selectionModel()->isSelected(m_model->index(0, column("status"))));
    }

    void searchFiltersAndEscapeClears()
    {
        auto *search = named<QLineEdit>(u"Search"_s);
        QTest::keyClicks(search, u"TWO"_s);
        QTRY_COMPARE(shown("id"), QStringList { u"c"_s });
        QCOMPARE(named<QLabel>(u"Rows"_s)->text().section(u' ', 0, 2), u"1 of 3"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(shown("id").size(), 3);
    }

    void theClearButtonIsThereWhileTheSearchIs()
    {
        auto *search = named<QLineEdit>(u"Search"_s);
        const auto *button = search->findChild<QToolButton *>();
        QVERIFY(button);
        const auto isShown = [button] { return button->property("opacity").toDouble(); };
        QTest::keyClicks(search, u"in no row"_s);
        QTRY_COMPARE(isShown(), 1.0);
        QTRY_VERIFY(named<QPushButton>(u"Clear the search"_s));
        named<QPushButton>(u"Clear the search"_s)->click();
        QTRY_COMPARE(isShown(), 0.0);
        QCOMPARE(search->text(), QString());
        m_table->undoFilter(); // as after a restart, the model knows first
        QTRY_COMPARE(isShown(), 1.0);
        QCOMPARE(search->text(), u"in no row"_s);
    }

    void chipsRemoveAndUndo()
    {
        m_table->addCondition({ "status", FilterOp::In, { u"ESCALATED"_s } });
        m_table->addCondition({ "feedback_rating", FilterOp::Between, { u"2"_s, {} } });
        QTRY_COMPARE(shown("id"), QStringList { u"a"_s });
        auto chips = m_table->findChildren<Chip *>();
        QVERIFY(std::any_of(chips.begin(), chips.end(),
            [](const Chip *chip) { return chip->text() == u"Status: Escalated"_s; }));
        for (Chip *chip : chips)
            if (chip->text() == u"Status: Escalated"_s)
                QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(shown("id"), QStringList({ u"a"_s, u"b"_s }));
        m_table->undoFilter();
        QTRY_COMPARE(shown("id"), QStringList { u"a"_s });
        m_table->undoFilter();
        m_table->undoFilter();
        QTRY_COMPARE(shown("id").size(), 3);
        QVERIFY(m_model->filter().isEmpty());
    }

    void nothingMatchesOffersToRemoveFilters()
    {
        m_table->addCondition({ "status", FilterOp::In, { u"NONE"_s } });
        QTRY_VERIFY(named<QPushButton>(u"Remove filters"_s));
        QTRY_VERIFY(named<QPushButton>(u"Remove filters"_s)->isVisible());
        named<QPushButton>(u"Remove filters"_s)->click();
        QTRY_COMPARE(shown("id").size(), 3);
    }

    void emptyAnswerOffersItsAction()
    {
        m_table->setEmptyText(u"No conversations in the last 24 hours."_s, u"Show 7 days"_s);
        m_model->setTable(recordsFrom(EndpointId::Conversations, "[]"), true);
        QTRY_VERIFY(named<QPushButton>(u"Show 7 days"_s));
        QSignalSpy asked(m_table.get(), &RecordTable::emptyActionRequested);
        named<QPushButton>(u"Show 7 days"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void copyQuotesTabs()
    {
        auto *selection = m_table->view()->selectionModel();
        const int flow = column("flow_name");
        selection->select(QItemSelection(m_model->index(0, flow), m_model->index(1, flow)),
            QItemSelectionModel::ClearAndSelect);
        m_table->copy(false);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"One\n\"tab\there\""_s);
        m_table->copy(true);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Flow\nOne\n\"tab\there\""_s);
    }

    void copyLeavesBlankWhatIsNotSelected()
    {
        auto *selection = m_table->view()->selectionModel();
        const auto add = [&](int row, const char *name) {
            selection->select(m_model->index(row, column(name)), QItemSelectionModel::Select);
        };
        selection->clear();
        add(2, "feedback_rating");
        add(0, "feedback_rating");
        add(0, "flow_name");
        add(1, "flow_name");
        m_table->copy(false);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"One\t2\n\"tab\there\"\t\n\t1"_s);
    }

    void copyOfThousandsOfSelectedPieces()
    {
        constexpr int rows = 6000;
        QByteArray many = "[";
        for (int row = 0; row < rows; ++row)
            many += "{\"id\":\"" + QByteArray::number(row) + "\",\"status\":\"OPEN\"},";
        many.back() = ']';
        m_model->setTable(recordsFrom(EndpointId::Conversations, many.toStdString()), true);
        QItemSelection pieces;
        QStringList expected;
        for (int row = 0; row < rows; row += 2) {
            pieces.append(QItemSelectionRange(m_model->index(row, column("id"))));
            expected.append(QString::number(row));
        }
        m_table->view()->selectionModel()->select(pieces, QItemSelectionModel::ClearAndSelect);
        m_table->copy(false);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n'), expected);
    }

    void statisticsOfSelectedNumbers()
    {
        auto *selection = m_table->view()->selectionModel();
        const int rating = column("feedback_rating");
        selection->select(QItemSelection(m_model->index(0, rating), m_model->index(2, rating)),
            QItemSelectionModel::ClearAndSelect);
        auto *text = named<QLabel>(u"Selection"_s);
        QTRY_VERIFY(text->text().contains(u"sum 7 · mean 2.33 · min 1 · max 4 · p50 2 · p90 4"_s));
    }

    void columnsAreRemembered()
    {
        QHeaderView *header = m_table->view()->horizontalHeader();
        header->resizeSection(column("status"), 222);
        header->moveSection(header->visualIndex(column("status")), 0);
        const SavedView saved = m_table->saveView();
        m_table->resetColumns();
        QVERIFY(header->sectionSize(column("status")) != 222);
        QVERIFY(m_table->visibleColumns().front() != column("status"));
        m_table->restoreView(saved);
        QCOMPARE(header->sectionSize(column("status")), 222);
        QCOMPARE(m_table->visibleColumns().front(), column("status"));
        QVERIFY(!isVisible("touchpoint_name"));
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_record_table.moc"
