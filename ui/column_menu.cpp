// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_menu.h"

#include "models/record_model.h"
#include "ui/column_layout.h"
#include "ui/theme.h"
#include "ui/value_checklist.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

class ColumnChooser : public QFrame
{
    Q_DECLARE_TR_FUNCTIONS(ColumnChooser)
public:
    ColumnChooser(const RecordModel *model, ColumnLayout *columns, QWidget *parent)
        : QFrame(parent, Qt::Popup), m_model(model), m_columns(columns), m_list(new QListWidget(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(tr("Columns"));
        auto *search = new QLineEdit(this);
        search->setPlaceholderText(tr("Search columns"));
        search->setAccessibleName(tr("Search columns"));
        search->setClearButtonEnabled(true);
        m_list->setAccessibleName(tr("Columns to show"));
        m_list->setUniformItemSizes(true);
        makeChecksVisible(m_list);
        m_list->setMinimumSize(280, 320);
        auto *all = new QPushButton(tr("Show all"), this);
        auto *reset = new QPushButton(tr("Reset columns"), this);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(theme::gap);
        buttons->addWidget(all);
        buttons->addWidget(reset);
        buttons->addStretch();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 12, 12, 12);
        layout->setSpacing(theme::gap);
        layout->addWidget(search);
        layout->addWidget(m_list, 1);
        layout->addLayout(buttons);
        list();
        connect(search, &QLineEdit::textChanged, this, [this](const QString &wanted) {
            for (int row = 0; row < m_list->count(); ++row) {
                QListWidgetItem *item = m_list->item(row);
                item->setHidden(!item->text().contains(wanted.trimmed(), Qt::CaseInsensitive));
            }
        });
        connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
            m_columns->setShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
        });
        connect(all, &QPushButton::clicked, this, [this] {
            m_columns->showAll();
            list();
        });
        connect(reset, &QPushButton::clicked, this, [this] {
            m_columns->reset();
            list();
        });
        // Column numbers mean another column then.
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            if (m_model->columnCount() != m_listed)
                close();
        });
        search->setFocus();
    }

private:
    void list()
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_listed = m_model->columnCount();
        const std::vector<int> visible = m_columns->visibleColumns();
        for (int column = 0; column < m_listed; ++column) {
            const ColumnInfo &info = m_model->table()->column(column);
            QString title = m_model->headerData(column, Qt::Horizontal).toString();
            if (info.origin == ColumnOrigin::Member)
                title = tr("Form data: %1", "%1: a key of the form").arg(title);
            auto *item = new QListWidgetItem(title, m_list);
            item->setData(Qt::UserRole, column);
            item->setToolTip(theme::plainToolTip(QString::fromUtf8(info.name)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const bool isShown = std::find(visible.begin(), visible.end(), column) != visible.end();
            item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
        }
    }

    const RecordModel *m_model;
    ColumnLayout *m_columns;
    QListWidget *m_list;
    int m_listed = 0;
};

} // namespace

void showColumnChooser(
    const RecordModel *model, ColumnLayout *layout, const QPoint &globalPosition, QWidget *parent)
{
    auto *chooser = new ColumnChooser(model, layout, parent);
    chooser->adjustSize();
    const QRect area = parent->screen()->availableGeometry();
    chooser->move(qBound(area.left(), globalPosition.x(), qMax(area.left(), area.right() - chooser->width())),
        qBound(area.top(), globalPosition.y(), qMax(area.top(), area.bottom() - chooser->height())));
    chooser->show();
}

} // namespace mavenscope
