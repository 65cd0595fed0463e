// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exported_table.h"
#include "table/table_reader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <charconv>
#include <sqlite3.h>

using namespace mavenscope;
using namespace Qt::StringLiterals;

/// Random answers, filters, sorts and groupings: the program's CSV equals what SQLite makes of the same JSON.
class TestDifferential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void records_data() { addSeeds(120); }
    void records();
    void summaries_data() { addSeeds(120); }
    void summaries();

private:
    static void addSeeds(int count);
    QByteArray fromSqlite(const QByteArray &json, const QByteArray &select, const QStringList &header);
    static QByteArray fromProgram(const QByteArray &json, const QStringList &arguments);
    sqlite3 *m_database = nullptr;
    qsizetype m_rows = 0; ///< compared
};

namespace {

/// A column of the program and what it is in SQLite, where value is a record.
struct Column
{
    const char *name;
    const char *sql; ///< as the CSV has it
    enum Kind { Text, Number, Time, List, MemberNumber } kind;
};

constexpr Column conversationColumns[] = {
    { "id", "value->>'$.id'", Column::Text },
    { "created_at", "value->>'$.created_at'", Column::Time },
    { "status", "value->>'$.status'", Column::Text },
    { "flow_name", "value->>'$.flow_name'", Column::Text },
    { "feedback_rating", "value->>'$.feedback_rating'", Column::Number },
    { "feedback_comments", "value->>'$.feedback_comments'", Column::Text },
    { "feedback_topics",
        "(SELECT group_concat(t.value, '; ') FROM json_each(records.value, '$.feedback_topics') t)",
        Column::List },
    { "form_data.city", "value->>'$.form_data.city'", Column::Text },
    { "form_data.age", "value->>'$.form_data.age'", Column::MemberNumber },
    { "form_data", "CASE WHEN json_type(value,'$.form_data') = 'object' THEN json(value->'$.form_data') END",
        Column::Text },
    { "mood", "value->>'$.mood'", Column::Number },
};
constexpr int filterable = 9; ///< not form_data as a whole, nor the unknown field

constexpr const char16_t *texts[] = { u"Open", u"open", u"a, b", u"say \"hi\"", u"line\nbreak", u"Größe",
    u"日本語", u"=1+1", u"-5", u"@home", u"", u"😀 smile", u"zeta", u"Alpha", u"null", u"7", u"it's" };

constexpr const char16_t *statuses[] = { u"OPEN", u"RESOLVED", u"PARKED" };
/// Of characters that fold in SQLite as they do here.
constexpr const char16_t *needles[] = { u"OP", u"a", u"\"", u"hi", u"7" };

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) { }
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    QString text() { return anyOf(texts); }
    template <size_t count> QString anyOf(const char16_t *const (&choice)[count])
    {
        return QString::fromUtf16(choice[below(int(count))]);
    }
    QString time()
    {
        const QDateTime first(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
        return first.addMSecs(qint64(below(90 * 24 * 3600)) * 1000 + below(3) * 250)
            .toString(Qt::ISODateWithMs);
    }
    QJsonValue orNull(const QJsonValue &value) { return oneIn(5) ? QJsonValue(QJsonValue::Null) : value; }

    QJsonObject conversation()
    {
        QJsonObject record { { u"id"_s, u"F%1"_s.arg(below(40)) }, { u"created_at"_s, orNull(time()) },
            { u"status"_s, orNull(anyOf(statuses)) }, { u"flow_name"_s, orNull(text()) },
            { u"feedback_comments"_s, orNull(text()) },
            { u"feedback_rating"_s,
                orNull(oneIn(4) ? QJsonValue(below(40) / 8.0) : QJsonValue(below(6) - 1)) } };
        if (!oneIn(3)) {
            QJsonArray topics;
            for (int i = below(4); i > 0; --i)
                topics.append(text());
            record.insert(u"feedback_topics"_s, orNull(topics));
        }
        if (!oneIn(4)) {
            QJsonObject form;
            if (!oneIn(3))
                form.insert(u"city"_s, text());
            if (!oneIn(3))
                form.insert(u"age"_s, below(90));
            record.insert(u"form_data"_s, orNull(form));
        }
        if (oneIn(3))
            record.insert(u"mood"_s, orNull(below(1000)));
        return record;
    }
    QJsonObject session()
    {
        const auto duration = [this] { return orNull(qint64(below(1'000'000)) * (oneIn(4) ? 5000 : 1)); };
        return { { u"created_at"_s, time() },
            { u"agent_email"_s, orNull(u"a%1@example.com"_s.arg(below(4))) },
            { u"agent_group_name"_s, orNull(text()) }, { u"status"_s, orNull(text()) },
            { u"queue_duration_ms"_s, duration() }, { u"first_response_ms"_s, duration() },
            { u"chat_duration_ms"_s, duration() } };
    }
    template <typename Make> QByteArray json(int most, Make make)
    {
        QJsonArray array;
        for (int i = below(most); i >= 0; --i)
            array.append((this->*make)());
        return QJsonDocument(array).toJson(QJsonDocument::Compact);
    }

private:
    QRandomGenerator m_random;
};

