// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_cases.h"
#include "ui/chart_hover.h"
#include "ui/chart_view.h"
#include "ui/filter_popup.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/record_table.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace mavenscope;

/// A stranger's text in every place of a page where text from the service can come to stand, and what is to
/// be seen there: the text itself, never what it would mean as HTML, as a mnemonic or as a pattern of
/// arguments.
class TestHostileText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data() { addTexts(); }
    void records();
    void summary_data() { addTexts(); }
    void summary();
    void messages_data() { addTexts(); }
    void messages();

private:
    static void addTexts();
    void open(const QList<RawReply> &replies, const SavedPage &saved);
    void check(QWidget *root, const QString &text, int leastPlaces);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Page> m_page;
};

namespace {

/// In each text, so that it is known where it appears.
constexpr auto mark = "zqx"_L1;

/// As QToolTip and QLabel do by default.
QString seen(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString withoutMnemonic(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        shown += text[i];
    }
    return shown;
}

/// The beginning, since long texts are cut, without what only separates lines.
QString essence(const QString &text)
{
    QString same = text;
    same.replace("\\n"_L1, " "_L1); // within JSON
    for (QChar &c : same)
        if (c.isSpace() || c.isSurrogate() || c == u'?' || c == QChar::ReplacementCharacter
            || c == QChar(0x21B5) || c == QChar(0x23CE))
            c = u' ';
    return same.simplified().left(24);
}

QByteArray json(const QString &text)
{
    const QJsonObject record { { u"id"_s, text }, { u"created_at"_s, u"2026-11-20T10:00:00.000Z"_s },
        { u"flow_name"_s, text }, { u"touchpoint_name"_s, text }, { u"status"_s, text }, { u"label"_s, text },
        { u"feedback_comments"_s, text }, { u"feedback_topics"_s, QJsonArray { text } },
        { u"form_data"_s, QJsonObject { { text, text } } }, { text, text }, { u"updated_at"_s, text } };
    // QJsonDocument makes a replacement character of a lone surrogate; a stranger would not.
    return QJsonDocument(QJsonArray { record, record })
        .toJson(QJsonDocument::Compact)
        .replace("\xEF\xBF\xBD", "\\ud800");
}

} // namespace

void TestHostileText::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << mark + u"<img src=file:///etc/hostname>"_s;
    QTest::newRow("bold") << mark + u"<b>bold</b>"_s;
    QTest::newRow("begins with a tag") << u"<b>"_s + mark + u"</b>"_s;
    QTest::newRow("entity") << mark + u"&amp;&lt;"_s;
    QTest::newRow("mnemonic") << mark + u" R&D"_s;
    QTest::newRow("argument") << mark + u"%1%2%n"_s;
    QTest::newRow("localised argument") << mark + u"%L1"_s;
    QTest::newRow("line break") << mark + u"\nsecond"_s;
    QTest::newRow("right-to-left override") << mark + u"\u202Egpj.exe"_s;
    QTest::newRow("1 MB") << mark + QString(1'000'000, u'w');
    QTest::newRow("lone surrogate") << mark + QString(QChar(0xD800)) + u"end"_s;
}

void TestHostileText::open(const QList<RawReply> &replies, const SavedPage &saved)
{
    m_page.reset();
    m_server = std::make_unique<RawServer>(replies);
    m_client = std::make_unique<Client>();
    m_client->setConnection(connectionTo(m_server->url()));
    m_page = std::make_unique<Page>(EndpointId::Conversations, m_client.get());
    m_page->restore(saved);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), 30'000);
}

