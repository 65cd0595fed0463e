// SPDX-License-Identifier: GPL-3.0-or-later
// mavenscope-window-bench FILE BASE_URL: shows the whole window on an X11 display, opens the saved records in
// it, types, scrolls and drags as a user does, loads them once more from BASE_URL/identity and BASE_URL/gzip,
// and prints one JSON object with how long each took until its picture was on screen. Needs DISPLAY and a
// window manager.
//
// A key's time runs from its event's way into the X server to the moment when the server has drawn the rows
// for it, the first ones where they come ahead of the others. Where a view is passed over because the next
// key came, the key's time ends with the first later view.
#include "event_loop.h"
#include "frame_application.h"
#include "heartbeat.h"
#include "samples.h"
#include "typing.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/record_table.h"
#include "ui/session.h"
#include "x_input.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <functional>

using namespace mavenscope;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr uint32_t pageDownKey = 0xff56;

class Bench
{
public:
    Bench(FrameApplication &application, const QString &path, const QString &baseUrl)
        : m_application(application), m_path(path), m_baseUrl(baseUrl)
    {
    }
    bool run();
    const QJsonObject &result() const { return m_result; }

private:
    struct Pending
    {
        QString text;
        Clock::time_point sent;
        int views; ///< shown before it
    };
    struct Keys
    {
        std::vector<double> all, toStart, toPaint, toAllRows;
        QJsonArray each;
    };
    void watch(Page *page);
    bool open();
    void typeAll();
    void type(const QString &scenario, const std::vector<Typed> &keys, std::chrono::milliseconds pace);
    bool scroll();
    bool overHttp(const QString &encoding, EndpointId endpoint);
    bool awaitFrame(int mostMilliseconds = 1000);
    void show(MainWindow *window);
    void frame();
    template <typename Work> void phase(const QString &name, Work act)
    {
        m_heart.take();
        act();
        m_gaps.insert(name, m_heart.take());
    }

    FrameApplication &m_application;
    const QString m_path, m_baseUrl;
    QTemporaryDir m_folder;
    XInput m_input;
    Heartbeat m_heart;
    QJsonObject m_result, m_gaps, m_keys;
    std::vector<double> m_allKeys;
    MainWindow *m_window = nullptr;
    RecordTable *m_table = nullptr;
    RecordModel *m_model = nullptr;
    std::vector<Pending> m_pending;
    Keys *m_typed = nullptr;
    Clock::time_point m_keySent, m_viewMade;
    int m_views = 0;
    int m_frames = 0;
    int m_rows = 0; ///< of the file
    Clock::time_point m_firstRows {};
};

void Bench::frame()
{
    ++m_frames;
    // Only for what is timed: the program itself does not wait, and in a load it would count as its stall.
    if (!m_pending.empty() || m_firstRows == Clock::time_point {})
        waitForServer();
    if (m_model && m_model->rowCount() > 0 && m_firstRows == Clock::time_point {})
        m_firstRows = Clock::now();
    for (size_t place = m_pending.size(); place-- > 0;) {
        if (m_pending[place].text != m_model->shownFilter().search || m_pending[place].views == m_views)
            continue;
        for (size_t each = 0; each <= place; ++each) {
            const double time = millisecondsSince(m_pending[each].sent);
            m_typed->all.push_back(time);
            m_typed->each.append(QJsonObject { { u"text"_s, m_pending[each].text }, { u"ms"_s, time },
                { u"rows"_s, m_model->rowCount() }, { u"isPassedOver"_s, each != place } });
        }
        m_typed->toPaint.push_back(millisecondsSince(m_viewMade));
        m_pending.erase(m_pending.begin(), m_pending.begin() + ptrdiff_t(place) + 1);
        break;
    }
}

void Bench::watch(Page *page)
{
    m_table = page->table();
    m_model = m_table->model();
    m_application.watched = m_table->view()->viewport();
    m_application.framePainted = [this] { frame(); };
    QObject::connect(
        m_model, &RecordModel::aboutToChangeView, m_model, [this] { m_viewMade = Clock::now(); });
    QObject::connect(m_model, &RecordModel::viewChanged, m_model, [this] {
        ++m_views;
        if (m_typed && m_model->hasAllRows())
            m_typed->toAllRows.push_back(millisecondsSince(m_keySent));
    });
    QObject::connect(m_model, &RecordModel::filterChanged, m_model, [this] {
        if (m_typed)
            m_typed->toStart.push_back(millisecondsSince(m_keySent));
    });
}

