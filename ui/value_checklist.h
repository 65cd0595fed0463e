// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"
#include "ui/column_profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace mavenscope {

/// A searchable checklist of a column's values with their counts.
class ValueChecklist : public QWidget
{
    Q_OBJECT
public:
    ValueChecklist(const RecordModel *model, const QByteArray &column, const QStringList &checked,
        QWidget *parent = nullptr);
    void setProfile(const ColumnProfile &profile);
    QStringList checked() const { return m_checked; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addValue(const QString &value, const QString &count);
    void showMatching();
    void checkShown(bool check);
    const RecordModel *m_model;
    QByteArray m_column;
    QStringList m_checked;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
};

/// Fusion draws the frame of a check box in a shade of the window's colour, which is lost on a dark list.
void makeChecksVisible(QWidget *list);

} // namespace mavenscope
