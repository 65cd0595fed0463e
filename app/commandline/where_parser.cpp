// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/where_parser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

struct Operator
{
    QLatin1String text;
    FilterOp op;
};

/// Longer ones first: <= is not <.
constexpr Operator operators[] = {
    { "!="_L1, FilterOp::NotEquals },
    { "!~"_L1, FilterOp::NotContains },
    { "=~"_L1, FilterOp::Matches },
    { "<="_L1, FilterOp::LessOrEqual },
    { ">="_L1, FilterOp::GreaterOrEqual },
    { "="_L1, FilterOp::Equals },
    { "<"_L1, FilterOp::Less },
    { ">"_L1, FilterOp::Greater },
    { "~"_L1, FilterOp::Contains },
};

bool isOperatorCharacter(QChar c) { return u"=!<>~"_s.contains(c); }

/// Walks over the text of one condition or list.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QLatin1String token)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }
    /// A word of letters, in any case, with no letter behind it.
    bool takeWord(QLatin1String word)
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (!rest.startsWith(word, Qt::CaseInsensitive)
            || (rest.size() > word.size() && !rest[word.size()].isSpace()))
            return false;
        m_at += word.size();
        return true;
    }
    QString rest() { return m_text.sliced(std::exchange(m_at, m_text.size())); }
    template <typename Stop> QString until(Stop stop)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !stop(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    /// "…" with quotes doubled within; false: it is not closed.
    bool takeQuoted(QString &value)
    {
        ++m_at;
        for (;;) {
            value += until([](QChar c) { return c == u'"'; });
            if (atEnd())
                return false;
            ++m_at;
            if (peek() != u'"')
                return true;
            value += u'"';
            ++m_at;
        }
    }
    QString problem(const QString &what) const
    {
        return QCoreApplication::translate("Where", "%1 at character %2 of: %3")
            .arg(what)
            .arg(m_at + 1)
            .arg(m_text);
    }

private:
    const QString m_text;
    qsizetype m_at = 0;
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Where)
};

Result<QStringList, QString> listFrom(Scanner &scanner)
{
    QStringList values;
    do {
        scanner.skipSpace();
        QString value;
        if (scanner.peek() == u'"') {
            if (!scanner.takeQuoted(value))
                return scanner.problem(Text::tr("A quote is not closed"));
            scanner.skipSpace();
            if (!scanner.atEnd() && scanner.peek() != u',')
                return scanner.problem(Text::tr("A comma is expected"));
        } else {
            value = scanner.until([](QChar c) { return c == u','; }).trimmed();
        }
        values.append(value);
    } while (scanner.take(","_L1));
    return values;
}

} // namespace

Result<QStringList, QString> parseList(const QString &text)
{
    Scanner scanner(text);
    return listFrom(scanner);
}

Result<Condition, QString> parseCondition(const QString &text)
{
    Scanner scanner(text);
    Condition condition;
    scanner.skipSpace();
    QString column;
    if (scanner.peek() == u'"') {
        if (!scanner.takeQuoted(column))
            return scanner.problem(Text::tr("A quote is not closed"));
    } else {
        column = scanner.until([](QChar c) { return c.isSpace() || isOperatorCharacter(c); });
    }
    if (column.isEmpty())
        return scanner.problem(Text::tr("A column is expected"));
    condition.column = column.toUtf8();
    scanner.skipSpace();

    if (scanner.takeWord("is"_L1)) {
        scanner.skipSpace();
        const bool negated = scanner.takeWord("not"_L1);
        scanner.skipSpace();
        if (!scanner.takeWord("null"_L1))
            return scanner.problem(Text::tr("“null” or “not null” is expected"));
        scanner.skipSpace();
        if (!scanner.atEnd())
            return scanner.problem(Text::tr("Nothing more is expected"));
        condition.op = negated ? FilterOp::IsNotNull : FilterOp::IsNull;
        return condition;
    }
    if (scanner.takeWord("in"_L1)) {
        auto values = listFrom(scanner);
        if (!values.hasValue())
            return values.error();
        condition.op = FilterOp::In;
        condition.values = std::move(values).value();
        return condition;
    }
    const Operator *found = nullptr;
    for (const Operator &candidate : operators) {
        if (scanner.take(candidate.text)) {
            found = &candidate;
            break;
        }
    }
    if (!found || isOperatorCharacter(scanner.peek()))
        return scanner.problem(
            Text::tr("One of = != < <= > >= ~ !~ =~, in, is null, is not null is expected"));
    condition.op = found->op;
    scanner.skipSpace();
    QString value;
    if (scanner.peek() == u'"') {
        if (!scanner.takeQuoted(value))
            return scanner.problem(Text::tr("A quote is not closed"));
        scanner.skipSpace();
        if (!scanner.atEnd())
            return scanner.problem(Text::tr("Nothing more is expected"));
    } else {
        value = scanner.rest().trimmed();
    }
    condition.values = { value };
    return condition;
}

} // namespace mavenscope
