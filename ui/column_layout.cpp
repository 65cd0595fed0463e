// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_layout.h"

#include "ui/record_header.h"
#include "ui/record_view.h"

#include <QMap>
#include <QScopedValueRollback>
#include <QSet>

#include <array>

namespace mavenscope {

namespace {

constexpr int sampledRows = 200;
constexpr int measuredTexts = 8; ///< those that seem the widest
constexpr int cellMargins = 18;
constexpr int narrowest = 56;
constexpr int widestText = 320;
constexpr int widestIdentifier = 140;

/// How wide texts are without their ligatures and kerning: to measure one takes some microseconds, and where
/// all values differ there are thousands.
class RoughWidths
{
public:
    explicit RoughWidths(const QFontMetrics &metrics)
        : m_letter(metrics.horizontalAdvance(u'n')), m_wide(metrics.horizontalAdvance(u'充'))
    {
        for (size_t character = 0; character < m_ascii.size(); ++character)
            m_ascii[character] = metrics.horizontalAdvance(QChar(char16_t(character)));
    }
    int operator()(const QString &text) const
    {
        int width = 0;
        for (const QChar character : text) {
            const char16_t code = character.unicode();
            width += code < m_ascii.size() ? m_ascii[code] : code < firstWide ? m_letter : m_wide;
        }
        return width;
    }

private:
    static constexpr char16_t firstWide = 0x1100;
    std::array<int, 128> m_ascii;
    int m_letter, m_wide;
};

} // namespace

ColumnLayout::ColumnLayout(RecordModel *model, RecordView *view, RecordHeader *header, QObject *parent)
    : QObject(parent), m_model(model), m_view(view), m_header(header)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnLayout::adapt);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnLayout::adapt);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        if (m_isApplying || before == 0 || width == 0 || column >= m_model->columnCount())
            return;
        m_wishes[nameOf(column)].width = width;
        Q_EMIT changed();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isApplying)
            return;
        m_order.clear();
        for (int place = 0; place < m_header->count(); ++place)
            m_order.append(nameOf(m_header->logicalIndex(place)));
        Q_EMIT changed();
    });
    adapt();
}

std::vector<int> ColumnLayout::visibleColumns() const { return m_view->visibleColumns(); }

std::vector<SavedColumn> ColumnLayout::save() const
{
    QList<QByteArray> names = m_order;
    if (names.isEmpty())
        names = m_known;
    for (auto wish = m_wishes.begin(); wish != m_wishes.end(); ++wish)
        if (!names.contains(wish.key()))
            names.append(wish.key());
    std::vector<SavedColumn> columns;
    for (const QByteArray &name : std::as_const(names)) {
        const auto wish = m_wishes.constFind(name);
        const int index = m_model->table()->columnNamed(name);
        const bool isMember = index >= 0 && m_model->table()->column(index).origin == ColumnOrigin::Member;
        // A member that nobody touched stays out: there may be hundreds, hidden by themselves.
        if (wish != m_wishes.constEnd())
            columns.push_back({ name, wish->width, wish->hidden.value_or(isMember) });
        else if (!m_order.isEmpty() && !isMember)
            columns.push_back({ name, 0, false });
    }
    return columns;
}

void ColumnLayout::restore(const std::vector<SavedColumn> &columns)
{
    m_wishes.clear();
    m_order.clear();
    for (const SavedColumn &column : columns) {
        m_order.append(column.name);
        Wish wish { column.width, std::nullopt };
        // "Shown" is a wish for a member only: another column may still hide itself when it has no value.
        if (column.hidden)
            wish.hidden = true;
        else if (column.name.contains('.'))
            wish.hidden = false;
        if (wish.width > 0 || wish.hidden)
            m_wishes.insert(column.name, wish);
    }
    apply();
}

void ColumnLayout::reset()
{
    m_defaultWidths.clear();
    m_wishes.clear();
    m_order.clear();
    apply();
    Q_EMIT changed();
}

void ColumnLayout::setShown(int column, bool shown)
{
    m_wishes[nameOf(column)].hidden = !shown;
    const QScopedValueRollback applying(m_isApplying, true);
    showOrHide(column);
    Q_EMIT changed();
}

void ColumnLayout::showAll()
{
    const QScopedValueRollback applying(m_isApplying, true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_wishes[nameOf(column)].hidden = false;
        showOrHide(column);
    }
    Q_EMIT changed();
}

