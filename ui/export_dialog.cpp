// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

ExportDialog::ExportDialog(const QString &proposedPath, qint64 rows, int columns, const SavedState &state,
    const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_zone(zone), m_path(new QLineEdit(proposedPath, this)),
      m_rfc4180(new QRadioButton(tr("For programs (RFC 4180)"), this)),
      m_spreadsheet(new QRadioButton(tr("For spreadsheets"), this)),
      m_guard(new QCheckBox(tr("Keep spreadsheets from running text as a formula"), this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Export CSV"));
    const QString rowsText = tr("%Ln rows", nullptr, int(rows));
    const QString columnsText = tr("%Ln columns", nullptr, columns);
    auto *what = new QLabel(
        tr("%1 and %2, filtered and sorted as on screen.", "%1: so many rows, %2: so many columns")
            .arg(rowsText, columnsText),
        this);
    what->setTextFormat(Qt::PlainText);

    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(416);
    auto *browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->setSpacing(theme::gap);
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);

    const bool forSpreadsheet = state.csvProfile == "spreadsheet";
    m_rfc4180->setChecked(!forSpreadsheet);
    m_spreadsheet->setChecked(forSpreadsheet);
    m_guard->setChecked(state.formulaGuard);
    m_guard->setToolTip(theme::plainToolTip(
        tr("Text that begins with = + - @ gets an apostrophe in front. Numbers stay as they are.")));
    const auto explained = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(24, 0, 0, theme::smallGap);
        theme::makeQuiet(label);
        return label;
    };
    auto *choices = new QVBoxLayout;
    choices->setSpacing(theme::smallGap);
    choices->addWidget(m_rfc4180);
    choices->addWidget(
        explained(tr("The service's column names, commas, UTF-8, times in UTC, durations in milliseconds.")));
    choices->addWidget(m_spreadsheet);
    choices->addWidget(explained(tr("Column titles as on screen, this computer's separator and decimal mark, "
                                    "times in the chosen zone, marked as UTF-8 so that umlauts survive.")));
    choices->addWidget(m_guard);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::wideGap);
    form->setVerticalSpacing(theme::wideGap);
    form->addRow(tr("File"), file);
    form->addRow(tr("Format"), choices);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme::wideGap, theme::wideGap, theme::wideGap, theme::wideGap);
    lines->setSpacing(theme::wideGap);
    lines->addWidget(what);
    lines->addLayout(form);
    lines->addWidget(m_note);
    lines->addWidget(buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_path->setFocus();
    const qsizetype nameStart = proposedPath.lastIndexOf(u'/') + 1;
    m_path->setSelection(int(nameStart), int(proposedPath.size() - nameStart) - 4);
}

QString ExportDialog::path() const { return QFileInfo(m_path->text().trimmed()).absoluteFilePath(); }

CsvFormat ExportDialog::format() const
{
    CsvFormat format
        = m_spreadsheet->isChecked() ? CsvFormat::spreadsheet(QLocale(), m_zone) : CsvFormat::rfc4180();
    if (m_spreadsheet->isChecked())
        format.header = CsvFormat::Header::Titles;
    format.formulaGuard = m_guard->isChecked();
    return format;
}

QByteArray ExportDialog::profile() const { return m_spreadsheet->isChecked() ? "spreadsheet" : "rfc4180"; }

bool ExportDialog::formulaGuard() const { return m_guard->isChecked(); }

void ExportDialog::browse()
{
    auto *chooser
        = new QFileDialog(this, tr("Export CSV"), QFileInfo(path()).absolutePath(), tr("CSV (*.csv)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // the note below the form says it
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(QFileInfo(path()).fileName());
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

void ExportDialog::check()
{
    const QFileInfo target(path());
    const bool named = !m_path->text().trimmed().isEmpty() && !target.isDir();
    QString note;
    if (!named)
        note = tr("Enter the name of a file.");
    else if (!target.absoluteDir().exists())
        note = tr("The folder does not exist.");
    else if (target.exists())
        note = tr("The file exists and will be replaced.");
    m_note->setText(note);
    m_export->setEnabled(named && target.absoluteDir().exists());
}

} // namespace mavenscope
