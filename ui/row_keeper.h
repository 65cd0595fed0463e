// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace mavenscope {

class RecordModel;

/// Keeps the current row, the selected rows and the place on screen over a refresh, by what identifies a
/// record (its id; where there is none, whose and when; in a summary the group fields). Another answer has
/// other row numbers.
class RowKeeper : public QObject
{
    Q_OBJECT
public:
    RowKeeper(RecordModel *model, QTableView *view, QObject *parent = nullptr);

    void remember();
    void restore(); ///< after the new answer is in the model and its view is computed

private:
    struct Kept
    {
        QByteArray current;
        int currentColumn = 0;
        int offset = 0; ///< rows from the top of the view to the current row
        QList<QByteArray> selected;
        bool hasCurrent = false;
    };
    void look();
    void apply(const QHash<QByteArray, int> &found);
    RecordModel *m_model;
    QTableView *m_view;
    Kept m_kept;
    bool m_waiting = false;
};

} // namespace mavenscope
