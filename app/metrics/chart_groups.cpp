// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/chart_groups.h"

#include "api/endpoint.h"
#include "table/number_text.h"

#include <QCoreApplication>

namespace mavenscope {

namespace {

QByteArray keyOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Null:
        return {};
    case Cell::Integer:
        return QByteArray::number(qint64(cell.integer));
    case Cell::Real:
        return QByteArray::fromStdString(numberText(cell.real));
    case Cell::Text:
    case Cell::Json:
    case Cell::Odd:
        // Never a null array, which means null.
        return QByteArray(cell.text.data() ? cell.text.data() : "", qsizetype(cell.text.size()));
    }
    return {};
}

QString labelOf(const Cell &cell, const QByteArray &key)
{
    if (cell.isNull())
        return QCoreApplication::translate("Chart", "No value");
    if (key.isEmpty())
        return QCoreApplication::translate("Chart", "Empty");
    return cell.kind == Cell::Text ? valueLabel(key) : QString::fromUtf8(key);
}

} // namespace

int ChartGroups::indexOf(const Cell &cell)
{
    const QByteArray key = keyOf(cell);
    // The kind stands before the key, so that null, "" and a text "1" beside the number 1 stay apart.
    QByteArray identity(1, char('0' + int(cell.kind)));
    identity += key;
    const auto found = m_indices.constFind(identity);
    if (found != m_indices.cend())
        return *found;
    const int index = int(m_groups.size());
    m_indices.insert(identity, index);
    ChartGroup group { key, labelOf(cell, key) };
    if (cell.isNumeric())
        group.number = cell.number();
    m_groups.push_back(std::move(group));
    return index;
}

} // namespace mavenscope
