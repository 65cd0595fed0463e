// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_error.h"
#include "api/connection.h"
#include "api/query.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace mavenscope {

/// Takes the unpacked body of a 200 answer as it arrives. Called in the client's worker thread only.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    /// false: no more is wanted (the bytes cannot become an answer); the fetch ends with NotUnderstood, and
    /// the sink knows better why.
    virtual bool append(std::string_view bytes) = 0;
    /// Writes the next bytes, at most so many, and returns their number; 0: there are none for now, less:
    /// they could not be read.
    using Source = std::function<qint64(char *to, qint64 most)>;
    /// Appends some bytes of the source, which it asks once; may spare them a copy. nullopt: as append()'s
    /// false; else what the source returned.
    virtual std::optional<qint64> appendFrom(const Source &source);
};

/// Limits of one fetch. Tests shorten them; the program uses the defaults.
struct FetchLimits
{
    std::chrono::milliseconds idle { 60'000 }; ///< no byte for so long: TimedOut
    std::chrono::milliseconds whole { 15 * 60'000 }; ///< waiting for the budget does not count
    std::chrono::milliseconds longestWait { 15
        * 60'000 }; ///< for the budget or Retry-After; longer: RateLimited
    qint64 mostBytes = qint64(8) << 30; ///< unpacked
};

class ClientWorker;

/// One request under way. Lives in the thread of the Client's owner; deleting it cancels. Ends with
/// finished(), once.
class Fetch : public QObject
{
    Q_OBJECT
public:
    ~Fetch() override;
    const Query &query() const { return m_query; }
    /// The moment the request was (last) sent; the answer's window ends there. Invalid before started().
    QDateTime requestedAt() const { return m_requestedAt; }
    /// nullopt after finished(): the whole body went into the sink.
    const std::optional<ApiError> &error() const { return m_error; }
    bool isFinished() const { return m_finished; }
    /// finished() follows within 100 ms with Cancelled (or Superseded).
    void cancel(ApiErrorKind as = ApiErrorKind::Cancelled);

Q_SIGNALS:
    /// Over budget, or 429: nothing is sent before until.
    void waiting(const QDateTime &until);
    void started();
    /// Unpacked bytes so far; total is -1 where the service does not say.
    void progressed(qint64 bytes, qint64 total);
    void finished();

private:
    friend class Client;
    explicit Fetch(Query query, QObject *parent) : QObject(parent), m_query(std::move(query)) { }
    Query m_query;
    QDateTime m_requestedAt;
    std::optional<ApiError> m_error;
    bool m_finished = false;
    quint64 m_number = 0;
    class Client *m_client = nullptr;
};

/// What is left of a budget, for the window: "7 of 10 requests left this minute".
struct BudgetState
{
    int left = 0;
    int limit = 0;
    QDateTime nextFree; ///< UTC; when left == 0
};

/// The one way to the service: a QNetworkAccessManager in a worker thread, both rate budgets, bearer token,
/// no redirects, retries of 429. One object serves all windows and pages; it lives in the GUI (or main)
/// thread and all its signals arrive there.
class Client : public QObject
{
    Q_OBJECT
public:
    explicit Client(QObject *parent = nullptr, FetchLimits limits = {});
    ~Client() override;

    /// Requests under way end as Cancelled: their answers would belong to another account. Budgets start anew
    /// when origin or token change.
    void setConnection(const Connection &connection);
    const Connection &connection() const { return m_connection; }

    /// Queued in the order asked, waiting for the budget where needed. The caller owns the Fetch (or the
    /// parent given).
    Fetch *fetch(const Query &query, std::shared_ptr<ByteSink> sink, QObject *parent = nullptr);

    /// As of the last change; left grows with time, so ask again each second while a budget is not full.
    BudgetState budget(RateClass rateClass) const;

Q_SIGNALS:
    void connectionChanged();
    void budgetChanged();

private:
    friend class Fetch;
    Connection m_connection;
    FetchLimits m_limits;
    QThread m_thread;
    ClientWorker *m_worker; ///< lives in m_thread
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace mavenscope
