// SPDX-License-Identifier: GPL-3.0-or-later
// RecordView beside a QTableView with rows of one height: whatever is done to both, they look and answer the
// same.
#include "ui/record_view.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 20, wholeRows = 12;

/// Counts its rows only: a list of a million items takes longer than what is tested.
class NumberModel : public QAbstractTableModel
{
public:
    mutable QSet<int> painted; ///< rows asked for their texts
    explicit NumberModel(int rows) : m_rows(rows) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            painted.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(u"%1, %2"_s.arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
    void grow(int rows)
    {
        beginInsertRows({}, m_rows, m_rows + rows - 1);
        m_rows += rows;
        endInsertRows();
    }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
};

} // namespace

class TestRecordView : public QObject
{
    Q_OBJECT

    std::unique_ptr<NumberModel> m_model;
    std::unique_ptr<RecordView> m_view;
    std::unique_ptr<QTableView> m_reference;

    std::array<QTableView *, 2> both() const { return { m_view.get(), m_reference.get() }; }
    void show(int rows)
    {
        m_model = std::make_unique<NumberModel>(rows);
        m_view = std::make_unique<RecordView>();
        m_reference = std::make_unique<QTableView>();
        m_view->setRowHeight(rowHeight);
        m_reference->verticalHeader()->hide();
        m_reference->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_reference->verticalHeader()->setMinimumSectionSize(rowHeight);
        m_reference->verticalHeader()->setDefaultSectionSize(rowHeight);
        m_reference->setShowGrid(false);
        m_reference->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        for (QTableView *view : both()) {
            view->setModel(m_model.get());
            view->setAlternatingRowColors(true);
            view->setTabKeyNavigation(false);
            view->setFrameShape(QFrame::NoFrame);
            view->show();
            // Columns of two thirds of a window's width in all: a wider window has no horizontal bar.
            view->resize(600, 0);
            const int bar = view->horizontalScrollBar()->sizeHint().height();
            view->resize(600, view->horizontalHeader()->sizeHint().height() + wholeRows * rowHeight + bar);
            QVERIFY(QTest::qWaitForWindowExposed(view));
            picture(view); // with the focus comes a current cell
        }
    }
    static QImage picture(QTableView *view)
    {
        view->setFocus();
        view->activateWindow();
        return QTest::qWaitForWindowActive(view) ? view->grab().toImage() : QImage();
    }
    void compare()
    {
        QTRY_COMPARE(m_view->viewport()->geometry(), m_reference->viewport()->geometry());
        QCOMPARE(m_view->horizontalHeader()->geometry(), m_reference->horizontalHeader()->geometry());
        const auto bars = [](const QTableView *view) {
            QList<int> values;
            for (const QScrollBar *bar : { view->horizontalScrollBar(), view->verticalScrollBar() })
                values << bar->isVisible() << bar->minimum() << bar->maximum() << bar->value()
                       << (bar->isVisible() ? bar->pageStep() : 0);
            return values;
        };
        QTRY_COMPARE(bars(m_view.get()), bars(m_reference.get()));
        QCOMPARE(m_view->currentIndex(), m_reference->currentIndex());
        const auto selected = [](const QTableView *view) {
            QModelIndexList cells = view->selectionModel()->selectedIndexes();
            std::sort(cells.begin(), cells.end());
            return cells;
        };
        QCOMPARE(selected(m_view.get()), selected(m_reference.get()));
        for (const QPoint point : { QPoint(1, 1), QPoint(150, 100), QPoint(599, 230), QPoint(300, -30) })
            QCOMPARE(m_view->indexAt(point), m_reference->indexAt(point));
        for (const int row : { 0, 5, m_model->rowCount() - 1 })
            for (const int column : { 0, 3, 7 })
                QCOMPARE(m_view->visualRect(m_model->index(row, column)),
                    m_reference->visualRect(m_model->index(row, column)));
        const QImage shown = picture(m_view.get()), expected = picture(m_reference.get());
        QVERIFY(!shown.isNull());
        QCOMPARE(shown, expected);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_view.reset();
        m_reference.reset();
        m_model.reset();
    }

