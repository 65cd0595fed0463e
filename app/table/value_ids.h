// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dense_ids.h"
#include "table/group_value.h"
#include "table/text_ids.h"

#include <span>

namespace mavenscope {

/// Numbers the distinct values of one column (or of the time buckets it falls into), for one thread. 0 is
/// null.
class ValueIds
{
public:
    ValueIds(const Table &table, GroupColumn column, const QTimeZone &zone = QTimeZone::utc());

    /// Ids of the batch's rows, in their order.
    void read(const RecordBatch &batch, std::span<const RowId> rows, uint32_t *ids);
    GroupValue valueOf(uint32_t id) const;

private:
    template <typename Keep> uint32_t textId(std::string_view text, const Keep &keep);
    uint32_t oddId(std::string_view text);
    uint32_t wholeId(int64_t value);
    uint32_t realId(double value);
    uint32_t newId(const GroupValue &value);

    void read(
        const RecordBatch &batch, const AbsentColumn &column, std::span<const RowId> rows, uint32_t *ids);
    void read(const RecordBatch &batch, const CodeColumn &column, std::span<const RowId> rows, uint32_t *ids);
    static void readRun(const CodeColumn &column, uint32_t begin, uint32_t end, uint32_t *ids);
    void read(
        const RecordBatch &batch, const PlainColumn &column, std::span<const RowId> rows, uint32_t *ids);
    template <typename T>
    void read(
        const RecordBatch &batch, const NumericColumn<T> &column, std::span<const RowId> rows, uint32_t *ids);
    void read(
        const RecordBatch &batch, const MemberColumn &column, std::span<const RowId> rows, uint32_t *ids);

    const Table &m_table;
    int m_column;
    Bucket m_bucket;
    TimeBuckets m_buckets;
    Cell::Kind m_textKind;
    uint32_t m_firstOwnId; ///< lower ones: null and the codes of the dictionary
    std::vector<GroupValue> m_own;
    DenseIds m_wholes, m_reals; ///< keys to indexes into the two lists below
    std::vector<uint32_t> m_wholeIds, m_realIds;
    TextIds m_texts, m_odds; ///< to indexes into the two lists below
    std::vector<uint32_t> m_textIds, m_oddIds;
    TextStore m_decoded; ///< members' texts
};

} // namespace mavenscope
