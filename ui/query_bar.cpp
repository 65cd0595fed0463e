// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query_bar.h"

#include "ui/choice_button.h"
#include "ui/day_picker.h"
#include "ui/group_by_picker.h"
#include "ui/span_text.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

struct QueryBar::Private
{
    EndpointId endpoint;
    Query announced; ///< what the last queryChanged() or setQuery() said
    QList<QByteArray> lastGroupBy; ///< what Summary comes back to
    QTimeZone zone = QTimeZone::systemTimeZone();
    std::optional<TimeSpan> answeredSpan;
    QDateTime asOf;
    QString source;
    DayPicker *days;
    QToolButton *records;
    QToolButton *summary;
    GroupByPicker *groupBy;
    QLabel *window;
    QLabel *moment;
    QTimer clock;

    void showTexts();
    void showKind() const;
};

QueryBar::QueryBar(EndpointId endpoint, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->endpoint = endpoint;
    d->announced.endpoint = endpoint;
    d->lastGroupBy = { "week" };
    d->days = new DayPicker(this);
    d->groupBy = new GroupByPicker(endpoint, this);
    d->window = new QLabel(this);
    d->moment = new QLabel(this);
    d->records = new ChoiceButton(tr("Records"), this);
    d->summary = new ChoiceButton(tr("Summary"), this);
    d->records->setAccessibleName(tr("Show records"));
    d->records->setToolTip(tr("Every single record of the period"));
    d->summary->setAccessibleName(tr("Show summary"));
    d->summary->setToolTip(tr("Numbers for each group, as the service counts them"));
    auto *kinds = new QButtonGroup(this);
    for (QToolButton *button : { d->records, d->summary }) {
        button->setCheckable(true);
        button->setMinimumWidth(80);
        kinds->addButton(button);
    }
    for (QLabel *label : { d->window, d->moment }) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    d->window->setObjectName(u"window"_s);
    d->moment->setObjectName(u"asOf"_s);
    d->window->setToolTip(tr("The exact period: days of 24 hours, ending at the moment of the request"));
    theme::makeQuiet(d->moment);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::wideGap);
    first->addWidget(d->days);
    first->addStretch();
    first->addWidget(d->window);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::gap);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(theme::smallGap);
    kind->addWidget(d->records);
    kind->addWidget(d->summary);
    second->addLayout(kind);
    second->addSpacing(theme::gap);
    auto *groupLabel = new QLabel(tr("Group by:"), this);
    second->addWidget(groupLabel);
    second->addWidget(d->groupBy, 1);
    second->addWidget(d->moment);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    lines->setSpacing(theme::gap);
    lines->addLayout(first);
    lines->addLayout(second);

    const auto announce = [this] {
        const Query now = query();
        if (now == d->announced)
            return;
        d->announced = now;
        d->showKind();
        d->showTexts();
        Q_EMIT queryChanged(now);
    };
    connect(d->days, &DayPicker::changed, this, [this] { d->showTexts(); });
    connect(d->days, &DayPicker::chosen, this, announce);
    connect(d->groupBy, &GroupByPicker::changed, this, announce);
    connect(d->records, &QToolButton::clicked, this, [this, announce] {
        if (!d->groupBy->groupBy().isEmpty())
            d->lastGroupBy = d->groupBy->groupBy();
        d->groupBy->setGroupBy({});
        announce();
    });
    connect(d->summary, &QToolButton::clicked, this, [this, announce] {
        if (d->groupBy->groupBy().isEmpty())
            d->groupBy->setGroupBy(d->lastGroupBy);
        announce();
    });
    // The window that a request now would have moves on with the clock.
    d->clock.setInterval(30s);
    connect(&d->clock, &QTimer::timeout, this, [this] { d->showTexts(); });
    d->clock.start();
    d->showKind();
    d->showTexts();
}

QueryBar::~QueryBar() = default;

Query QueryBar::query() const { return { d->endpoint, d->days->days(), d->groupBy->groupBy() }; }

void QueryBar::setQuery(const Query &query)
{
    d->announced = query;
    d->announced.endpoint = d->endpoint;
    d->days->setDays(query.days);
    d->groupBy->setGroupBy(query.groupBy);
    if (query.isSummary())
        d->lastGroupBy = query.groupBy;
    d->showKind();
    d->showTexts();
}

void QueryBar::setZone(const QTimeZone &zone)
{
    d->zone = zone;
    d->showTexts();
}

void QueryBar::setAnswered(std::optional<TimeSpan> span, const QDateTime &asOf)
{
    d->answeredSpan = std::move(span);
    d->asOf = asOf;
    d->showTexts();
}

void QueryBar::setSource(const QString &text)
{
    d->source = text;
    d->showTexts();
}

void QueryBar::focusDays() { d->days->focusNumber(); }

void QueryBar::openGroupByMenu() { d->groupBy->openMenu(); }

void QueryBar::Private::showKind() const
{
    const bool isSummary = !groupBy->groupBy().isEmpty();
    records->setChecked(!isSummary);
    summary->setChecked(isSummary);
}

void QueryBar::Private::showTexts()
{
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int asked = days->days().value();
    // While the slider and the table do not agree, the window is the coming request's, and the table says its
    // own time.
    const bool isAnswer = answeredSpan && answeredSpan->begin.daysTo(answeredSpan->end) == asked;
    const TimeSpan shown = isAnswer ? *answeredSpan : spanOf(days->days(), now);
    window->setText(source.isEmpty() ? spanText(shown, zone, locale) : source);
    const QString zoneName = zoneText(zone, shown.end);
    if (!asOf.isValid())
        moment->setText(zoneName);
    else if (isAnswer)
        moment->setText(tr("as of %1 · %2", "time, time zone").arg(momentText(asOf, zone, locale), zoneName));
    else
        moment->setText(
            tr("The table is from %1 · %2", "time, time zone").arg(momentText(asOf, zone, locale), zoneName));
}

} // namespace mavenscope
