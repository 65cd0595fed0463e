// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/page.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTimeZone>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window), m_menu(new QMenu(window))
{
    QMenu *file = addMenu(tr("File"));
    newWindow = add(file, tr("New window"), { QKeySequence::New });
    openResponse = add(file, tr("Open response…"), { QKeySequence::Open });
    exportCsv = add(file, tr("Export CSV…"), { QKeySequence(u"Ctrl+E"_s) });
    file->addSeparator();
    connectService = add(file, tr("Connect…"));
    demo = add(file, tr("Explore demo data"));
    forget = add(file, tr("Disconnect and forget the token"));
    file->addSeparator();
    close = add(file, tr("Close window"), { QKeySequence::Close });
    quit = add(file, tr("Quit"), { QKeySequence(u"Ctrl+Q"_s) });

    QMenu *edit = addMenu(tr("Edit"));
    copy = add(edit, tr("Copy"), { QKeySequence::Copy });
    copyWithHeaders = add(edit, tr("Copy with headers"), { QKeySequence(u"Ctrl+Shift+C"_s) });

    QMenu *table = addMenu(tr("Table"));
    search = add(table, tr("Search"), { QKeySequence::Find });
    filterColumn = add(table, tr("Filter by this column…"), { QKeySequence(u"Ctrl+L"_s) });
    undoFilter = add(table, tr("Undo the last filter"), { QKeySequence::Undo });
    clearFilter = add(table, tr("Remove all filters"));
    table->addSeparator();
    sortColumn = add(table, tr("Sort by this column"), { QKeySequence(u"Ctrl+T"_s) });
    sortColumnToo = add(table, tr("Sort by this column as well"), { QKeySequence(u"Ctrl+Shift+T"_s) });
    table->addSeparator();
    columns = add(table, tr("Columns…"), { QKeySequence(u"Ctrl+Shift+L"_s) });
    resetColumns = add(table, tr("Reset columns"), { QKeySequence(u"Ctrl+0"_s) });

    QMenu *data = addMenu(tr("Data"));
    refresh = add(data, tr("Refresh"), { QKeySequence(Qt::Key_F5) });
    cancel = add(data, tr("Cancel"));
    data->addSeparator();
    days = add(data, tr("Days"), { QKeySequence(u"Ctrl+D"_s) });
    groupBy = add(data, tr("Group by…"), { QKeySequence(u"Ctrl+G"_s) });

    QMenu *view = addMenu(tr("View"));
    auto *pageGroup = new QActionGroup(this);
    for (const Endpoint &endpoint : endpoints()) {
        const int index = int(endpoint.id);
        pages[index] = add(view, pageTitle(endpoint.id), { QKeySequence(u"Ctrl+%1"_s.arg(index + 1)) });
        pages[index]->setCheckable(true);
        pageGroup->addAction(pages[index]);
    }
    view->addSeparator();
    detail = add(view, tr("Detail"), { QKeySequence(u"Alt+Return"_s), QKeySequence(u"Alt+Enter"_s) });
    chart = add(view, tr("Chart"));
    detail->setCheckable(true);
    chart->setCheckable(true);
    view->addSeparator();
    resetPage = add(view, tr("Reset this page"));
    view->addSeparator();
    addZones(view->addMenu(tr("Time zone")));
    addLanguages(view->addMenu(tr("Language")));

    m_menu->addSeparator();
    keys = add(m_menu, tr("Keys"), { QKeySequence(Qt::Key_F1) });
    about = add(m_menu, tr("About Mavenscope"));
    QCoreApplication::instance()->installEventFilter(this);
}

WindowActions::~WindowActions() { delete m_menu; }

bool WindowActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const QList<QAction *> commands = withKeys();
    const bool isCommand = std::any_of(commands.begin(), commands.end(), [&](const QAction *action) {
        return action != copy && action != undoFilter && action->shortcuts().contains(pressed);
    });
    if (isCommand)
        event->ignore();
    return isCommand;
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keySequences)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keySequences);
    // The menu is not in a menu bar: its keys work through the window.
    m_window->addAction(action);
    return action;
}

QMenu *WindowActions::addMenu(const QString &title) { return m_menu->addMenu(title); }

void WindowActions::addZones(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto addZone = [&](const QString &text, const QByteArray &id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(id);
        group->addAction(action);
        zones.append(action);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT zoneChosen(id); });
    };
    addZone(tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())), {});
    addZone(u"UTC"_s, "UTC");
    menu->addSeparator();
    for (const char *id : { "Europe/London", "Europe/Berlin", "Europe/Stockholm", "Europe/Helsinki",
             "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo",
             "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney" })
        if (QTimeZone::isTimeZoneIdAvailable(id))
            addZone(QString::fromLatin1(id).replace(u'_', u' '), id);
}

void WindowActions::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto addLanguage = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        languages.append(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    addLanguage(tr("This computer's"), {});
    // Each in its own words, so that whoever is lost in another finds it.
    addLanguage(u"English"_s, u"en"_s);
    addLanguage(u"Deutsch"_s, u"de"_s);
    addLanguage(u"Svenska"_s, u"sv"_s);
}

void WindowActions::showZone(const QByteArray &ianaId)
{
    for (QAction *action : std::as_const(zones))
        action->setChecked(action->data().toByteArray() == ianaId);
}

void WindowActions::showLanguage(const QString &code)
{
    for (QAction *action : std::as_const(languages))
        action->setChecked(action->data().toString() == code);
}

QList<QAction *> WindowActions::withKeys() const
{
    QList<QAction *> found;
    for (QAction *action : m_window->actions())
        if (!action->shortcuts().isEmpty())
            found.append(action);
    return found;
}

} // namespace mavenscope