bool ColumnLayout::isHiddenByDefault(int column) const
{
    const Table &table = *m_model->table();
    return table.column(column).origin == ColumnOrigin::Member
        || (table.rowCount() > 0 && table.isEmptyThroughout(column));
}

void ColumnLayout::showOrHide(int column)
{
    const std::optional<bool> wished = m_wishes.value(nameOf(column)).hidden;
    const bool hidden = wished ? *wished : isHiddenByDefault(column);
    if (hidden == m_header->isSectionHidden(column))
        return;
    m_header->setSectionHidden(column, hidden);
    if (!hidden) {
        const int width = m_wishes.value(nameOf(column)).width;
        m_header->resizeSection(column, width > 0 ? width : defaultWidth(column));
    }
}

/// The table's columns, or its rows, are not those that were last looked at.
void ColumnLayout::adapt()
{
    QList<QByteArray> names;
    for (const ColumnInfo &column : m_model->table()->columns())
        names.append(column.name);
    const qint64 rows = m_model->table()->rowCount();
    if (names != m_known || rows < m_sampledRows || (m_sampledRows < sampledRows && rows > m_sampledRows)) {
        if (rows < m_sampledRows)
            m_defaultWidths.clear();
        m_known = names;
        m_sampledRows = rows;
        apply();
        return;
    }
    if (rows == m_sampledRows)
        return;
    m_sampledRows = rows;
    const QScopedValueRollback applying(m_isApplying, true);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_header->isSectionHidden(column)
            && m_model->table()->column(column).origin != ColumnOrigin::Member)
            showOrHide(column);
}

void ColumnLayout::placeColumns()
{
    // A column without a place of its own follows the one before it in the table.
    QList<QByteArray> order;
    for (const QByteArray &name : std::as_const(m_order))
        if (m_known.contains(name))
            order.append(name);
    QSet<QByteArray> placed(order.cbegin(), order.cend());
    qsizetype after = -1;
    for (const QByteArray &name : std::as_const(m_known)) {
        if (placed.contains(name))
            after = order.indexOf(name);
        else
            order.insert(++after, name);
    }
    for (int place = 0; place < int(order.size()); ++place) {
        const int column = int(m_known.indexOf(order[place]));
        if (column < m_header->count())
            m_header->moveSection(m_header->visualIndex(column), place);
    }
}

void ColumnLayout::apply()
{
    if (m_header->count() != m_model->columnCount())
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    placeColumns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        showOrHide(column);
        if (m_header->isSectionHidden(column))
            continue;
        const int width = m_wishes.value(nameOf(column)).width;
        m_header->resizeSection(column, width > 0 ? width : defaultWidth(column));
    }
}

int ColumnLayout::defaultWidth(int column)
{
    const ColumnInfo &info = m_model->table()->column(column);
    if (const auto known = m_defaultWidths.constFind(info.name); known != m_defaultWidths.constEnd())
        return *known;
    const int title = m_header->sectionSizeHint(column);
    const QFontMetrics metrics = m_view->fontMetrics();
    const bool isIdentifier = info.name == "id" || info.name.endsWith("_id");
    const int most = holdsNumbers(info.type) ? QWIDGETSIZE_MAX : isIdentifier ? widestIdentifier : widestText;
    // The table's first rows, not the view's: a filter may leave none.
    const RowList rows = m_model->table()->firstRows(sampledRows);
    const auto widthFor = [&](int textWidth) {
        const int width = qMax(narrowest, qMax(title, textWidth + cellMargins));
        if (rows.size() == sampledRows)
            m_defaultWidths.insert(info.name, width);
        return width;
    };
    const RoughWidths roughWidth(metrics);
    QMap<int, QString> byRoughWidth;
    for (const RowId row : rows) {
        const QString text = m_model->textOf(row, column);
        const int width = roughWidth(text);
        if (width / 2 > most)
            return widthFor(most);
        byRoughWidth.insert(width, text);
        if (byRoughWidth.size() > measuredTexts)
            byRoughWidth.erase(byRoughWidth.cbegin());
    }
    int widest = 0;
    for (const QString &text : std::as_const(byRoughWidth))
        widest = qMin(most, qMax(widest, metrics.horizontalAdvance(text)));
    return widthFor(widest);
}

} // namespace mavenscope
