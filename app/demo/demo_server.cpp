// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_server.h"

#include "api/query.h"
#include "api/rate_budget.h"
#include "demo/gzip.h"
#include "table/filter.h"
#include "table/group.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QThread>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

using Status = QHttpServerResponder::StatusCode;

/// Why a request is not answered with data.
struct Refusal
{
    Status status;
    QString reason;
    int retryAfter = 0; ///< seconds; of TooManyRequests
};

struct Question
{
    const Endpoint *endpoint = nullptr;
    Days days = Days::clamped(1);
    QList<QByteArray> groupBy;
};

/// Empty: there is none. The scheme's name may be in any case (RFC 9110).
QByteArray bearerToken(const QByteArray &authorization)
{
    const QByteArray scheme = "bearer ";
    return authorization.toLower().startsWith(scheme) ? authorization.sliced(scheme.size()).trimmed()
                                                      : QByteArray();
}

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    static const QRegularExpression gzipWanted(
        u"(^|,)\\s*(gzip|\\*)\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return gzipWanted.match(QString::fromLatin1(acceptEncoding)).hasMatch();
}

std::variant<Question, Refusal> questionOf(const QUrl &url)
{
    Question question;
    for (const Endpoint &candidate : endpoints()) {
        if (url.path() == u'/' + QString::fromLatin1(candidate.path))
            question.endpoint = &candidate;
    }
    if (!question.endpoint)
        return Refusal { Status::NotFound, u"There is nothing at this path."_s };
    const QUrlQuery parameters(url);
    for (const QString &name : { u"days"_s, u"group_by"_s })
        if (parameters.allQueryItemValues(name).size() > 1)
            return Refusal { Status::BadRequest, name + u" is given more than once."_s };
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString daysText = parameters.queryItemValue(u"days"_s, QUrl::FullyDecoded);
    const auto days = digits.match(daysText).hasMatch() ? Days::from(daysText.toInt()) : std::nullopt;
    if (!days)
        return Refusal { Status::BadRequest, u"days must be an integer between 1 and 120."_s };
    question.days = *days;
    if (!parameters.hasQueryItem(u"group_by"_s))
        return question;
    for (const QString &name : parameters.queryItemValue(u"group_by"_s, QUrl::FullyDecoded).split(u',')) {
        const GroupField *field = question.endpoint->groupField(name.toUtf8());
        question.groupBy.append(field ? QByteArray(field->name) : name.toUtf8());
    }
    if (const auto problem = groupByProblem(*question.endpoint, question.groupBy))
        return Refusal { Status::BadRequest, u"group_by: "_s + *problem };
    return question;
}

} // namespace

/// Lives in the server's thread.
class DemoServerWorker : public QObject
{
public:
    explicit DemoServerWorker(DemoServerOptions options) : m_options(std::move(options)) { }

    bool listen()
    {
        auto tcp = std::make_unique<QTcpServer>();
        if (!tcp->listen(QHostAddress::LocalHost, m_options.port)) {
            m_error = tcp->errorString();
            return false;
        }
        m_port = tcp->serverPort();
        m_server = std::make_unique<QHttpServer>();
        // One handler for every path: paths, methods and errors are the API's, not the router's.
        m_server->setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                answer(request, std::move(responder));
            });
        m_server->bind(tcp.release());
        // Behind the port, so that the window can ask at once and is answered when there is something to say.
        QMetaObject::invokeMethod(
            this, [this] { m_data = makeDemoData(m_options.data); }, Qt::QueuedConnection);
        return true;
    }
    void close() { m_server.reset(); }

    quint16 port() const { return m_port; }
    const QString &errorString() const { return m_error; }

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    std::variant<QByteArray, Refusal> answerTo(const QHttpServerRequest &request);
    QByteArray json(const Question &question) const;

    const DemoServerOptions m_options;
    std::unique_ptr<QHttpServer> m_server;
    DemoData m_data;
    RateBudget m_lastDay { 60 };
    RateBudget m_longer { 10 };
    quint16 m_port = 0;
    QString m_error;
};

