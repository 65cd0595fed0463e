// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_footer.h"

#include "table/worker_pool.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mavenscope {

namespace {

QString valueText(double value, FieldType type, const CellStyle &style)
{
    switch (type) {
    case FieldType::Duration:
        return durationText(value, style.locale);
    case FieldType::Time:
        return style.locale.toString(
            QDateTime::fromMSecsSinceEpoch(qint64(value), style.zone), minuteFormat());
    case FieldType::Date:
        return style.locale.toString(
            QDateTime::fromMSecsSinceEpoch(qint64(value), Qt::UTC).date(), dateFormat());
    default:
        break;
    }
    const bool isWhole = value == std::floor(value) && std::abs(value) < 9e15;
    return isWhole ? style.locale.toString(qlonglong(value)) : style.locale.toString(value, 'f', 2);
}

} // namespace

QString statisticsText(const SelectionStatistics &statistics, const CellStyle &style)
{
    const QString count
        = TableFooter::tr("%Ln values", "selected cells with a number", int(statistics.count));
    if (!statistics.type)
        return count;
    const auto shown = [&](double value) { return valueText(value, *statistics.type, style); };
    const bool isTime = statistics.type == FieldType::Time || statistics.type == FieldType::Date;
    QStringList parts { count };
    if (!isTime)
        parts.append(TableFooter::tr("sum %1").arg(shown(statistics.sum)));
    parts.append(TableFooter::tr("mean %1").arg(shown(statistics.mean)));
    parts.append(TableFooter::tr("min %1").arg(shown(statistics.least)));
    parts.append(TableFooter::tr("max %1").arg(shown(statistics.most)));
    parts.append(TableFooter::tr("p50 %1").arg(shown(statistics.p50)));
    parts.append(TableFooter::tr("p90 %1").arg(shown(statistics.p90)));
    return parts.join(u" · "_s);
}

TableFooter::TableFooter(RecordModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_count(new QLabel(this)), m_statistics(new QLabel(this)),
      m_export(new QPushButton(tr("Export CSV"), this))
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Rows"));
    m_statistics->setTextFormat(Qt::PlainText);
    m_statistics->setAccessibleName(tr("Selection"));
    m_statistics->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_statistics->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statistics->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export->setAccessibleName(tr("Export CSV"));
    m_export->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    layout->setSpacing(theme::wideGap);
    layout->addWidget(m_count);
    layout->addWidget(m_statistics, 1);
    layout->addWidget(m_export);

    // So short that nobody reads the number before.
    m_counting.setSingleShot(true);
    m_counting.setInterval(100ms);
    connect(&m_counting, &QTimer::timeout, this, [this] { setCount(tr("Counting the rows…")); });
    m_delay.setSingleShot(true);
    m_delay.setInterval(60ms);
    connect(&m_delay, &QTimer::timeout, this, &TableFooter::calculate);
    connect(m_export, &QPushButton::clicked, this, &TableFooter::exportRequested);
    connect(model, &RecordModel::viewChanged, this, &TableFooter::showCount);
    connect(model, &QAbstractItemModel::modelReset, this, &TableFooter::showCount);
    showCount();
}

TableFooter::~TableFooter() { m_calculating.cancel(); }

void TableFooter::showCount()
{
    if (!m_model->hasAllRows()) {
        if (!m_counting.isActive())
            m_counting.start();
        return;
    }
    m_counting.stop();
    const QLocale &locale = m_model->style().locale;
    const qint64 all = m_model->table()->rowCount();
    setCount(tr("%1 of %Ln rows", "%1: how many rows are shown", int(all))
                 .arg(locale.toString(qlonglong(m_model->rows()->size()))));
    m_export->setEnabled(m_model->columnCount() > 0);
}

void TableFooter::setCount(const QString &text)
{
    m_count->setText(text);
    // With a name of its own the label no longer reads out its text.
    m_count->setAccessibleDescription(text);
}

void TableFooter::setSelection(const QItemSelection &selection, const std::vector<int> &visibleColumns)
{
    m_calculating.cancel();
    m_ranges.clear();
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        for (const int column : visibleColumns)
            if (range.left() <= column && column <= range.right()) {
                m_ranges.push_back({ range.top(), range.bottom(), column });
                cells += range.height();
            }
    m_statistics->clear();
    if (cells > 1)
        m_delay.start();
    else
        m_delay.stop();
}

void TableFooter::calculate()
{
    m_calculating = Cancellation();
    runInWorker(
        workerPool(), this,
        [table = m_model->table(), rows = m_model->rows(), ranges = m_ranges, cancellation = m_calculating] {
            return selectionStatistics(*table, *rows, ranges, cancellation);
        },
        [this, cancellation = m_calculating](const SelectionStatistics &statistics) {
            if (!cancellation.isCancelled())
                showStatistics(statistics);
        });
}

void TableFooter::showStatistics(const SelectionStatistics &statistics)
{
    const QString cells = tr("%Ln cells selected", nullptr, int(statistics.cells));
    const QString text = statistics.count == 0
        ? cells
        : tr("%1: %2", "%1: 12 cells selected, %2: their statistics")
              .arg(cells, statisticsText(statistics, m_model->style()));
    m_statistics->setText(text);
    m_statistics->setToolTip(theme::plainToolTip(text));
}

void TableFooter::showNote(const QString &sentence)
{
    m_delay.stop();
    m_calculating.cancel();
    m_statistics->setText(sentence);
}

} // namespace mavenscope
