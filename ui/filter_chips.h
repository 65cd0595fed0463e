// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QWidget>

namespace mavenscope {

/// The model's conditions as removable chips. Hidden while there is none.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(RecordModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested(const mavenscope::Condition &condition);
    void editRequested(const mavenscope::Condition &condition, const QPoint &globalPosition);

private:
    void rebuild();
    RecordModel *m_model;
    QStringList m_shown;
};

} // namespace mavenscope
