// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QWidget;

namespace mavenscope {

class ColumnLayout;
class RecordModel;

/// The list of all columns to check, as a popup that deletes itself.
void showColumnChooser(
    const RecordModel *model, ColumnLayout *layout, const QPoint &globalPosition, QWidget *parent);

} // namespace mavenscope
