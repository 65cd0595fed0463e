// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series_colours.h"

#include <QWidget>

#include <array>

namespace mavenscope {

namespace {

constexpr std::array<QRgb, 7> okabeIto { 0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00,
    0xf0e442 };
constexpr QRgb grey = 0x999999; ///< the last of the order, kept for Other

QColor mixed(const QColor &colour, const QColor &with, double share)
{
    return QColor::fromRgbF(float(colour.redF() * (1 - share) + with.redF() * share),
        float(colour.greenF() * (1 - share) + with.greenF() * share),
        float(colour.blueF() * (1 - share) + with.blueF() * share));
}

QColor forBackground(const QColor &colour, bool dark)
{
    return dark ? mixed(colour, Qt::white, 0.25) : colour;
}

} // namespace

SeriesColours *SeriesColours::of(QWidget *widget)
{
    QWidget *const window = widget->window();
    auto *colours = window->findChild<SeriesColours *>(QString(), Qt::FindDirectChildrenOnly);
    return colours ? colours : new SeriesColours(window);
}

QList<int> SeriesColours::placesFor(const QList<QByteArray> &values)
{
    QList<int> places(values.size(), -1);
    QList<bool> taken(count, false);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int place = m_places.value(values[i], -1);
        if (place < 0 || taken[place])
            continue;
        places[i] = place;
        taken[place] = true;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (places[i] >= 0)
            continue;
        const qsizetype free = taken.indexOf(false);
        places[i] = int(free >= 0 ? free : i % count);
        taken[places[i]] = true;
        if (!m_places.contains(values[i]))
            m_places.insert(values[i], places[i]);
    }
    return places;
}

QColor SeriesColours::colour(int place, bool dark)
{
    const QColor base = QColor::fromRgb(okabeIto[size_t(place) % okabeIto.size()]);
    const bool secondRound = place >= int(okabeIto.size());
    return forBackground(secondRound ? mixed(base, Qt::black, 0.4) : base, dark);
}

QColor SeriesColours::otherColour(bool dark) { return forBackground(QColor::fromRgb(grey), dark); }

} // namespace mavenscope
