// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

std::vector<std::pair<int, int>> rowSpans(const QItemSelection &selection)
{
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selection)
        if (range.isValid())
            spans.emplace_back(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

std::vector<int> columnsOf(const QItemSelection &selection, const std::vector<int> &visibleColumns)
{
    std::vector<int> columns;
    for (const int column : visibleColumns) {
        const bool isSelected
            = std::any_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
                  return range.left() <= column && column <= range.right();
              });
        if (isSelected)
            columns.push_back(column);
    }
    return columns;
}

QString quoted(const QString &value)
{
    const bool needsQuotes
        = value.startsWith(u'"') || value.contains(u'\t') || value.contains(u'\n') || value.contains(u'\r');
    if (!needsQuotes)
        return value;
    QString inner = value;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

} // namespace

qint64 copiedCellCount(const QItemSelection &selection, const std::vector<int> &visibleColumns)
{
    qint64 rows = 0;
    for (const auto &[first, last] : rowSpans(selection))
        rows += last - first + 1;
    return rows * qint64(columnsOf(selection, visibleColumns).size());
}

SelectedCells selectedCells(const QItemSelection &selection, const std::vector<int> &visibleColumns)
{
    SelectedCells cells;
    cells.columns = columnsOf(selection, visibleColumns);
    for (const auto &[first, last] : rowSpans(selection))
        for (int row = first; row <= last; ++row)
            cells.rows.push_back(row);
    return cells;
}

QString clipboardText(
    const RecordModel &model, const QItemSelection &selection, const SelectedCells &cells, bool withHeaders)
{
    QString text;
    const auto appendLine = [&](const auto &valueOf) {
        for (size_t place = 0; place < cells.columns.size(); ++place) {
            if (place > 0)
                text += u'\t';
            text += quoted(valueOf(cells.columns[place]));
        }
    };
    if (withHeaders) {
        appendLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
        text += u'\n';
    }
    for (size_t place = 0; place < cells.rows.size(); ++place) {
        if (place > 0)
            text += u'\n';
        const int row = cells.rows[place];
        appendLine([&](int column) {
            const QModelIndex index = model.index(row, column);
            const bool isSelected = selection.size() == 1 || selection.contains(index);
            return isSelected ? model.data(index, RecordModel::FullTextRole).toString() : QString();
        });
    }
    return text;
}

} // namespace mavenscope
