// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "models/record_model.h"
#include "ui/column_profile.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace mavenscope {

/// From–to for numbers, durations and times; either end may stay open. Values are as FilterOp::Between takes
/// them. A time is read in the zone that the table shows, and its end includes the whole minute.
class RangeEditor : public QWidget
{
    Q_OBJECT
public:
    RangeEditor(FieldType type, const CellStyle &style, const QStringList &values, QWidget *parent = nullptr);
    void setProfile(const ColumnProfile &profile);
    /// The error is a sentence for the user.
    Result<QStringList, QString> values() const;

private:
    struct End
    {
        QString given; ///< what the condition had; it stays exact while what is shown, which is rounded, is
                       ///< not edited
        QString shownText;
        QDateTime shownMoment;
        QLineEdit *text = nullptr; ///< of numbers and durations
        QCheckBox *isSet = nullptr; ///< of times and days
        QDateTimeEdit *moment = nullptr;
    };
    End makeEnd(const QString &title, const QString &value, bool isLast);
    bool hasMoments() const { return m_type == FieldType::Time || m_type == FieldType::Date; }
    QDateTime shownMoment(double milliseconds) const;
    /// nullopt: problem says why.
    std::optional<QString> textValue(const End &end, QString &problem) const;
    QString momentValue(const End &end, bool isLast) const;
    FieldType m_type;
    CellStyle m_style;
    End m_from;
    End m_to;
    QLabel *m_note;
};

} // namespace mavenscope
