// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QPointer>

namespace mavenscope {

/// Every command of a window, with its key, in one menu; the window connects them.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);
    ~WindowActions() override;

    QAction *pages[3];
    QAction *refresh, *cancel, *exportCsv, *openResponse, *newWindow, *connectService, *demo, *forget, *close,
        *quit;
    QAction *days, *groupBy, *copy, *copyWithHeaders;
    QAction *search, *filterColumn, *undoFilter, *clearFilter, *sortColumn, *sortColumnToo, *columns,
        *resetColumns;
    QAction *detail, *chart, *resetPage;
    QList<QAction *> zones; ///< data(): IANA id; empty: the system's
    QList<QAction *> languages; ///< data(): code; empty: the system's
    QAction *keys, *about;

    QMenu *menu() const { return m_menu; }
    /// For the list of keys.
    QList<QAction *> withKeys() const;
    void showZone(const QByteArray &ianaId);
    void showLanguage(const QString &code);

    /// Text fields of the window keep keys for themselves that are its commands', which ones depends on the
    /// platform: on X11 Ctrl+E goes to the end of the line. They leave them to the window, but for Copy and
    /// Undo, which are about the text there.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void zoneChosen(const QByteArray &ianaId);
    void languageChosen(const QString &code);

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {});
    QMenu *addMenu(const QString &title);
    void addZones(QMenu *menu);
    void addLanguages(QMenu *menu);
    QWidget *m_window;
    QPointer<QMenu> m_menu; ///< the window may go first
};

} // namespace mavenscope