    void looksTheSame_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : { 0, 1, wholeRows - 1, wholeRows, wholeRows + 1, wholeRows + 2, 5000 })
            QTest::addRow("%d rows", rows) << rows;
    }
    void looksTheSame()
    {
        QFETCH(int, rows);
        show(rows);
        compare();
        const std::array<std::function<void(QTableView *)>, 9> changes {
            [](QTableView *view) { view->verticalScrollBar()->setValue(3); },
            [](QTableView *view) { view->horizontalScrollBar()->setValue(77); },
            [](QTableView *view) { view->setColumnHidden(2, true); },
            [](QTableView *view) { view->horizontalHeader()->moveSection(0, 4); },
            [](QTableView *view) { view->setColumnWidth(3, 31); },
            [](QTableView *view) { view->resize(view->width() + 55, view->height() + 3 * rowHeight); },
            [](QTableView *view) { view->setLayoutDirection(Qt::RightToLeft); },
            [](QTableView *view) { view->selectAll(); },
            [](QTableView *view) { view->resize(2000, 2000); },
        };
        for (const auto &change : changes) {
            for (QTableView *view : both())
                change(view);
            compare();
        }
    }

    void keysMove_data()
    {
        QTest::addColumn<QList<int>>("keys"); // with modifiers
        QTest::addColumn<bool>("mirrored");
        const auto shift = int(Qt::ShiftModifier), control = int(Qt::ControlModifier);
        const auto add = [](const char *name, const QList<int> &keys) {
            QTest::addRow("%s", name) << keys << false;
            QTest::addRow("%s, right to left", name) << keys << true;
        };
        add("down and right", { Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Up });
        add("beyond the edges", { Qt::Key_Up, Qt::Key_Left, Qt::Key_Left });
        add("pages", { Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_PageUp });
        add("line ends", { Qt::Key_End, Qt::Key_Down, Qt::Key_Home });
        add("table ends", { control | Qt::Key_End, Qt::Key_PageDown, Qt::Key_Down, control | Qt::Key_Home });
        add("selecting",
            { Qt::Key_Right, shift | Qt::Key_Down, shift | Qt::Key_Down, shift | Qt::Key_Right,
                shift | Qt::Key_Up });
        add("selecting pages", { Qt::Key_Down, shift | Qt::Key_PageDown, shift | Qt::Key_PageDown });
        add("selecting to the end", { Qt::Key_Down, shift | control | Qt::Key_End });
    }
    void keysMove()
    {
        QFETCH(QList<int>, keys);
        QFETCH(bool, mirrored);
        show(300);
        for (QTableView *view : both()) {
            view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            view->setColumnHidden(1, true);
            view->horizontalHeader()->moveSection(6, 2);
            view->setCurrentIndex(m_model->index(1, 6));
        }
        for (const int key : keys) {
            for (QTableView *view : both())
                QTest::keyClick(view, Qt::Key(key & ~int(Qt::KeyboardModifierMask)),
                    Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask)));
            compare();
        }
    }

    void aMouseSelects_data()
    {
        QTest::addColumn<bool>("moved");
        QTest::newRow("as they are") << false;
        QTest::newRow("columns moved") << true;
    }
    void aMouseSelects()
    {
        QFETCH(bool, moved);
        show(300);
        for (QTableView *view : both()) {
            view->verticalScrollBar()->setValue(40);
            if (moved)
                view->horizontalHeader()->moveSection(0, 3);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, { 130, 65 });
        }
        compare();
        for (QTableView *view : both())
            QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, { 330, 205 });
        compare();
        for (QTableView *view : both())
            QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, { 20, 15 });
        compare();
    }

    void scrollsTo_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QAbstractItemView::ScrollHint>("hint");
        for (const int row : { 0, 95, 101, 111, 112, 299 })
            for (const int column : { 0, 4, 7 })
                for (const auto hint : { QAbstractItemView::EnsureVisible, QAbstractItemView::PositionAtTop,
                         QAbstractItemView::PositionAtBottom })
                    QTest::addRow("%d, %d, hint %d", row, column, int(hint)) << row << column << hint;
    }
    void scrollsTo()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QAbstractItemView::ScrollHint, hint);
        show(300);
        for (QTableView *view : both()) {
            view->verticalScrollBar()->setValue(100);
            view->horizontalScrollBar()->setValue(90);
            view->scrollTo(m_model->index(row, column), hint);
        }
        compare();
    }

    void rowsThatArriveAreSeen()
    {
        show(2);
        for (const int more : { 3, 20, 4000 }) {
            m_model->grow(more);
            compare();
        }
        for (QTableView *view : both())
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        compare();
        for (const int rows : { 100, 0, 7 }) {
            m_model->reset(rows);
            compare();
        }
    }

    // As many as a QTableView cannot count in pixels, so that there is nothing to compare with.
    void moreRowsThanAnIntHasPixels()
    {
        constexpr int rows = 500'000'000;
        m_model = std::make_unique<NumberModel>(rows);
        m_view = std::make_unique<RecordView>();
        m_view->setRowHeight(rowHeight);
        m_view->setModel(m_model.get());
        m_view->resize(600, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->scrollToBottom();
        const QModelIndex last = m_model->index(rows - 1, 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(last)));
        QCOMPARE(m_view->indexAt(m_view->visualRect(last).center()), last);
        QVERIFY(!m_view->viewport()->rect().intersects(m_view->visualRect(m_model->index(0, 0))));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(last).center());
        QCOMPARE(m_view->currentIndex(), last);
        m_model->painted.clear();
        m_view->grab();
        QVERIFY(m_model->painted.contains(rows - 1));
        QVERIFY(*std::min_element(m_model->painted.cbegin(), m_model->painted.cend()) > rows - 100);
    }

    void columnsFitTheirTexts()
    {
        show(300);
        for (QTableView *view : both())
            view->resizeColumnToContents(1);
        compare();
    }

    void assistiveTechnologySeesATable()
    {
        show(300);
        for (QTableView *view : both())
            view->verticalScrollBar()->setValue(5);
        const auto cell = [](QTableView *view) {
            QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view);
            QAccessibleInterface *found = table->tableInterface()->cellAt(7, 2);
            return std::tuple(table->role(), table->tableInterface()->rowCount(), found->rect().size(),
                found->rect().topLeft() - table->rect().topLeft(), found->text(QAccessible::Name));
        };
        QVERIFY(cell(m_view.get()) == cell(m_reference.get()));
    }
};

QTEST_MAIN(TestRecordView)
#include "tst_record_view.moc"
