// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_layout.h"

#include "ui/record_header.h"
#include "ui/record_view.h"

#include <QHash>
#include <QMultiMap>
#include <QScopedValueRollback>
#include <QSet>

#include <optional>

namespace mavenscope {

namespace {

constexpr int sampledRows = 200;
constexpr int measuredTexts = 8; ///< those that seem the widest
constexpr int mostMeasured = 500; ///< characters of a text, more than any column shows at first
constexpr int cellMargins = 18;
constexpr int narrowest = 56;
constexpr int widestText = 320;
constexpr int widestIdentifier = 140;

/// How wide texts are but for their kerning: to measure one takes some microseconds, and where all values
/// differ there are thousands.
class RoughWidths
{
public:
    explicit RoughWidths(const QFontMetricsF &metrics) : m_metrics(metrics) { }
    /// nullopt: its characters join or combine.
    std::optional<double> of(const QString &text)
    {
        double width = 0;
        for (const QChar character : text) {
            if (!standsAlone(character.unicode()))
                return std::nullopt;
            double &advance = m_advances[character];
            if (advance == 0)
                advance = m_metrics.horizontalAdvance(character);
            width += advance;
        }
        return width;
    }

private:
    /// Latin, Greek, Cyrillic, Armenian, punctuation, kana, Hanzi, Hangul.
    static bool standsAlone(char16_t code)
    {
        return code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x590)
            || (code >= 0x1e00 && code < 0x200b) || (code >= 0x2010 && code < 0x2028)
            || (code >= 0x3000 && code < 0x302a) || (code >= 0x3041 && code < 0x3099)
            || (code >= 0x309b && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);
    }
    QFontMetricsF m_metrics;
    QHash<QChar, double> m_advances;
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
    RoughWidths roughWidths(metrics);
    QMultiMap<double, QString> byRoughWidth;
    int widest = 0;
    for (const RowId row : rows) {
        const QString text = m_model->textOf(row, column).left(mostMeasured);
        if (const auto roughWidth = roughWidths.of(text)) {
            if (*roughWidth > most + most / 8.0)
                return widthFor(most);
            byRoughWidth.insert(*roughWidth, text);
            if (byRoughWidth.size() > measuredTexts)
                byRoughWidth.erase(byRoughWidth.cbegin());
        } else {
            widest = qMin(most, qMax(widest, metrics.horizontalAdvance(text)));
        }
    }
    for (const QString &text : std::as_const(byRoughWidth))
        widest = qMin(most, qMax(widest, metrics.horizontalAdvance(text)));
    return widthFor(widest);
}

} // namespace mavenscope
