// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QWidget>

#include <memory>

namespace mavenscope {

/// Every field of one record: title, value, long text wrapped and scrollable, form_data as a tree; all
/// copyable, all plain text. Accessible name "Detail".
class DetailPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr);
    ~DetailPanel() override;
    /// row of the model's view; -1: "Select a row to see all of it."
    void showRow(const RecordModel *model, int row);

Q_SIGNALS:
    void closeRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
