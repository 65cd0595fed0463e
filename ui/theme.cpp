// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFrame>
#include <QWidget>

namespace mavenscope::theme {

QColor mixed(const QColor &base, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share); };
    return { part(base.red(), other.red()), part(base.green(), other.green()),
        part(base.blue(), other.blue()) };
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor tinted(const QPalette &palette, const QColor &towards)
{
    return mixed(palette.color(QPalette::Window), towards, isDark(palette) ? 0.22 : 0.16);
}

QFont enlarged(const QFont &font, int points)
{
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() + points);
    return larger;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

void makeQuiet(QWidget *label) { label->setForegroundRole(QPalette::PlaceholderText); }

void keepQuietTextReadable()
{
    const QPalette current = QApplication::palette();
    if (current.color(QPalette::PlaceholderText) == quietText(current))
        return;
    QPalette own; // with one role only, so that the desktop's others go on to follow it
    own.setColor(QPalette::PlaceholderText, quietText(current));
    QApplication::setPalette(own);
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette palette = line->palette();
    palette.setColor(QPalette::WindowText,
        mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18));
    line->setPalette(palette);
    line->setFixedHeight(1);
    return line;
}

} // namespace mavenscope::theme
