// SPDX-License-Identifier: GPL-3.0-or-later
#include "x_input.h"

#include <QStyle>
#include <QStyleOptionSlider>

#include <xcb/xtest.h>

#include <cstdlib>

namespace mavenscope {

namespace {
constexpr uint32_t controlKey = 0xffe3;
} // namespace

XInput::XInput() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection))
        return;
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    m_root = xcb_setup_roots_iterator(setup).data->root;
    m_isThere = xcb_get_extension_data(m_connection, &xcb_test_id)->present;
    m_firstKeycode = setup->min_keycode;
    const auto cookie = xcb_get_keyboard_mapping(
        m_connection, setup->min_keycode, uint8_t(setup->max_keycode - setup->min_keycode + 1));
    if (auto *mapping = xcb_get_keyboard_mapping_reply(m_connection, cookie, nullptr)) {
        m_keysymsPerKeycode = mapping->keysyms_per_keycode;
        const xcb_keysym_t *keysyms = xcb_get_keyboard_mapping_keysyms(mapping);
        m_keysyms.assign(keysyms, keysyms + xcb_get_keyboard_mapping_keysyms_length(mapping));
        std::free(mapping);
    }
}

XInput::~XInput() { xcb_disconnect(m_connection); }

uint8_t XInput::keycodeOf(uint32_t keysym) const
{
    for (size_t place = 0; place < m_keysyms.size(); place += size_t(m_keysymsPerKeycode))
        if (m_keysyms[place] == keysym)
            return uint8_t(m_firstKeycode + int(place) / m_keysymsPerKeycode);
    return 0;
}

void XInput::send(uint8_t type, uint8_t detail, const QPoint &place)
{
    xcb_test_fake_input(
        m_connection, type, detail, XCB_CURRENT_TIME, m_root, int16_t(place.x()), int16_t(place.y()), 0);
    xcb_flush(m_connection);
}

void XInput::type(uint32_t keysym, bool withControl)
{
    if (withControl)
        send(XCB_KEY_PRESS, keycodeOf(controlKey));
    send(XCB_KEY_PRESS, keycodeOf(keysym));
    send(XCB_KEY_RELEASE, keycodeOf(keysym));
    if (withControl)
        send(XCB_KEY_RELEASE, keycodeOf(controlKey));
}

void XInput::moveMouse(const QPoint &globalPixels) { send(XCB_MOTION_NOTIFY, 0, globalPixels); }

void XInput::button(bool down) { send(down ? XCB_BUTTON_PRESS : XCB_BUTTON_RELEASE, 1); }

QPoint handleOf(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.subControls = QStyle::SC_All;
    option.orientation = Qt::Vertical;
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.singleStep = bar.singleStep();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.sliderPosition();
    return bar.mapToGlobal(
        bar.style()
            ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar)
            .center());
}

} // namespace mavenscope
