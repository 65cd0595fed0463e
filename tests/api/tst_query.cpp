// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_error.h"
#include "api/connection.h"
#include "api/query.h"
#include "api/rate_budget.h"
#include "api/retry_after.h"

#include <QSet>
#include <QTest>

using namespace mavenscope;
using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row1_days()
    {
        QVERIFY(!Days::from(0));
        QVERIFY(!Days::from(121));
        QCOMPARE(Days::from(1)->value(), 1);
        QCOMPARE(Days::from(120)->value(), 120);
        QCOMPARE(Days::clamped(-5).value(), 1);
        QCOMPARE(Days::clamped(500).value(), 120);
    }

    void row1_daysAreLastInTheUrl_data()
    {
        QTest::addColumn<EndpointId>("endpoint");
        QTest::addColumn<QList<QByteArray>>("groupBy");
        QTest::addColumn<QString>("url");
        QTest::newRow("records") << EndpointId::Conversations << QList<QByteArray>()
                                 << u"https://a.example/v1/assistant-conversations.json?days=2"_s;
        QTest::newRow("summary")
            << EndpointId::Sessions << QList<QByteArray> { "date", "agent_email" }
            << u"https://a.example/v1/live-support-sessions.json?group_by=date,agent_email&days=2"_s;
        QTest::newRow("row 4")
            << EndpointId::Availability << QList<QByteArray> { "agent-email" }
            << u"https://a.example/v1/agent-availabilities.json?group_by=agent_email&days=2"_s;
        QTest::newRow("hostile name")
            << EndpointId::Sessions << QList<QByteArray> { "x&days=9" }
            << u"https://a.example/v1/live-support-sessions.json?group_by=x%26days%3D9&days=2"_s;
    }
    void row1_daysAreLastInTheUrl()
    {
        QFETCH(EndpointId, endpoint);
        QFETCH(QList<QByteArray>, groupBy);
        QFETCH(QString, url);
        const Query query { endpoint, Days::clamped(2), groupBy };
        QCOMPARE(query.url(QUrl(u"https://a.example/"_s)).toString(QUrl::FullyEncoded), url);
    }

    void groupByIsChecked()
    {
        const Endpoint &availability = endpoint(EndpointId::Availability);
        QVERIFY(!groupByProblem(availability, {}));
        QVERIFY(!groupByProblem(availability, { "week", "agent-email" }));
        QVERIFY(groupByProblem(availability, { "agent_email", "agent-email" }));
        QVERIFY(groupByProblem(availability, { "date", "month" })); // row 12
        QVERIFY(groupByProblem(availability, { "status" }));
        QCOMPARE(endpoint(EndpointId::Sessions).field("resolution")->name, "resolution_label"); // row 5
        QCOMPARE(endpoint(EndpointId::Conversations).fields.size(), size_t(17));
        QCOMPARE(endpoint(EndpointId::Sessions).fields.size(), size_t(14));
        QCOMPARE(endpoint(EndpointId::Conversations).groupFields.back().name, "feedback_rating");
        for (const Endpoint &each : endpoints()) {
            for (const GroupField &group : each.groupFields)
                QVERIFY(group.name && group.title && group.column);
        }
        QCOMPARE(valueLabel("RESOLVED"), u"Resolved"_s);
        QCOMPARE(valueLabel("NEW_ONE"), u"NEW_ONE"_s); // row 3
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("plain") << u"https://a.example"_s << u"https://a.example/"_s;
        QTest::newRow("no scheme") << u" a.example/x// "_s << u"https://a.example/x/"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
        QTest::newRow("loopback v6") << u"http://[::1]:80/"_s << u"http://[::1]:80/"_s;
        QTest::newRow("http") << u"http://a.example"_s << QString();
        QTest::newRow("almost loopback") << u"http://127.0.0.1.a.example"_s << QString();
        QTest::newRow("user") << u"https://u:p@a.example"_s << QString();
        QTest::newRow("query") << u"https://a.example?x"_s << QString();
        QTest::newRow("file") << u"file:///etc"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto result = baseUrlFrom(typed);
        QCOMPARE(result.hasValue(), !address.isEmpty());
        if (result.hasValue())
            QCOMPARE(result.value().toString(), address);
        else
            QVERIFY(!result.error().isEmpty());
    }

    void row18_sampleToken()
    {
        QVERIFY(
            Token::from(" ma_15prljrk6_uvsb2u6aknvutrr6cvtu9t43odabsdd0o2vg\n").value().isDocumentSample());
        QVERIFY(!Token::from("mine").value().isDocumentSample());
        QVERIFY(!Token::from("a\r\nX-Evil: 1").hasValue());
        QVERIFY(!Token::from("Bearer abc").hasValue());
    }

    void row2_budgetSlides()
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        RateBudget budget(2);
        budget.spend(start);
        budget.spend(start.addSecs(10));
        QCOMPARE(budget.left(start.addSecs(59)), 0);
        QCOMPARE(budget.nextFree(start.addSecs(59)), start.addSecs(60));
        QCOMPARE(budget.left(start.addSecs(60)), 1);
        budget.blockUntil(start.addSecs(90));
        QCOMPARE(budget.left(start.addSecs(80)), 0);
        QCOMPARE(budget.nextFree(start.addSecs(80)), start.addSecs(90));
        QCOMPARE(budget.left(start.addSecs(90)), 2);
    }

    void row2_retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("30") << 30;
        QTest::newRow("absent") << QByteArray() << 60;
        QTest::newRow("garbage") << QByteArray("soon") << 60;
        QTest::newRow("negative") << QByteArray("-5") << 60;
        QTest::newRow("huge") << QByteArray("99999999999999999999999") << 86400;
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 12:00:45 GMT") << 45;
        QTest::newRow("old date form") << QByteArray("Thursday, 01-Jan-26 12:00:45 GMT") << 45;
        QTest::newRow("asctime") << QByteArray("Thu Jan  1 12:00:45 2026") << 45;
        QTest::newRow("past") << QByteArray("Thu, 01 Jan 2025 12:00:45 GMT") << 60; // not a Thursday
        QTest::newRow("really past") << QByteArray("Wed, 01 Jan 2025 12:00:45 GMT") << 0;
    }
    void row2_retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(now.secsTo(retryAfter(header, now)), qint64(seconds));
    }

    void everyErrorHasItsSentence()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(ApiErrorKind::FileUnreadable); ++kind) {
            ApiError error;
            error.kind = ApiErrorKind(kind);
            QVERIFY(error.sentence().endsWith(u'.'));
            QVERIFY(error.exitStatus() >= 3 && error.exitStatus() <= 6);
            sentences.insert(error.sentence());
        }
        QCOMPARE(sentences.size(), int(ApiErrorKind::FileUnreadable) + 1);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
