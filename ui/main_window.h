// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QMainWindow>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace mavenscope {

class Banner;
class BudgetLabel;
class ConnectionDialog;
class Page;
class WelcomePage;
class WindowActions;

/// The window: page bar, banner, and the page (made when it is first shown) or the welcome page. Several
/// windows share one Session.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page *page() const; ///< the current one; null before the first is made
    void showPage(EndpointId endpoint);
    void openResponse(const QString &path);
    void openConnectionDialog();
    void startDemo();
    /// Connects with what is known: the token kept for the address; otherwise the welcome page stays.
    void start();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(); ///< all widgets, in the present language
    void rebuild();
    void connectActions();
    Page *makePage(EndpointId endpoint);
    void showConnection();
    void setHasContent(bool hasContent);
    void showPanelsOf(const Page &page);
    void showRateClass();
    void chooseResponse();
    void openExportDialog();
    void showKeys();
    void showAbout();
    void newWindow();
    void say(const QString &sentence);
    void save();
    Session *m_session;
    WindowActions *m_actions = nullptr;
    QTabBar *m_pageBar = nullptr;
    BudgetLabel *m_budget = nullptr;
    QToolButton *m_refresh = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    Page *m_pages[3] = {};
    EndpointId m_current = EndpointId::Conversations;
    bool m_hasContent = false; ///< connected, or a saved response is open
    bool m_keychainFailed = false;
};

} // namespace mavenscope
