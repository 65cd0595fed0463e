// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_cases.h"
#include "ui/chart_view.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mavenscope;

/// A page that shows a good answer meets every fault: what stood before still stands.
class TestPageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStoodStillStands_data();
    void whatStoodStillStands();
    void anIncompleteAnswerIsTheUsersChoice();
    void anIncompleteFirstAnswerSaysSo();

private:
    void open(const QList<RawReply> &replies);
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;
    QString chartGist() const { return m_page->findChild<ChartView *>()->accessibleDescription(); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Page> m_page;
};

namespace {

RawReply goodAnswer()
{
    QByteArray json = "[";
    for (int i = 0; i < 200; ++i)
        json += (i ? ",{\"id\":\"G" : "{\"id\":\"G") + QByteArray::number(i) + "\",\"created_at\":\"2026-11-2"
            + QByteArray::number(i % 3) + "T10:00:00.000Z\",\"status\":\"" + (i % 2 ? "OPEN" : "RESOLVED")
            + "\"}";
    return RawReply::of(200, json + ']');
}

RawReply cutAnswer()
{
    return { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
             R"([{"id":"P1","created_at":"2026-11-20T10:00:00.000Z"},{"id":"P2"},{"id":)",
        RawReply::End::Close, 0, 5 };
}

} // namespace

void TestPageFaults::open(const QList<RawReply> &replies)
{
    m_page.reset();
    m_server = std::make_unique<RawServer>(replies);
    m_client = std::make_unique<Client>(nullptr, shortLimits());
    m_client->setConnection(connectionTo(m_server->url()));
    m_page = std::make_unique<Page>(EndpointId::Conversations, m_client.get());
    m_page->restore({});
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY(!m_page->isLoading());
}

QPushButton *TestPageFaults::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    return nullptr;
}

bool TestPageFaults::says(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestPageFaults::whatStoodStillStands_data()
{
    QTest::addColumn<int>("index");
    const std::vector<FaultCase> &cases = faultCases();
    for (size_t i = 0; i < cases.size(); ++i)
        if (cases[i].kind)
            QTest::addRow("%s: %s", cases[i].group, cases[i].name) << int(i);
}

void TestPageFaults::whatStoodStillStands()
{
    QFETCH(int, index);
    const FaultCase &fault = faultCases()[size_t(index)];
    open(QList<RawReply> { goodAnswer() } + fault.replies);
    const RecordModel *model = m_page->table()->model();
    QTRY_COMPARE(model->rowCount(), 200);
    m_page->table()->addCondition({ "status", FilterOp::Equals, { u"OPEN"_s } });
    QTRY_COMPARE(model->rowCount(), 100);
    QTableView *view = m_page->table()->view();
    QTRY_VERIFY(chartGist().contains(u"from 33 to 34"_s)); // of the rows that the filter lets through
    view->setCurrentIndex(view->model()->index(60, 0));
    view->verticalScrollBar()->setValue(50);
    const SharedTable table = model->table();
    const QDateTime asOf = m_page->answer().asOf;
    const QString gist = chartGist();
    const int scrolled = view->verticalScrollBar()->value();

    m_page->refresh();
    QVERIFY(m_page->isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 30'000);

    QCOMPARE(model->table(), table);
    QCOMPARE(model->rowCount(), 100);
    QCOMPARE(model->filter().conditions.size(), size_t(1));
    QCOMPARE(view->currentIndex().row(), 60);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(m_page->answer().asOf, asOf);
    QVERIFY(m_page->answer().isComplete);
    QCOMPARE(chartGist(), gist);
    QVERIFY(!m_page->exportProblem());
    const QString said = m_page->message()->text();
    QVERIFY2(said.contains(u"The table below is from"_s), qPrintable(said));
    QVERIFY(!says(u"Incomplete"_s));
}

void TestPageFaults::anIncompleteAnswerIsTheUsersChoice()
{
    open({ goodAnswer(), cutAnswer() });
    const RecordModel *model = m_page->table()->model();
    QTRY_COMPARE(model->rowCount(), 200);
    m_page->refresh();
    QTRY_VERIFY(!m_page->isLoading());
    QCOMPARE(model->rowCount(), 200);
    QTRY_VERIFY(button(u"Show the first 2 records"_s));
    button(u"Show the first 2 records"_s)->click();
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(!m_page->answer().isComplete);
    QVERIFY(m_page->message()->text().contains(u"first 2 records, not all"_s));
    QTRY_VERIFY(says(u"The answer is incomplete"_s)); // beside the chart

    // It stays said when the message is closed.
    m_page->message()->clear();
    QVERIFY(says(u"Incomplete: the first 2 records"_s));
    QVERIFY(!m_page->exportProblem());
    QVERIFY(m_page->proposedFileName().endsWith(u" incomplete, the first 2 records.csv"_s));
}

void TestPageFaults::anIncompleteFirstAnswerSaysSo()
{
    open({ cutAnswer(), goodAnswer(), cutAnswer() });
    const RecordModel *model = m_page->table()->model();
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(says(u"Incomplete: the first 2 records"_s));
    QVERIFY(!m_page->answer().isComplete);
    QTRY_VERIFY(button(u"Try again"_s));
    button(u"Try again"_s)->click();
    QTRY_COMPARE(model->rowCount(), 200);
    QTRY_VERIFY(m_page->answer().isComplete); // its last rows may show before its end is known
    QVERIFY(!says(u"Incomplete"_s));
    QVERIFY(!m_page->proposedFileName().contains(u"incomplete"_s));
    const SharedTable complete = model->table();

    m_page->refresh();
    QTRY_VERIFY(!m_page->isLoading());
    button(u"Show the first 2 records"_s)->click();
    QTRY_COMPARE(model->rowCount(), 2);
    QTRY_VERIFY(button(u"Back to the complete table"_s));
    button(u"Back to the complete table"_s)->click();
    QTRY_COMPARE(model->table(), complete);
    QVERIFY(m_page->answer().isComplete);
    QVERIFY(m_page->message()->isEmpty());
    QVERIFY(!says(u"Incomplete"_s));
}

QTEST_MAIN(TestPageFaults)
#include "tst_page_faults.moc"
