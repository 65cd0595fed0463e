// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_views.h"

#include "table/first_rows.h"

#include <algorithm>
#include <limits>
#include <span>

namespace mavenscope {

namespace {

/// Bits of a million rows are 125 KB: the letters of a word and some filters.
constexpr size_t mostFound = 24;
/// 2 MB each for a million rows and a dozen columns of text.
constexpr size_t mostByColumn = 4;
/// 4 MB each for a million rows.
constexpr size_t mostOrders = 2;

/// Whether larger is smaller, or has grown from it.
bool isGrown(const Table &larger, const Table &smaller)
{
    const auto isSameColumn = [](const ColumnInfo &before, const ColumnInfo &after) {
        return before.name == after.name && (before.type == after.type || before.isUndecided);
    };
    return smaller.batchCount() <= larger.batchCount() && smaller.columnCount() <= larger.columnCount()
        && std::equal(smaller.batches().begin(), smaller.batches().end(), larger.batches().begin())
        && std::equal(
            smaller.columns().begin(), smaller.columns().end(), larger.columns().begin(), isSameColumn);
}

/// So few rows that to sort or search them is faster than all rows, from which later views would gain.
bool isFew(size_t rows, const Table &table) { return int64_t(rows) * 16 < table.rowCount(); }

/// Where few rows pass the conditions, a search is best looked for in those alone.
void searchWithinFew(const Table &table, std::vector<FilterPart> &parts)
{
    if (parts.size() < 2 || parts.back().rows || !std::holds_alternative<SearchText>(parts.back().asked))
        return;
    FilterPart &search = parts.back();
    const auto others = std::span(parts).first(parts.size() - 1);
    if (!std::all_of(
            others.begin(), others.end(), [&](const auto &part) { return isKnown(table, part.rows); }))
        return;
    TableBits passing = rowsOfAll(others);
    if (!isFew(passing.countsBefore().back(), table))
        return;
    if (isKnown(table, search.candidates.rows))
        passing.keepBoth(*search.candidates.rows);
    search.candidates.rows = std::make_shared<const TableBits>(std::move(passing));
    search.isWithinOthers = true;
}

template <typename T> void dropFirst(std::vector<T> &values, size_t most)
{
    if (values.size() > most)
        values.erase(values.begin(), values.end() - std::ptrdiff_t(most));
}

/// Lists that nobody holds any more, to be filled again for any table: the pages of a fresh one cost more
/// than what is written to them.
class SpareLists
{
public:
    static RowList take()
    {
        SpareLists &spare = *all();
        const std::lock_guard lock(spare.m_mutex);
        if (spare.m_lists.empty())
            return {};
        RowList list = std::move(spare.m_lists.back());
        spare.m_lists.pop_back();
        return list;
    }
    /// The list as one that is put back when nobody holds it any more.
    static SharedRowList shared(RowList rows)
    {
        return { new RowList(std::move(rows)), [spare = all()](RowList *list) {
                    spare->put(std::move(*list));
                    delete list;
                } };
    }

private:
    static std::shared_ptr<SpareLists> all()
    {
        static const auto lists = std::make_shared<SpareLists>();
        return lists;
    }
    void put(RowList list)
    {
        const std::lock_guard lock(m_mutex);
        m_lists.push_back(std::move(list));
        std::sort(m_lists.begin(), m_lists.end(),
            [](const RowList &a, const RowList &b) { return a.capacity() < b.capacity(); });
        dropFirst(m_lists, 2);
    }

