// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QThread>
#include <QWidget>

#include <cstdlib>
#include <functional>
#include <utility>

#include <xcb/xcb.h>

namespace mavenscope {

/// Says when a picture of the table is complete: the outermost event's work is done and the table was painted
/// in it.
class FrameApplication : public QApplication
{
public:
    using QApplication::QApplication;
    QWidget *watched = nullptr;
    std::function<void()> framePainted;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // the network's events come through here too
            return QApplication::notify(receiver, event);
        const bool isPaint = event->type() == QEvent::Paint && receiver == watched;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        m_wasPainted |= isPaint;
        if (m_depth == 0 && std::exchange(m_wasPainted, false) && framePainted)
            framePainted();
        return result;
    }

private:
    int m_depth = 0;
    bool m_wasPainted = false;
};

/// The server has drawn all that it was told to.
inline void waitForServer()
{
    xcb_connection_t *connection = qApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
}

} // namespace mavenscope
