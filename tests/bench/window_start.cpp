// SPDX-License-Identifier: GPL-3.0-or-later
// mavenscope-window-start PROGRAM [ARGUMENT…]: starts a program that shows a window and prints the
// milliseconds from its start until that window is there to be used, then ends it. It looks from outside,
// through X11, so that it measures any program alike. Needs DISPLAY and a window manager, and no other
// program on that display.
//
// There to be used: the window manager has put the window up, there is something in it, and the program's
// event loop has answered a ping that was sent after that.
#include <xcb/xcb.h>

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

extern char **environ;

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply> using ReplyPointer = std::unique_ptr<Reply, Free>;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class Display
{
public:
    Display()
    {
        m_connection = xcb_connect(nullptr, nullptr);
        if (xcb_connection_has_error(m_connection))
            return;
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        m_clientList = atom("_NET_CLIENT_LIST");
        m_protocols = atom("WM_PROTOCOLS");
        m_ping = atom("_NET_WM_PING");
        // The window manager's list of windows, and the answers to pings, which programs send to the root
        // window (Qt: to who listens to its structure, others: to its substructure).
        const uint32_t mask = XCB_EVENT_MASK_PROPERTY_CHANGE | XCB_EVENT_MASK_STRUCTURE_NOTIFY
            | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    bool isConnected() const { return m_screen; }

    std::vector<xcb_window_t> windows() const
    {
        const auto cookie
            = xcb_get_property(m_connection, 0, m_screen->root, m_clientList, XCB_ATOM_WINDOW, 0, 1000);
        const ReplyPointer<xcb_get_property_reply_t> reply(
            xcb_get_property_reply(m_connection, cookie, nullptr));
        if (!reply)
            return {};
        const auto *ids = static_cast<const xcb_window_t *>(xcb_get_property_value(reply.get()));
        return { ids, ids + size_t(xcb_get_property_value_length(reply.get())) / sizeof(xcb_window_t) };
    }

    /// More than one colour near its top, where every program has a bar of some kind: it has been painted.
    bool hasContent(xcb_window_t window) const
    {
        const ReplyPointer<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!size)
            return false;
        const auto height = std::min<uint16_t>(size->height, 64);
        const auto cookie = xcb_get_image(
            m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, height, ~uint32_t(0));
        const ReplyPointer<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, cookie, nullptr));
        if (!image)
            return false; // not on screen yet
        const uint8_t *bytes = xcb_get_image_data(image.get());
        const auto length = size_t(xcb_get_image_data_length(image.get()));
        return length > 4 && std::memcmp(bytes, bytes + 4, length - 4) != 0;
    }

    void ping(xcb_window_t window)
    {
        xcb_client_message_event_t event {};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = window;
        event.type = m_protocols;
        event.data.data32[0] = m_ping;
        event.data.data32[1] = ++m_pinged;
        event.data.data32[2] = window;
        xcb_send_event(m_connection, 0, window, 0, reinterpret_cast<const char *>(&event));
        xcb_flush(m_connection);
    }

    enum class News { None, Windows, Answer };
    /// Waits for the window manager's list to change or the last ping to be answered.
    News wait(std::chrono::milliseconds most) const
    {
        const auto until = Clock::now() + most;
        for (;;) {
            while (const ReplyPointer<xcb_generic_event_t> event { xcb_poll_for_event(m_connection) }) {
                const int type = event->response_type & 0x7f;
                if (type == XCB_PROPERTY_NOTIFY
                    && reinterpret_cast<const xcb_property_notify_event_t &>(*event).atom == m_clientList)
                    return News::Windows;
                if (type != XCB_CLIENT_MESSAGE)
                    continue;
                const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(*event);
                if (message.type == m_protocols && message.data.data32[0] == m_ping
                    && message.data.data32[1] == m_pinged)
                    return News::Answer;
            }
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            pollfd socket { xcb_get_file_descriptor(m_connection), POLLIN, 0 };
            if (left <= 0ms || poll(&socket, 1, int(left.count())) <= 0)
                return News::None;
        }
    }

private:
    xcb_atom_t atom(std::string_view name) const
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.data());
        const ReplyPointer<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_connection, cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
    xcb_atom_t m_clientList = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    uint32_t m_pinged = 0;
};

struct Start
{
    double listed = 0; ///< the window manager shows it
    double usable = 0;
};

std::optional<Start> watchStart(
    Display &display, Clock::time_point start, const std::vector<xcb_window_t> &before)
{
    Start found;
    xcb_window_t window = 0;
    while (millisecondsSince(start) < 30'000) {
        if (!window) {
            const std::vector<xcb_window_t> now = display.windows();
            const auto isNew = [&](xcb_window_t each) {
                return std::find(before.begin(), before.end(), each) == before.end();
            };
            const auto place = std::find_if(now.begin(), now.end(), isNew);
            if (place == now.end()) {
                display.wait(100ms);
                continue;
            }
            window = *place;
            found.listed = millisecondsSince(start);
        }
        if (!display.hasContent(window)) {
            display.wait(1ms);
            continue;
        }
        display.ping(window);
        while (millisecondsSince(start) < 30'000)
            if (display.wait(100ms) == Display::News::Answer) {
                found.usable = millisecondsSince(start);
                return found;
            }
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("Usage: mavenscope-window-start PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    Display display;
    if (!display.isConnected()) {
        std::fputs("mavenscope-window-start: there is no X11 display\n", stderr);
        return 1;
    }
    const std::vector<xcb_window_t> before = display.windows();
    const auto start = Clock::now();
    pid_t program = 0;
    if (const int problem = posix_spawnp(&program, argv[1], nullptr, nullptr, argv + 1, environ)) {
        std::fprintf(stderr, "mavenscope-window-start: %s: %s\n", argv[1], std::strerror(problem));
        return 1;
    }
    const std::optional<Start> found = watchStart(display, start, before);
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    // The next one starts on an empty display.
    while (display.windows().size() > before.size())
        display.wait(100ms);
    if (!found) {
        std::fprintf(stderr, "mavenscope-window-start: %s showed no window within 30 s\n", argv[1]);
        return 1;
    }
    std::printf("{ \"windowListedMs\": %.1f, \"windowUsableMs\": %.1f }\n", found->listed, found->usable);
    return 0;
}
