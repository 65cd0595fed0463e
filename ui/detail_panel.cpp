// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_panel.h"

#include "ui/json_tree.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr qsizetype longText = 200; ///< more gets a box of limited height
constexpr qsizetype mostShown = 20'000;
constexpr int linesOfLongText = 8;
constexpr int rowsOfTree = 10;
constexpr int widestKey = 140;

/// Shows the beginning of a text too long to lay out; all that is shown, copied, is all of the text.
class LongText : public QPlainTextEdit
{
    Q_DECLARE_TR_FUNCTIONS(LongText)
public:
    LongText(const QString &text, QWidget *parent) : QPlainTextEdit(parent), m_text(text)
    {
        setReadOnly(true);
        setTabChangesFocus(true);
        setPlainText(text.left(mostShown));
        if (text.size() > mostShown)
            appendPlainText(
                tr("… This is the first part of %Ln characters; selecting and copying all takes all of them.",
                    nullptr, int(text.size())));
        moveCursor(QTextCursor::Start);
        setFixedHeight(fontMetrics().lineSpacing() * linesOfLongText + 16);
    }

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        const QTextCursor cursor = textCursor();
        const bool isAll
            = cursor.selectionEnd() - cursor.selectionStart() >= document()->characterCount() - 1;
        if (!isAll)
            return QPlainTextEdit::createMimeDataFromSelection();
        auto *whole = new QMimeData;
        whole->setText(m_text);
        return whole;
    }

private:
    QString m_text;
};

QString asLines(const Cell &cell)
{
    QStringList lines;
    for (const std::string &element : listElements(cell.text))
        lines.append(QString::fromStdString(element));
    return lines.join(u'\n');
}

int countedRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent) && rows < rowsOfTree; ++row)
        rows += countedRows(model, model.index(row, 0, parent));
    return rows;
}

void copyWholeTree(const QString &json) { QGuiApplication::clipboard()->setText(json); }

} // namespace

struct DetailPanel::Private
{
    DetailPanel *q;
    QScrollArea *area;
    QWidget *content = nullptr;

    /// The record that is shown; no batch: the hint. A table that grows keeps its batches.
    struct Shown
    {
        std::weak_ptr<const RecordBatch> batch;
        RowId row;
        int columns = 0;
        QLocale locale;
        QTimeZone zone;
    };
    std::optional<Shown> shown;

    bool isShown(const RecordModel *model, int row) const
    {
        if (!shown)
            return false;
        if (row < 0)
            return shown->columns == 0;
        const RowId id = model->rowId(row);
        const Table &table = *model->table();
        return shown->batch.lock() == table.batches()[id.batch()] && shown->row == id
            && shown->columns == table.columnCount() && shown->locale == model->style().locale
            && shown->zone == model->style().zone;
    }

    void remember(const RecordModel *model, int row)
    {
        shown = Shown {};
        if (row < 0)
            return;
        const RowId id = model->rowId(row);
        const Table &table = *model->table();
        shown = Shown { table.batches()[id.batch()], id, table.columnCount(), model->style().locale,
            model->style().zone };
    }

    void replaceContent(QWidget *widget)
    {
        const int scrolled = area->verticalScrollBar()->value();
        area->setWidget(widget); // deletes the one before
        content = widget;
        widget->show();
        area->verticalScrollBar()->setValue(scrolled);
    }

    void addCopyMenu(QWidget *widget, const QString &title, const QString &value) const
    {
        auto *copyValue = new QAction(tr("Copy value"), widget);
        auto *copyBoth = new QAction(tr("Copy title and value"), widget);
        connect(copyValue, &QAction::triggered, q, [value] { QGuiApplication::clipboard()->setText(value); });
        connect(copyBoth, &QAction::triggered, q,
            [title, value] { QGuiApplication::clipboard()->setText(title + u'\t' + value); });
        widget->addActions({ copyValue, copyBoth });
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    }

    QWidget *textWidget(const QString &text, QWidget *parent) const
    {
        if (text.size() <= longText && text.count(u'\n') < linesOfLongText) {
            auto *label = new QLabel(parent);
            label->setTextFormat(Qt::PlainText);
            label->setText(text);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            QSizePolicy anyWidth(QSizePolicy::Ignored, QSizePolicy::Preferred);
            anyWidth.setHeightForWidth(true); // a policy set anew loses what setWordWrap() noted there
            label->setSizePolicy(anyWidth);
            label->setMinimumSize(1, label->fontMetrics().lineSpacing());
            return label;
        }
        return new LongText(text, parent);
    }