QByteArray literal(const QString &text) { return '\'' + text.toUtf8().replace('\'', "''") + '\''; }
QString quoted(const QString &text) { return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"'; }

struct MadeCondition
{
    QString where;
    QByteArray sql;
};

MadeCondition condition(Maker &maker, const Column &column)
{
    const QString name = QString::fromLatin1(column.name);
    const QByteArray sql = column.sql;
    static constexpr const char *comparisons[] = { "=", "!=", "<", "<=", ">", ">=" };
    if (maker.oneIn(5)) {
        const bool negated = maker.oneIn(2);
        const QByteArray isNull = column.kind == Column::List
            ? QByteArray("coalesce(json_type(value,'$.feedback_topics'),'null') = 'null'")
            : sql + " IS NULL";
        return { name + (negated ? u" is not null"_s : u" is null"_s),
            negated ? "NOT (" + isNull + ")" : isNull };
    }
    if (column.kind == Column::List) {
        const QString text = maker.text();
        const bool negated = maker.oneIn(2);
        const QByteArray has
            = "EXISTS (SELECT 1 FROM json_each(records.value,'$.feedback_topics') t WHERE t.value = "
            + literal(text) + ")";
        return { name + (negated ? u" != "_s : u" = "_s) + quoted(text), negated ? "NOT " + has : has };
    }
    const QByteArray op = comparisons[maker.below(6)];
    const QString spaced = u' ' + QString::fromLatin1(op) + u' ';
    const auto compare = [&](const QByteArray &left, const QByteArray &right) {
        return op == "=" ? left + " = " + right
            : op == "!=" ? left + " IS NOT " + right
                         : left + ' ' + op + ' ' + right;
    };
    if (column.kind == Column::Number || column.kind == Column::MemberNumber) {
        const QByteArray number = QByteArray::number(maker.below(column.kind == Column::Number ? 6 : 90));
        if (maker.oneIn(4)) {
            const QByteArray other = QByteArray::number(maker.below(6));
            return { name + u" in "_s + QString::fromLatin1(number + ',' + other),
                sql + " IN (" + number + ',' + other + ')' };
        }
        return { name + spaced + QString::fromLatin1(number), compare(sql, number) };
    }
    if (column.kind == Column::Time) {
        const QString time = maker.time();
        if (maker.oneIn(2)) {
            const QString day = time.left(10);
            return { name + spaced + day, compare(sql, literal(day + u"T00:00:00.000Z"_s)) };
        }
        return { name + spaced + time, compare(sql, literal(time)) };
    }
    if (maker.oneIn(3)) { // contains, any case; needles that fold as in ASCII
        const QString needle = maker.anyOf(needles);
        const bool negated = maker.oneIn(2);
        const QByteArray contains
            = "coalesce(instr(lower(" + sql + "), lower(" + literal(needle) + ")),0) > 0";
        return { name + (negated ? u" !~ "_s : u" ~ "_s) + quoted(needle),
            negated ? "NOT (" + contains + ')' : contains };
    }
    const QString text = maker.text();
    if (maker.oneIn(3)) {
        const QString other = maker.text();
        return { name + u" in "_s + quoted(text) + u',' + quoted(other),
            sql + " IN (" + literal(text) + ',' + literal(other) + ')' };
    }
    return { name + spaced + quoted(text), compare(sql, literal(text)) };
}

QByteArray csvField(QByteArray text, bool isText)
{
    if (isText && !text.isEmpty() && QByteArrayView("=+-@").contains(text.front()))
        text.prepend('\'');
    if (text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r'))
        return '"' + text.replace('"', "\"\"") + '"';
    return text;
}

} // namespace

void TestDifferential::initTestCase() { QCOMPARE(sqlite3_open(":memory:", &m_database), SQLITE_OK); }

void TestDifferential::cleanupTestCase()
{
    sqlite3_close(m_database);
    QVERIFY2(m_rows > 5000, QByteArray::number(m_rows)); // or nearly everything was filtered away
}

void TestDifferential::addSeeds(int count)
{
    QTest::addColumn<quint32>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("%d", seed) << quint32(seed);
}

QByteArray TestDifferential::fromSqlite(
    const QByteArray &json, const QByteArray &select, const QStringList &header)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "WITH records AS (SELECT key, value FROM json_each(?1)) " + select;
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqlite3_errmsg(m_database) + QByteArray(": ") + sql;
    sqlite3_bind_text(statement, 1, json.constData(), int(json.size()), SQLITE_STATIC);
    QByteArray csv = header.join(u',').toUtf8() + "\r\n";
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < header.size(); ++column) {
            if (column)
                csv += ',';
            const int type = sqlite3_column_type(statement, column);
            if (type == SQLITE_FLOAT) {
                char digits[400];
                const auto end = std::to_chars(digits, digits + sizeof digits,
                    sqlite3_column_double(statement, column), std::chars_format::fixed);
                csv.append(digits, end.ptr - digits);
            } else {
                const QByteArray text(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                    sqlite3_column_bytes(statement, column));
                csv += csvField(text, type == SQLITE_TEXT);
            }
        }
        csv += "\r\n";
    }
    sqlite3_finalize(statement);
    return csv;
}

