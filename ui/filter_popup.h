// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mavenscope {

struct ColumnProfile;
class RangeEditor;
class ValueChecklist;

/// Edits one condition of a column in the ways that fit its type. Counts and ranges come from a worker, over
/// the rows that pass the other conditions. Deletes itself when closed.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    /// edited: the condition to change, or none yet.
    FilterPopup(const RecordModel *model, int column, const std::optional<Condition> &edited,
        QWidget *parent = nullptr);
    ~FilterPopup() override;

    /// Below the point, moved onto the screen.
    void popUp(const QPoint &globalPosition);

Q_SIGNALS:
    void applied(const mavenscope::Condition &condition);
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Editor { NoEditor, TextEditor, ValuesEditor, RangeEditing };
    void addMode(FilterOp op, const QString &title, Editor editor);
    void addModes();
    void showMode();
    void apply();
    void profile();
    void showProfile(const ColumnProfile &profile);
    void showProblem(const QString &sentence);
    FilterOp chosenOp() const;

    const RecordModel *m_model;
    ColumnInfo m_column;
    int m_columnIndex;
    std::optional<Condition> m_edited;
    QComboBox *m_mode;
    QList<QWidget *> m_editors; ///< by Editor; the popup is as tall as the one that shows
    QLineEdit *m_text;
    ValueChecklist *m_values;
    RangeEditor *m_range;
    QLabel *m_problem;
    Cancellation m_profiling;
};

} // namespace mavenscope
