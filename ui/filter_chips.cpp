// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_chips.h"

#include "ui/chip.h"
#include "ui/condition_text.h"
#include "ui/flow_layout.h"
#include "ui/theme.h"

namespace mavenscope {

FilterChips::FilterChips(RecordModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *layout = new FlowLayout(this, theme::gap);
    layout->setContentsMargins({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(model, &RecordModel::filterChanged, this, &FilterChips::rebuild);
    // Titles come with the table.
    connect(model, &RecordModel::viewChanged, this, &FilterChips::rebuild);
    hide();
}

void FilterChips::rebuild()
{
    QStringList texts;
    for (const Condition &condition : m_model->filter().conditions)
        texts.append(conditionText(condition, *m_model));
    if (texts == m_shown)
        return;
    m_shown = texts;
    const auto chips = findChildren<Chip *>(Qt::FindDirectChildrenOnly);
    for (Chip *chip : chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    qsizetype place = 0;
    for (const Condition &condition : m_model->filter().conditions) {
        auto *chip = new Chip(texts[place++], this);
        chip->setExplanation(QString::fromUtf8(condition.column));
        layout()->addWidget(chip);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, condition] { Q_EMIT removeRequested(condition); });
        connect(chip, &QAbstractButton::clicked, this, [this, chip, condition] {
            Q_EMIT editRequested(condition, chip->mapToGlobal(QPoint(0, chip->height() + 2)));
        });
    }
    setVisible(!texts.isEmpty());
    updateGeometry();
}

} // namespace mavenscope
