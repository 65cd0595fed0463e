// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/banner.h"
#include "ui/budget_label.h"
#include "ui/message_bar.h"
#include "ui/page.h"
#include "ui/query_bar.h"
#include "ui/record_table.h"
#include "ui/theme.h"
#include "ui/welcome_page.h"
#include "ui/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_current(session->state().page)
{
    theme::keepQuietTextReadable();
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    build();
    showConnection();
    if (!restoreGeometry(session->state().windowGeometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(32, 64)));
    connect(session, &Session::connectionChanged, this, [this] {
        // Records of another connection; saved responses are of none.
        for (Page *page : m_pages)
            if (page && page->answer().sourceName.isEmpty())
                page->forget();
        showConnection();
    });
    connect(session, &Session::languageChanged, this, &MainWindow::rebuild);
    connect(session, &Session::saveFailed, this, &MainWindow::say);
    connect(session, &Session::zoneChanged, this, [this] {
        m_actions->showZone(m_session->state().zone);
        for (Page *page : m_pages)
            if (page)
                page->setZone(m_session->zone());
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(u"Mavenscope"_s);
    m_actions = new WindowActions(this);
    auto *content = new QWidget(this);

    // A tab bar's own name is that of its current tab, whatever is set.
    auto *pageGroup = new QWidget(content);
    pageGroup->setAccessibleName(tr("Page"));
    m_pageBar = new QTabBar(pageGroup);
    auto *pageGroupLine = new QHBoxLayout(pageGroup);
    pageGroupLine->setContentsMargins({});
    pageGroupLine->addWidget(m_pageBar);
    m_pageBar->setFont(theme::enlarged(font(), 1));
    m_pageBar->setDrawBase(false);
    m_pageBar->setExpanding(false);
    m_pageBar->setDocumentMode(true);
    for (const Endpoint &endpoint : endpoints())
        m_pageBar->setTabToolTip(
            m_pageBar->addTab(pageTitle(endpoint.id)), QString::fromLatin1(endpoint.path));
    m_refresh = new QToolButton(content);
    m_refresh->setIcon(style()->standardIcon(QStyle::SP_BrowserReload));
    m_refresh->setAutoRaise(true);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_budget = new BudgetLabel(&m_session->client(), content);
    auto *menu = new QToolButton(content);
    menu->setText(u"☰"_s);
    menu->setAutoRaise(true);
    menu->setAccessibleName(tr("Menu"));
    menu->setToolTip(tr("Menu"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(m_actions->menu());
    menu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    for (QToolButton *button : { m_refresh, menu })
        button->setFixedSize(32, 32);

    m_banner = new Banner(content);
    m_stack = new QStackedWidget(content);
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    bar->setSpacing(theme::gap);
    bar->addWidget(pageGroup);
    bar->addStretch();
    bar->addWidget(m_budget);
    bar->addWidget(m_refresh);
    bar->addWidget(menu);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(bar);
    lines->addWidget(theme::separator(content));
    lines->addWidget(m_banner);
    lines->addWidget(m_stack, 1);
    setCentralWidget(content);

    connect(m_pageBar, &QTabBar::currentChanged, this, [this](int index) { showPage(EndpointId(index)); });
    connect(m_refresh, &QToolButton::clicked, this, [this] { m_actions->refresh->trigger(); });
    connect(m_banner, &Banner::actionRequested, this, &MainWindow::openConnectionDialog);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::openConnectionDialog);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::startDemo);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseResponse);
    connectActions();
}

void MainWindow::rebuild()
{
    // Every text anew in the new language; what is on the pages is carried over.
    std::optional<Answer> answers[3];
    for (int i = 0; i < 3; ++i) {
        if (!m_pages[i])
            continue;
        m_session->state().pages[i] = m_pages[i]->save();
        answers[i] = m_pages[i]->answer();
        m_pages[i] = nullptr;
    }
    for (QAction *action : actions())
        removeAction(action);
    delete takeCentralWidget();
    delete m_actions;
    build();
    for (int i = 0; i < 3; ++i)
        if (answers[i])
            makePage(EndpointId(i))->adoptAnswer(*answers[i]);
    showConnection();
}

void MainWindow::start()
{
    if (!m_session->loadNote().isEmpty())
        say(m_session->loadNote());
    if (m_session->isConnected()) {
        showConnection();
        return;
    }
    m_session->connectWithKnownToken(m_session->baseUrl());
}

Page *MainWindow::page() const { return m_pages[int(m_current)]; }

Page *MainWindow::makePage(EndpointId endpoint)
{
    Page *&page = m_pages[int(endpoint)];
    if (page)
        return page;
    page = new Page(endpoint, &m_session->client(), m_stack);
    page->setZone(m_session->zone());
    page->restore(m_session->state().pages[int(endpoint)]);
    m_stack->addWidget(page);
    connect(page, &Page::connectionNeeded, this, &MainWindow::openConnectionDialog);
    connect(page, &Page::exportRequested, this, &MainWindow::openExportDialog);
    connect(page, &Page::busyChanged, this,
        [this] { m_actions->cancel->setEnabled(this->page() && this->page()->isBusy()); });
    connect(page, &Page::stateChanged, this, [this] {
        showRateClass();
        save();
    });
    connect(page, &Page::panelsChanged, this, [this, page] {
        if (page == this->page())
            showPanelsOf(*page);
    });
    return page;
}

void MainWindow::showPage(EndpointId endpoint)
{
    m_current = endpoint;
    {
        const QSignalBlocker quiet(m_pageBar);
        m_pageBar->setCurrentIndex(int(endpoint));
    }
    m_actions->pages[int(endpoint)]->setChecked(true);
    setWindowTitle(m_hasContent ? pageTitle(endpoint) : u"Mavenscope"_s);
    // Without a connection a page has nothing but a saved response to show.
    if (!m_session->isConnected() && !(page() && page()->wasAsked())) {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->setFocus();
        m_actions->cancel->setEnabled(false);
        return;
    }
    // A page is built, shown and asked for its records in turns of their own: in one go that would be felt.
    const bool isBuilt = page() != nullptr;
    Page *shown = makePage(endpoint);
    if (!isBuilt) {
        QTimer::singleShot(0, shown, [this, endpoint] {
            if (m_current == endpoint)
                showPage(endpoint);
        });
        return;
    }
    m_stack->setCurrentWidget(shown);
    showPanelsOf(*shown);
    m_actions->cancel->setEnabled(shown->isBusy());
    showRateClass();
    QTimer::singleShot(0, shown, [this, shown] {
        if (m_session->isConnected())
            shown->activate();
    });
    save();
}

/// What a page has no room for cannot be switched on.
void MainWindow::showPanelsOf(const Page &page)
{
    m_actions->detail->setChecked(page.isDetailShown());
    m_actions->detail->setEnabled(page.hasRoomForDetail());
    m_actions->chart->setChecked(page.isChartShown());
    m_actions->chart->setEnabled(page.hasRoomForChart());
}

void MainWindow::showRateClass()
{
    if (Page *shown = page())
        m_budget->setRateClass(shown->queryBar()->query().rateClass());
}

void MainWindow::showConnection()
{
    const Connection &connection = m_session->client().connection();
    const bool isConnected = connection.isComplete();
    bool hasSaved = false;
    for (Page *page : m_pages)
        hasSaved = hasSaved || (page && !page->answer().sourceName.isEmpty());
    setHasContent(isConnected || hasSaved);
    if (isConnected && connection.isDemo)
        m_banner->showText(tr("Demo data"),
            tr("A made-up support organisation, served from this computer. No number here is real."),
            tr("Connect…"));
    else if (isConnected && connection.token.isDocumentSample())
        m_banner->showText(tr("Sample data"),
            tr("This is the sample token of the service's documentation. It gives dummy data, not your "
               "organisation's."),
            tr("Enter your token…"));
    else
        m_banner->showText({}, {}, {});
    m_budget->setVisible(isConnected);
    m_actions->forget->setEnabled(isConnected);
    m_actions->demo->setEnabled(!connection.isDemo);
    m_actions->showZone(m_session->state().zone);
    m_actions->showLanguage(m_session->state().language);
    showPage(m_current);
}

void MainWindow::setHasContent(bool hasContent)
{
    m_hasContent = hasContent;
    m_pageBar->setEnabled(hasContent);
    m_refresh->setVisible(hasContent);
    m_actions->refresh->setEnabled(hasContent);
}

void MainWindow::say(const QString &sentence)
{
    if (m_stack->currentWidget() == m_welcome) {
        m_banner->showText(tr("Note"), sentence, {});
        return;
    }
    makePage(m_current)->message()->showMessage({ MessageBar::Kind::Problem, sentence, {}, {} });
}

void MainWindow::save()
{
    SavedState &state = m_session->state();
    state.page = m_current;
    if (isVisible())
        state.windowGeometry = saveGeometry();
    for (int i = 0; i < 3; ++i)
        if (m_pages[i])
            state.pages[i] = m_pages[i]->save();
    m_session->saveSoon();
}

void MainWindow::newWindow()
{
    save();
    auto *window = new MainWindow(m_session);
    window->move(pos() + QPoint(32, 32));
    window->show();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        theme::keepQuietTextReadable();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    m_session->saveNow();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only an Esc that no search box, menu or dialog had a use for.
    if (event->key() == Qt::Key_Escape && page() && page()->isBusy())
        page()->cancelLoad();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            openResponse(url.toLocalFile());
    event->acceptProposedAction();
}

} // namespace mavenscope
