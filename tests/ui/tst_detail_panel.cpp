// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calculation_table.h"
#include "ui/detail_panel.h"
#include "ui/json_tree.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestDetailPanel : public QObject
{
    Q_OBJECT

    static bool says(const DetailPanel &panel, const QString &text)
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == text && label->textFormat() == Qt::PlainText;
        });
    }

private Q_SLOTS:
    void everyFieldOfARecord()
    {
        const std::string text(1'000'000, 'x');
        RecordModel model;
        model.setTable(
            recordsFrom(EndpointId::Conversations,
                R"([{"id":"<img src=x>","feedback_topics":["one","two"],"form_data":{"a":{"b":[1,"z"]}},"feedback_comments":")"
                    + text + R"("}])"),
            true);
        DetailPanel panel;
        panel.resize(400, 700);
        panel.show();
        QVERIFY(says(panel, u"Select a row to see all of it."_s));
        panel.showRow(&model, 0);
        QVERIFY(says(panel, u"<img src=x>"_s));
        QVERIFY(says(panel, u"one\ntwo"_s));

        auto *tree = panel.findChild<QTreeView *>();
        QVERIFY(tree);
        const QModelIndex a = tree->model()->index(0, 0);
        const QModelIndex b = tree->model()->index(0, 0, a);
        QCOMPARE(b.data().toString(), u"b"_s);
        QCOMPARE(tree->model()->index(1, 1, b).data().toString(), u"z"_s);

        auto *box = panel.findChild<QPlainTextEdit *>();
        QVERIFY(box);
        QVERIFY(box->toPlainText().size() < 30'000);
        box->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 1'000'000);

        QGuiApplication::clipboard()->clear();
        box->selectAll();
        QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 1'000'000);
        box->moveCursor(QTextCursor::Start);
        box->moveCursor(QTextCursor::Right, QTextCursor::KeepAnchor);
        QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 1);
        panel.showRow(nullptr, -1);
        QVERIFY(says(panel, u"Select a row to see all of it."_s));
    }

    void noRowIsHigherThanItsText_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 200, 260, 320, 400, 900 })
            QTest::addRow("%d wide", width) << width;
    }
    void noRowIsHigherThanItsText()
    {
        QFETCH(int, width);
        RecordModel model;
        model.setTable(
            recordsFrom(EndpointId::Conversations,
                R"([{"id":"G1","search":"battery drains overnight","chosen_search_result":"Make the battery last longer",)"
                R"("feedback_comments":"After the release nothing connects any more!","feedback_rating":2,)"
                R"("form_data":{"serial":"A1","model":"B2"}}])"),
            true);
        DetailPanel panel;
        panel.resize(width, 600);
        panel.showRow(&model, 0);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        int labels = 0;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            const QLabel *other = nullptr; // of the same row
            for (const QLabel *each : panel.findChildren<QLabel *>())
                if (each != label && each->y() == label->y() && each->parent() == label->parent())
                    other = each;
            if (!other)
                continue;
            const auto needs = [](const QLabel *text) {
                return text->wordWrap() ? text->heightForWidth(text->width()) : text->sizeHint().height();
            };
            const int needed = std::max({ needs(label), needs(other), label->minimumHeight() });
            QVERIFY2(label->height() <= needed + 2,
                qPrintable(u"%1: %2 high, %3 needed"_s.arg(label->text()).arg(label->height()).arg(needed)));
            ++labels;
        }
        QVERIFY(labels > 10);
    }

    void jsonTreeLimits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isTree");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << true;
        QTest::newRow("text") << QByteArray(R"("a")") << false;
        QTest::newRow("deep") << QByteArray(500, '[') + QByteArray(500, ']') << false;
        QTest::newRow("wide") << "[1" + QByteArray(",1").repeated(10'000) + "]" << false;
        QTest::newRow("large") << "[\"" + QByteArray(600'000, 'a') + "\"]" << false;
    }
    void jsonTreeLimits()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isTree);
        QStandardItemModel model;
        QCOMPARE(fillJsonTree(&model, json, u"Key"_s, u"Value"_s), isTree);
        QCOMPARE(model.rowCount() > 0, isTree);
    }
};

QTEST_MAIN(TestDetailPanel)
#include "tst_detail_panel.moc"
