// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/export_command.h"

#include "commandline/exported_table.h"
#include "table/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mavenscope {

ExportCommand::ExportCommand(ExportOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_showsProgress(isErrorOutputATerminal())
{
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    if (m_options.input.isEmpty())
        findToken();
    else
        watch(TableLoad::open(m_options.input, m_options.endpoint));
}

void ExportCommand::findToken()
{
    const auto use = [this](const Result<Token, QString> &token) {
        if (token.hasValue())
            fetch(token.value());
        else
            end(NotAuthorised, token.error());
    };
    // What was asked for in so many words comes before what happens to be set.
    if (!m_options.tokenFile.isEmpty()) {
        use(tokenFromFile(m_options.tokenFile));
        return;
    }
    const auto fromEnvironment = tokenFromEnvironment();
    if (!fromEnvironment.hasValue() || !fromEnvironment.value().isEmpty()) {
        use(fromEnvironment);
        return;
    }
    m_tokens.read(m_options.baseUrl, [this](const TokenStore::Answer &answer) {
        if (answer.token.isEmpty())
            end(NotAuthorised,
                tr("There is no token. Set MAVENSCOPE_TOKEN, name a file with --token-file, or connect in "
                   "Mavenscope "
                   "once.")
                    + (answer.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(answer.detail)));
        else
            fetch(answer.token);
    });
}

void ExportCommand::fetch(const Token &token)
{
    FetchLimits limits;
    if (m_options.maxWait)
        limits.longestWait = *m_options.maxWait;
    m_client = std::make_unique<Client>(nullptr, limits);
    m_client->setConnection({ m_options.baseUrl, token, false });
    Query query;
    query.endpoint = m_options.endpoint->id;
    query.days = m_options.days;
    query.groupBy = m_options.groupBy;
    watch(TableLoad::fetch(*m_client, query));
}

void ExportCommand::watch(TableLoad *load)
{
    m_load.reset(load);
    connect(load, &TableLoad::waiting, this, [this](const QDateTime &until) {
        showProgress(
            tr("Waiting for the rate limit until %1").arg(QLocale().toString(until.toLocalTime().time())));
    });
    connect(load, &TableLoad::progressed, this, [this](qint64 rows, qint64 bytes) {
        showProgress(tr("%L1 rows, %2").arg(rows).arg(QLocale().formattedDataSize(bytes)));
    });
    connect(load, &TableLoad::finished, this, &ExportCommand::loaded);
}

void ExportCommand::loaded()
{
    if (const auto &error = m_load->error()) {
        end(error->exitStatus(),
            error->detail.isEmpty() ? error->sentence() : error->sentence() + u" ("_s + error->detail + u')');
        return;
    }
    const SharedTable table = m_load->table();
    if (const Endpoint *other = otherEndpoint(*table, *m_options.endpoint); other && m_client == nullptr) {
        end(NotUnderstood,
            tr("The saved response does not hold %1. Use --endpoint %2.")
                .arg(QString::fromLatin1(m_options.endpoint->name), QString::fromLatin1(other->name)));
        return;
    }
    // The rest stands; but a number that is not complete must not go unsaid.
    const TableReader::LeftOut leftOut = m_load->leftOut();
    if (leftOut.elements)
        m_notes.append(
            tr("%L1 elements of the answer are no records and were left out; the first is number %L2.")
                .arg(leftOut.elements)
                .arg(leftOut.firstElement));
    if (leftOut.fields)
        m_notes.append(
            tr("The records have more unknown fields than the table takes; %L1 values were left out.")
                .arg(leftOut.fields));
    write(table);
}

void ExportCommand::write(const SharedTable &table)
{
    auto job = exportedTable(table, m_options);
    if (!job.hasValue()) {
        end(WrongUse, job.error());
        return;
    }
    showProgress(tr("Writing %L1 rows").arg(qint64(job.value().rows->size())));
    std::optional<ExportError> error;
    if (m_options.output == "-"_L1) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            error = ExportError { false, output.errorString() };
        else
            error = writeCsv(job.value(), output, {});
        if (!error && std::fflush(stdout) != 0)
            error = ExportError { false,
                tr("The standard output could not be written: %1.").arg(qt_error_string()) };
    } else {
        error = writeCsvFile(job.value(), m_options.output, {});
    }
    if (error)
        end(CannotWrite, error->sentence);
    else
        end(Done, {});
}

void ExportCommand::showProgress(const QString &text)
{
    if (!m_showsProgress)
        return;
    std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
    std::fflush(stderr);
    m_progressShown = true;
}

void ExportCommand::end(int status, const QString &sentence)
{
    if (m_progressShown)
        std::fprintf(stderr, "\r\033[K");
    const QString said = status == Done ? m_notes.join(u' ') : sentence;
    if (!said.isEmpty())
        std::fprintf(stderr, "mavenscope-cli: %s\n", qPrintable(said.simplified()));
    Q_EMIT finished(status);
}

} // namespace mavenscope
