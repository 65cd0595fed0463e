// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csv_format.h"
#include "settings/saved_state.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace mavenscope {

/// Where the table goes and in which form. Shown with open(); accepted() when path() and format() are to be
/// used.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QString &proposedPath, qint64 rows, int columns, const SavedState &state,
        const QTimeZone &zone, QWidget *parent = nullptr);

    QString path() const;
    CsvFormat format() const;
    QByteArray profile() const; ///< rfc4180, spreadsheet
    bool formulaGuard() const;

private:
    void browse();
    void check();
    const QTimeZone m_zone;
    QLineEdit *m_path;
    QRadioButton *m_rfc4180;
    QRadioButton *m_spreadsheet;
    QCheckBox *m_guard;
    QLabel *m_note;
    QPushButton *m_export;
};

} // namespace mavenscope
