// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_popup.h"

#include "table/worker_pool.h"
#include "ui/column_profile.h"
#include "ui/condition_text.h"
#include "ui/range_editor.h"
#include "ui/theme.h"
#include "ui/value_checklist.h"
#include "ui/wheel_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QtConcurrent/QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

QStringList valuesOfKind(
    const std::optional<Condition> &condition, std::initializer_list<ConditionKind> kinds)
{
    if (condition && std::find(kinds.begin(), kinds.end(), kindOf(condition->op)) != kinds.end())
        return condition->values;
    return {};
}

/// One sided comparisons, as the command line or a drill-down makes them, as the range that they mean.
QStringList rangeValues(const std::optional<Condition> &condition)
{
    if (!condition || kindOf(condition->op) != ConditionKind::Range)
        return {};
    const QString value = condition->values.value(0);
    switch (condition->op) {
    case FilterOp::Less:
    case FilterOp::LessOrEqual:
        return { QString(), value };
    case FilterOp::Greater:
    case FilterOp::GreaterOrEqual:
        return { value, QString() };
    default:
        return condition->values;
    }
}

} // namespace

FilterPopup::FilterPopup(
    const RecordModel *model, int column, const std::optional<Condition> &edited, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(model), m_column(model->table()->column(column)),
      m_columnIndex(column), m_edited(edited), m_mode(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_values(new ValueChecklist(model, m_column.name,
          valuesOfKind(edited, { ConditionKind::Values, ConditionKind::LeftOut }), this)),
      m_range(new RangeEditor(m_column.origin == ColumnOrigin::Member ? FieldType::Number : m_column.type,
          model->style(), rangeValues(edited), this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Filter"));
    auto *title = new QLabel(columnTitleIn(*model, m_column.name), this);
    title->setTextFormat(Qt::PlainText);
    title->setMaximumWidth(320);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    WheelGuard::protect(m_mode);
    m_mode->setAccessibleName(tr("How to filter"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setText(valuesOfKind(edited, { ConditionKind::Text, ConditionKind::Values }).value(0));
    m_text->setMinimumWidth(260);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("Problem"));
    m_problem->hide();

    auto *textPage = new QWidget(this);
    auto *textLayout = new QVBoxLayout(textPage);
    textLayout->setContentsMargins({});
    textLayout->addWidget(m_text);
    textLayout->addStretch();
    m_editors = { new QWidget(this), textPage, m_values, m_range };

    auto *apply = new QPushButton(tr("Apply"), this);
    apply->setDefault(true);
    auto *remove = new QPushButton(tr("Remove filter"), this);
    remove->setAutoDefault(false);
    remove->setVisible(edited.has_value());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(theme::gap);
    layout->addWidget(title);
    layout->addWidget(m_mode);
    for (QWidget *page : std::as_const(m_editors))
        layout->addWidget(page, page == m_values ? 1 : 0);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(apply, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removed();
        close();
    });
    connect(m_text, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FilterPopup::showMode);
    addModes();
    profile();
}

FilterPopup::~FilterPopup() { m_profiling.cancel(); }

void FilterPopup::addMode(FilterOp op, const QString &title, Editor editor)
{
    m_mode->addItem(title, QVariant::fromValue(int(op)));
    m_mode->setItemData(m_mode->count() - 1, int(editor), Qt::UserRole + 1);
}

void FilterPopup::addModes()
{
    const FieldType type = m_column.type;
    const bool isMember = m_column.origin == ColumnOrigin::Member;
    const bool isNumeric = holdsNumbers(type);
    const bool isList = type == FieldType::List;
    const QSignalBlocker blocker(m_mode);
    const Dictionary &texts = m_model->table()->dictionary(m_columnIndex);
    const bool hasFewTexts = texts.size() > 0 && texts.size() <= mostListedValues;
    if (isNumeric) {
        addMode(FilterOp::Between, tr("from – to"), RangeEditing);
        // Values of a cell that were left out: the editor takes them back one by one.
        if (m_edited && kindOf(m_edited->op) == ConditionKind::LeftOut)
            addMode(FilterOp::NotIn, tr("is none of"), ValuesEditor);
    } else {
        if (isList) {
            addMode(FilterOp::In, tr("has any of"), ValuesEditor);
            addMode(FilterOp::NotIn, tr("has none of"), ValuesEditor);
        } else if (type == FieldType::Enumeration || hasFewTexts || isMember) {
            addMode(FilterOp::In, tr("is one of"), ValuesEditor);
            addMode(FilterOp::NotIn, tr("is none of"), ValuesEditor);
        }
        if (type != FieldType::Enumeration) {
            addMode(FilterOp::Contains, tr("contains"), TextEditor);
            addMode(FilterOp::NotContains, tr("does not contain"), TextEditor);
        }
        if (type != FieldType::Enumeration && !isList && (type != FieldType::Json || isMember)) {
            addMode(FilterOp::Equals, tr("equals"), TextEditor);
            addMode(FilterOp::BeginsWith, tr("begins with"), TextEditor);
        }
        if (type != FieldType::Enumeration)
            addMode(FilterOp::Matches, tr("matches the regular expression"), TextEditor);
        if (isMember)
            addMode(FilterOp::Between, tr("from – to"), RangeEditing);
    }
    addMode(FilterOp::IsEmpty, tr("is empty"), NoEditor);
    addMode(FilterOp::IsNotEmpty, tr("is not empty"), NoEditor);

    if (m_edited) {
        const auto sameOp = [&](FilterOp op) { return m_mode->findData(int(op)); };
        int mode = sameOp(m_edited->op);
        if (mode < 0) {
            switch (kindOf(m_edited->op)) {
            case ConditionKind::Values:
                mode = sameOp(FilterOp::In);
                break;
            case ConditionKind::LeftOut:
                mode = sameOp(FilterOp::NotIn);
                break;
            case ConditionKind::Range:
                mode = sameOp(FilterOp::Between);
                break;
            case ConditionKind::Emptiness:
                mode = sameOp(m_edited->op == FilterOp::IsNull ? FilterOp::IsEmpty : FilterOp::IsNotEmpty);
                break;
            case ConditionKind::Text:
                break;
            }
        }
        m_mode->setCurrentIndex(qMax(0, mode));
    }
    showMode();
}

FilterOp FilterPopup::chosenOp() const { return FilterOp(m_mode->currentData().toInt()); }

void FilterPopup::showMode()
{
    const auto editor = Editor(m_mode->currentData(Qt::UserRole + 1).toInt());
    for (int page = 0; page < int(m_editors.size()); ++page)
        m_editors[page]->setVisible(page == int(editor));
    showProblem({});
    adjustSize();
    if (editor == TextEditor)
        m_text->setFocus();
    else if (editor != NoEditor)
        m_editors[editor]->setFocus();
}

void FilterPopup::profile()
{
    Filter others = m_model->filter();
    if (m_edited)
        std::erase(others.conditions, *m_edited);
    runInWorker(
        workerPool(), this,
        [table = m_model->table(), column = m_columnIndex, others, cancellation = m_profiling] {
            return profileColumn(*table, column, others, cancellation);
        },
        [this](const ColumnProfile &found) { showProfile(found); });
}

void FilterPopup::showProfile(const ColumnProfile &found)
{
    m_values->setProfile(found);
    m_range->setProfile(found);
}

void FilterPopup::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    adjustSize();
}

void FilterPopup::apply()
{
    Condition condition { m_column.name, chosenOp(), {} };
    switch (Editor(m_mode->currentData(Qt::UserRole + 1).toInt())) {
    case NoEditor:
        break;
    case TextEditor:
        if (m_text->text().isEmpty())
            return showProblem(tr("Type the text to look for."));
        condition.values = { m_text->text() };
        break;
    case ValuesEditor:
        condition.values = m_values->checked();
        if (condition.values.isEmpty())
            return showProblem(tr("Check at least one value."));
        break;
    case RangeEditing: {
        const auto range = m_range->values();
        if (!range.hasValue())
            return showProblem(range.error());
        condition.values = range.value();
        if (condition.values == rangeValues(m_edited))
            condition = *m_edited; // "less than" stays that and does not become "at most"
        break;
    }
    }
    if (const auto problem = filterProblem(*m_model->table(), Filter { { condition }, {} }))
        return showProblem(*problem);
    Q_EMIT applied(condition);
    close();
}

void FilterPopup::popUp(const QPoint &globalPosition)
{
    adjustSize();
    const QRect area = screen()->availableGeometry();
    QPoint place = globalPosition;
    place.setX(qBound(area.left(), place.x(), qMax(area.left(), area.right() - width())));
    place.setY(qBound(area.top(), place.y(), qMax(area.top(), area.bottom() - height())));
    move(place);
    show();
    showMode();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace mavenscope
