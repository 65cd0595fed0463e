// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/batch_builder.h"
#include "table/batch_memory.h"
#include "table/json_text.h"
#include "table/number_text.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>

namespace mavenscope {

struct TableBuilder::Private
{
    const Endpoint *endpoint;
    QList<QByteArray> groupBy;
    std::vector<ColumnInfo> columns;
    std::vector<std::shared_ptr<Dictionary>> dictionaries;
    std::vector<uint64_t> textsWithCodes; ///< by column
    std::vector<std::shared_ptr<const RecordBatch>> batches;
    BatchMemoryPool pool { Pages::Large };
    BatchMemoryPool packedTexts { Pages::Small };
    const std::shared_ptr<BatchMemoryPool> unpackedTexts = std::make_shared<BatchMemoryPool>(Pages::Large);
    int64_t rows = 0;

    class MemberBlock;
    int indexOf(const ColumnInfo &info, size_t likely) const;
    bool isNameTaken(const QByteArray &name) const;
    std::vector<int> places(const std::vector<ColumnInfo> &ofBatch);
    bool knowsCodes(BuilderColumn &column, int index);
    ColumnData adopted(const BuilderColumn &column, uint32_t rowCount, BatchMemory &memory, char *arena,
        uint32_t &arenaUsed) const;
};

namespace {

enum class Storage { Number, Text, Json };

Storage storageOf(FieldType type)
{
    return holdsNumbers(type) ? Storage::Number : holdsJson(type) ? Storage::Json : Storage::Text;
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
    d->textsWithCodes.resize(d->columns.size());
}

TableBuilder::~TableBuilder() = default;

void TableBuilder::prepareMemory()
{
    d->pool.prepare();
    d->packedTexts.prepare();
}

int64_t TableBuilder::rowCount() const { return d->rows; }
bool TableBuilder::isFull() const
{
    return d->batches.size() >= RowId::mostBatches || d->rows > std::numeric_limits<int>::max() - 65'536;
}
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
            if (!info.isUndecided && !known.isUndecided && info.type != known.type)
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
            textsWithCodes.push_back(0);
        } else if (columns[size_t(place)].isUndecided && !info.isUndecided) {
            columns[size_t(place)].type = info.type;
            columns[size_t(place)].isUndecided = false;
        }
        places.push_back(place);
    }
    return places;
}

/// Gives each text of the column's dictionary its code in the table's; false when that is full, or has grown
/// enough to tell that the texts of all batches do not repeat: each batch has seen only some of them.
bool TableBuilder::Private::knowsCodes(BuilderColumn &column, int index)
{
    std::shared_ptr<Dictionary> &known = dictionaries[size_t(index)];
    uint64_t &texts = textsWithCodes[size_t(index)];
    texts += column.validCount;
    if (known && known->size() > entriesBeforeJudging && !mayRepeat(known->size(), texts))
        return false;
    for (auto code = uint32_t(column.translation.size()); code < column.dictionary.size(); ++code) {
        const std::string_view text = column.dictionary[code];
        uint32_t translated = known ? known->find(text) : Dictionary::none;
        if (translated == Dictionary::none) {
            if (!known)
                known = std::make_shared<Dictionary>();
            else if (known.use_count() > 1) // a snapshot reads the old one
                known = std::make_shared<Dictionary>(*known);
            translated = known->add(text);
        }
        if (translated == Dictionary::none)
            return false;
        column.translation.push_back(uint16_t(translated));
    }
    return true;
}

namespace {

/// translation[codes[row]]; of a null row 0.
void translate(std::span<const uint16_t> codes, const std::vector<uint16_t> &translation,
    const Validity &validity, uint16_t *out)
{
    for (size_t row = 0; row < codes.size(); ++row)
        out[row] = translation[codes[row]];
    for (uint32_t row = 0; row < codes.size() && !validity.allValid(); ++row)
        out[row] = validity.isValid(row) ? out[row] : 0;
}

/// Those of the column's texts, the first one of which begins there.
template <typename Number>
std::span<const Number> offsets(
    const BuilderColumn &column, uint32_t begin, uint32_t rowCount, BatchMemory &memory)
{
    auto *const offsets = memory.take<Number>(size_t(rowCount) + 1);
    offsets[0] = Number(begin);
    for (uint32_t row = 0; row < rowCount; ++row)
        offsets[row + 1] = Number(begin + column.ends[row]);
    return { offsets, size_t(rowCount) + 1 };
}

} // namespace

/// A complete column, not of a member, as it stands in the batch. Its text goes to arena[arenaUsed], unless
/// arena is null.
ColumnData TableBuilder::Private::adopted(const BuilderColumn &column, uint32_t rowCount, BatchMemory &memory,
    char *arena, uint32_t &arenaUsed) const
{
    const Validity validity = column.validity(rowCount, memory);
    if (column.isNumeric && column.isReal)
        return RealColumn { validity, memory.copyOf<double>(column.reals), column.odd };
    if (column.isNumeric) {
        const WholeRange &range = column.integerRange;
        auto *const room = memory.take<std::byte>(WholeNumbers::bytesFor(rowCount, range));
        return IntegerColumn { validity, WholeNumbers(column.integers, range, room), column.odd };
    }
    if (column.repeats) {
        auto *codes = memory.take<uint16_t>(rowCount);
        translate(column.codes, column.translation, validity, codes);
        return CodeColumn { validity, { codes, rowCount } };
    }
    const uint32_t begin = arenaUsed;
    if (arena)
        std::memcpy(arena + arenaUsed, column.text.data(), column.text.size());
    arenaUsed += uint32_t(column.text.size());
    if (column.hasNarrowOffsets())
        return PlainColumn { validity, { begin, offsets<uint16_t>(column, 0, rowCount, memory) } };
    return PlainColumn { validity, TextOffsets(offsets<uint32_t>(column, begin, rowCount, memory)) };
}

