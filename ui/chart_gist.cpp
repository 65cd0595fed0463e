// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_gist.h"

#include "models/cell_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mavenscope {

namespace {

class ChartGist
{
    Q_DECLARE_TR_FUNCTIONS(ChartGist)
};

QString numberText(double value, const QLocale &locale)
{
    const bool whole = value == std::floor(value);
    return locale.toString(value, 'f', whole ? 0 : 1);
}

QString bucketCountText(const ChartData &data, int count)
{
    switch (data.bucket) {
    case Bucket::None:
        break;
    case Bucket::Date:
        return ChartGist::tr("%n days", nullptr, count);
    case Bucket::Week:
        return ChartGist::tr("%n weeks", nullptr, count);
    case Bucket::Month:
        return ChartGist::tr("%n months", nullptr, count);
    }
    return ChartGist::tr("%n groups", nullptr, count);
}

QString partialText(const ChartData &data)
{
    if (data.partial.empty())
        return {};
    const bool first = data.partial.front();
    const bool last = data.partial.back();
    if (data.partial.size() == 1)
        return first ? ChartGist::tr("It is cut off by the period.") : QString();
    if (first && last)
        return ChartGist::tr("The first and the last are cut off by the period.");
    if (first)
        return ChartGist::tr("The first is cut off by the period.");
    return last ? ChartGist::tr("The last is cut off by the period.") : QString();
}

} // namespace

QString valueText(const std::optional<double> &value, MetricUnit unit, const QLocale &locale)
{
    if (!value)
        return QStringLiteral("—");
    switch (unit) {
    case MetricUnit::Count:
        return numberText(*value, locale);
    case MetricUnit::Duration:
        return durationText(*value, locale);
    case MetricUnit::Hours:
        //: A number of hours
        return ChartGist::tr("%1 h").arg(numberText(*value, locale));
    case MetricUnit::Percent:
        //: A percentage
        return ChartGist::tr("%1 %").arg(numberText(*value, locale));
    }
    return {};
}

QString placeText(const ChartPicture &picture, int place)
{
    const ChartData &data = picture.data;
    if (!data.isTime)
        return data.categories[size_t(place)];
    const QDate day = QDateTime::fromMSecsSinceEpoch(data.buckets[size_t(place)], Qt::UTC).date();
    const bool partial = data.partial[size_t(place)];
    if (data.bucket == Bucket::Month) {
        const QString month = picture.locale.toString(day, QStringLiteral("MMMM yyyy"));
        return partial ? ChartGist::tr("%1, partial").arg(month) : month;
    }
    if (data.bucket == Bucket::Week) {
        const QString monday = picture.locale.toString(day, ChartGist::tr("d MMM yyyy"));
        return partial ? ChartGist::tr("Week of %1, partial").arg(monday)
                       : ChartGist::tr("Week of %1").arg(monday);
    }
    const QString date = picture.locale.toString(day, ChartGist::tr("ddd d MMM yyyy"));
    return partial ? ChartGist::tr("%1, partial").arg(date) : date;
}

QString chartGist(const ChartPicture &picture)
{
    QStringList sentences;
    for (int line = 0; line < picture.lineCount(); ++line) {
        if (picture.isHidden(line))
            continue;
        const ChartPoint *least = nullptr, *most = nullptr;
        int count = 0;
        const ChartLine &points = picture.line(line);
        for (const ChartPoint &point : points.points) {
            if (!point.value)
                continue;
            ++count;
            if (!least || *point.value < *least->value)
                least = &point;
            if (!most || *point.value > *most->value)
                most = &point;
        }
        const MetricUnit unit = picture.unitOf(line);
        if (!least) {
            sentences << ChartGist::tr("%1: no values.").arg(points.label);
        } else if (count == 1) {
            //: Label, one value
            sentences << ChartGist::tr("%1: %2.").arg(
                points.label, valueText(least->value, unit, picture.locale));
        } else {
            //: Label, number of weeks or groups, least value, greatest value
            sentences << ChartGist::tr("%1: %2, from %3 to %4.")
                             .arg(points.label, bucketCountText(picture.data, count),
                                 valueText(least->value, unit, picture.locale),
                                 valueText(most->value, unit, picture.locale));
        }
    }
    if (sentences.isEmpty())
        sentences << ChartGist::tr("Nothing to draw.");
    const QString partial = partialText(picture.data);
    if (!partial.isEmpty())
        sentences << partial;
    if (!picture.title.isEmpty())
        sentences.prepend(ChartGist::tr("%1.").arg(picture.title));
    return sentences.join(u' ');
}

} // namespace mavenscope
