// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/value_checklist.h"

#include "ui/condition_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mavenscope {

ValueChecklist::ValueChecklist(
    const RecordModel *model, const QByteArray &column, const QStringList &checked, QWidget *parent)
    : QWidget(parent), m_model(model), m_column(column), m_checked(checked), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_note(new QLabel(tr("Counting the values…"), this))
{
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Values"));
    m_list->setUniformItemSizes(true);
    makeChecksVisible(m_list);
    m_list->setMinimumSize(260, 200);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    theme::makeQuiet(m_note);
    auto *all = new QPushButton(tr("Check shown"), this);
    auto *none = new QPushButton(tr("Clear shown"), this);
    all->setAutoDefault(false);
    none->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &ValueChecklist::showMatching);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString value = item->data(Qt::UserRole).toString();
        m_checked.removeAll(value);
        if (item->checkState() == Qt::Checked)
            m_checked.append(value);
        Q_EMIT changed();
    });
}

void ValueChecklist::addValue(const QString &value, const QString &count)
{
    const QString text = conditionValueText(value, m_column, *m_model);
    auto *item = new QListWidgetItem(
        count.isEmpty() ? text : tr("%1 (%2)", "%1: a value, %2: how many rows have it").arg(text, count),
        m_list);
    item->setData(Qt::UserRole, value);
    item->setData(Qt::UserRole + 1, text + u'\n' + value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_checked.contains(value) ? Qt::Checked : Qt::Unchecked);
}

void ValueChecklist::setProfile(const ColumnProfile &profile)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QLocale &locale = m_model->style().locale;
    QStringList listed;
    const bool isNumeric = profile.least.has_value(); // whose values are not counted one by one
    for (const ColumnProfile::Value &value : profile.values) {
        listed.append(QString::fromStdString(value.text));
        addValue(listed.last(), locale.toString(qlonglong(value.rows)));
    }
    // What is asked for stays in sight, though no row has it now.
    for (const QString &value : std::as_const(m_checked))
        if (!listed.contains(value))
            addValue(value, isNumeric ? QString() : locale.toString(0));
    QStringList notes;
    if (profile.hasMoreValues)
        notes.append(
            tr("Only the %Ln most frequent values are listed.", nullptr, int(profile.values.size())));
    if (profile.values.empty() && !isNumeric)
        notes.append(tr("No row has a value here."));
    if (profile.blankRows > 0 && !profile.values.empty())
        notes.append(tr("%Ln rows are blank.", nullptr, int(profile.blankRows)));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    showMatching();
}

void ValueChecklist::showMatching()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(Qt::UserRole + 1).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

void ValueChecklist::checkShown(bool check)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem *item = m_list->item(row); !item->isHidden())
            item->setCheckState(check ? Qt::Checked : Qt::Unchecked);
}

bool ValueChecklist::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        for (int row = 0; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void makeChecksVisible(QWidget *list)
{
    QPalette palette = list->palette();
    if (!theme::isDark(palette))
        return;
    palette.setColor(QPalette::Window, theme::quietText(palette));
    list->setPalette(palette);
}

} // namespace mavenscope