void Bench::show(MainWindow *window)
{
    m_window = window;
    window->resize(1280, 800);
    window->show();
    workUntil([&] { return window->windowHandle()->isExposed() && window->isActiveWindow(); }, 5000);
    work(std::chrono::milliseconds(200));
}

bool Bench::open()
{
    const auto start = Clock::now();
    m_window->openResponse(m_path);
    Page *page = nullptr;
    const auto pageIsThere = [&] {
        if (!page && (page = m_window->findChild<Page *>()))
            watch(page);
        return page != nullptr;
    };
    const bool isLoaded = workUntil(
        [&] { return pageIsThere() && m_model->rowCount() > 0 && !page->isLoading() && !m_model->isBusy(); });
    m_result.insert(u"open"_s,
        QJsonObject { { u"loadedMs"_s, millisecondsSince(start) },
            { u"firstRowsPaintedMs"_s,
                std::chrono::duration<double, std::milli>(m_firstRows - start).count() } });
    return isLoaded;
}

void Bench::type(const QString &scenario, const std::vector<Typed> &keys, std::chrono::milliseconds pace)
{
    Keys typed;
    m_typed = &typed;
    phase(u"keys: "_s + scenario, [&] {
        m_input.type('f', true);
        workUntil([&] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }, 2000);
        work(std::chrono::milliseconds(400));
        int turn = 0;
        for (const Typed &key : keys) {
            m_keySent = Clock::now();
            m_pending.push_back({ key.text, m_keySent, m_views });
            m_input.type(key.keysym);
            work(pace * (80 + turn++ * 13 % 40) / 100); // nobody types like a machine
        }
        if (!workUntil([&] { return m_pending.empty(); }, 10'000))
            std::fprintf(stderr, "%zu keys were never answered, the first: '%s'\n", m_pending.size(),
                qPrintable(m_pending.front().text));
        workUntil([&] { return !m_model->isBusy(); });
    });
    m_pending.clear();
    m_typed = nullptr;
    QJsonObject result = statistics(typed.all);
    result.insert(u"toStart"_s, statistics(typed.toStart));
    result.insert(u"viewToPaint"_s, statistics(typed.toPaint));
    result.insert(u"toAllRows"_s, statistics(typed.toAllRows));
    result.insert(u"each"_s, typed.each);
    m_keys.insert(scenario, result);
    m_allKeys.insert(m_allKeys.end(), typed.all.begin(), typed.all.end());
}

void Bench::typeAll()
{
    using std::chrono_literals::operator""ms;
    const Table &table = *m_model->table();
    const QStringList words = wordsOf(table);
    const auto each = [&] {
        std::vector<Typed> keys;
        for (const QString &word : words)
            for (const Typed &key : typing(word))
                keys.push_back(key);
        return keys;
    }();
    const auto named = [&](FieldType type) {
        const auto found
            = std::find_if(table.columns().begin(), table.columns().end(), [&](const ColumnInfo &column) {
                  return column.type == type && column.origin != ColumnOrigin::Member;
              });
        return found == table.columns().end() ? QByteArray() : found->name;
    };
    const auto settle = [&] {
        workUntil([&] { return !m_model->isBusy(); });
        work(1000ms);
    };
    type(u"words"_s, each, 100ms);
    type(u"several words"_s, typing(words.mid(0, 2).join(u' ')), 100ms);
    for (const FieldType type_ : { FieldType::Time, FieldType::Text }) {
        const QByteArray column = named(type_);
        if (column.isEmpty())
            continue;
        phase(u"sort by "_s + QString::fromUtf8(column), [&] {
            m_model->setSort({ { column, true } });
            settle();
        });
        type(u"words, sorted by "_s + QString::fromUtf8(column), each, 100ms);
    }
    m_model->setSort({});
    settle();
    if (const QByteArray column = named(FieldType::Enumeration); !column.isEmpty()) {
        const Cell cell = table.cell(table.firstRows(1).front(), table.columnNamed(column));
        phase(u"filter"_s, [&] {
            m_table->addCondition({ column, FilterOp::In,
                { QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())) } });
            settle();
        });
        type(u"words, filtered"_s, each, 100ms);
        m_table->clearFilter();
        settle();
    }
    m_result.insert(u"keys"_s, statistics(m_allKeys));
    // Faster than any typist; beside the others, since the rows for most keys are passed over.
    type(u"as fast as a key repeats"_s, each, 30ms);
}

