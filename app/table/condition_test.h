// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "table/value_test.h"

#include <cstdint>
#include <vector>

namespace mavenscope {

/// One bit a row of a batch; bits beyond the last row are 0.
using RowBits = std::vector<uint64_t>;

inline size_t wordsFor(uint32_t rows) { return (size_t(rows) + 63) / 64; }

/// A condition made ready for one table: what it asks is worked out once for each text that repeats, then
/// looked up by code. Any thread may use it.
class ConditionTest
{
public:
    /// The error is a sentence for the user.
    static Result<ConditionTest, QString> of(
        const Table &table, const Condition &condition, const Cancellation &cancellation = {});
    /// A sentence: what came up while it was at work, which makes its rows meaningless.
    std::optional<QString> problemMet() const;
    /// Whether the text is anywhere in the column, for the search over all of them.
    static ConditionTest search(const Table &table, int column, const QString &text);

    /// Lets no row through: stands for a condition that cannot be applied.
    static ConditionTest nothing();

    /// The rows of the batch that pass.
    RowBits rowsOf(const RecordBatch &batch) const;

private:
    ConditionTest(
        int column, FieldType type, const Condition &condition, const Cancellation &cancellation = {});
    void readDictionary(const Table &table);
    void mark(const RecordBatch &batch, const CodeColumn &column, RowBits &bits) const;
    void mark(const RecordBatch &batch, const PlainColumn &column, RowBits &bits) const;
    template <typename T>
    void mark(const RecordBatch &batch, const NumericColumn<T> &column, RowBits &bits) const;
    void mark(const RecordBatch &batch, const MemberColumn &column, RowBits &bits) const;
    void mark(const RecordBatch &batch, const AbsentColumn &column, RowBits &bits) const;

    Condition m_condition;
    int m_column; ///< -1: a member that no record has
    ValueTest m_test;
    bool m_negated;
    bool m_nullPasses; ///< before the negation
    FieldType m_type; ///< of a member: Json
    std::vector<uint8_t> m_entryPasses; ///< by code
};

} // namespace mavenscope
