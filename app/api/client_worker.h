// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "api/client.h"
#include "api/rate_budget.h"

#include <QMutex>
#include <QTimer>

#include <array>
#include <list>

class QNetworkAccessManager;

namespace mavenscope {

class Transfer;

/// Both budgets, written by the worker and read by the window.
class SharedBudgets
{
public:
    RateBudget of(RateClass rateClass) const
    {
        const QMutexLocker locker(&m_mutex);
        return m_budgets[size_t(rateClass)];
    }
    void replace(RateClass rateClass, RateBudget budget)
    {
        const QMutexLocker locker(&m_mutex);
        m_budgets[size_t(rateClass)] = std::move(budget);
    }
    void reset()
    {
        const QMutexLocker locker(&m_mutex);
        m_budgets = fresh();
    }

private:
    static std::array<RateBudget, 2> fresh() { return { RateBudget(60), RateBudget(10) }; }
    mutable QMutex m_mutex;
    std::array<RateBudget, 2> m_budgets = fresh(); ///< by RateClass
};

struct FetchOrder
{
    quint64 number = 0;
    Query query;
    std::shared_ptr<ByteSink> sink;
    Cancellation cancellation;
};

/// The client's half in the worker thread: a queue for each budget, and the transfers under way.
class ClientWorker : public QObject
{
    Q_OBJECT
public:
    ClientWorker(std::shared_ptr<SharedBudgets> budgets, FetchLimits limits);
    ~ClientWorker() override;

    void setConnection(const Connection &connection);
    void enqueue(const FetchOrder &order);
    void cancel(quint64 number);

Q_SIGNALS:
    void waiting(quint64 number, const QDateTime &until);
    void started(quint64 number, const QDateTime &at);
    void progressed(quint64 number, qint64 bytes, qint64 total);
    void ended(quint64 number, const std::optional<mavenscope::ApiError> &error);
    void budgetChanged();

private:
    struct Job
    {
        FetchOrder order;
        QDateTime deadline; ///< of waiting
        QDateTime announced; ///< last told by waiting()
        std::unique_ptr<Transfer> transfer; ///< null while queued
    };
    using Jobs = std::list<Job>;

    void dispatch(RateClass rateClass);
    void announceWaits(RateClass rateClass);
    void send(Jobs::iterator job);
    void conclude(quint64 number);
    void spend(RateClass rateClass);
    void abandonAll();
    Jobs &queue(RateClass rateClass) { return m_queues[size_t(rateClass)]; }

    std::shared_ptr<SharedBudgets> m_budgets;
    FetchLimits m_limits;
    Connection m_connection;
    QNetworkAccessManager *m_network = nullptr;
    std::array<Jobs, 2> m_queues;
    std::array<QTimer, 2> m_wakeUps;
    Jobs m_underWay;
};

} // namespace mavenscope