    QWidget *treeWidget(const Cell &cell, QWidget *parent) const
    {
        auto *tree = new QTreeView(parent);
        auto *items = new QStandardItemModel(tree);
        const QByteArray json(cell.text.data(), qsizetype(cell.text.size()));
        if (!fillJsonTree(items, json, tr("Key"), tr("Value")) || items->rowCount() == 0) {
            delete tree;
            return nullptr;
        }
        tree->setModel(items);
        tree->setAccessibleName(tr("Form data"));
        tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
        tree->setAlternatingRowColors(true);
        tree->setUniformRowHeights(true);
        tree->expandToDepth(1);
        // Mostly nothing is nested, and the values can have what the branches and short keys do not need.
        bool isNested = false;
        for (int row = 0; row < items->rowCount(); ++row)
            isNested = isNested || items->item(row)->hasChildren();
        tree->setRootIsDecorated(isNested);
        tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
        tree->resizeColumnToContents(0);
        tree->header()->resizeSection(0, std::min(tree->header()->sectionSize(0), widestKey));
        const int rows = qBound(2, countedRows(*items), rowsOfTree) + 1;
        tree->setFixedHeight(rows * (tree->fontMetrics().height() + 8) + 8);

        auto *copyCell = new QAction(tr("Copy value"), tree);
        connect(copyCell, &QAction::triggered, tree, [tree] {
            const QModelIndex current = tree->currentIndex();
            if (current.isValid())
                QGuiApplication::clipboard()->setText(current.siblingAtColumn(1).data().toString());
        });
        auto *copyAll = new QAction(tr("Copy all as JSON"), tree);
        connect(
            copyAll, &QAction::triggered, tree, [text = QString::fromUtf8(json)] { copyWholeTree(text); });
        tree->addActions({ copyCell, copyAll });
        tree->setContextMenuPolicy(Qt::ActionsContextMenu);
        return tree;
    }

    void addField(QGridLayout *grid, int line, const RecordModel &model, const QModelIndex &index)
    {
        const ColumnInfo &column = model.table()->column(index.column());
        const Cell cell = model.cell(index);
        const QString titleText = model.headerData(index.column(), Qt::Horizontal).toString();
        auto *title = new QLabel(content);
        title->setTextFormat(Qt::PlainText);
        title->setText(titleText);
        title->setWordWrap(true);
        title->setMinimumHeight(title->fontMetrics().lineSpacing());
        title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        title->setToolTip(model.headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString());
        theme::makeQuiet(title);

        const bool isTree = column.type == FieldType::Json && column.origin != ColumnOrigin::Member;
        if (isTree && !cell.isNull()) {
            if (QWidget *tree = treeWidget(cell, content)) {
                grid->addWidget(title, line * 2, 0, 1, 2);
                grid->addWidget(tree, line * 2 + 1, 0, 1, 2);
                return;
            }
        }
        const QString value = column.type == FieldType::List && cell.kind == Cell::Json
            ? asLines(cell)
            : model.data(index, RecordModel::FullTextRole).toString();
        QWidget *text = textWidget(value, content);
        text->setAccessibleName(titleText);
        addCopyMenu(text, titleText, value);
        if (qobject_cast<QLabel *>(text)) {
            grid->addWidget(title, line * 2, 0);
            grid->addWidget(text, line * 2, 1);
        } else {
            grid->addWidget(title, line * 2, 0, 1, 2);
            grid->addWidget(text, line * 2 + 1, 0, 1, 2);
        }
    }
};

DetailPanel::DetailPanel(QWidget *parent)
    : QWidget(parent), d(new Private { this, new QScrollArea(this), nullptr, {} })
{
    setAccessibleName(tr("Detail"));
    auto *title = new QLabel(tr("Row detail"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the detail"));
    close->setToolTip(tr("Close the detail"));
    connect(close, &QToolButton::clicked, this, &DetailPanel::closeRequested);
    d->area->setWidgetResizable(true);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme::gap, theme::smallGap, theme::smallGap, theme::smallGap);
    top->addWidget(title, 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(theme::separator(this));
    layout->addWidget(d->area, 1);
    setMinimumWidth(200);
    showRow(nullptr, -1);
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::showRow(const RecordModel *model, int row)
{
    if (!model || row >= model->rowCount())
        row = -1;
    // Every new view says which row is current, and to build all this again takes longer than a picture may.
    if (d->isShown(model, row))
        return;
    d->remember(model, row);
    auto *content = new QWidget;
    d->content = content;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    grid->setHorizontalSpacing(theme::wideGap);
    grid->setVerticalSpacing(theme::gap);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    if (row < 0) {
        auto *hint = new QLabel(tr("Select a row to see all of it."), content);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        theme::makeQuiet(hint);
        grid->addWidget(hint, 0, 0, 1, 2);
        grid->setRowStretch(1, 1);
        d->replaceContent(content);
        return;
    }
    int line = 0;
    for (int column = 0; column < model->columnCount(); ++column)
        // Members stand in their form's tree.
        if (model->table()->column(column).origin != ColumnOrigin::Member)
            d->addField(grid, line++, *model, model->index(row, column));
    grid->setRowStretch(line * 2, 1);
    d->replaceContent(content);
}

} // namespace mavenscope
