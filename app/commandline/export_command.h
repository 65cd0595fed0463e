// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/options.h"
#include "exporting/csv_export.h"
#include "settings/token_store.h"
#include "table/table_load.h"

#include <QObject>

#include <memory>

namespace mavenscope {

/// The exit statuses of mavenscope-cli; those of a failed fetch are ApiError::exitStatus().
enum ExitStatus {
    Done = 0,
    WrongUse = 2,
    NotAuthorised = 3,
    NetworkFailed = 5,
    NotUnderstood = 6,
    CannotWrite = 7
};

/// One export from question to CSV. Lives in the main thread; finished() comes once, with the exit status,
/// after one line on standard error where it is not Done.
class ExportCommand : public QObject
{
    Q_OBJECT
public:
    explicit ExportCommand(ExportOptions options, QObject *parent = nullptr);
    ~ExportCommand() override;
    void start();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void findToken();
    void fetch(const Token &token);
    void watch(TableLoad *load);
    void loaded();
    void write(const SharedTable &table);
    void end(int status, const QString &sentence);
    void showProgress(const QString &text);

    ExportOptions m_options;
    TokenStore m_tokens;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<TableLoad> m_load;
    bool m_showsProgress;
    bool m_progressShown = false;
    QStringList m_notes; ///< what the user must know though the export succeeds
};

} // namespace mavenscope
