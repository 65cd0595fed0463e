// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace mavenscope {

struct ShortcutLine
{
    QString text;
    QList<QKeySequence> keys;
};

/// What the keys do. Not modal: it can stay open beside the work.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutLine> &shortcuts, QWidget *parent = nullptr);
};

} // namespace mavenscope
