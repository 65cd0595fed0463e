// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TEST_DATA) + u"/../../translations/mavenscope_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message"_s) {
            messages.append(Message());
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"numerusform"_s) {
            messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"translation"_s) {
            messages.last().isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                messages.last().translations.append(xml.text().toString());
            else if (xml.isStartElement())
                messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThere_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("de") << 600;
        QTest::newRow("sv") << 600;
        QTest::newRow("en") << 20; // plurals only
    }
    /// A text that lost its number would show the user a sentence without it.
    void everyTextIsThere()
    {
        QFETCH(int, least);
        const QList<Message> messages = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(messages.size() > least);
        for (const Message &message : messages) {
            QVERIFY2(!message.isUnfinished && !message.translations.isEmpty(), qPrintable(message.source));
            for (const QString &translation : message.translations)
                QVERIFY2(placesOf(translation) == placesOf(message.source),
                    qPrintable(message.source + u" → "_s + translation));
        }
    }

    void theProgramSpeaksThem_data()
    {
        QTest::addColumn<QString>("days");
        QTest::newRow("de") << u"Letzte 7 Tage"_s;
        QTest::newRow("sv") << u"Senaste 7 dagarna"_s;
        QTest::newRow("en") << u"Last 7 days"_s;
    }
    void theProgramSpeaksThem()
    {
        QFETCH(QString, days);
        language::install(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(QCoreApplication::translate("mavenscope::DayPicker", "Last %n days", nullptr, 7), days);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