/// What the member columns of a batch hold, one after the other: there may be hundreds with few rows each,
/// whose blocks would be half empty.
class TableBuilder::Private::MemberBlock
{
public:
    explicit MemberBlock(const BatchBuilder &batch)
        : m_members(batch.m_members), m_isWide(batch.m_longestParent > UINT16_MAX),
          m_begins(batch.m_columns.size() + 1)
    {
        for (const auto &member : m_members)
            ++m_begins[member.column + 1u];
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    }
    size_t bytes() const
    {
        return BatchMemory::aligned(m_members.size() * sizeof *m_rows)
            + BatchMemory::aligned(m_members.size() * (m_isWide ? sizeof *m_wide : sizeof *m_narrow));
    }
    void fill(BatchMemory &memory)
    {
        m_rows = memory.take<uint16_t>(m_members.size());
        if (m_isWide)
            distribute(m_wide = memory.take<uint32_t>(m_members.size()));
        else
            distribute(m_narrow = memory.take<uint16_t>(m_members.size()));
    }
    /// Of a column of the batch; parent: the table's.
    MemberColumn column(size_t index, int parent) const
    {
        const size_t begin = m_begins[index], end = m_begins[index + 1];
        return { { m_rows + begin, end - begin }, m_narrow ? m_narrow + begin : nullptr,
            m_wide ? m_wide + begin : nullptr, uint32_t(parent) };
    }

private:
    template <typename Number> void distribute(Number *begins)
    {
        std::vector<uint32_t> next = m_begins;
        for (const auto &member : m_members) {
            const uint32_t place = next[member.column]++;
            m_rows[place] = member.row;
            begins[place] = Number(member.begin);
        }
    }

    const std::vector<BatchBuilder::Member> &m_members;
    const bool m_isWide;
    std::vector<uint32_t> m_begins; ///< of each of the batch's columns, and the last one's end
    uint16_t *m_rows = nullptr;
    uint16_t *m_narrow = nullptr;
    uint32_t *m_wide = nullptr;
};

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

    size_t textBytes = 0, wordBytes = 0, bytes = 0;
    std::string_view packed = batch.m_packedTexts; // of no use where the texts turn out to be others
    for (size_t i = 0; i < batch.m_columns.size(); ++i) {
        BuilderColumn &column = batch.m_columns[i];
        if (!column.isMember) {
            const Storage has = storageOf(batch.m_infos[i].type);
            const Storage wants = storageOf(d->columns[size_t(places[i])].type);
            if (has != wants) {
                column = converted(column, has, wants, rowCount);
                packed = {};
                batch.m_infos[i].type = d->columns[size_t(places[i])].type;
            }
            if (!column.isNumeric && column.repeats
                && (column.keepsGrowing() || !d->knowsCodes(column, places[i]))) {
                column.becomePlain();
                packed = {};
            }
            column.complete(rowCount);
            textBytes += column.text.size();
            wordBytes += column.isPackedByWords ? column.text.size() : 0;
            bytes += column.bytes(rowCount);
        }
    }
    Private::MemberBlock members(batch);
    const size_t arenaBytes = packed.empty() ? textBytes : 0;
    BatchMemory memory = d->pool.take(bytes + members.bytes() + BatchMemory::aligned(arenaBytes));
    BatchMemory packedTexts = d->packedTexts.take(packed.size());
    auto records = std::make_shared<RecordBatch>();
    records->rowCount = rowCount;
    records->columns.resize(d->columns.size());
    records->memory = memory.owner();
    records->packedTexts = packedTexts.owner();
    char *const arena = packed.empty() ? memory.take<char>(textBytes) : nullptr;
    if (arena)
        records->arena.set({ arena, textBytes });
    else
        records->arena.setPacked(packedTexts.copyOf(packed), textBytes, d->unpackedTexts);

    members.fill(memory);
    uint32_t wordsUsed = 0, restUsed = uint32_t(wordBytes);
    for (size_t i = 0; i < batch.m_columns.size(); ++i) {
        BuilderColumn &column = batch.m_columns[i];
        ColumnData &place = records->columns[size_t(places[i])];
        if (column.isMember) {
            const MemberColumn member = members.column(i, d->columns[size_t(places[i])].parent);
            if (!member.rows.empty())
                place = member;
        } else if (column.validCount || !column.odd.empty()) {
            place
                = d->adopted(column, rowCount, memory, arena, column.isPackedByWords ? wordsUsed : restUsed);
        }
    }
    d->batches.push_back(std::move(records));
    d->rows += rowCount;
    batch.clear();
}

} // namespace mavenscope
