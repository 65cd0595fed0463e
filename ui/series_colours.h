// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>

class QWidget;

namespace mavenscope {

/// The colours of charts' series in the Okabe-Ito order, the same for a value on every chart of a window for
/// as long as the window is open.
class SeriesColours : public QObject
{
    Q_OBJECT
public:
    /// The window's, made with the first chart that asks.
    static SeriesColours *of(QWidget *widget);

    /// Places in the order for the values, no two alike while there are enough colours. A value that is new
    /// gets the first that no value of this chart has.
    QList<int> placesFor(const QList<QByteArray> &values);

    static QColor colour(int place, bool dark);
    static QColor otherColour(bool dark);
    static constexpr int count = 14;

private:
    using QObject::QObject;
    QHash<QByteArray, int> m_places;
};

} // namespace mavenscope
