// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/group_by_picker.h"

#include "ui/chip.h"
#include "ui/choice_button.h"
#include "ui/flow_layout.h"
#include "ui/theme.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

QString titleOf(const GroupField &field)
{
    switch (field.bucket) {
    case Bucket::Date:
        return GroupByPicker::tr("Day");
    case Bucket::Week:
        return GroupByPicker::tr("Week");
    case Bucket::Month:
        return GroupByPicker::tr("Month");
    case Bucket::None:
        break;
    }
    return QCoreApplication::translate("Field", field.title);
}

QString escapedForMenu(QString text) { return text.replace(u'&', "&&"_L1); }

} // namespace

GroupByPicker::GroupByPicker(EndpointId id, QWidget *parent)
    : QWidget(parent), m_endpoint(mavenscope::endpoint(id)), m_add(new ChoiceButton(tr("+ Field"), this)),
      m_flow(new FlowLayout(this, theme::smallGap))
{
    for (const GroupField &field : m_endpoint.groupFields) {
        if (field.bucket == Bucket::None)
            continue;
        auto *quick = new ChoiceButton(titleOf(field), this);
        quick->setAccessibleName(tr("Group by %1").arg(titleOf(field)));
        quick->setToolTip(quick->accessibleName());
        quick->setCheckable(true);
        connect(quick, &QToolButton::clicked, this,
            [this, name = field.name] { toggle(*m_endpoint.groupField(name)); });
        m_quick.append({ quick, &field });
        m_flow->addWidget(quick);
    }
    m_add->setAccessibleName(tr("Group by"));
    m_add->setToolTip(tr("Add a field to group by (Ctrl+G)"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->menu()->setToolTipsVisible(true);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &GroupByPicker::fillMenu);
    m_flow->addWidget(m_add);
    rebuild();
}

void GroupByPicker::setGroupBy(const QList<QByteArray> &groupBy)
{
    if (groupBy == m_groupBy)
        return;
    m_groupBy = groupBy;
    rebuild();
}

void GroupByPicker::openMenu()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_add->showMenu();
}

const GroupField *GroupByPicker::bucketField() const
{
    for (const QByteArray &name : m_groupBy) {
        const GroupField *field = m_endpoint.groupField(name);
        if (field && field->bucket != Bucket::None)
            return field;
    }
    return nullptr;
}

void GroupByPicker::toggle(const GroupField &field)
{
    QList<QByteArray> groupBy = m_groupBy;
    const GroupField *bucket = bucketField();
    if (groupBy.contains(field.name))
        groupBy.removeAll(field.name);
    else if (field.bucket == Bucket::None)
        groupBy.append(field.name);
    else if (bucket)
        groupBy[groupBy.indexOf(bucket->name)] = field.name;
    else
        groupBy.prepend(field.name);
    choose(groupBy);
}

void GroupByPicker::choose(QList<QByteArray> groupBy)
{
    m_groupBy = std::move(groupBy);
    rebuild();
    Q_EMIT changed();
}

void GroupByPicker::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    bool wasBucket = false;
    for (const GroupField &field : m_endpoint.groupFields) {
        if (wasBucket && field.bucket == Bucket::None)
            menu->addSeparator();
        wasBucket = field.bucket != Bucket::None;
        QAction *action = menu->addAction(escapedForMenu(titleOf(field)));
        action->setCheckable(true);
        action->setChecked(m_groupBy.contains(field.name));
        action->setToolTip(theme::plainToolTip(QString::fromUtf8(field.name)));
        connect(action, &QAction::triggered, this,
            [this, name = field.name] { toggle(*m_endpoint.groupField(name)); });
    }
}

void GroupByPicker::offerMoves(int position, QWidget *chip)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto move = [this, position](int to) {
        QList<QByteArray> groupBy = m_groupBy;
        groupBy.move(position, to);
        choose(groupBy);
    };
    QAction *earlier = menu->addAction(tr("Move before"), this, [move, position] { move(position - 1); });
    earlier->setEnabled(position > 0);
    QAction *later = menu->addAction(tr("Move after"), this, [move, position] { move(position + 1); });
    later->setEnabled(position + 1 < m_groupBy.size());
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, position] {
        QList<QByteArray> groupBy = m_groupBy;
        groupBy.removeAt(position);
        choose(groupBy);
    });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void GroupByPicker::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const auto &[button, field] : std::as_const(m_quick))
        button->setChecked(m_groupBy.contains(field->name));
    for (int i = 0; i < m_groupBy.size(); ++i) {
        const GroupField *field = m_endpoint.groupField(m_groupBy[i]);
        auto *chip = new Chip(field ? titleOf(*field) : QString::fromUtf8(m_groupBy[i]), this);
        chip->setExplanation(QString::fromUtf8(m_groupBy[i]));
        connect(chip, &Chip::removeRequested, this, [this, i] {
            QList<QByteArray> groupBy = m_groupBy;
            groupBy.removeAt(i);
            choose(groupBy);
        });
        connect(chip, &Chip::clicked, this, [this, i, chip] { offerMoves(i, chip); });
        m_flow->insertWidget(int(m_quick.size()) + i, chip);
        chip->show();
        m_chips.append(chip);
    }
}

} // namespace mavenscope