QByteArray TestDifferential::fromProgram(const QByteArray &json, const QStringList &arguments)
{
    const auto command = parseCommandLine(QStringList { u"export"_s, u"--input"_s, u"-"_s } + arguments);
    if (!command.hasValue())
        return command.error().toUtf8();
    const ExportOptions &options = std::get<ExportOptions>(command.value());
    TableReader reader(options.endpoint, {}, { .chunkBytes = 2000 });
    if (!reader.append({ json.constData(), size_t(json.size()) }))
        return "not read";
    if (const auto error = reader.finish())
        return error->detail.toUtf8();
    const auto job = exportedTable(reader.snapshot(), options);
    if (!job.hasValue())
        return job.error().toUtf8();
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (const auto error = writeCsv(job.value(), csv, {}))
        return error->sentence.toUtf8();
    return csv.data();
}

void TestDifferential::records()
{
    QFETCH(quint32, seed);
    Maker maker(seed);
    const QByteArray json = maker.json(150, &Maker::conversation);
    QStringList arguments { u"--endpoint"_s, u"conversations"_s };
    QByteArray where = "1";
    for (int i = maker.below(4); i > 0; --i) {
        const MadeCondition made = condition(maker, conversationColumns[maker.below(filterable)]);
        arguments << u"--where"_s << made.where;
        where += " AND " + made.sql;
    }
    QStringList header;
    QByteArray selected, order;
    for (int i = 2 + maker.below(6); i > 0; --i) {
        const Column &column = conversationColumns[maker.below(std::size(conversationColumns) - 1)];
        if (header.contains(QLatin1String(column.name)))
            continue;
        header << QString::fromLatin1(column.name);
        selected += (selected.isEmpty() ? "" : ", ") + QByteArray(column.sql);
    }
    if (header.size() == 1) { // a line of one blank cell is another thing
        header << u"id"_s + (header.first() == "id"_L1 ? u""_s : QString());
        if (header.first() == "id"_L1)
            header.last() = u"status"_s;
        selected += header.last() == "id"_L1 ? ", value->>'$.id'" : ", value->>'$.status'";
    }
    arguments << u"--columns"_s << header.join(u',');
    QStringList sort;
    for (int i = maker.below(3); i > 0; --i) {
        const Column &column = conversationColumns[maker.below(6)];
        const bool descending = maker.oneIn(2);
        sort << (descending ? u"-"_s : QString()) + QLatin1String(column.name);
        order += QByteArray(column.sql) + " IS NULL, " + column.sql + (descending ? " DESC, " : ", ");
    }
    if (!sort.isEmpty())
        arguments << u"--sort"_s << sort.join(u',');
    const QByteArray wanted = fromSqlite(
        json, "SELECT " + selected + " FROM records WHERE " + where + " ORDER BY " + order + "key", header);
    const QByteArray got = fromProgram(json, arguments);
    if (got != wanted)
        qWarning().noquote() << arguments << "\nSQLite:\n" << wanted << "\nprogram:\n" << got;
    QVERIFY(got == wanted);
    m_rows += got.count("\r\n") - 1;
}

