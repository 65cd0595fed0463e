// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {

std::optional<Days> Days::from(int days)
{
    if (days < least || days > most)
        return std::nullopt;
    return Days(days);
}

Days Days::clamped(int days) { return Days(std::clamp(days, least, most)); }

QUrl Query::url(const QUrl &base) const
{
    const Endpoint &asked = mavenscope::endpoint(endpoint);
    QUrl url = base;
    QString path = base.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + QString::fromLatin1(asked.path));

    QByteArray parameters;
    if (isSummary()) {
        parameters = "group_by=";
        for (qsizetype i = 0; i < groupBy.size(); ++i) {
            if (i > 0)
                parameters += ',';
            // A name outside the table keeps its meaning to the service, which may know it, and cannot add a
            // parameter.
            const GroupField *group = asked.groupField(groupBy[i]);
            parameters += group ? QByteArray(group->name) : groupBy[i].toPercentEncoding();
        }
        parameters += '&';
    }
    parameters += "days=" + QByteArray::number(days.value());
    url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    return url;
}

TimeSpan spanOf(Days days, const QDateTime &requestedAt)
{
    const QDateTime end = requestedAt.toUTC();
    return { end.addSecs(qint64(days.value()) * -24 * 60 * 60), end };
}

} // namespace mavenscope