bool Bench::awaitFrame(int mostMilliseconds)
{
    const int before = m_frames;
    QEventLoop loop;
    const auto painted = m_application.framePainted;
    m_application.framePainted = [&] {
        painted();
        waitForServer();
        loop.quit();
    };
    QTimer::singleShot(mostMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    m_application.framePainted = painted;
    return m_frames > before;
}

bool Bench::scroll()
{
    using std::chrono_literals::operator""ms;
    QTableView *view = m_table->view();
    QScrollBar *bar = view->verticalScrollBar();
    const auto frames = [&](int count, const std::function<void(int)> &act) {
        std::vector<double> times;
        for (int step = 0; step < count; ++step) {
            const auto sent = Clock::now();
            act(step);
            if (awaitFrame(100))
                times.push_back(millisecondsSince(sent));
            if (const double left = 16 - millisecondsSince(sent); left > 1)
                work(std::chrono::milliseconds(int(left)));
        }
        return times;
    };
    QJsonObject result;
    view->setFocus();
    view->setCurrentIndex(m_model->index(0, 0));
    work(500ms);
    phase(u"scroll by page"_s,
        [&] { result.insert(u"page"_s, statistics(frames(150, [&](int) { m_input.type(pageDownKey); }))); });
    view->scrollToTop();
    work(500ms);
    const QPoint handle = handleOf(*bar);
    m_input.moveMouse(handle);
    work(200ms);
    phase(u"drag to the end"_s, [&] {
        m_input.button(true);
        work(50ms);
        result.insert(u"drag"_s, statistics(frames(bar->height() / 2, [&](int step) {
            m_input.moveMouse(handle + QPoint(0, 2 * (step + 1)));
        })));
        m_input.button(false);
        work(50ms);
    });
    m_result.insert(u"scroll"_s, result);
    return bar->value() == bar->maximum();
}

bool Bench::overHttp(const QString &encoding, EndpointId endpoint)
{
    Session session({});
    session.state().page = endpoint;
    m_firstRows = {};
    m_model = nullptr;
    show(new MainWindow(&session));
    bool isLoaded = false;
    phase(u"http "_s + encoding, [&] {
        session.connectTo({ QUrl(m_baseUrl + u'/' + encoding), Token::from("bench").value(), false });
        watch(m_window->page());
        isLoaded = workUntil([&] {
            return m_model->rowCount() == m_rows && !m_window->page()->isLoading()
                && m_firstRows != Clock::time_point {}; // a small answer is there before it is painted
        });
        m_result.insert(u"http "_s + encoding,
            QJsonObject { { u"firstRowsPaintedAt"_s, // on the server's clock
                std::chrono::duration<double, std::milli>(m_firstRows.time_since_epoch()).count() } });
    });
    m_application.framePainted = {};
    delete m_window;
    return isLoaded;
}

bool Bench::run()
{
    if (!m_input.isThere()) {
        std::fputs("mavenscope-window-bench: there is no X11 display that takes made-up input\n", stderr);
        return false;
    }
    std::optional<EndpointId> endpoint;
    {
        Session session(m_folder.filePath(u"state.json"_s));
        phase(u"opens the window"_s, [&] { show(new MainWindow(&session)); });
        bool isLoaded = false;
        phase(u"loads"_s, [&] { isLoaded = open(); });
        if (!isLoaded || !m_model->table()->endpoint) {
            std::fputs("mavenscope-window-bench: these are no records of a known endpoint\n", stderr);
            return false;
        }
        endpoint = m_model->table()->endpoint->id;
        m_rows = m_model->rowCount();
        work(std::chrono::milliseconds(1000));
        m_gaps.insert(u"after the load"_s, m_heart.take());
        typeAll();
        if (!scroll()) {
            std::fputs("mavenscope-window-bench: the table could not be dragged to its end\n", stderr);
            return false;
        }
        m_application.framePainted = {};
        delete m_window;
    }
    for (const QString &encoding : { u"identity"_s, u"gzip"_s }) {
        if (!overHttp(encoding, *endpoint)) {
            std::fprintf(
                stderr, "mavenscope-window-bench: %s did not bring all rows\n", qPrintable(encoding));
            return false;
        }
    }
    m_result.insert(u"keyScenarios"_s, m_keys);
    m_result.insert(u"gaps"_s, m_gaps);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    FrameApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("Usage: mavenscope-window-bench FILE BASE_URL\n", stderr);
        return 2;
    }
    Bench bench(application, QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    if (!bench.run())
        return 1;
    std::fputs(QJsonDocument(bench.result()).toJson().constData(), stdout);
    return 0;
}
