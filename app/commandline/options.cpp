// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/options.h"

#include "api/connection.h"
#include "commandline/help_text.h"
#include "commandline/where_parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The value of an option that was given at most once.
class Values
{
public:
    Values(const QList<QCommandLineOption> &options, const QStringList &arguments)
    {
        m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        m_parser.addOptions(options);
        // The first argument stands for the program's name.
        if (!m_parser.parse(QStringList { QString() } + arguments))
            m_problem = m_parser.errorText();
        else if (!m_parser.positionalArguments().isEmpty())
            m_problem = Text::tr("“%1” is not an option.").arg(m_parser.positionalArguments().constFirst());
    }

    const QString &problem() const { return m_problem; }
    void fail(const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QStringList all(const QString &name) const { return m_parser.values(name); }
    QString one(const QString &name)
    {
        const QStringList values = m_parser.values(name);
        if (values.size() > 1)
            fail(Text::tr("--%1 can be given only once.").arg(name));
        return values.isEmpty() ? QString() : values.constLast();
    }
    /// An empty name comes from a variable that was not set; to go on without it would do something else than
    /// was meant.
    QString named(const QString &name)
    {
        const QString value = one(name);
        if (has(name) && value.isEmpty())
            fail(Text::tr("--%1 needs the name of a file.").arg(name));
        return value;
    }
    std::optional<qint64> number(const QString &name, qint64 least, qint64 most)
    {
        if (!has(name))
            return std::nullopt;
        bool ok = false;
        const qint64 value = one(name).toLongLong(&ok);
        if (ok && value >= least && value <= most)
            return value;
        fail(Text::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
        return std::nullopt;
    }
    QList<QByteArray> names(const QString &name)
    {
        QList<QByteArray> result;
        if (!has(name))
            return result;
        const auto list = parseList(one(name));
        if (!list.hasValue()) {
            fail(list.error());
            return result;
        }
        for (const QString &element : list.value()) {
            if (element.isEmpty())
                fail(Text::tr("--%1 has an empty name in its list.").arg(name));
            result.append(element.toUtf8());
        }
        return result;
    }

private:
    QCommandLineParser m_parser;
    QString m_problem;
};

QList<QCommandLineOption> taking(std::initializer_list<const char *> names)
{
    QList<QCommandLineOption> options;
    for (const char *name : names)
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    return options;
}

QString endpointNames()
{
    QStringList names;
    for (const Endpoint &endpoint : endpoints())
        names.append(QString::fromLatin1(endpoint.name));
    return names.join(u", "_s);
}

void readEndpoint(Values &values, ExportOptions &options)
{
    options.endpoint = endpointNamed(values.one(u"endpoint"_s).toUtf8());
    if (!values.has(u"endpoint"_s))
        values.fail(Text::tr("--endpoint is missing; it is one of %1.").arg(endpointNames()));
    else if (!options.endpoint)
        values.fail(Text::tr("--endpoint is one of %1.").arg(endpointNames()));
}

void readQuestion(Values &values, ExportOptions &options)
{
    options.input = values.named(u"input"_s);
    if (const auto days = values.number(u"days"_s, Days::least, Days::most))
        options.days = Days::clamped(int(*days));
    // Left unsaid, all of the file's days would be taken for the ones asked for.
    if (values.has(u"days"_s) && values.has(u"input"_s))
        values.fail(
            Text::tr("--days does not go with --input: a saved response has the days it was asked for. "
                     "Leave one of the two out."));
    else if (!values.has(u"days"_s) && options.input.isEmpty())
        values.fail(Text::tr("--days is missing; it takes a whole number from %1 to %2.")
                        .arg(Days::least)
                        .arg(Days::most));
    for (const QByteArray &name : values.names(u"group-by"_s)) {
        const GroupField *field = options.endpoint ? options.endpoint->groupField(name) : nullptr;
        options.groupBy.append(field ? QByteArray(field->name) : name);
    }
    if (options.endpoint) {
        if (const auto problem = groupByProblem(*options.endpoint, options.groupBy))
            values.fail(*problem);
    }
    options.filter.search = values.one(u"search"_s);
    for (const QString &where : values.all(u"where"_s)) {
        auto condition = parseCondition(where);
        if (condition.hasValue())
            options.filter.conditions.push_back(std::move(condition).value());
        else
            values.fail(condition.error());
    }
    for (QByteArray &name : values.names(u"sort"_s)) {
        const bool descending = name.startsWith('-');
        options.sort.push_back({ descending ? name.sliced(1) : name, descending });
    }
    options.columns = values.names(u"columns"_s);
}

void readFormat(Values &values, ExportOptions &options)
{
    const QString profile = values.one(u"profile"_s);
    if (profile == "spreadsheet"_L1)
        options.format = CsvFormat::spreadsheet(QLocale::system(), QTimeZone::systemTimeZone());
    else if (!profile.isEmpty() && profile != "rfc4180"_L1)
        values.fail(Text::tr("--profile is one of rfc4180, spreadsheet."));
    const QString header = values.one(u"header"_s);
    if (header == "titles"_L1)
        options.format.header = CsvFormat::Header::Titles;
    else if (!header.isEmpty() && header != "names"_L1)
        values.fail(Text::tr("--header is one of names, titles."));
    options.format.formulaGuard = !values.has(u"no-formula-guard"_s);
    if (values.has(u"output"_s))
        options.output = values.one(u"output"_s);
    if (options.output.isEmpty())
        values.fail(Text::tr("--output needs the name of a file, or - for standard output."));
}

void readConnection(Values &values, ExportOptions &options)
{
    options.baseUrl = Connection::defaultBaseUrl();
    if (values.has(u"base-url"_s)) {
        const auto url = baseUrlFrom(values.one(u"base-url"_s));
        if (url.hasValue())
            options.baseUrl = url.value();
        else
            values.fail(url.error());
    }
    options.tokenFile = values.named(u"token-file"_s);
    if (const auto seconds = values.number(u"max-wait"_s, 0, 86'400))
        options.maxWait = std::chrono::seconds(*seconds);
}

Result<Command, QString> parseExport(const QStringList &arguments)
{
    auto known = taking({ "endpoint", "days", "group-by", "where", "search", "sort", "columns", "profile",
        "header", "base-url", "token-file", "max-wait", "input", "output" });
    known.append(QCommandLineOption(u"no-formula-guard"_s));
    Values values(known, arguments);
    ExportOptions options;
    if (values.problem().isEmpty()) {
        readEndpoint(values, options);
        readQuestion(values, options);
        readFormat(values, options);
        readConnection(values, options);
    }
    if (!values.problem().isEmpty())
        return values.problem();
    return Command(std::move(options));
}

Result<Command, QString> parseDemoServer(const QStringList &arguments)
{
    auto known = taking({ "port", "records", "seed", "days" });
    known.append(QCommandLineOption(u"no-limits"_s));
    Values values(known, arguments);
    DemoServerOptions options;
    options.port = quint16(values.number(u"port"_s, 0, 65'535).value_or(0));
    options.data.records = values.number(u"records"_s, 0, 5'000'000).value_or(options.data.records);
    options.data.seed = quint64(
        values.number(u"seed"_s, 0, std::numeric_limits<qint64>::max()).value_or(qint64(options.data.seed)));
    options.data.days = int(values.number(u"days"_s, 1, 3650).value_or(options.data.days));
    options.limits = !values.has(u"no-limits"_s);
    if (!values.problem().isEmpty())
        return values.problem();
    return Command(std::move(options));
}

} // namespace

Result<Command, QString> parseCommandLine(const QStringList &arguments)
{
    const bool wantsHelp = arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
    const QString command = arguments.isEmpty() ? QString() : arguments.constFirst();
    if (wantsHelp || command == "help"_L1)
        return Command(PrintText { helpText() });
    if (command == "--version"_L1 || command == "-v"_L1)
        return Command(PrintText { QStringLiteral("mavenscope-cli " MAVENSCOPE_VERSION "\n") });
    if (command == "export"_L1)
        return parseExport(arguments.sliced(1));
    if (command == "demo-server"_L1)
        return parseDemoServer(arguments.sliced(1));
    if (command.isEmpty())
        return Text::tr("Say what to do: export or demo-server. --help lists all options.");
    return Text::tr("“%1” is not a command; say export or demo-server. --help lists all options.")
        .arg(command);
}

} // namespace mavenscope
