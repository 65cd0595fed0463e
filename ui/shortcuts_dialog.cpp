// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts_dialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &shortcuts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(theme::gap);
    int row = 0;
    const int half = int(shortcuts.size() + 1) / 2;
    for (const ShortcutLine &shortcut : shortcuts) {
        const int column = row < half ? 0 : 2;
        auto *keys = new QLabel(QKeySequence::listToString(shortcut.keys, QKeySequence::NativeText), this);
        auto *text = new QLabel(shortcut.text, this);
        for (QLabel *label : { keys, text })
            label->setTextFormat(Qt::PlainText);
        theme::makeQuiet(keys);
        grid->addWidget(text, row % half, column);
        grid->addWidget(keys, row % half, column + 1);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, theme::wideGap);
    lines->setSpacing(24);
    lines->addLayout(grid);
    lines->addWidget(buttons);
}

} // namespace mavenscope
