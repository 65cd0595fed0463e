// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do.
#include "ui/connection_dialog.h"
#include "ui/export_dialog.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"
#include "ui/shortcuts_dialog.h"
#include "ui/window_actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

/// A text or a list that the user works in, rather than the records. False: it has nothing to copy.
bool copyFrom(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->copy();
        return line->hasSelectedText();
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->copy();
        return text->textCursor().hasSelection();
    }
    QString copied;
    if (auto *label = qobject_cast<QLabel *>(widget))
        copied = label->selectedText();
    else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        copied = view->currentIndex().data().toString();
    if (!copied.isEmpty())
        QGuiApplication::clipboard()->setText(copied);
    return !copied.isEmpty();
}

} // namespace

void MainWindow::connectActions()
{
    const auto onPage = [this](QAction *action, auto command) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (Page *shown = m_hasContent ? page() : nullptr)
                command(shown);
        });
    };
    WindowActions *actions = m_actions;
    for (int i = 0; i < 3; ++i)
        connect(actions->pages[i], &QAction::triggered, this, [this, i] { showPage(EndpointId(i)); });
    onPage(actions->refresh, [](Page *shown) { shown->refresh(); });
    onPage(actions->cancel, [](Page *shown) { shown->cancelLoad(); });
    onPage(actions->days, [](Page *shown) { shown->queryBar()->focusDays(); });
    onPage(actions->groupBy, [](Page *shown) { shown->queryBar()->openGroupByMenu(); });
    onPage(actions->search, [](Page *shown) { shown->table()->focusSearch(); });
    onPage(actions->undoFilter, [](Page *shown) { shown->table()->undoFilter(); });
    onPage(actions->clearFilter, [](Page *shown) { shown->table()->clearFilter(); });
    onPage(actions->copy, [this](Page *shown) {
        if (focusWidget() == shown->table()->view() || !copyFrom(focusWidget()))
            shown->table()->copy(false);
    });
    onPage(actions->copyWithHeaders, [](Page *shown) { shown->table()->copy(true); });
    onPage(actions->filterColumn, [](Page *shown) { shown->table()->filterByCurrentColumn(); });
    onPage(actions->sortColumn, [](Page *shown) { shown->table()->sortByCurrentColumn(false); });
    onPage(actions->sortColumnToo, [](Page *shown) { shown->table()->sortByCurrentColumn(true); });
    onPage(actions->columns, [](Page *shown) { shown->table()->chooseColumns(); });
    onPage(actions->resetColumns, [](Page *shown) { shown->table()->resetColumns(); });
    onPage(actions->resetPage, [](Page *shown) { shown->reset(); });
    onPage(actions->detail, [](Page *shown) { shown->setDetailShown(!shown->isDetailShown()); });
    onPage(actions->chart, [](Page *shown) { shown->setChartShown(!shown->isChartShown()); });
    onPage(actions->exportCsv, [this](Page *) { openExportDialog(); });

    connect(actions->openResponse, &QAction::triggered, this, &MainWindow::chooseResponse);
    connect(actions->newWindow, &QAction::triggered, this, &MainWindow::newWindow);
    connect(actions->connectService, &QAction::triggered, this, &MainWindow::openConnectionDialog);
    connect(actions->demo, &QAction::triggered, this, &MainWindow::startDemo);
    connect(actions->forget, &QAction::triggered, m_session, &Session::disconnectAndForget);
    connect(actions->close, &QAction::triggered, this, &QWidget::close);
    connect(actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(actions, &WindowActions::zoneChosen, m_session, &Session::setZone);
    // The menu that was clicked is replaced by the one in the new language: not while it is still at work.
    connect(actions, &WindowActions::languageChosen, m_session, &Session::setLanguage, Qt::QueuedConnection);
    connect(actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::startDemo()
{
    if (const std::optional<QString> problem = m_session->connectToDemo())
        say(*problem);
}

void MainWindow::openConnectionDialog()
{
    if (auto *open = findChild<ConnectionDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    Connection known = m_session->client().connection();
    if (!known.isComplete())
        known.baseUrl = m_session->baseUrl();
    auto *dialog = new ConnectionDialog(known, m_keychainFailed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session->connectAndKeep(dialog->connection(), [this](TokenStore::Place place) {
            m_keychainFailed = place == TokenStore::Place::MemoryOnly;
            if (m_keychainFailed && page())
                page()->message()->showMessage({ MessageBar::Kind::Notice,
                    tr("This computer's keychain did not answer. The token is kept for this run only."), {},
                    {} });
        });
    });
    dialog->open();
}

void MainWindow::chooseResponse()
{
    auto *chooser
        = new QFileDialog(this, tr("Open a saved response"), {}, tr("JSON (*.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &MainWindow::openResponse);
    chooser->open();
}

void MainWindow::openResponse(const QString &path)
{
    // The page is known when the first records are.
    TableLoad *load = TableLoad::open(path, nullptr, this);
    const QString name = path == "-"_L1 ? tr("standard input") : QFileInfo(path).fileName();
    const auto place = [this, load, name] {
        const Endpoint *found = load->table()->endpoint;
        if (!found && !load->isFinished())
            return;
        load->disconnect(this);
        setHasContent(true);
        const EndpointId target = found ? found->id : m_current;
        makePage(target);
        // While the reader has the other cores, a page built, filled and shown in one go would be felt.
        QTimer::singleShot(0, this, [this, load, name, target] {
            makePage(target)->showLoad(load, name);
            QTimer::singleShot(0, this, [this, target] { showPage(target); });
        });
    };
    connect(load, &TableLoad::grew, this, place);
    connect(load, &TableLoad::finished, this, place);
}

void MainWindow::openExportDialog()
{
    Page *shown = page();
    if (const std::optional<QString> problem = shown->exportProblem()) {
        shown->message()->showMessage({ MessageBar::Kind::Notice, *problem, {}, {} });
        return;
    }
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    RecordTable *table = shown->table();
    auto *dialog = new ExportDialog(QDir(folder).filePath(shown->proposedFileName()),
        qint64(table->model()->rows()->size()), int(table->visibleColumns().size()), m_session->state(),
        m_session->zone(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, shown] {
        m_session->state().csvProfile = dialog->profile();
        m_session->state().formulaGuard = dialog->formulaGuard();
        m_session->saveSoon();
        shown->exportCsv(dialog->path(), dialog->format());
    });
    dialog->open();
}

void MainWindow::showKeys()
{
    QList<ShortcutLine> lines;
    for (const QAction *action : m_actions->withKeys())
        lines.append({ action->text(), action->shortcuts() });
    lines.append({ tr("Clear the search or cancel the load"), { QKeySequence(Qt::Key_Escape) } });
    auto *dialog = new ShortcutsDialog(lines, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Mavenscope"),
        tr("Mavenscope %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setInformativeText(tr("A viewer for Mavenoid's Analytics API.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. "
                               "It comes without any warranty."));
    box->open();
}

} // namespace mavenscope
