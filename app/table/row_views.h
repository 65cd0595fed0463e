// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/filter.h"
#include "table/filter_parts.h"
#include "table/sort.h"

#include <QLocale>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace mavenscope {

/// Filters and sorts one table after the other as its user changes this and that, and remembers what the next
/// view can be made of:
/// - the rows of each condition, so that a change of one does not look for the others again;
/// - the rows of each search: a longer text is looked for in those of a shorter one, and a shorter one is
///   there at once. Of a cancelled one, those that it has not ruled out;
/// - in which columns those rows hold it, where there was time to look: a longer one is in no others;
/// - all rows in order, so that a filter does not sort again.
/// A grown table of the same load is looked at only where it has grown; with another table all is forgotten.
/// Any thread may ask, also while others do.
class RowViews
{
public:
    using ShowFirst = std::function<void(RowList)>;
    /// The rows that pass the filter, sorted; never null. Otherwise as filterRows() and sortRows(). Where a
    /// search takes a while and the first rows are soon found, showFirst is called with them before.
    Result<SharedRowList, QString> rows(const SharedTable &table, const Filter &filter,
        const std::vector<SortKey> &sort, const QLocale &locale, const Cancellation &cancellation = {},
        const ShowFirst &showFirst = {});

    /// Looks in which columns the rows that were found for a search hold it: the next letter is then looked
    /// for in little more than those that have it. Worth the time only while nobody waits. Soon gives up
    /// after cancel, and remembers how far it came.
    void expectLonger(const SharedTable &table, const QString &search, const Cancellation &cancellation = {});

private:
    /// A condition, or a search as it is folded.
    using Asked = std::variant<Condition, std::string>;
    struct FoundRows
    {
        Asked asked;
        std::shared_ptr<const TableBits> rows;
        bool isExact; ///< else a search was cancelled, and they are those that it has not ruled out
        size_t count; ///< of rows
        std::shared_ptr<const RowsByColumn> byColumn = nullptr; ///< of a search; null: not looked at
    };
    struct Order
    {
        std::vector<SortKey> sort;
        QLocale locale;
        SharedRowList rows;
    };

    static Asked askedBy(const FilterPart &part);
    bool isAbout(const SharedTable &table);
    SearchCandidates candidatesFor(const Table &table, const std::string &text) const;
    void recall(const SharedTable &table, std::vector<FilterPart> &parts);
    void remember(const SharedTable &table, const std::vector<FilterPart> &parts);
    SharedRowList knownOrder(
        const SharedTable &table, const std::vector<SortKey> &sort, const QLocale &locale);
    SharedRowList order(const SharedTable &table, const std::vector<SortKey> &sort, const QLocale &locale,
        const Cancellation &cancellation);

    std::mutex m_mutex;
    SharedTable m_table;
    std::vector<FoundRows> m_found; ///< the latest one last
    std::vector<Order> m_orders; ///< the latest one last
};

} // namespace mavenscope
