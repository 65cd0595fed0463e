// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does on request: the records behind a number, cancel, export.
#include "ui/drill_down.h"
#include "ui/page_private.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mavenscope {

void Page::openRow(int row)
{
    if (row < 0 || !d->showsSummary) {
        setDetailShown(true);
        return;
    }
    Query records = d->answer.query;
    records.groupBy.clear();
    askFor(records, conditionsBehind(*d->answer.table, d->model->rowId(row), d->info()));
}

void Page::openPoint(int64_t bucket, const QList<QByteArray> &keys, bool isOther)
{
    if (!d->answer.table)
        return;
    if (!d->showsSummary) {
        d->table->addCondition(withinBucket(d->info(), bucket, Bucket::Date));
        return;
    }
    const QList<QByteArray> groupBy = d->answer.table->groupBy;
    QList<QByteArray> fields = groupBy;
    std::vector<Condition> conditions;
    if (const GroupField *time = bucketFieldOf(d->info(), groupBy)) {
        conditions.push_back(withinBucket(d->info(), bucket, time->bucket));
        fields.removeAll(time->name);
    } else if (!fields.isEmpty()) {
        const std::optional<Condition> condition
            = conditionOfCategory(*d->answer.table, *d->model->rows(), d->chart->metricId(), bucket);
        if (!condition)
            return;
        fields.removeFirst();
        conditions.push_back(*condition);
    }
    if (!fields.isEmpty() && !keys.isEmpty())
        for (const Condition &condition : isOther ? withoutValues(fields.first(), keys)
                                                  : std::vector { withValue(fields.first(), keys.first()) })
            conditions.push_back(condition);
    Query records = d->answer.query;
    records.groupBy.clear();
    askFor(records, conditions);
}

void Page::openSpan(const QDateTime &begin, const QDateTime &end)
{
    const QDateTime last = end.addMSecs(-1);
    if (d->showsSummary)
        d->table->addCondition({ "date", FilterOp::Between,
            { begin.toUTC().date().toString(Qt::ISODate), last.toUTC().date().toString(Qt::ISODate) } });
    else
        d->table->addCondition(withinSpan(d->info().timeField, begin, last));
}

void Page::cancelLoad()
{
    if (d->exporting)
        d->exporting->cancel();
    else if (d->load)
        d->load->cancel();
}

std::optional<QString> Page::exportProblem() const
{
    if (d->exporting)
        return tr("An export is being written. Wait for it or cancel it.");
    if (!d->answer.table || d->answer.table->columnCount() == 0)
        return tr("There is nothing to export yet.");
    if (!d->answer.isComplete && !d->answer.isCut)
        return tr("The table is still loading. Export it when all rows are there.");
    if (d->model->isBusy())
        return tr("The filter is still running. Export when it is done.");
    if (!d->model->filterProblemText().isEmpty())
        return tr("A filter cannot be applied, so every row is shown. Change or remove it, then export.");
    return std::nullopt;
}

QString Page::proposedFileName() const
{
    QString name = d->noun();
    if (d->isSavedResponse()) {
        name = QFileInfo(d->answer.sourceName).completeBaseName();
    } else if (d->answer.span) {
        const QTimeZone zone = d->model->style().zone;
        name = tr("%1 %2 to %3", "a file name: conversations 2026-10-24 to 2026-11-23")
                   .arg(name, d->answer.span->begin.toTimeZone(zone).date().toString(Qt::ISODate),
                       d->answer.span->end.toTimeZone(zone).date().toString(Qt::ISODate));
    }
    if (d->answer.isCut)
        name = tr("%1 incomplete, the first %n records", "a file name", int(d->answer.table->rowCount()))
                   .arg(name);
    return name + ".csv"_L1;
}

void Page::exportCsv(const QString &path, const CsvFormat &format)
{
    if (const std::optional<QString> problem = exportProblem()) {
        d->message->showMessage({ MessageBar::Kind::Notice, *problem, {}, {} });
        return;
    }
    CsvJob job { d->model->table(), d->model->rows(), d->table->visibleColumns(), format };
    d->exporting = new CsvExport(std::move(job), path, this);
    connect(d->exporting, &CsvExport::progressed, this, [this](qint64 rows, qint64 ofRows) {
        d->progress->showProgress(
            tr("%L1 of %Ln rows written", nullptr, int(ofRows)).arg(rows), rows, ofRows);
    });
    connect(d->exporting, &CsvExport::finished, this, &Page::exportFinished);
    d->message->clear();
    d->progress->showProgress(tr("Writing the table…"), 0, 1);
    d->exporting->start();
    Q_EMIT busyChanged();
}

void Page::exportFinished()
{
    CsvExport *done = d->exporting;
    d->exporting = nullptr;
    d->progress->clear();
    if (!done->error()) {
        const QString folder = QFileInfo(done->path()).absolutePath();
        d->message->showMessage({ MessageBar::Kind::Done,
            tr("%Ln rows written to %1.", "%1: a file", int(done->rowCount())).arg(done->path()), {},
            { { tr("Show folder"),
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); } } } });
    } else if (done->error()->cancelled) {
        d->message->showMessage(
            { MessageBar::Kind::Notice, tr("The export was cancelled. No file was written."), {}, {} });
    } else {
        d->message->showMessage({ MessageBar::Kind::Problem, done->error()->sentence, {}, {} });
    }
    done->deleteLater();
    Q_EMIT busyChanged();
}

} // namespace mavenscope