void TestDifferential::summaries()
{
    QFETCH(quint32, seed);
    Maker maker(seed);
    const QByteArray json = maker.json(150, &Maker::session);
    QStringList header, groups;
    QByteArray keys;
    struct Group
    {
        const char *name;
        const char *column;
        const char *sql;
    };
    static constexpr Group buckets[] = {
        { "date", "date", "substr(value->>'$.created_at',1,10)" },
        { "week", "date", "date(value->>'$.created_at','weekday 0','-6 days')" },
        { "month", "date", "substr(value->>'$.created_at',1,7)||'-01'" },
    };
    static constexpr Group fields[] = {
        { "agent_email", "agent_email", "value->>'$.agent_email'" },
        { "agent_group_name", "agent_group_name", "value->>'$.agent_group_name'" },
        { "status", "status", "value->>'$.status'" },
    };
    const auto add = [&](const Group &group) {
        if (groups.contains(QLatin1String(group.name)))
            return;
        groups << QString::fromLatin1(group.name);
        header << QString::fromLatin1(group.column);
        keys += (keys.isEmpty() ? "" : ", ") + QByteArray(group.sql);
    };
    if (maker.oneIn(2))
        add(buckets[maker.below(3)]);
    for (int i = maker.below(3) + groups.isEmpty(); i > 0; --i)
        add(fields[maker.below(3)]);
    QByteArray order;
    for (int i = 1; i <= header.size(); ++i)
        order += (i > 1 ? ", " : "") + QByteArray::number(i) + " IS NULL, " + QByteArray::number(i);
    QByteArray selected = keys + ", count(*)";
    QStringList columns = header;
    columns << u"count"_s;
    for (const char *field : { "queue_duration_ms", "first_response_ms", "chat_duration_ms" })
        for (const auto &[suffix, function] :
            { std::pair("_max", "max"), std::pair("_mean", "avg"), std::pair("_sum", "sum") }) {
            columns << QLatin1String(field) + QLatin1String(suffix);
            selected += QByteArray(", ") + function + "(value->>'$." + field + "')";
        }
    QByteArray where = "1";
    QStringList arguments { u"--endpoint"_s, u"sessions"_s, u"--group-by"_s, groups.join(u','), u"--sort"_s,
        header.join(u','), u"--columns"_s, columns.join(u',') };
    if (maker.oneIn(2)) {
        const MadeCondition made
            = condition(maker, { "agent_email", "value->>'$.agent_email'", Column::Text });
        arguments << u"--where"_s << made.where;
        where = made.sql;
    }
    // A column's number is not its value in an expression, so the keys are named in a table around it.
    QByteArray named;
    for (int i = 0; i < columns.size(); ++i)
        named += (i ? ", c" : "c") + QByteArray::number(i + 1);
    for (int i = 1; i <= header.size(); ++i)
        order.replace(QByteArray::number(i), "c" + QByteArray::number(i));
    const QByteArray wanted = fromSqlite(json,
        ", answer(" + named + ") AS (SELECT " + selected + " FROM records WHERE " + where + " GROUP BY "
            + keys + ") SELECT * FROM answer ORDER BY " + order,
        columns);
    const QByteArray got = fromProgram(json, arguments);
    if (got != wanted)
        qWarning().noquote() << arguments << "\nSQLite:\n" << wanted << "\nprogram:\n" << got;
    QVERIFY(got == wanted);
    m_rows += got.count("\r\n") - 1;
}

QTEST_GUILESS_MAIN(TestDifferential)
#include "tst_differential.moc"
