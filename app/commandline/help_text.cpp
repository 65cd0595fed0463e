// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/help_text.h"

#include "api/endpoint.h"

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr const char *usage = R"(Usage:
  mavenscope-cli export --endpoint NAME --days N [options]     export as CSV
  mavenscope-cli demo-server [options]                         serve made-up data on this computer
  mavenscope-cli --help, --version

What to export
  --endpoint NAME       conversations, sessions or availability
  --days N              the last N times 24 hours, 1 to 120; not with --input, which has its own
  --group-by F,F        a summary by these fields, in this order; date, week and month exclude each other, and each
                        gives the column date
  --where 'COLUMN OP VALUE'
                        keep only rows that meet this; several must all hold
  --search TEXT         keep only rows with TEXT in any text column, in any case
  --sort F,-F           sort by these columns, - downwards; cells without a value come last
  --columns F,F         write these columns, in this order; form_data.KEY is a column too
  --input FILE          read a saved response instead of asking the service; - is standard input. With --group-by it is
                        grouped here, in UTC
  With --group-by, --sort and --columns are about the summary. Without --input the service groups, and --where and
  --search are about the summary too. With --input they are about the records, before grouping; a --where on a column
  that only the summary has applies after it.

OP is one of
  = !=                  exactly this value
  < <= > >=             numbers by value, times with an ISO 8601 time or date (a date alone: its start, UTC)
  ~ !~                  contains (does not contain), in any case
  =~                    matches a regular expression
  in a,b,c              is one of these
  is null, is not null  there is no value; an empty text is a value
A value with a comma or quote is quoted as in CSV, a column with a space likewise: '"form_data.serial number" = 7'. A
list column meets a condition where one of its elements does, and != and !~ where none is or contains the value. A cell
without a value equals nothing: != and !~ keep it, the others do not.

How to write it
  --profile NAME        rfc4180 (comma, CRLF, UTF-8, UTC times, plain milliseconds) or spreadsheet (this computer's
                        separator and decimal mark, byte order mark, local times); rfc4180 unless said otherwise
  --header NAME         names (the service's, unless said otherwise) or titles
  --no-formula-guard    do not put ' before text that a spreadsheet would run
  --output FILE         written only when all is well; - is standard output, unless said otherwise

Connection
  --base-url URL        https only, except on this computer
  --token-file FILE     a file that only its owner can read; without it MAVENSCOPE_TOKEN or the keychain
  --max-wait SECONDS    wait at most so long for the rate limit

demo-server
  --port N              any free one unless said otherwise
  --records N           how many conversations, up to 5000000; 40000 unless said otherwise
  --seed N              another number gives other data; 1 unless said otherwise
  --days N              how far back they reach, 1 to 3650; 120 unless said otherwise
  --no-limits           no rate limits
It runs until it is interrupted, and prints its address and a token that it has made up.

Exit status
  0 done, 2 wrong use, 3 not authorised, 4 rate limit not met in time, 5 network or service, 6 answer or file not
  understood, 7 cannot write

)";

QString wrapped(const QStringList &words, qsizetype indent)
{
    QString text;
    QString line(indent, u' ');
    for (const QString &word : words) {
        if (line.size() + word.size() > 110) {
            text += line.trimmed().isEmpty() ? QString() : line + u'\n';
            line = QString(indent, u' ');
        }
        line += word + u' ';
    }
    return text + line + u'\n';
}

} // namespace

QString helpText()
{
    QString text = QString::fromUtf8(usage);
    for (const Endpoint &endpoint : endpoints()) {
        QStringList fields, groups, statistics;
        for (const Field &field : endpoint.fields)
            fields.append(QString::fromLatin1(field.name));
        for (const GroupField &group : endpoint.groupFields)
            groups.append(QString::fromLatin1(group.name));
        for (const Statistic &statistic : endpoint.statistics) {
            statistics.append(QString::fromLatin1(statistic.name));
            if (statistic.absentWhenGroupedBy)
                statistics.append(
                    u"(not when grouped by %1)"_s.arg(QString::fromLatin1(statistic.absentWhenGroupedBy)));
        }
        text += u"Columns of %1\n"_s.arg(QString::fromLatin1(endpoint.name)) + wrapped(fields, 2)
            + u"  --group-by:\n"_s + wrapped(groups, 4) + u"  columns of a summary, behind those:\n"_s
            + wrapped(statistics, 4) + u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace mavenscope
