// SPDX-License-Identifier: GPL-3.0-or-later
// How a page gets its answers: from the service, from a saved response, or by grouping a saved response here.
#include "table/group.h"
#include "table/worker_pool.h"
#include "ui/page_private.h"
#include "ui/span_text.h"

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace mavenscope {

void Page::activate()
{
    if (!d->wasAsked && !d->isSavedResponse())
        ask(d->bar->query());
}

void Page::refresh()
{
    if (d->isSavedResponse())
        ask(d->openingQuery());
    else
        ask(d->bar->query());
}

void Page::forget()
{
    if (d->load)
        d->load->cancel(ApiErrorKind::Superseded);
    d->wasAsked = false;
    d->retry.stop();
    d->message->clear();
    if (d->answer.table)
        d->model->setTable(std::make_shared<const Table>(), true);
    d->answer = {};
    d->bar->setSource({});
    d->bar->setAnswered(std::nullopt, {});
}

void Page::ask(const Query &query) { askFor(query, {}); }

void Page::askFor(const Query &query, std::vector<Condition> conditions)
{
    d->hasPendingConditions = !conditions.empty();
    d->pendingConditions = std::move(conditions);
    if (d->answer.savedRecords && query.days == d->answer.query.days && query != d->answer.query) {
        groupSaved(query);
        return;
    }
    d->wasAsked = true;
    d->asked = query;
    d->bar->setQuery(query);
    d->loadSource.clear();
    follow(TableLoad::fetch(*d->client, query, this));
    Q_EMIT stateChanged();
}

void Page::showLoad(TableLoad *load, const QString &sourceName)
{
    load->setParent(this);
    d->hasPendingConditions = false;
    d->loadSource = sourceName;
    d->asked = d->openingQuery();
    d->wasAsked = true;
    follow(load);
}

void Page::follow(TableLoad *load)
{
    if (d->load) {
        d->load->disconnect(this);
        d->load->cancel(ApiErrorKind::Superseded);
        d->load->deleteLater();
    }
    d->load = load;
    d->retry.stop();
    d->message->clear();
    if (!d->answer.table || d->answer.table->rowCount() == 0)
        d->table->setEmptyText({}, {});
    d->progress->showText(tr("Asking the service…"));
    connect(load, &TableLoad::waiting, this,
        [this](const QDateTime &until) { d->progress->showCountdown(until); });
    connect(load, &TableLoad::started, this,
        [this] { d->progress->showText(tr("Waiting for the first rows…")); });
    connect(load, &TableLoad::progressed, this, [this](qint64 rows, qint64 bytes) {
        const QString size = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
        d->progress->showText(tr("%Ln rows, %1", "%1: a size such as 8 MB", int(rows)).arg(size));
    });
    connect(load, &TableLoad::grew, this, &Page::loadGrew);
    connect(load, &TableLoad::finished, this, &Page::loadFinished);
    Q_EMIT busyChanged();
    if (load->isFinished())
        loadFinished();
    else if (load->table()->rowCount() > 0)
        loadGrew(load->table());
}

void Page::loadGrew(const SharedTable &table)
{
    // A complete answer stays until the next one is complete: a failure then takes nothing away.
    if (d->answer.isComplete)
        return;
    Answer answer;
    answer.table = table;
    answer.query = d->asked;
    answer.span = d->load->span();
    answer.asOf = d->load->requestedAt();
    answer.sourceName = d->loadSource;
    showAnswer(answer);
}

void Page::loadFinished()
{
    TableLoad *load = d->load;
    if (!load)
        return;
    if (load->error()) {
        d->progress->clear();
        Answer part;
        part.table = load->table();
        part.query = d->asked;
        part.span = load->span();
        part.asOf = load->requestedAt();
        part.isCut = true;
        part.sourceName = d->loadSource;
        d->load = nullptr;
        loadFailed(*load->error(), part);
    } else {
        Answer answer;
        answer.table = load->table();
        answer.query = d->asked;
        answer.span = load->span();
        answer.asOf = load->requestedAt();
        answer.isComplete = true;
        answer.sourceName = d->loadSource;
        if (!d->loadSource.isEmpty()) {
            answer.query.groupBy = answer.table->groupBy;
            if (answer.table->groupBy.isEmpty())
                answer.savedRecords = answer.table;
        }
        d->load = nullptr;
        showAnswer(answer);
        const TableReader::LeftOut leftOut = load->leftOut();
        QStringList notes;
        if (leftOut.elements > 0)
            notes.append(
                tr("%Ln elements of the answer were no records and were left out. The first is number %L1.",
                    nullptr, int(leftOut.elements))
                    .arg(leftOut.firstElement));
        if (leftOut.fields > 0)
            notes.append(
                tr("The records have more unknown fields than the table takes; %Ln values were left out.",
                    nullptr, int(leftOut.fields)));
        if (!notes.isEmpty())
            d->message->showMessage({ MessageBar::Kind::Notice, notes.join(u' '), {}, {} });
    }
    load->deleteLater();
    Q_EMIT busyChanged();
}

void Page::loadFailed(const ApiError &error, const Answer &part)
{
    d->hasPendingConditions = false;
    const Query failed = d->asked;
    const bool wasFile = !d->loadSource.isEmpty();
    const bool hasGood = d->answer.isComplete;
    const bool hasPart = part.table->rowCount() > 0;
    // The question shown is the one that the table answers.
    if (hasGood)
        d->bar->setQuery(d->answer.query);
    if (error.kind == ApiErrorKind::Superseded)
        return;
    if (!hasGood && hasPart)
        return showPart(part, error);
    if (!hasGood)
        d->table->setEmptyText(tr("Nothing was loaded."), {});
    if (error.kind == ApiErrorKind::Cancelled)
        return;
    QString text = error.sentence();
    if (hasGood && d->isSavedResponse())
        text = tr("%1 The table below is the saved response “%2”.", "%1: what happened, %2: a file's name")
                   .arg(text, d->answer.sourceName);
    else if (hasGood && d->answer.asOf.isValid())
        text = tr("%1 The table below is from %2.", "%1: what happened")
                   .arg(text, momentText(d->answer.asOf, d->model->style().zone, QLocale()));

    MessageBar::Message message { MessageBar::Kind::Problem, text, error.detail, {} };
    if (hasPart)
        message.actions.append({ tr("Show the first %Ln records", nullptr, int(part.table->rowCount())),
            [this, part, error] { showPart(part, error); } });
    if (error.leadsToConnectionDialog())
        message.actions.append({ tr("Connect…"), [this] { Q_EMIT connectionNeeded(); } });
    else if (!wasFile)
        message.actions.append({ tr("Try again"), [this, failed] { ask(failed); } });
    d->message->showMessage(message);
    if (error.leadsToConnectionDialog())
        Q_EMIT connectionNeeded();
    else if (error.retryAt && !wasFile) {
        d->retryAt = *error.retryAt;
        d->retryText = text;
        d->retry.start();
    }
}

/// The user's choice, or all there is. Where a complete answer stood, it can be had back.
void Page::showPart(const Answer &part, const ApiError &error)
{
    const Answer before = d->answer;
    d->retry.stop();
    d->bar->setQuery(part.query);
    showAnswer(part);
    const QString happened = error.kind == ApiErrorKind::Cancelled ? tr("Stopped.") : error.sentence();
    MessageBar::Message message { MessageBar::Kind::Problem,
        tr("These are the first %Ln records, not all of them. %1", "%1: what happened",
            int(part.table->rowCount()))
            .arg(happened),
        error.detail, {} };
    if (before.isComplete)
        message.actions.append({ tr("Back to the complete table"), [this, before] {
                                    d->message->clear();
                                    d->bar->setQuery(before.query);
                                    showAnswer(before);
                                } });
    if (part.sourceName.isEmpty())
        message.actions.append({ tr("Try again"), [this, query = part.query] { ask(query); } });
    d->message->showMessage(message);
}

void Page::showAnswer(Answer answer)
{
    const bool isSame = d->answer.table && !d->answer.isComplete && answer.query == d->answer.query
        && answer.sourceName == d->answer.sourceName && answer.asOf == d->answer.asOf
        && answer.table->rowCount() >= d->answer.table->rowCount();
    const bool isRefresh = d->answer.table && answer.query == d->answer.query;
    const bool toSummary = !answer.table->groupBy.isEmpty();
    const bool isGrowing = !answer.isComplete && !answer.isCut;
    if (isRefresh && !isSame)
        d->keeper->remember();
    if (toSummary != d->showsSummary) {
        (d->showsSummary ? d->summaryView : d->recordsView) = d->table->saveView();
        d->showsSummary = toSummary;
        d->table->restoreView(toSummary ? d->summaryView : d->recordsView);
    }
    d->answer = std::move(answer);
    d->model->setSpan(d->answer.span);
    d->feed->setLocallyGrouped(toSummary && d->answer.savedRecords);
    d->feed->setSpan(d->answer.span);
    d->model->setTable(d->answer.table, !isSame);
    if (d->hasPendingConditions) {
        d->hasPendingConditions = false;
        d->table->clearFilter();
        for (const Condition &condition : d->pendingConditions)
            d->table->addCondition(condition);
    }
    if (isRefresh && !isSame)
        d->keeper->restore();
    const QString cut = d->answer.isCut
        ? tr("Incomplete: the first %Ln records", nullptr, int(d->answer.table->rowCount()))
        : QString();
    d->feed->setIncomplete(d->answer.isCut);
    if (d->answer.isComplete)
        d->feed->refresh();
    if (d->isSavedResponse()) {
        d->bar->setQuery(d->answer.query);
        d->bar->setSource(d->answer.isCut ? cut : tr("Saved response"));
        d->bar->setAnswered(std::nullopt, {});
    } else {
        d->bar->setSource(cut);
        d->bar->setAnswered(d->answer.span, d->answer.asOf);
    }
    // The message follows at once: the table stays where it is then, and need not be painted anew.
    if (!isBusy())
        d->progress->clear();
    if (d->isSavedResponse() && !isGrowing)
        d->message->showMessage({ MessageBar::Kind::Notice,
            tr("This is the saved response “%1”, not the service's answer of today.")
                .arg(d->answer.sourceName),
            {}, { { tr("Ask the service"), [this] { refresh(); } } } });
    showEmptyText();
}

void Page::groupSaved(const Query &query)
{
    d->grouping.cancel();
    d->grouping = Cancellation();
    Answer answer = d->answer;
    answer.query = query;
    if (!query.isSummary()) {
        answer.table = answer.savedRecords;
        showAnswer(answer);
        return;
    }
    const GroupRequest request { &d->info(), query.groupBy, documentedMeasures(d->info(), query.groupBy) };
    runInWorker(
        workerPool(), this,
        [records = answer.savedRecords, request, cancellation = d->grouping] {
            return groupRows(*records, records->allRows(), request, cancellation);
        },
        [this, answer, cancellation = d->grouping](const SharedTable &summary) mutable {
            if (!summary || cancellation.isCancelled())
                return;
            answer.table = summary;
            showAnswer(answer);
        });
}

void Page::adoptAnswer(const Answer &answer)
{
    if (!answer.table)
        return;
    d->wasAsked = true;
    d->asked = answer.query;
    showAnswer(answer);
}

void Page::showEmptyText()
{
    if (!d->answer.isComplete || d->isSavedResponse()) {
        d->table->setEmptyText(
            d->isSavedResponse() ? tr("The saved response holds no record.") : QString(), {});
        return;
    }
    const int days = d->answer.query.days.value();
    const QString text = days == 1
        ? tr("No %1 in the last 24 hours.", "%1: conversations, sessions, availability periods")
              .arg(d->noun())
        : tr("No %1 in the last %n days.", "%1: conversations, sessions, availability periods", days)
              .arg(d->noun());
    const int longer = days < 7 ? 7 : days < 30 ? 30 : 120;
    d->table->setEmptyText(text, longer > days ? tr("Show %n days", nullptr, longer) : QString());
}

} // namespace mavenscope
