// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/result.h"
#include "table/row_bits.h"
#include "table/value_test.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mavenscope {

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
    /// Of one that search() made: adds the rows that pass to those in rows. Only rows in among, and not yet
    /// in rows, are looked at; others may be added all the same. among has the bits of all or of none.
    void addRowsOf(const RecordBatch &batch, std::span<const uint64_t> among, std::span<uint64_t> rows) const;
    struct Sample
    {
        RowBits found;
        std::vector<uint32_t> bytes; ///< by row: looked at to tell; none where it is no text in the arena
    };
    /// Of one that search() made: the batch's first rows.
    Sample sampleOf(const RecordBatch &batch, uint32_t rows) const;
    /// Of one that search() made: whether the row passes.
    bool passes(const RecordBatch &batch, uint32_t row) const;
    /// Makes bits, all 0, those of the rows that pass.
    void markRowsOf(const RecordBatch &batch, std::span<uint64_t> bits) const;
    int column() const { return m_column; } ///< -1: a member that no record has

private:
    struct Rows;
    ConditionTest(
        int column, FieldType type, const Condition &condition, const Cancellation &cancellation = {});
    void readDictionary(const Table &table);
    void mark(const Rows &rows, const CodeColumn &column) const;
    void mark(const Rows &rows, const PlainColumn &column) const;
    template <typename T> void mark(const Rows &rows, const NumericColumn<T> &column) const;
    void mark(const Rows &rows, const MemberColumn &column) const;
    void mark(const Rows &rows, const AbsentColumn &column) const;
    bool isSwept() const;
    void findTexts(const TextSearch::Rows &texts, std::span<uint64_t> settled) const;
    bool holdsInElement(std::string_view json) const;

    Condition m_condition;
    int m_column;
    ValueTest m_test;
    bool m_negated;
    bool m_nullPasses; ///< before the negation
    FieldType m_type; ///< of a member: Json
    std::vector<uint8_t> m_entryPasses; ///< by code
    bool m_anyEntryPasses = false;
};

} // namespace mavenscope
