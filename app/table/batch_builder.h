// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/builder_column.h"
#include "table/table.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mavenscope {

/// Beyond so many columns of unknown fields, and as many of members, values are left out and counted: a
/// stranger's keys must not exhaust memory.
constexpr size_t mostColumnsOfAKind = 2000;

/// A member of a JSON object: its key decoded, and where in the object's compact text its value begins.
struct JsonMember
{
    std::string_view key;
    uint32_t begin;
};

/// Fills one RecordBatch column by column, row by row: at most one append a column, then endRow(). A
/// column without an append in a row is null there. Text is dictionary-encoded while it repeats and moved to
/// the arena when it does not, found by counting rather than by name; codes are local until a TableBuilder
/// adopts the batch. It can then be filled again, which spares the next batch what this one has allocated and
/// learnt. Used by the JSON reader (one a worker) and by group().
class BatchBuilder
{
public:
    explicit BatchBuilder(std::vector<ColumnInfo> columns);
    ~BatchBuilder();
    BatchBuilder(BatchBuilder &&) noexcept;

    /// A column met in mid-batch; the rows before it are null. Returns its index.
    int addColumn(ColumnInfo column);
    const std::vector<ColumnInfo> &columns() const { return m_infos; }
    /// Of a column that is undecided.
    void decideType(int column, FieldType type);
    uint32_t rowCount() const { return m_rows; }
    bool isFull() const { return rowCount() == 65'536; }

    /// Before the first row: text goes to the arena where the other's did not repeat, which has the same
    /// columns; what else was learnt is forgotten.
    void storeTextsAs(const BatchBuilder &other);
    /// Before the first row: what the other has seen not to repeat goes to the arena here too, and the texts
    /// that were seen of it are forgotten.
    void storePlainTextsOf(const BatchBuilder &other);

    /// Text and Enumeration columns; elsewhere: an odd value.
    void appendText(int column, std::string_view text) { m_columns[size_t(column)].setText(m_rows, text); }
    void appendJson(int column, std::string_view compactJson); ///< List and Json columns
    /// members: of the object that compactJson is; none where it is something else.
    void appendJson(int column, std::string_view compactJson, std::span<const JsonMember> members);
    void appendInteger(int column, int64_t value) { m_columns[size_t(column)].setInteger(m_rows, value); }
    void appendReal(int column, double value) { m_columns[size_t(column)].setReal(m_rows, value); }
    void appendOdd(int column, std::string_view text) { m_columns[size_t(column)].setOdd(m_rows, text); }
    /// In the row that is being appended.
    bool hasValue(int column) const
    {
        const BuilderColumn &storage = m_columns[size_t(column)];
        return storage.isValid(m_rows) || (!storage.odd.empty() && storage.odd.back().row == m_rows);
    }
    /// Only needed where a value came before in the same row.
    void appendNull(int column)
    {
        if (hasValue(column))
            removeValue(column);
    }
    void endRow()
    {
        ++m_rows;
        m_firstOfRow = m_members.size();
    }
    void abandonRow(); ///< forgets what was appended since endRow()

    /// For many rows at once: of each column the values of some or all of the rows that come next, then
    /// endRows(). None of an object with members.
    BuilderColumn &column(int column) { return m_columns[size_t(column)]; }
    void endRows(uint32_t count)
    {
        m_rows += count;
        m_firstOfRow = m_members.size();
    }
    /// When it is complete: packs its texts, which append() then takes as they are. Worth it for the many
    /// batches of a large table.
    void packTexts(TextPacker &packer);
    /// Values of members beyond those that get a column; they stand in their parent.
    int64_t membersLeftOut() const { return m_membersLeftOut; }

private:
    friend class TableBuilder;
    void clear();
    void removeValue(int column);
    void setMember(int column, uint32_t begin);
    void removeMember(int column); ///< of the row that is being appended
    void removeMembers(int parent); ///< of that row
    int memberColumn(int parent, std::string_view key);
    /// A value of a member, as it begins in its parent's text.
    struct Member
    {
        uint16_t column;
        uint16_t row;
        uint32_t begin;
    };

    std::vector<ColumnInfo> m_infos;
    std::vector<BuilderColumn> m_columns;
    uint32_t m_rows = 0;
    /// By row: hundreds of columns, each with lists of its own, would be spread over more memory than the
    /// nearest cache holds.
    std::vector<Member> m_members;
    size_t m_firstOfRow = 0; ///< of the row that is being appended
    std::vector<uint32_t> m_memberOf; ///< by column: its last one, where that is there and of the column
    int64_t m_membersLeftOut = 0;
    size_t m_longestParent = 0; ///< of the texts that members stand in
    std::string m_packedTexts; ///< of all columns; empty: they are not packed
};

/// Collects batches in order into growing Tables. Columns are matched by name; a column new to the table
/// is added at the end, so unknown fields and members stand in order of first appearance; a batch whose
/// column has another type than the table's is converted, never refused. Not thread-safe: one owner, which
/// hands out snapshots.
class TableBuilder
{
public:
    TableBuilder(const Endpoint *endpoint, QList<QByteArray> groupBy, std::vector<ColumnInfo> columns);
    ~TableBuilder();

    /// Takes over the builder's rows and leaves it without any, to be filled again for this table; codes
    /// become the table's, or its column goes to the arena when the dictionary is full.
    void append(BatchBuilder &&batch);
    /// Makes the memory of coming batches ready. Of all here, the only one that any thread may call.
    void prepareMemory();
    int64_t rowCount() const;
    /// No other batch can be appended: its rows could not be named, or there would be more than a model can
    /// count.
    bool isFull() const;
    const std::vector<ColumnInfo> &columns() const;
    /// Whether the batch was made without knowing what the table knows by now, so that its records are read
    /// once more from columns(): append() would have to convert a column, which cannot tell the text "7" from
    /// the number 7, or there would be more columns of unknown fields or members than are taken.
    bool disagreesWith(const BatchBuilder &batch) const;
    /// What the grouping turned out to be, when it was told from a saved answer.
    void setGroupBy(QList<QByteArray> groupBy);
    SharedTable snapshot() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The columns an answer starts with: the endpoint's documented fields, or the group fields as asked (a
/// bucket gives "date") followed by the statistics.
std::vector<ColumnInfo> columnsFor(const Endpoint &endpoint, const QList<QByteArray> &groupBy);

} // namespace mavenscope
