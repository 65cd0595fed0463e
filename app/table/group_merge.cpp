// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/group_merge.h"

namespace mavenscope {

namespace {

struct PartGroup
{
    uint32_t part, group;
};

std::vector<PartGroup> groupsWithRows(const std::vector<GroupPart> &parts)
{
    std::vector<PartGroup> groups;
    for (uint32_t part = 0; part < parts.size(); ++part) {
        for (uint32_t group = 0; group < parts[part].groupNumbers(); ++group) {
            if (parts[part].hasRows(group))
                groups.push_back({ part, group });
        }
    }
    return groups;
}

} // namespace

std::vector<std::vector<GroupValue>> valuesOf(
    std::span<const RowId> things, size_t columns, const GroupOrder::Read &read, TextStore &texts)
{
    std::vector<std::vector<GroupValue>> values;
    for (size_t column = 0; column < columns; ++column)
        read(column, things, values.emplace_back(things.size()).data(), texts);
    return values;
}

std::vector<bool> whereNumbersDescend(const GroupPlan &plan)
{
    std::vector<bool> descends;
    for (const GroupColumn &column : plan.columns)
        descends.push_back(column.bucket != Bucket::None);
    return descends;
}

GroupRows mergeParts(const GroupPlan &plan, const std::vector<GroupPart> &parts)
{
    const std::vector<PartGroup> partGroups = groupsWithRows(parts);
    const GroupOrder::Read read
        = [&](size_t column, std::span<const RowId> things, GroupValue *values, TextStore &) {
              for (const RowId thing : things) {
                  const auto [part, group] = partGroups[thing.value];
                  *values++ = parts[part].ids().value(group, column);
              }
          };
    const GroupOrder order(partGroups.size(), whereNumbersDescend(plan), read);

    GroupRows result;
    result.count = plan.columns.empty() ? 1 : order.groupCount(); // of no rows, too
    std::vector<const GroupSources *> sources;
    std::vector<std::vector<uint32_t>> groupOf;
    for (const GroupPart &part : parts) {
        sources.push_back(&part.sources());
        groupOf.emplace_back(part.groupNumbers());
    }
    std::vector<RowId> firsts;
    for (uint32_t group = 0; group < order.groupCount(); ++group) {
        firsts.push_back(order.group(group).front());
        for (const RowId thing : order.group(group)) {
            const PartGroup &partGroup = partGroups[thing.value];
            groupOf[partGroup.part][partGroup.group] = group;
        }
    }
    result.values = valuesOf(firsts, plan.columns.size(), read, result.texts);
    GroupNumbers numbers(plan, std::move(sources), std::move(groupOf), result.count);
    for (const PlannedMeasure &measure : plan.measures)
        result.numbers.push_back(numbers.of(measure));
    return result;
}

} // namespace mavenscope
