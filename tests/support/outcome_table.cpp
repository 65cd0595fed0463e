// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outcome_table.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr auto beginMark = "<!-- outcomes: written by tst_fault_matrix -->\n"_L1;
constexpr auto endMark = "<!-- end of outcomes -->\n"_L1;

QString boundText(FaultBound bound)
{
    const FetchLimits limits;
    using std::chrono::duration_cast;
    switch (bound) {
    case FaultBound::RetryAfter:
        return u"the moment asked for"_s;
    case FaultBound::None:
        return u"at once"_s;
    case FaultBound::Idle:
        return u"%1 s without a byte"_s.arg(duration_cast<std::chrono::seconds>(limits.idle).count());
    case FaultBound::Whole:
        return u"%1 min in all"_s.arg(duration_cast<std::chrono::minutes>(limits.whole).count());
    }
    return {};
}

QString outcomeText(
    const FaultCase &fault, const std::optional<ApiError> &error, const TableReader::LeftOut &leftOut)
{
    if (!error) {
        QString text = fault.rows == 1 ? u"1 record"_s : u"%1 records"_s.arg(fault.rows);
        if (leftOut.elements)
            text += u"; %1 left out and said, the first is number %2"_s.arg(leftOut.elements)
                        .arg(leftOut.firstElement);
        return text;
    }
    // Without its moment: the sentence would be another each minute.
    ApiError timeless = *error;
    timeless.retryAt.reset();
    QString sentence = timeless.sentence();
    static const QRegularExpression port(u"(127\\.0\\.0\\.1:)\\d{2,}"_s);
    if (fault.otherKind) {
        ApiError one, other;
        one.kind = *fault.kind;
        other.kind = *fault.otherKind;
        sentence = u"%1 Or: %2"_s.arg(one.sentence(), other.sentence());
    }
    return sentence.replace(port, u"\\1…"_s);
}

} // namespace

void OutcomeTable::add(
    const FaultCase &fault, const std::optional<ApiError> &error, const TableReader::LeftOut &leftOut)
{
    const QString group = QString::fromUtf8(fault.group);
    if (!m_groups.contains(group))
        m_groups.append(group);
    const QString upTo = fault.isUpToChance() ? u"up to "_s : QString();
    const QString part = !error ? QString() : fault.rows ? upTo + QString::number(fault.rows) : u"–"_s;
    const QString requests = upTo + QString::number(fault.mostRequests());
    m_lines[group].append(u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(QString::fromUtf8(fault.name),
        outcomeText(fault, error, leftOut), part, requests, boundText(fault.bound)));
}

void OutcomeTable::add(const FaultCase &fault, const QString &outcome)
{
    m_lines[QString::fromUtf8(fault.group)].append(u"| %1 | %2 | – | %3 | %4 |\n"_s.arg(
        QString::fromUtf8(fault.name), outcome, QString::number(fault.requests), boundText(fault.bound)));
}

QString OutcomeTable::text() const
{
    QString text;
    for (const QString &group : m_groups) {
        text += u"\n### %1\n\n"_s.arg(group)
            + u"| what happens | what the user gets | records of an incomplete answer | requests | until |\n"
              "|---|---|---|---|---|\n"_s
            + m_lines[group].join(QString());
    }
    return text + u'\n';
}

QString OutcomeTable::differenceFrom(const QString &document) const
{
    QFile file(document);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(document, file.errorString());
    const QString whole = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype begin = whole.indexOf(beginMark), end = whole.indexOf(endMark);
    if (begin < 0 || end < begin)
        return u"%1 has no place for the outcomes"_s.arg(document);
    const qsizetype from = begin + beginMark.size();
    const QString wanted = text();
    if (whole.sliced(from, end - from) == wanted)
        return {};
    if (qEnvironmentVariableIsSet("MAVENSCOPE_UPDATE")) {
        const QString updated = whole.left(from) + wanted + whole.sliced(end);
        if (file.open(QIODevice::WriteOnly) && file.write(updated.toUtf8()) > 0)
            return {};
        return file.errorString();
    }
    return u"%1 does not hold these outcomes:\n%2"_s.arg(document, wanted);
}

} // namespace mavenscope
