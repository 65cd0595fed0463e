// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/code_ranks.h"

#include "table/radix_sort.h"
#include "table/value_text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>

namespace mavenscope {

namespace {

/// Every code of the dictionary, or those of the rows where these are fewer.
std::vector<uint32_t> codesOf(const Table &table, int column, const RowList &rows)
{
    std::vector<uint32_t> codes;
    if (rows.size() >= table.dictionary(column).size()) {
        codes.resize(table.dictionary(column).size());
        std::iota(codes.begin(), codes.end(), 0u);
        return codes;
    }
    for (const RowId row : rows) {
        const auto *data = std::get_if<CodeColumn>(&table.batch(int(row.batch())).column(column));
        if (data && data->validity.isValid(row.row()))
            codes.push_back(data->codes[row.row()]);
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

std::string textRead(std::string_view stored, FieldType type)
{
    return type == FieldType::List ? joinedList(stored)
        : type == FieldType::Json  ? jsonForReading(stored)
                                   : std::string(stored);
}

/// Dense ranks by code, from the order of the codes' places and from whether two neighbours in it are equal.
template <typename Less>
std::vector<uint32_t> ranksOf(const std::vector<uint32_t> &codes, uint32_t codeCount, const Less &less)
{
    std::vector<uint32_t> order(codes.size()), ranks(codeCount);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), less);
    uint32_t rank = 0;
    for (size_t place = 0; place < order.size(); ++place) {
        if (place && less(order[place - 1], order[place]))
            ++rank;
        ranks[codes[order[place]]] = rank;
    }
    return ranks;
}

} // namespace

std::vector<uint32_t> codeRanks(
    const Table &table, int column, const RowList &rows, TextOrder order, const QLocale &locale)
{
    const Dictionary &dictionary = table.dictionary(column);
    const std::vector<uint32_t> codes = codesOf(table, column, rows);
    const bool collates = order == TextOrder::Locale;
    std::vector<std::string> texts(codes.size());
    std::vector<std::optional<QCollatorSortKey>> keys(collates ? codes.size() : 0);
    forEachPortion(portionsOf(codes.size(), 1024), [&](size_t, const Portion &portion) {
        const QCollator collator(locale); // is for one thread
        for (size_t place = portion.begin; place < portion.begin + portion.count; ++place) {
            std::string &text = texts[place];
            text = textRead(dictionary[codes[place]], table.column(column).type);
            if (collates)
                keys[place]
                    = collator.sortKey(valueLabel(QByteArrayView(text.data(), qsizetype(text.size()))));
        }
    });
    return ranksOf(codes, dictionary.size(), [&](uint32_t a, uint32_t b) {
        const int keyOrder = collates ? keys[a]->compare(*keys[b]) : 0;
        return keyOrder ? keyOrder < 0 : texts[a] < texts[b];
    });
}

} // namespace mavenscope
