// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

class QToolButton;

namespace mavenscope {

class FlowLayout;

/// What a summary is grouped by: quick Day, Week, Month (one at most), chips in the order picked, and a menu
/// of exactly the endpoint's fields. A click on a chip offers to move it.
class GroupByPicker : public QWidget
{
    Q_OBJECT
public:
    explicit GroupByPicker(EndpointId endpoint, QWidget *parent = nullptr);

    const QList<QByteArray> &groupBy() const { return m_groupBy; }
    void setGroupBy(const QList<QByteArray> &groupBy); ///< without a signal
    void openMenu();

Q_SIGNALS:
    void changed(); ///< by the user

private:
    const GroupField *bucketField() const;
    void toggle(const GroupField &field);
    void choose(QList<QByteArray> groupBy);
    void fillMenu();
    void offerMoves(int position, QWidget *chip);
    void rebuild();
    const Endpoint &m_endpoint;
    QList<QByteArray> m_groupBy;
    QList<std::pair<QToolButton *, const GroupField *>> m_quick;
    QToolButton *m_add;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
};

} // namespace mavenscope
