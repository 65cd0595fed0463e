// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QFrame;
class QWidget;

/// Sizes and colours that every widget shares: a grid of 8 px, and the platform's palette.
namespace mavenscope::theme {

constexpr int gap = 8;
constexpr int smallGap = 4; ///< inside controls
constexpr int wideGap = 16; ///< between groups
/// Of what comes and goes above the table: one bar that follows another leaves the table where it is.
constexpr int barHeight = 40;

/// The base with a share of the other, as if that were painted over it with so much opacity: Qt 6.4 has what
/// is translucent blended by threads of a pool and waits for them, beside a busy reader for milliseconds.
QColor mixed(const QColor &base, const QColor &other, double share);
bool isDark(const QPalette &palette);
/// Text that says less than its neighbour, still at least 4.5:1 against the window.
QColor quietText(const QPalette &palette);
/// The window's colour with a touch of another: behind messages and banners.
QColor tinted(const QPalette &palette, const QColor &towards);
QFont enlarged(const QFont &font, int points);
/// For a tooltip that wraps and shows the text as it is; of no text, none.
QString plainToolTip(const QString &text);
void makeQuiet(QWidget *label);
/// Many desktops' palettes leave the placeholder's colour out, and it comes out as dark on dark. This makes
/// it quietText() in the application's palette; call it before the first window, and again when the palette
/// has changed.
void keepQuietTextReadable();
QFrame *separator(QWidget *parent);

} // namespace mavenscope::theme
