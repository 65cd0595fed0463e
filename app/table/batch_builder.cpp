// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/batch_builder.h"

#include "table/json_text.h"

#include <algorithm>

namespace mavenscope {

BatchBuilder::BatchBuilder(std::vector<ColumnInfo> columns)
{
    for (ColumnInfo &column : columns)
        addColumn(std::move(column));
}

BatchBuilder::~BatchBuilder() = default;
BatchBuilder::BatchBuilder(BatchBuilder &&) noexcept = default;

int BatchBuilder::addColumn(ColumnInfo column)
{
    BuilderColumn storage;
    storage.setType(column.type);
    storage.isMember = column.origin == ColumnOrigin::Member;
    const int index = int(m_infos.size());
    if (storage.isMember) {
        BuilderColumn &parent = m_columns[size_t(column.parent)];
        parent.memberKeys.add({ column.memberKey.data(), size_t(column.memberKey.size()) });
        parent.memberColumns.push_back(index);
    }
    m_infos.push_back(std::move(column));
    m_columns.push_back(std::move(storage));
    m_memberOf.push_back(0);
    return index;
}

void BatchBuilder::decideType(int column, FieldType type)
{
    m_infos[size_t(column)].type = type;
    m_infos[size_t(column)].isUndecided = false;
    m_columns[size_t(column)].setType(type);
}

void BatchBuilder::storeTextsAs(const BatchBuilder &other)
{
    for (size_t index = 0; index < m_columns.size(); ++index)
        m_columns[index].forgetTexts(other.m_columns[index].repeats);
}

void BatchBuilder::storePlainTextsOf(const BatchBuilder &other)
{
    for (size_t index = 0; index < std::min(m_columns.size(), other.m_columns.size()); ++index) {
        BuilderColumn &column = m_columns[index];
        if (column.repeats && !other.m_columns[index].repeats && m_infos[index] == other.m_infos[index])
            column.forgetTexts(false);
    }
}

void BatchBuilder::abandonRow()
{
    for (BuilderColumn &column : m_columns)
        column.forget(m_rows);
    m_members.resize(m_firstOfRow);
}

void BatchBuilder::removeValue(int column)
{
    m_columns[size_t(column)].forget(m_rows);
    removeMembers(column);
}

void BatchBuilder::setMember(int column, uint32_t begin)
{
    removeMember(column);
    m_memberOf[size_t(column)] = uint32_t(m_members.size());
    m_members.push_back({ uint16_t(column), uint16_t(m_rows), begin });
}

/// The row's last one takes its place.
void BatchBuilder::removeMember(int column)
{
    const uint32_t member = m_memberOf[size_t(column)];
    if (member < m_firstOfRow || member >= m_members.size() || m_members[member].column != column)
        return;
    m_members[member] = m_members.back();
    m_memberOf[m_members[member].column] = member;
    m_members.pop_back();
}

void BatchBuilder::removeMembers(int parent)
{
    for (size_t member = m_members.size(); member-- > m_firstOfRow;) {
        if (m_infos[m_members[member].column].parent == parent)
            removeMember(m_members[member].column);
    }
}

void BatchBuilder::clear()
{
    for (BuilderColumn &column : m_columns)
        column.clear();
    m_rows = 0;
    m_members.clear();
    m_firstOfRow = 0;
    m_membersLeftOut = 0;
    m_longestParent = 0;
    m_packedTexts.clear();
}

void BatchBuilder::packTexts(TextPacker &packer)
{
    for (BuilderColumn &column : m_columns)
        column.packText(packer);
    m_packedTexts = packer.pack();
}

void BatchBuilder::appendJson(int column, std::string_view compactJson)
{
    std::vector<JsonMember> members;
    std::vector<std::string> decoded;
    const auto spans = jsonMembers(compactJson);
    decoded.reserve(spans.size());
    for (const auto &[escapedKey, value] : spans) {
        const bool isEscaped = escapedKey.find('\\') != std::string_view::npos;
        const std::string_view key
            = isEscaped ? decoded.emplace_back(decodeJsonString(escapedKey)) : escapedKey;
        members.push_back({ key, uint32_t(value.data() - compactJson.data()) });
    }
    appendJson(column, compactJson, members);
}

void BatchBuilder::appendJson(int column, std::string_view compactJson, std::span<const JsonMember> members)
{
    // A key that came twice: the last value counts, and the members of the first one point nowhere any more.
    if (!m_columns[size_t(column)].memberColumns.empty() && m_columns[size_t(column)].isValid(m_rows))
        removeMembers(column);
    appendText(column, compactJson);
    const ColumnInfo &info = m_infos[size_t(column)];
    if (info.type != FieldType::Json || info.origin != ColumnOrigin::Documented)
        return;
    m_longestParent = std::max(m_longestParent, compactJson.size());
    for (const JsonMember &member : members) {
        const bool isNull = member.begin < compactJson.size()
            && compactJson[member.begin] == 'n'; // as no other value begins
        const int index = memberColumn(column, member.key);
        if (index < 0)
            m_membersLeftOut += !isNull;
        else if (isNull)
            removeMember(index);
        else
            setMember(index, member.begin);
    }
}

int BatchBuilder::memberColumn(int parent, std::string_view key)
{
    const BuilderColumn &storage = m_columns[size_t(parent)];
    if (const uint32_t code = storage.memberKeys.find(key); code != Dictionary::none)
        return storage.memberColumns[code];
    if (storage.memberColumns.size() >= mostColumnsOfAKind)
        return -1;
    ColumnInfo info;
    info.memberKey = QByteArray(key.data(), qsizetype(key.size()));
    info.name = m_infos[size_t(parent)].name + '.' + info.memberKey;
    info.type = FieldType::Text;
    info.origin = ColumnOrigin::Member;
    info.parent = parent;
    return addColumn(std::move(info));
}

std::vector<ColumnInfo> columnsFor(const Endpoint &endpoint, const QList<QByteArray> &groupBy)
{
    std::vector<ColumnInfo> columns;
    const auto add = [&](const char *name, FieldType type, ColumnOrigin origin) {
        ColumnInfo info;
        info.name = name;
        info.type = type;
        info.origin = origin;
        columns.push_back(std::move(info));
    };
    if (groupBy.isEmpty()) {
        for (const Field &field : endpoint.fields)
            add(field.name, field.type, ColumnOrigin::Documented);
        return columns;
    }
    for (const QByteArray &name : groupBy) {
        const GroupField *group = endpoint.groupField(name);
        if (!group)
            continue;
        const Field *field = endpoint.field(group->column);
        add(group->column, field ? field->type : FieldType::Date, ColumnOrigin::GroupField);
    }
    for (const Statistic &statistic : endpoint.statistics) {
        if (!statistic.absentWhenGroupedBy || !groupBy.contains(statistic.absentWhenGroupedBy))
            add(statistic.name, statistic.type, ColumnOrigin::Statistic);
    }
    return columns;
}

} // namespace mavenscope
