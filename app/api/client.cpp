// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/client_worker.h"

#include <QHash>

#include <array>

namespace mavenscope {

std::optional<qint64> ByteSink::appendFrom(const Source &source)
{
    std::array<char, 64 * 1024> bytes;
    const qint64 size = source(bytes.data(), qint64(bytes.size()));
    return size <= 0 || append({ bytes.data(), size_t(size) }) ? std::optional(size) : std::nullopt;
}

struct Client::Private
{
    struct Entry
    {
        Fetch *fetch = nullptr;
        Cancellation cancellation;
        std::optional<ApiErrorKind> cancelledAs;
    };

    std::shared_ptr<SharedBudgets> budgets = std::make_shared<SharedBudgets>();
    QHash<quint64, Entry> entries; ///< by the fetch's number
    quint64 lastNumber = 0;

    /// The fetch, unless it was deleted or is about to end.
    Fetch *live(quint64 number) const
    {
        const Entry entry = entries.value(number);
        return entry.cancelledAs ? nullptr : entry.fetch;
    }
};

Fetch::~Fetch()
{
    if (!m_client)
        return;
    const auto entry = m_client->m_private->entries.take(m_number);
    entry.cancellation.cancel();
    ClientWorker *worker = m_client->m_worker;
    QMetaObject::invokeMethod(worker, [worker, number = m_number] { worker->cancel(number); });
}

void Fetch::cancel(ApiErrorKind as)
{
    if (!m_client)
        return;
    Client::Private::Entry &entry = m_client->m_private->entries[m_number];
    if (entry.cancelledAs)
        return;
    entry.cancelledAs = as;
    entry.cancellation.cancel();
    ClientWorker *worker = m_client->m_worker;
    QMetaObject::invokeMethod(worker, [worker, number = m_number] { worker->cancel(number); });
}

Client::Client(QObject *parent, FetchLimits limits)
    : QObject(parent), m_limits(limits), m_private(std::make_unique<Private>())
{
    m_worker = new ClientWorker(m_private->budgets, m_limits);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ClientWorker::budgetChanged, this, &Client::budgetChanged);
    connect(m_worker, &ClientWorker::waiting, this, [this](quint64 number, const QDateTime &until) {
        if (Fetch *fetch = m_private->live(number))
            Q_EMIT fetch->waiting(until);
    });
    connect(m_worker, &ClientWorker::started, this, [this](quint64 number, const QDateTime &at) {
        if (Fetch *fetch = m_private->live(number)) {
            fetch->m_requestedAt = at;
            Q_EMIT fetch->started();
        }
    });
    connect(m_worker, &ClientWorker::progressed, this, [this](quint64 number, qint64 bytes, qint64 total) {
        if (Fetch *fetch = m_private->live(number))
            Q_EMIT fetch->progressed(bytes, total);
    });
    connect(
        m_worker, &ClientWorker::ended, this, [this](quint64 number, const std::optional<ApiError> &error) {
            const Private::Entry entry = m_private->entries.take(number);
            if (!entry.fetch)
                return;
            entry.fetch->m_client = nullptr;
            entry.fetch->m_error = error;
            if (entry.cancelledAs) {
                entry.fetch->m_error = ApiError();
                entry.fetch->m_error->kind = *entry.cancelledAs;
            }
            entry.fetch->m_finished = true;
            Q_EMIT entry.fetch->finished();
        });
    m_thread.start();
}

Client::~Client()
{
    for (const Private::Entry &entry : std::as_const(m_private->entries))
        entry.cancellation.cancel();
    m_thread.quit();
    m_thread.wait();
    for (const Private::Entry &entry : std::as_const(m_private->entries)) {
        Fetch *fetch = entry.fetch;
        fetch->m_client = nullptr;
        fetch->m_error = ApiError();
        fetch->m_error->kind = entry.cancelledAs.value_or(ApiErrorKind::Cancelled);
        fetch->m_finished = true;
        // Later, since its receivers may still hold this client.
        QMetaObject::invokeMethod(fetch, &Fetch::finished, Qt::QueuedConnection);
    }
}

void Client::setConnection(const Connection &connection)
{
    if (connection.baseUrl == m_connection.baseUrl && connection.token == m_connection.token
        && connection.isDemo == m_connection.isDemo)
        return;
    m_connection = connection;
    for (const Private::Entry &entry : std::as_const(m_private->entries))
        entry.cancellation.cancel();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, connection] { worker->setConnection(connection); });
    Q_EMIT connectionChanged();
}

Fetch *Client::fetch(const Query &query, std::shared_ptr<ByteSink> sink, QObject *parent)
{
    auto *fetch = new Fetch(query, parent);
    fetch->m_client = this;
    fetch->m_number = ++m_private->lastNumber;
    Private::Entry entry;
    entry.fetch = fetch;
    m_private->entries.insert(fetch->m_number, entry);
    const FetchOrder order { fetch->m_number, query, std::move(sink), entry.cancellation };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, order] { worker->enqueue(order); });
    return fetch;
}

BudgetState Client::budget(RateClass rateClass) const
{
    const RateBudget budget = m_private->budgets->of(rateClass);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { budget.left(now), budget.limit(), budget.nextFree(now) };
}

} // namespace mavenscope
