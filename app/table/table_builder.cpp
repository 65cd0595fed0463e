// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/builder_column.h"
#include "table/json_text.h"
#include "table/number_text.h"

#include <algorithm>

namespace mavenscope {

namespace {
constexpr uint32_t entriesBeforeJudging = 2048;
}

struct TableBuilder::Private
{
    const Endpoint *endpoint;
    QList<QByteArray> groupBy;
    std::vector<ColumnInfo> columns;
    std::vector<std::shared_ptr<Dictionary>> dictionaries;
    std::vector<std::shared_ptr<const RecordBatch>> batches;
    int64_t rows = 0;

    int indexOf(const ColumnInfo &info, size_t likely) const;
    bool isNameTaken(const QByteArray &name) const;
    std::vector<int> places(const std::vector<ColumnInfo> &ofBatch);
    ColumnData adopted(BatchBuilder::Column &column, int index, uint32_t rowCount, std::string &arena);
    bool adoptCodes(BatchBuilder::Column &column, int index);
};

namespace {

enum class Storage { Number, Text, Json };

Storage storageOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Duration:
    case FieldType::Time:
    case FieldType::Date:
        return Storage::Number;
    case FieldType::List:
    case FieldType::Json:
        return Storage::Json;
    case FieldType::Text:
    case FieldType::Enumeration:
        return Storage::Text;
    }
    return Storage::Text;
}

} // namespace

TableBuilder::TableBuilder(
    const Endpoint *endpoint, QList<QByteArray> groupBy, std::vector<ColumnInfo> columns)
    : d(new Private)
{
    d->endpoint = endpoint;
    d->groupBy = std::move(groupBy);
    d->columns = std::move(columns);
    d->dictionaries.resize(d->columns.size());
}

TableBuilder::~TableBuilder() = default;

int64_t TableBuilder::rowCount() const { return d->rows; }
const std::vector<ColumnInfo> &TableBuilder::columns() const { return d->columns; }

bool TableBuilder::disagreesWith(const BatchBuilder &batch) const
{
    const auto has = [](const std::vector<ColumnInfo> &columns, ColumnOrigin origin) {
        return size_t(std::count_if(columns.begin(), columns.end(),
            [origin](const ColumnInfo &column) { return column.origin == origin; }));
    };
    size_t unknown = has(d->columns, ColumnOrigin::Unknown);
    size_t members = has(d->columns, ColumnOrigin::Member);
    for (size_t i = 0; i < batch.m_infos.size(); ++i) {
        const ColumnInfo &info = batch.m_infos[i];
        const int index = d->indexOf(info, i);
        if (index < 0) {
            unknown += info.origin == ColumnOrigin::Unknown;
            members += info.origin == ColumnOrigin::Member;
        } else if (info.origin == ColumnOrigin::Unknown) {
            const ColumnInfo &known = d->columns[size_t(index)];
            if (!info.isUndecided && !known.isUndecided && storageOf(info.type) != storageOf(known.type))
                return true;
        }
    }
    return unknown > mostColumnsOfAKind || members > mostColumnsOfAKind;
}

void TableBuilder::setGroupBy(QList<QByteArray> groupBy) { d->groupBy = std::move(groupBy); }

SharedTable TableBuilder::snapshot() const
{
    auto table = std::make_shared<Table>(d->columns,
        std::vector<std::shared_ptr<const Dictionary>>(d->dictionaries.begin(), d->dictionaries.end()),
        d->batches);
    table->endpoint = d->endpoint;
    table->groupBy = d->groupBy;
    return table;
}

/// Batches start from the table's columns, so most stand where they stood.
int TableBuilder::Private::indexOf(const ColumnInfo &info, size_t likely) const
{
    if (likely < columns.size() && columns[likely].isFromSameKeyAs(info))
        return int(likely);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isFromSameKeyAs(info))
            return int(i);
    }
    return -1;
}

bool TableBuilder::Private::isNameTaken(const QByteArray &name) const
{
    return std::any_of(
        columns.begin(), columns.end(), [&](const ColumnInfo &column) { return column.name == name; });
}

std::vector<int> TableBuilder::Private::places(const std::vector<ColumnInfo> &ofBatch)
{
    std::vector<int> places;
    for (ColumnInfo info : ofBatch) {
        if (info.parent >= 0)
            info.parent = places[size_t(info.parent)];
        int place = indexOf(info, places.size());
        if (place < 0) {
            place = int(columns.size());
            if (isNameTaken(info.name) && info.origin != ColumnOrigin::Member)
                info.memberKey = info.recordKey();
            while (isNameTaken(info.name))
                info.name += ' ';
            columns.push_back(std::move(info));
            dictionaries.emplace_back();
        } else if (columns[size_t(place)].isUndecided && !info.isUndecided) {
            columns[size_t(place)].type = info.type;
            columns[size_t(place)].isUndecided = false;
        }
        places.push_back(place);
    }
    return places;
}

