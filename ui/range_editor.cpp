// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/range_editor.h"

#include "api/timestamp.h"
#include "ui/duration_input.h"
#include "ui/theme.h"
#include "ui/wheel_guard.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr qint64 restOfMinute = 59'999;

std::optional<qint64> parsedMoment(const QString &value, FieldType type)
{
    const std::string text = value.toStdString();
    return type == FieldType::Date ? parseDate(text) : parseTimestamp(text);
}

} // namespace

RangeEditor::RangeEditor(FieldType type, const CellStyle &style, const QStringList &values, QWidget *parent)
    : QWidget(parent), m_type(type), m_style(style), m_note(new QLabel(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gap);
    m_from = makeEnd(tr("From"), values.value(0), false);
    m_to = makeEnd(tr("To"), values.value(1), true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    theme::makeQuiet(m_note);
    if (m_type == FieldType::Time)
        m_note->setText(
            tr("Times are in the zone %1; the end is included.").arg(QString::fromUtf8(m_style.zone.id())));
    else if (m_type == FieldType::Duration)
        m_note->setText(tr("For example 1 h 20 min, 90 s, or 5 for five minutes."));
    layout->addRow(m_note);
    setFocusProxy(m_from.text ? static_cast<QWidget *>(m_from.text) : m_from.isSet);
}

QDateTime RangeEditor::shownMoment(double milliseconds) const
{
    // The edit field knows no zone: the wall clock's time is handed to it as if it were UTC.
    const auto instant = QDateTime::fromMSecsSinceEpoch(
        qint64(milliseconds), m_type == FieldType::Time ? m_style.zone : QTimeZone::utc());
    return QDateTime(instant.date(), instant.time(), Qt::UTC);
}

RangeEditor::End RangeEditor::makeEnd(const QString &title, const QString &value, bool isLast)
{
    auto *layout = static_cast<QFormLayout *>(this->layout());
    End end;
    end.given = value;
    if (!hasMoments()) {
        end.text = new QLineEdit(this);
        end.text->setAccessibleName(title);
        end.text->setClearButtonEnabled(true);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber)
            end.text->setText(m_type == FieldType::Duration ? durationText(number, m_style.locale)
                                                            : m_style.locale.toString(number, 'g', 15));
        end.shownText = end.text->text();
        layout->addRow(title, end.text);
        return end;
    }
    end.isSet = new QCheckBox(title, this);
    end.moment = new QDateTimeEdit(this);
    WheelGuard::protect(end.moment);
    end.moment->setTimeSpec(Qt::UTC);
    end.moment->setCalendarPopup(true);
    end.moment->setLocale(m_style.locale);
    end.moment->setDisplayFormat(m_type == FieldType::Time ? minuteFormat() : dateFormat());
    end.moment->setAccessibleName(isLast ? tr("To, date and time") : tr("From, date and time"));
    const auto moment = parsedMoment(value, m_type);
    end.isSet->setChecked(moment.has_value());
    end.moment->setDateTime(moment
            ? shownMoment(double(*moment))
            : QDateTime(QDate::currentDate(), isLast ? QTime(23, 59) : QTime(0, 0), Qt::UTC));
    if (moment)
        end.shownMoment = end.moment->dateTime();
    connect(
        end.moment, &QDateTimeEdit::dateTimeChanged, end.isSet, [box = end.isSet] { box->setChecked(true); });
    layout->addRow(end.isSet, end.moment);
    return end;
}

void RangeEditor::setProfile(const ColumnProfile &profile)
{
    if (!profile.least || !profile.most)
        return;
    if (hasMoments()) {
        const auto propose = [this](const End &end, double milliseconds, const QTime &time) {
            if (end.isSet->isChecked())
                return;
            const QSignalBlocker blocker(end.moment);
            end.moment->setDateTime(QDateTime(shownMoment(milliseconds).date(), time, Qt::UTC));
        };
        propose(m_from, *profile.least, QTime(0, 0));
        propose(m_to, *profile.most, QTime(23, 59));
        return;
    }
    const auto shown = [this](double number) {
        return m_type == FieldType::Duration ? durationText(number, m_style.locale)
                                             : m_style.locale.toString(number, 'g', 12);
    };
    m_from.text->setPlaceholderText(shown(*profile.least));
    m_to.text->setPlaceholderText(shown(*profile.most));
}

std::optional<QString> RangeEditor::textValue(const End &end, QString &problem) const
{
    const QString typed = end.text->text().trimmed();
    if (typed.isEmpty())
        return QString();
    if (typed == end.shownText)
        return end.given;
    if (m_type == FieldType::Duration) {
        if (const auto milliseconds = parseDuration(typed, m_style.locale))
            return QString::number(*milliseconds);
        problem = tr("“%1” is not a duration. Type it as 1 h 20 min, 90 s or 5.").arg(typed);
        return std::nullopt;
    }
    bool isNumber = false;
    double number = m_style.locale.toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(typed, &isNumber);
    if (isNumber)
        return QString::number(number, 'g', 15);
    problem = tr("“%1” is not a number.").arg(typed);
    return std::nullopt;
}

QString RangeEditor::momentValue(const End &end, bool isLast) const
{
    if (!end.isSet->isChecked())
        return {};
    const QDateTime wallClock = end.moment->dateTime();
    if (wallClock == end.shownMoment)
        return end.given;
    if (m_type == FieldType::Date)
        return wallClock.date().toString(Qt::ISODate);
    const QDateTime instant(
        wallClock.date(), QTime(wallClock.time().hour(), wallClock.time().minute()), m_style.zone);
    return instant.addMSecs(isLast ? restOfMinute : 0).toUTC().toString(Qt::ISODateWithMs);
}

Result<QStringList, QString> RangeEditor::values() const
{
    QString from;
    QString to;
    bool isReversed = false;
    if (hasMoments()) {
        from = momentValue(m_from, false);
        to = momentValue(m_to, true);
        isReversed = !from.isEmpty() && !to.isEmpty() && from > to;
    } else {
        QString problem;
        const auto first = textValue(m_from, problem);
        const auto last = first ? textValue(m_to, problem) : std::nullopt;
        if (!last)
            return problem;
        from = *first;
        to = *last;
        isReversed = !from.isEmpty() && !to.isEmpty() && from.toDouble() > to.toDouble();
    }
    if (from.isEmpty() && to.isEmpty())
        return tr("Give a start, an end or both.");
    if (isReversed)
        return tr("The end is before the start.");
    return QStringList { from, to };
}

} // namespace mavenscope