    std::mutex m_mutex;
    std::vector<RowList> m_lists; ///< the largest one last
};

} // namespace

Result<SharedRowList, QString> RowViews::rows(const SharedTable &table, const Filter &filter,
    const std::vector<SortKey> &sort, const QLocale &locale, const Cancellation &cancellation,
    const ShowFirst &showFirst)
{
    if (cancellation.isCancelled())
        return std::make_shared<const RowList>();
    std::vector<FilterPart> parts = partsOf(filter);
    recall(table, parts);
    searchWithinFew(*table, parts);
    SharedRowList inOrder = sort.empty() ? nullptr : knownOrder(table, sort, locale);
    if (showFirst && (sort.empty() || inOrder)) {
        auto first = findFirstRows(*table, inOrder ? *inOrder : *table->sharedAllRows(), parts);
        if (first && !cancellation.isCancelled())
            showFirst(*std::move(first));
    }
    if (const auto problem = findRows(*table, parts, cancellation))
        return *problem;
    remember(table, parts);
    if (cancellation.isCancelled())
        return std::make_shared<const RowList>();
    if (parts.empty())
        return order(table, sort, locale, cancellation);

    const TableBits passing = rowsOfAll(parts);
    RowList rows = SpareLists::take();
    if (!sort.empty() && !inOrder && !isFew(passing.countsBefore().back(), *table))
        inOrder = order(table, sort, locale, cancellation);
    if (cancellation.isCancelled())
        return SpareLists::shared({});
    if (inOrder) {
        listRows(passing, *inOrder, rows);
    } else {
        listRows(passing, rows);
        sortRows(*table, rows, sort, TextOrder::Locale, cancellation, locale);
    }
    return SpareLists::shared(std::move(rows));
}

RowViews::Asked RowViews::askedBy(const FilterPart &part)
{
    if (const auto *condition = std::get_if<Condition>(&part.asked))
        return *condition;
    return foldForSearch(std::get<SearchText>(part.asked).text.toStdString());
}

/// Whether what is remembered holds for the table. When it is of another one, it is forgotten.
bool RowViews::isAbout(const SharedTable &table)
{
    if (m_table == table)
        return true;
    if (m_table && isGrown(*table, *m_table)) {
        if (m_table->rowCount() != table->rowCount())
            m_orders.clear();
        m_table = table;
        return true;
    }
    // A job that began earlier; but no table at all is how all is to be forgotten.
    if (m_table && table->batchCount() > 0 && isGrown(*m_table, *table))
        return false;
    m_table = table;
    m_found.clear();
    m_orders.clear();
    return true;
}

void RowViews::recall(const SharedTable &table, std::vector<FilterPart> &parts)
{
    const std::lock_guard lock(m_mutex);
    if (!isAbout(table))
        return;
    for (FilterPart &part : parts) {
        const Asked asked = askedBy(part);
        for (const FoundRows &found : m_found) {
            if (found.asked == asked && found.isExact)
                part.rows = found.rows;
        }
        if (const auto *text = std::get_if<std::string>(&asked))
            part.candidates = candidatesFor(*table, *text);
    }
}

/// By what is known of shorter texts in it.
SearchCandidates RowViews::candidatesFor(const Table &table, const std::string &text) const
{
    // To be looked at: what was found, and all rows of batches that were not there.
    const auto openRows = [&](const FoundRows &found) {
        size_t open = found.count;
        for (int batch = found.rows->batchCount(); batch < table.batchCount(); ++batch)
            open += table.batch(batch).rowCount;
        return open;
    };
    SearchCandidates candidates;
    size_t fewest = std::numeric_limits<size_t>::max(), longest = 0;
    for (const FoundRows &found : m_found) {
        const auto *shorter = std::get_if<std::string>(&found.asked);
        if (!shorter || text.find(*shorter) == text.npos)
            continue;
        if (const size_t open = openRows(found); open < fewest) {
            candidates.rows = found.rows;
            fewest = open;
        }
        if (found.byColumn && shorter->size() > longest) {
            candidates.byColumn = found.byColumn;
            longest = shorter->size();
        }
    }
    return candidates;
}

void RowViews::expectLonger(const SharedTable &table, const QString &search, const Cancellation &cancellation)
{
    FilterPart part { .asked = SearchText { search } };
    const Asked asked = askedBy(part);
    const auto isIt = [&](const FoundRows &found) {
        return found.asked == asked && found.isExact && isKnown(*table, found.rows);
    };
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_found.begin(), m_found.end(), isIt);
        if (m_table != table || known == m_found.end() || known->byColumn || known->count == 0
            || known->count * 4 > size_t(table->rowCount()))
            return;
        part.candidates = candidatesFor(*table, std::get<std::string>(asked));
        part.candidates.rows = known->rows;
    }
    makeReady(*table, part);
    auto byColumn = std::make_shared<const RowsByColumn>(
        part.search->rowsByColumn(*table, part.candidates, cancellation));
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_found.begin(), m_found.end(), isIt);
    if (m_table != table || known == m_found.end())
        return;
    known->byColumn = std::move(byColumn);
    size_t kept = 0;
    for (auto found = m_found.rbegin(); found != m_found.rend(); ++found) {
        if (found->byColumn && ++kept > mostByColumn)
            found->byColumn = nullptr;
    }
}

void RowViews::remember(const SharedTable &table, const std::vector<FilterPart> &parts)
{
    const std::lock_guard lock(m_mutex);
    if (m_table != table)
        return; // a cancelled job that ends late
    for (const FilterPart &part : parts) {
        const bool isExact = isKnown(*table, part.rows);
        const auto &rows = isExact ? part.rows : part.candidates.rows;
        if (!rows || part.isWithinOthers)
            continue;
        const Asked asked = askedBy(part);
        // A cancelled search may have found nothing new, or end after the one that followed it.
        const auto isAsGood = [&](const FoundRows &found) {
            return found.rows == rows
                || (found.asked == asked && found.isExact && isKnown(*table, found.rows));
        };
        if (!isExact && std::any_of(m_found.begin(), m_found.end(), isAsGood))
            continue;
        std::shared_ptr<const RowsByColumn> byColumn;
        for (const FoundRows &found : m_found) {
            if (found.asked == asked)
                byColumn = found.byColumn; // of the same load, so it holds on
        }
        std::erase_if(m_found, [&asked](const FoundRows &found) { return found.asked == asked; });
        m_found.push_back({ asked, rows, isExact, rows->countsBefore().back(), std::move(byColumn) });
    }
    dropFirst(m_found, std::max(mostFound, parts.size()));
}

SharedRowList RowViews::knownOrder(
    const SharedTable &table, const std::vector<SortKey> &sort, const QLocale &locale)
{
    const std::lock_guard lock(m_mutex);
    if (!isAbout(table))
        return nullptr;
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
        [&](const Order &order) { return order.sort == sort && order.locale == locale; });
    if (known == m_orders.end())
        return nullptr;
    std::rotate(known, known + 1, m_orders.end());
    return m_orders.back().rows;
}

/// All rows, sorted.
SharedRowList RowViews::order(const SharedTable &table, const std::vector<SortKey> &sort,
    const QLocale &locale, const Cancellation &cancellation)
{
    if (sort.empty())
        return table->sharedAllRows();
    if (SharedRowList known = knownOrder(table, sort, locale))
        return known;
    RowList rows = SpareLists::take();
    rows = table->allRows();
    sortRows(*table, rows, sort, TextOrder::Locale, cancellation, locale);
    SharedRowList sorted = SpareLists::shared(std::move(rows));
    const std::lock_guard lock(m_mutex);
    if (!cancellation.isCancelled() && m_table == table) {
        m_orders.push_back({ sort, locale, sorted });
        dropFirst(m_orders, mostOrders);
    }
    return sorted;
}

} // namespace mavenscope
