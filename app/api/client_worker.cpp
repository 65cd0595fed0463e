// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client_worker.h"

#include "api/transfer.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {
namespace {

Q_LOGGING_CATEGORY(traffic, "mavenscope.traffic", QtInfoMsg)

/// QNetworkAccessManager opens no more connections to a host; a request beyond waits here rather than in
/// there, where its timeouts would already run.
constexpr size_t mostConnections = 6;

void logTraffic(const QString &text)
{
    static const bool isWanted = qEnvironmentVariableIsSet("MAVENSCOPE_LOG_TRAFFIC");
    if (isWanted)
        qCInfo(traffic).noquote() << text;
}

ApiError errorOf(ApiErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

QNetworkRequest requestFor(const QUrl &url, const Token &token)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token.secret());
    request.setRawHeader("Accept", "application/json");
    // Naming it switches Qt's own unpacking off, which takes a cut stream for complete.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setHeader(QNetworkRequest::UserAgentHeader, "Mavenscope/" MAVENSCOPE_VERSION ""_L1);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A limited read buffer holds back HTTP/1 only.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace

ClientWorker::ClientWorker(std::shared_ptr<SharedBudgets> budgets, FetchLimits limits)
    : m_budgets(std::move(budgets)), m_limits(limits)
{
    for (const RateClass rateClass : { RateClass::LastDay, RateClass::Longer }) {
        QTimer &wakeUp = m_wakeUps[size_t(rateClass)];
        wakeUp.setParent(this); // moves to the thread along with this
        wakeUp.setSingleShot(true);
        wakeUp.setTimerType(Qt::PreciseTimer);
        connect(&wakeUp, &QTimer::timeout, this, [this, rateClass] { dispatch(rateClass); });
    }
}

ClientWorker::~ClientWorker() = default;

void ClientWorker::setConnection(const Connection &connection)
{
    abandonAll();
    if (connection.baseUrl != m_connection.baseUrl || connection.token != m_connection.token)
        m_budgets->reset();
    m_connection = connection;
    if (m_network)
        m_network->clearConnectionCache();
    Q_EMIT budgetChanged();
}

void ClientWorker::abandonAll()
{
    Jobs all = std::move(m_underWay);
    m_underWay.clear();
    for (Jobs &queued : m_queues)
        all.splice(all.end(), queued);
    for (const Job &job : all)
        Q_EMIT ended(job.order.number, errorOf(ApiErrorKind::Cancelled));
}

void ClientWorker::enqueue(const FetchOrder &order)
{
    const QUrl url = order.query.url(m_connection.baseUrl);
    if (order.cancellation.isCancelled()) {
        Q_EMIT ended(order.number, errorOf(ApiErrorKind::Cancelled));
    } else if (!m_connection.isComplete() || !isSafeForToken(url)) {
        Q_EMIT ended(order.number, errorOf(ApiErrorKind::NotConfigured));
    } else {
        const RateClass rateClass = order.query.rateClass();
        const QDateTime deadline = QDateTime::currentDateTimeUtc().addMSecs(m_limits.longestWait.count());
        queue(rateClass).push_back({ order, deadline, {}, nullptr });
        dispatch(rateClass);
    }
}

void ClientWorker::cancel(quint64 number)
{
    const auto hasNumber = [number](const Job &job) { return job.order.number == number; };
    for (const RateClass rateClass : { RateClass::LastDay, RateClass::Longer }) {
        Jobs &queued = queue(rateClass);
        if (const auto job = std::ranges::find_if(queued, hasNumber); job != queued.end()) {
            queued.erase(job);
            Q_EMIT ended(number, errorOf(ApiErrorKind::Cancelled));
            announceWaits(rateClass);
            return;
        }
    }
    if (const auto job = std::ranges::find_if(m_underWay, hasNumber); job != m_underWay.end())
        job->transfer->cancel();
}

void ClientWorker::dispatch(RateClass rateClass)
{
    Jobs &queued = queue(rateClass);
    while (!queued.empty() && m_underWay.size() < mostConnections
        && m_budgets->of(rateClass).left(QDateTime::currentDateTimeUtc()) > 0) {
        m_underWay.splice(m_underWay.end(), queued, queued.begin());
        send(std::prev(m_underWay.end()));
    }
    announceWaits(rateClass);
}

void ClientWorker::announceWaits(RateClass rateClass)
{
    Jobs &queued = queue(rateClass);
    QTimer &wakeUp = m_wakeUps[size_t(rateClass)];
    wakeUp.stop();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Each request's turn, if those before it are all sent as soon as they may.
    RateBudget planned = m_budgets->of(rateClass);
    QDateTime turn = now;
    for (auto job = queued.begin(); job != queued.end();) {
        turn = planned.nextFree(turn);
        if (turn > job->deadline) {
            ApiError error = errorOf(ApiErrorKind::RateLimited);
            error.retryAt = turn;
            error.detail = u"the next request may be sent at %1"_s.arg(turn.toString(Qt::ISODate));
            const quint64 number = job->order.number;
            job = queued.erase(job);
            Q_EMIT ended(number, error);
            continue;
        }
        planned.spend(turn);
        if (turn > now && turn != job->announced) {
            job->announced = turn;
            Q_EMIT waiting(job->order.number, turn);
        }
        ++job;
    }
    const qint64 untilNext = now.msecsTo(m_budgets->of(rateClass).nextFree(now));
    // Looked at again at the latest after a minute: the clock may be set while waiting.
    if (!queued.empty() && untilNext > 0)
        wakeUp.start(int(std::min<qint64>(untilNext + 1, 60'000)));
}

void ClientWorker::spend(RateClass rateClass)
{
    RateBudget budget = m_budgets->of(rateClass);
    budget.spend(QDateTime::currentDateTimeUtc());
    m_budgets->replace(rateClass, std::move(budget));
    Q_EMIT budgetChanged();
}

void ClientWorker::send(Jobs::iterator job)
{
    const FetchOrder &order = job->order;
    const quint64 number = order.number;
    const RateClass rateClass = order.query.rateClass();
    const QUrl url = order.query.url(m_connection.baseUrl);
    if (!m_network)
        m_network = new QNetworkAccessManager(this); // here: it belongs to the thread it is made in
    spend(rateClass);
    logTraffic(u"GET %1"_s.arg(url.toString()));
    job->announced = {};
    Q_EMIT started(number, QDateTime::currentDateTimeUtc());
    job->transfer = std::make_unique<Transfer>(
        *m_network, requestFor(url, m_connection.token), order.sink, m_limits, order.cancellation);
    Transfer *transfer = job->transfer.get();
    connect(transfer, &Transfer::sentAgain, this, [this, rateClass] { spend(rateClass); });
    connect(transfer, &Transfer::progressed, this,
        [this, number](qint64 bytes, qint64 total) { Q_EMIT progressed(number, bytes, total); });
    // Queued, since the transfer is deleted there.
    connect(
        transfer, &Transfer::ended, this, [this, number] { conclude(number); }, Qt::QueuedConnection);
}

void ClientWorker::conclude(quint64 number)
{
    const auto job = std::ranges::find_if(
        m_underWay, [number](const Job &candidate) { return candidate.order.number == number; });
    if (job == m_underWay.end() || !job->transfer)
        return;
    const std::optional<ApiError> error = job->transfer->error();
    const RateClass rateClass = job->order.query.rateClass();
    logTraffic(error ? u"failed: %1"_s.arg(error->detail) : u"answered"_s);
    job->transfer.reset();
    if (error && error->kind == ApiErrorKind::RateLimited && !job->order.cancellation.isCancelled()) {
        const QDateTime until = std::max(
            *error->retryAt, QDateTime::currentDateTimeUtc().addSecs(1)); // "0" must not become a storm
        RateBudget budget = m_budgets->of(rateClass);
        budget.blockUntil(until);
        m_budgets->replace(rateClass, std::move(budget));
        Q_EMIT budgetChanged();
        Jobs &queued = queue(rateClass);
        // In the order asked: other requests of this budget may come back with 429 too.
        const auto place = std::ranges::find_if(
            queued, [number](const Job &other) { return other.order.number > number; });
        queued.splice(place, m_underWay, job);
    } else {
        m_underWay.erase(job);
        Q_EMIT ended(number, error);
    }
    for (const RateClass each : { RateClass::LastDay, RateClass::Longer })
        dispatch(each);
}

} // namespace mavenscope
