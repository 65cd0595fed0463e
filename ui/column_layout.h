// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"
#include "settings/saved_state.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace mavenscope {

class RecordHeader;
class RecordView;

/// Which columns show, how wide and in which order: the user's wishes by column name, also for columns that
/// the table does not have yet, and sensible defaults for the rest. form_data.KEY and columns without any
/// value begin hidden.
class ColumnLayout : public QObject
{
    Q_OBJECT
public:
    ColumnLayout(RecordModel *model, RecordView *view, RecordHeader *header, QObject *parent = nullptr);

    std::vector<int> visibleColumns() const; ///< as on screen
    std::vector<SavedColumn> save() const;
    void restore(const std::vector<SavedColumn> &columns);
    void reset();
    void setShown(int column, bool shown);
    void showAll();

Q_SIGNALS:
    void changed(); ///< by the user

private:
    struct Wish
    {
        int width = 0; ///< 0: by default
        std::optional<bool> hidden;
    };
    void adapt();
    void apply();
    void placeColumns();
    void showOrHide(int column);
    bool isHiddenByDefault(int column) const;
    int defaultWidth(int column);
    QByteArray nameOf(int column) const { return m_model->table()->column(column).name; }
    RecordModel *m_model;
    RecordView *m_view;
    RecordHeader *m_header;
    QHash<QByteArray, Wish> m_wishes;
    QList<QByteArray> m_order; ///< empty: the table's
    QList<QByteArray> m_known; ///< the table's columns as last applied
    QHash<QByteArray, int> m_defaultWidths; ///< from a full sample of rows
    qint64 m_sampledRows = 0;
    bool m_isApplying = false;
};

} // namespace mavenscope