bool TableBuilder::Private::adoptCodes(BatchBuilder::Column &column, int index)
{
    std::shared_ptr<Dictionary> &known = dictionaries[size_t(index)];
    std::vector<uint16_t> translation(column.dictionary.size());
    if (known && known->size() > entriesBeforeJudging) {
        // A batch alone looks repetitive when most of its rows are one text ("") and the rest are free text;
        // what shows it is that the table's dictionary does not stop growing.
        uint32_t added = 0;
        for (uint32_t code = 0; code < column.dictionary.size(); ++code)
            added += !known->find(column.dictionary[code]);
        if (added * 8 > column.validCount)
            return false;
    }
    for (uint32_t code = 0; code < column.dictionary.size(); ++code) {
        const std::string_view text = column.dictionary[code];
        auto translated = known ? known->find(text) : std::nullopt;
        if (!translated) {
            if (!known)
                known = std::make_shared<Dictionary>();
            else if (known.use_count() > 1) // a snapshot reads the old one
                known = std::make_shared<Dictionary>(*known);
            translated = known->add(text);
        }
        if (!translated)
            return false;
        translation[code] = uint16_t(*translated);
    }
    for (uint32_t row = 0; row < column.codes.size(); ++row)
        column.codes[row] = column.isValid(row) ? translation[column.codes[row]] : 0;
    return true;
}

namespace {

template <typename T>
NumericColumn<T> numeric(Validity validity, std::vector<T> values, std::vector<OddValue> odd)
{
    values.shrink_to_fit();
    odd.shrink_to_fit();
    return { std::move(validity), std::move(values), std::move(odd) };
}

} // namespace

ColumnData TableBuilder::Private::adopted(
    BatchBuilder::Column &column, int index, uint32_t rowCount, std::string &arena)
{
    column.complete(rowCount);
    if (column.isNumeric) {
        if (!column.validCount && column.odd.empty())
            return AbsentColumn {};
        Validity validity = column.validity(rowCount);
        if (column.isReal)
            return numeric(std::move(validity), std::move(column.reals), std::move(column.odd));
        return numeric(std::move(validity), std::move(column.integers), std::move(column.odd));
    }
    if (!column.validCount)
        return AbsentColumn {};
    if (column.repeats) {
        if (adoptCodes(column, index)) {
            column.codes.shrink_to_fit();
            return CodeColumn { column.validity(rowCount), std::move(column.codes) };
        }
        column.becomePlain();
    }
    PlainColumn plain { column.validity(rowCount), {} };
    plain.offsets.reserve(rowCount + 1);
    const uint32_t begin = uint32_t(arena.size());
    plain.offsets.push_back(begin);
    for (const uint32_t end : column.ends)
        plain.offsets.push_back(begin + end);
    arena += column.text;
    return plain;
}

namespace {

/// The rows of a column as another storage holds them; a batch that saw a column first as another type than
/// the table has it.
template <typename Column>
Column converted(const Column &from, Storage fromStorage, Storage to, uint32_t rowCount)
{
    Column result;
    result.isNumeric = to == Storage::Number;
    for (uint32_t row = 0; row < rowCount; ++row) {
        std::string text;
        if (from.isValid(row)) {
            if (fromStorage == Storage::Number)
                text = from.isReal ? numberText(from.reals[row]) : numberText(from.integers[row]);
            else
                text = from.textAt(row);
        } else {
            const auto odd = std::find_if(
                from.odd.begin(), from.odd.end(), [row](const OddValue &value) { return value.row == row; });
            if (odd == from.odd.end())
                continue;
            text = odd->text;
        }
        if (to == Storage::Number) {
            result.setOdd(row, jsonForReading(text));
        } else if (to == Storage::Json && fromStorage == Storage::Text) {
            std::string json;
            appendJsonString(json, text);
            result.setText(row, json);
        } else {
            result.setText(row, text);
        }
    }
    return result;
}

} // namespace

void TableBuilder::append(BatchBuilder &&batch)
{
    if (!batch.m_rows)
        return;
    const std::vector<int> places = d->places(batch.m_infos);
    const uint32_t rowCount = batch.m_rows;
    auto records = std::make_shared<RecordBatch>();
    records->rowCount = rowCount;
    records->columns.resize(d->columns.size());

    size_t textSize = 0;
    for (const auto &column : batch.m_columns)
        textSize += column.repeats ? 0 : column.text.size();
    records->arena.reserve(textSize);

    for (size_t i = 0; i < batch.m_columns.size(); ++i) {
        BatchBuilder::Column &column = batch.m_columns[i];
        const int place = places[i];
        if (column.isMember) {
            if (column.spans.rows.empty())
                continue;
            // The parent stands before its members, so its text is in the arena by now.
            const auto &parent = records->columns[size_t(d->columns[size_t(place)].parent)];
            const uint32_t shift = std::get<PlainColumn>(parent).offsets.front();
            for (uint32_t &begin : column.spans.begins)
                begin += shift;
            column.spans.rows.shrink_to_fit();
            column.spans.begins.shrink_to_fit();
            column.spans.lengths.shrink_to_fit();
            records->columns[size_t(place)] = std::move(column.spans);
            continue;
        }
        const Storage has = storageOf(batch.m_infos[i].type);
        const Storage wants = storageOf(d->columns[size_t(place)].type);
        column.complete(rowCount);
        if (has != wants)
            column = converted(column, has, wants, rowCount);
        records->columns[size_t(place)] = d->adopted(column, place, rowCount, records->arena);
    }
    records->arena.shrink_to_fit();
    d->batches.push_back(std::move(records));
    d->rows += rowCount;
}

} // namespace mavenscope
