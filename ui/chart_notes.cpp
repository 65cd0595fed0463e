// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace mavenscope {

namespace {

class ChartNotes
{
    Q_DECLARE_TR_FUNCTIONS(ChartNotes)
};

QString partialNote(const ChartPicture &picture)
{
    const std::vector<bool> &partial = picture.data.partial;
    if (std::none_of(partial.begin(), partial.end(), [](bool is) { return is; }))
        return {};
    const bool lines = picture.kind == ChartKind::Lines;
    switch (picture.data.bucket) {
    case Bucket::None:
        return {};
    case Bucket::Date:
        return lines ? ChartNotes::tr("Dashed: the period cuts this day off.")
                     : ChartNotes::tr("Hatched: the period cuts this day off.");
    case Bucket::Week:
        return lines ? ChartNotes::tr("Dashed: the period cuts this week off.")
                     : ChartNotes::tr("Hatched: the period cuts this week off.");
    case Bucket::Month:
        return lines ? ChartNotes::tr("Dashed: the period cuts this month off.")
                     : ChartNotes::tr("Hatched: the period cuts this month off.");
    }
    return {};
}

} // namespace

QString chartTitle(const Metric &metric, const ChartData &data, const Endpoint &endpoint)
{
    const QString measure = metricTitle(metric);
    const QString lines = data.linesField.isEmpty() ? QString() : columnTitle(&endpoint, data.linesField);
    switch (data.bucket) {
    case Bucket::None:
        break;
    case Bucket::Date:
        //: Measure and group field
        return lines.isEmpty() ? ChartNotes::tr("%1 by day").arg(measure)
                               : ChartNotes::tr("%1 by day and %2").arg(measure, lines);
    case Bucket::Week:
        return lines.isEmpty() ? ChartNotes::tr("%1 by week").arg(measure)
                               : ChartNotes::tr("%1 by week and %2").arg(measure, lines);
    case Bucket::Month:
        return lines.isEmpty() ? ChartNotes::tr("%1 by month").arg(measure)
                               : ChartNotes::tr("%1 by month and %2").arg(measure, lines);
    }
    if (data.categoryField.isEmpty())
        return measure;
    const QString category = columnTitle(&endpoint, data.categoryField);
    return lines.isEmpty() ? ChartNotes::tr("%1 by %2").arg(measure, category)
                           : ChartNotes::tr("%1 by %2 and %3").arg(measure, category, lines);
}

QString placeTitle(const ChartData &data, const Endpoint &endpoint)
{
    switch (data.bucket) {
    case Bucket::None:
        break;
    case Bucket::Date:
        return ChartNotes::tr("Day");
    case Bucket::Week:
        return ChartNotes::tr("Week beginning on");
    case Bucket::Month:
        return ChartNotes::tr("Month");
    }
    return data.categoryField.isEmpty() ? QString() : columnTitle(&endpoint, data.categoryField);
}

QString chartNotes(const ChartPicture &picture, const QString &first)
{
    const ChartData &data = picture.data;
    QStringList sentences;
    if (!first.isEmpty())
        sentences << (first.endsWith(u'.') ? first : ChartNotes::tr("%1.").arg(first));
    sentences << partialNote(picture);
    const int shownLines = int(std::count_if(
        data.lines.begin(), data.lines.end(), [](const ChartLine &line) { return !line.isOther; }));
    for (const ChartLine &line : data.lines)
        if (line.isOther)
            //: How many groups are drawn; the second number: how many "Other" puts together
            sentences << ChartNotes::tr("The largest %L1 are shown; Other puts %L2 more together.")
                             .arg(shownLines)
                             .arg(line.othersCount);
    if (data.linesLeftOut > 0)
        sentences << ChartNotes::tr(
            "The largest %L1 are shown; %L2 more are left out, since their values do not add up.")
                         .arg(shownLines)
                         .arg(data.linesLeftOut);
    if (data.categoriesLeftOut > 0)
        sentences << ChartNotes::tr("The largest %L1 of %L2 are shown.")
                         .arg(data.categories.size())
                         .arg(int(data.categories.size()) + data.categoriesLeftOut);
    if (data.mergeRefused)
        sentences << ChartNotes::tr(
            "Where several groups meet nothing is drawn, since this measure does not add up.");
    if (data.rowsWithoutTime > 0)
        sentences << ChartNotes::tr(
            "%n rows without a date are not drawn.", nullptr, int(data.rowsWithoutTime));
    if (picture.rate
        && std::any_of(picture.rate->points.begin(), picture.rate->points.end(),
            [](const ChartPoint &point) { return point.value > 100; }))
        sentences << ChartNotes::tr("Occupancy over 100 %: more active than available time was recorded.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace mavenscope
