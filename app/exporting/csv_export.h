// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "exporting/csv_format.h"
#include "table/row_id.h"
#include "table/table.h"

#include <QIODevice>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace mavenscope {

struct CsvJob
{
    SharedTable table;
    SharedRowList rows;
    std::vector<int> columns; ///< in the order to write
    CsvFormat format;
};

/// Why an export ended without a file; sentence is for the user and names the system's reason.
struct ExportError
{
    bool cancelled = false;
    QString sentence;
};

/// Writes to path atomically, with blocks formatted by all cores and written in order: an old file stands
/// until the new one is on the disk; where there was none, the new one appears whole, readable by its owner
/// only, and a file that somebody else has made there meanwhile is kept. Blocking; call from a worker. A
/// FIFO, device or other non-regular target is written to as a stream. progress gets rows written, from any
/// thread.
[[nodiscard]] std::optional<ExportError> writeCsvFile(const CsvJob &job, const QString &path,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress = {});
/// The same into an open device (standard output); several threads write to it in turn.
[[nodiscard]] std::optional<ExportError> writeCsv(const CsvJob &job, QIODevice &device,
    const Cancellation &cancellation, const std::function<void(qint64)> &progress = {});

/// writeCsvFile in a worker, for the window. Lives in the GUI thread; deleting it cancels and waits.
/// finished() once.
class CsvExport : public QObject
{
    Q_OBJECT
public:
    CsvExport(CsvJob job, QString path, QObject *parent = nullptr);
    ~CsvExport() override;
    void start();
    void cancel();
    const std::optional<ExportError> &error() const { return m_error; }
    QString path() const { return m_path; }
    qint64 rowCount() const;

Q_SIGNALS:
    void progressed(qint64 rows, qint64 ofRows);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
    QString m_path;
    std::optional<ExportError> m_error;
};

} // namespace mavenscope
