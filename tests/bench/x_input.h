// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QScrollBar>

#include <xcb/xcb.h>

#include <string>
#include <vector>

namespace mavenscope {

/// A keyboard and a mouse: what is typed and pointed at comes to the program through the X server, by a
/// connection of its own, as it does from a user's hand.
class XInput
{
public:
    XInput();
    ~XInput();
    XInput(const XInput &) = delete;
    XInput &operator=(const XInput &) = delete;

    bool isThere() const { return m_isThere; } ///< the server takes such input
    /// Pressed and let go. ASCII, or one of XK_...; with Control held or not.
    void type(uint32_t keysym, bool withControl = false);
    void moveMouse(const QPoint &globalPixels);
    void button(bool down);

private:
    uint8_t keycodeOf(uint32_t keysym) const;
    void send(uint8_t type, uint8_t detail, const QPoint &place = {});
    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    bool m_isThere = false;
    int m_firstKeycode = 0;
    int m_keysymsPerKeycode = 1;
    std::vector<uint32_t> m_keysyms;
};

/// Where the mouse takes hold of it, on the screen.
QPoint handleOf(const QScrollBar &bar);

} // namespace mavenscope