void TestHostileText::check(QWidget *root, const QString &text, int leastPlaces)
{
    const QString wanted = essence(text);
    int places = 0;
    const auto holds = [&](const QString &shown, const QObject *where) {
        const qsizetype at = shown.indexOf(mark);
        if (at < 0)
            return true;
        ++places;
        const qsizetype before = std::max<qsizetype>(0, at - text.indexOf(mark));
        const QString got = essence(shown.mid(before, text.size()));
        const bool same
            = wanted.startsWith(got.chopped(1)) && got.size() >= std::min<qsizetype>(wanted.size(), 4);
        if (!same)
            qWarning().noquote() << where << "shows" << shown.left(200);
        return same;
    };
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.append(root);
    for (QWidget *widget : widgets) {
        QVERIFY(holds(seen(widget->toolTip()), widget));
        QVERIFY(holds(widget->accessibleName(), widget));
        QVERIFY(holds(widget->windowTitle(), widget));
        if (const auto *label = qobject_cast<QLabel *>(widget))
            QVERIFY(
                holds(label->textFormat() == Qt::PlainText ? label->text() : seen(label->text()), widget));
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            QVERIFY(holds(withoutMnemonic(button->text()), widget));
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            QVERIFY(holds(edit->text(), widget));
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                QVERIFY(holds(combo->itemText(i), widget));
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                QVERIFY(holds(model->headerData(column, Qt::Horizontal).toString(), widget));
                QVERIFY(holds(
                    seen(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()), widget));
                for (int row = 0; row < std::min(model->rowCount(), 5); ++row) {
                    const QModelIndex index = model->index(row, column);
                    QVERIFY(holds(index.data().toString(), widget));
                    QVERIFY(holds(seen(index.data(Qt::ToolTipRole).toString()), widget));
                    QVERIFY(holds(index.data(Qt::AccessibleTextRole).toString(), widget));
                }
            }
        }
    }
    QVERIFY2(places >= leastPlaces, QByteArray::number(places));
}

void TestHostileText::records()
{
    QFETCH(QString, text);
    SavedPage saved;
    saved.detailShown = true;
    open({ RawReply::of(200, json(text)) }, saved);
    RecordTable *table = m_page->table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
    table->addCondition({ "flow_name", FilterOp::Contains, { u"zq"_s } });
    table->addCondition({ "status", FilterOp::NotEquals, { text + u'x' } }); // a chip that quotes it
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(!table->model()->isBusy());
    check(m_page.get(), text, 20);

    for (const char *name : { "status", "label", "feedback_topics" }) {
        const auto popup = std::make_unique<FilterPopup>(
            table->model(), table->model()->table()->columnNamed(name), std::nullopt);
        popup->setAttribute(Qt::WA_DeleteOnClose, false);
        popup->popUp({});
        const auto listed = [&popup] {
            const auto views = popup->findChildren<QAbstractItemView *>();
            return std::any_of(views.begin(), views.end(), [](const QAbstractItemView *view) {
                return view->model() && view->model()->rowCount() > 0
                    && view->model()->index(0, 0).data().toString().contains(mark);
            });
        };
        if (QByteArrayView(name) != "label") // free text has no checklist
            QTRY_VERIFY(listed());
        check(popup.get(), text, 0);
    }
}

void TestHostileText::summary()
{
    QFETCH(QString, text);
    SavedPage saved;
    saved.summary = true;
    saved.days = 30;
    saved.groupBy = { "date", "flow_name" };
    QJsonArray answer;
    for (const char *date : { "2026-11-19", "2026-11-20" })
        for (const QString &flow : { text, u"other"_s })
            answer.append(QJsonObject {
                { u"date"_s, QString::fromLatin1(date) }, { u"flow_name"_s, flow }, { u"count"_s, 3 } });
    open({ RawReply::of(200, QJsonDocument(answer).toJson()) }, saved);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 4);
    auto *chart = m_page->findChild<ChartView *>();
    QTRY_COMPARE(chart->picture().lineCount(), 2);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(chart->hover());
    QVERIFY(chart->hover()->text().contains(mark));
    QVERIFY(essence(chart->hover()->text().mid(chart->hover()->text().indexOf(mark) - text.indexOf(mark)))
                .startsWith(essence(text).left(8)));
    check(m_page.get(), text, 4);
}

/// What the service says about its failure stands under Details.
void TestHostileText::messages()
{
    QFETCH(QString, text);
    open({ RawReply::of(500, QString(text).replace(QChar(0xD800), QChar::ReplacementCharacter).toUtf8()) },
        {});
    QVERIFY(!m_page->message()->isEmpty());
    check(m_page.get(), text, 1);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