void DemoServerWorker::answer(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const auto outcome = answerTo(request);
    if (const auto *body = std::get_if<QByteArray>(&outcome)) {
        if (acceptsGzip(request.value("Accept-Encoding")))
            responder.write(
                gzip(*body), { { "Content-Type", "application/json" }, { "Content-Encoding", "gzip" } });
        else
            responder.write(*body, { { "Content-Type", "application/json" } });
        return;
    }
    const Refusal &refusal = std::get<Refusal>(outcome);
    const QByteArray body
        = QJsonDocument(QJsonObject { { u"error"_s, refusal.reason } }).toJson(QJsonDocument::Compact);
    const QByteArray type = "application/json";
    if (refusal.retryAfter > 0)
        responder.write(body,
            { { "Content-Type", type }, { "Retry-After", QByteArray::number(refusal.retryAfter) } },
            refusal.status);
    else if (refusal.status == Status::Unauthorized)
        responder.write(body, { { "Content-Type", type }, { "WWW-Authenticate", "Bearer" } }, refusal.status);
    else
        responder.write(body, { { "Content-Type", type } }, refusal.status);
}

std::variant<QByteArray, Refusal> DemoServerWorker::answerTo(const QHttpServerRequest &request)
{
    if (bearerToken(request.value("Authorization")) != m_options.token)
        return Refusal { Status::Unauthorized, u"The token is not valid."_s };
    if (request.method() != QHttpServerRequest::Method::Get)
        return Refusal { Status::MethodNotAllowed, u"Only GET is allowed."_s };
    const auto question = questionOf(request.url());
    if (const auto *refusal = std::get_if<Refusal>(&question))
        return *refusal;
    const Question &asked = std::get<Question>(question);
    RateBudget &budget = asked.days.value() == 1 ? m_lastDay : m_longer;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_options.limits && budget.left(now) == 0) {
        const qint64 wait = now.msecsTo(budget.nextFree(now));
        return Refusal { Status::TooManyRequests, u"Too many requests this minute."_s, int(wait / 1000) + 1 };
    }
    budget.spend(now);
    return json(asked);
}

QByteArray DemoServerWorker::json(const Question &question) const
{
    const Table &records = *m_data.of(question.endpoint->id);
    const TimeSpan span = spanOf(question.days, QDateTime::currentDateTimeUtc());
    Filter window;
    window.conditions.push_back({ question.endpoint->timeField, FilterOp::GreaterOrEqual,
        { span.begin.toString(Qt::ISODateWithMs) } });
    const RowList rows = filterRows(records, window).value();
    QByteArray text;
    const auto append
        = [&text](const std::string &block) { text.append(block.data(), qsizetype(block.size())); };
    if (question.groupBy.isEmpty()) {
        writeJson(records, rows, append);
        return text;
    }
    GroupRequest request;
    request.endpoint = question.endpoint;
    request.groupBy = question.groupBy;
    request.measures = documentedMeasures(*question.endpoint, question.groupBy);
    const SharedTable summary = groupRows(records, rows, request);
    writeJson(*summary, summary->allRows(), append);
    return text;
}

struct DemoServer::Private
{
    QThread thread;
    DemoServerWorker *worker;
    QByteArray token;
};

DemoServer::DemoServer(DemoServerOptions options, QObject *parent) : QObject(parent), d(new Private)
{
    if (options.token.isEmpty()) {
        quint32 random[6];
        QRandomGenerator::system()->fillRange(random);
        options.token = "demo_" + QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    }
    d->token = options.token;
    d->worker = new DemoServerWorker(std::move(options));
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"demo server"_s);
    d->thread.start();
}

DemoServer::~DemoServer()
{
    QMetaObject::invokeMethod(d->worker, &DemoServerWorker::close, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

bool DemoServer::start()
{
    bool listens = false;
    QMetaObject::invokeMethod(d->worker, &DemoServerWorker::listen, Qt::BlockingQueuedConnection, &listens);
    return listens;
}

QString DemoServer::errorString() const { return d->worker->errorString(); }
quint16 DemoServer::port() const { return d->worker->port(); }

Connection DemoServer::connection() const
{
    Connection connection;
    connection.baseUrl = QUrl(u"http://127.0.0.1:%1/"_s.arg(port()));
    const auto token = Token::from(d->token);
    if (token.hasValue())
        connection.token = token.value();
    connection.isDemo = true;
    return connection;
}

} // namespace mavenscope
