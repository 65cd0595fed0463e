// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "table/table.h"
#include "table/table_reader.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace mavenscope {

/// One load under way, from the service or from a saved response: bytes go through a TableReader in a worker,
/// rows arrive here as growing tables on a timer (every 100 ms at most). Lives in the caller's thread;
/// deleting it cancels. Ends with finished(), once.
class TableLoad : public QObject
{
    Q_OBJECT
public:
    static TableLoad *fetch(Client &client, const Query &query, QObject *parent = nullptr);
    /// path "-": standard input. endpoint null: told from the records.
    static TableLoad *open(const QString &path, const Endpoint *endpoint, QObject *parent = nullptr);
    ~TableLoad() override;

    /// Never null; after finished() without an error it is complete.
    SharedTable table() const { return m_table; }
    const std::optional<ApiError> &error() const { return m_error; }
    bool isFinished() const { return m_finished; }
    TableReader::LeftOut leftOut() const;
    qint64 bytes() const { return m_bytes; }
    /// The window the answer covers: from the request's moment and days; of a saved response: none.
    std::optional<TimeSpan> span() const;
    QDateTime requestedAt() const;
    void cancel(ApiErrorKind as = ApiErrorKind::Cancelled);

Q_SIGNALS:
    void waiting(const QDateTime &until);
    void started();
    void progressed(qint64 rows, qint64 bytes);
    void grew(const mavenscope::SharedTable &table);
    void finished();

private:
    explicit TableLoad(QObject *parent);
    void grow();
    struct Private;
    std::unique_ptr<Private> d;
    SharedTable m_table;
    std::optional<ApiError> m_error;
    qint64 m_bytes = 0;
    bool m_finished = false;
};

} // namespace mavenscope
