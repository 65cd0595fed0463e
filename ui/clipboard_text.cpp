// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard_text.h"

#include <algorithm>

namespace mavenscope {

namespace {

/// Rows that the blocks touch, as ascending spans.
std::vector<std::pair<int, int>> rowSpans(const std::vector<CopyJob::Block> &blocks)
{
    std::vector<std::pair<int, int>> spans;
    for (const CopyJob::Block &block : blocks) {
        if (!spans.empty() && block.top <= spans.back().second + 1)
            spans.back().second = std::max(spans.back().second, block.bottom);
        else
            spans.emplace_back(block.top, block.bottom);
    }
    return spans;
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

CopyJob copyJob(const RecordModel &model, const QItemSelection &selection,
    const std::vector<int> &visibleColumns, bool withTitles)
{
    CopyJob job { model.table(), model.rows(), model.style(), {}, {}, {}, 0 };
    for (const QItemSelectionRange &range : selection)
        if (range.isValid())
            job.blocks.push_back({ range.top(), range.bottom(), range.left(), range.right() });
    std::sort(job.blocks.begin(), job.blocks.end(),
        [](const CopyJob::Block &a, const CopyJob::Block &b) { return a.top < b.top; });
    for (const int column : visibleColumns) {
        const bool isTouched = std::any_of(job.blocks.begin(), job.blocks.end(),
            [column](const CopyJob::Block &block) { return block.left <= column && column <= block.right; });
        if (!isTouched)
            continue;
        job.columns.push_back(column);
        if (withTitles)
            job.titles.append(model.headerData(column, Qt::Horizontal).toString());
    }
    for (const auto &[first, last] : rowSpans(job.blocks))
        job.rowCount += last - first + 1;
    return job;
}

QString clipboardText(const CopyJob &job)
{
    QString text;
    const auto appendLine = [&](const auto &valueOf) {
        for (size_t place = 0; place < job.columns.size(); ++place) {
            if (place > 0)
                text += u'\t';
            text += quoted(valueOf(place));
        }
    };
    if (!job.titles.isEmpty()) {
        appendLine([&](size_t place) { return job.titles[qsizetype(place)]; });
        text += u'\n';
    }
    bool isFirst = true;
    auto next = job.blocks.begin();
    std::vector<CopyJob::Block> here; // the blocks that reach the row: few, however many there are in all
    for (const auto &[first, last] : rowSpans(job.blocks)) {
        for (int row = first; row <= last; ++row) {
            std::erase_if(here, [row](const CopyJob::Block &block) { return block.bottom < row; });
            for (; next != job.blocks.end() && next->top <= row; ++next)
                here.push_back(*next);
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            appendLine([&](size_t place) {
                const int column = job.columns[place];
                const bool isSelected
                    = std::any_of(here.begin(), here.end(), [column](const CopyJob::Block &block) {
                          return block.left <= column && column <= block.right;
                      });
                return isSelected ? fullCellText(job.table->cell((*job.rows)[size_t(row)], column),
                           job.table->column(column), job.style)
                                  : QString();
            });
        }
    }
    return text;
}

} // namespace mavenscope
