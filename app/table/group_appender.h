// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cancellation.h"
#include "table/batch_builder.h"
#include "table/parallel.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace mavenscope {

/// Makes the rows of groups, a batch by each core at a time, and appends them in order: by whoever has the
/// next one, while others go on.
template <typename Fill> class GroupAppender
{
public:
    /// fill: appends the groups from begin to end to a builder, in any thread.
    GroupAppender(TableBuilder &result, size_t count, const Cancellation &cancellation, const Fill &fill)
        : m_result(result), m_count(count), m_cancellation(cancellation), m_fill(fill)
    {
    }

    void appendAll()
    {
        const auto batches = int((m_count + batchRows - 1) / batchRows);
        if (batches == 0)
            return;
        add(0); // alone, so that the others begin with what it has learnt
        if (m_idle.empty())
            return; // cancelled
        m_first = std::move(m_idle.back());
        m_idle.pop_back();
        forEachInParallel(batches - 1, [this](int batch) { add(1 + batch); });
    }

private:
    static constexpr size_t batchRows = 8192;
    using Builder = std::unique_ptr<BatchBuilder>;

    void add(int batch)
    {
        if (m_cancellation.isCancelled())
            return;
        Builder builder = takeBuilder();
        const size_t begin = size_t(batch) * batchRows;
        m_fill(*builder, begin, std::min(begin + batchRows, m_count));
        std::unique_lock lock(m_mutex);
        m_filled.emplace(batch, std::move(builder));
        while (!m_isAppending && !m_filled.empty() && m_filled.begin()->first == m_next) {
            m_isAppending = true;
            Builder next = std::move(m_filled.extract(m_filled.begin()).mapped());
            lock.unlock();
            m_result.append(std::move(*next));
            lock.lock();
            m_idle.push_back(std::move(next));
            ++m_next;
            m_isAppending = false;
        }
    }

    /// Knows what the first batch has taught, no more: how texts are stored must not depend on which thread
    /// took which batch before.
    Builder takeBuilder()
    {
        Builder builder;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                builder = std::move(m_idle.back());
                m_idle.pop_back();
            }
        }
        if (!builder)
            builder = std::make_unique<BatchBuilder>(m_columns);
        if (m_first)
            builder->storeTextsAs(*m_first);
        return builder;
    }

    TableBuilder &m_result;
    const std::vector<ColumnInfo> m_columns = m_result.columns();
    const size_t m_count;
    const Cancellation &m_cancellation;
    const Fill &m_fill;
    Builder m_first; ///< of the first batch
    std::mutex m_mutex; ///< guards what follows
    std::map<int, Builder> m_filled;
    std::vector<Builder> m_idle;
    int m_next = 0; ///< the batch to append
    bool m_isAppending = false;
};

} // namespace mavenscope
