// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/query.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace mavenscope {

/// The question of a page: days slider (1 to 120) with number box and presets, the exact window written out,
/// Records / Summary, group_by as removable chips in order, "as of". Emits queryChanged() when the slider is
/// released or half a second after the last key, never in between. Accessible names: Days (slider), Group by.
class QueryBar : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(EndpointId endpoint, QWidget *parent = nullptr);
    ~QueryBar() override;

    Query query() const;
    void setQuery(const Query &query); ///< without a signal
    void setZone(const QTimeZone &zone);
    /// The answer on screen: its window and moment; nullopt: the window that a request now would have.
    void setAnswered(std::optional<TimeSpan> span, const QDateTime &asOf);
    /// Stands in place of the window where an answer has none (a saved response); empty: the window.
    void setSource(const QString &text);
    void focusDays();
    void openGroupByMenu();

Q_SIGNALS:
    void queryChanged(const mavenscope::Query &query);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
