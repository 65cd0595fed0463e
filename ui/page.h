// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "exporting/csv_format.h"
#include "settings/saved_state.h"
#include "table/table_load.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace mavenscope {

class ChartPanel;
class DetailPanel;
class MessageBar;
class ProgressStrip;
class QueryBar;
class RecordTable;

/// What a page shows, and the question it answers.
struct Answer
{
    SharedTable table; ///< null: nothing yet
    Query query;
    std::optional<TimeSpan> span;
    QDateTime asOf;
    bool isComplete = false;
    bool isCut = false; ///< the load ended early: these are the first records, and everything says so
    QString sourceName; ///< of a saved response; empty: the service's answer
    SharedTable savedRecords; ///< of a saved response: what local grouping starts from
};

/// What a manager calls an endpoint: Conversations, Live support, Agent availability.
QString pageTitle(EndpointId endpoint);

/// One endpoint: query bar, message, chart, table, detail; runs the loads and keeps the last good answer.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(EndpointId endpoint, Client *client, QWidget *parent = nullptr);
    ~Page() override;

    EndpointId endpoint() const;
    void refresh();
    void cancelLoad(); ///< or the export under way
    /// First shown with a connection: fetches if nothing was fetched yet.
    void activate();
    /// Forgets the answer: another account's. The next activate() fetches.
    void forget();
    /// A saved response takes the place of the service's answer.
    void showLoad(TableLoad *load, const QString &sourceName);
    SavedPage save() const;
    void restore(const SavedPage &page);
    /// Opening state: question, columns, filters, chart, splitters.
    void reset();
    void setZone(const QTimeZone &zone);
    bool isLoading() const;
    bool wasAsked() const; ///< has an answer, waits for one, or says why there is none
    bool isBusy() const; ///< loading or exporting: Esc cancels
    const Answer &answer() const;
    void adoptAnswer(const Answer &answer); ///< of another Page, complete or partial

    /// Why the table cannot be exported as it stands, as a sentence; nullopt: it can.
    std::optional<QString> exportProblem() const;
    QString proposedFileName() const; ///< "conversations 2026-10-24 to 2026-11-23.csv"
    void exportCsv(const QString &path, const CsvFormat &format);

    void setDetailShown(bool shown);
    bool isDetailShown() const; ///< if it has room
    bool hasRoomForDetail() const;
    void setChartShown(bool shown);
    bool isChartShown() const; ///< if it has room
    bool hasRoomForChart() const;

    RecordTable *table() const;
    QueryBar *queryBar() const;
    ChartPanel *chart() const;
    DetailPanel *detail() const;
    MessageBar *message() const;
    ProgressStrip *progress() const;

Q_SIGNALS:
    void connectionNeeded(); ///< 401, or no token
    void stateChanged();
    void exportRequested();
    void panelsChanged(); ///< detail or chart shown or hidden, or their room
    void busyChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A side that is hidden is to have its size when it comes back, in the next run too.
    void rememberSplits() const;
    void ask(const Query &query);
    void askFor(const Query &query, std::vector<Condition> conditions);
    void follow(TableLoad *load);
    void loadGrew(const SharedTable &table);
    void loadFinished();
    void loadFailed(const ApiError &error, const Answer &part);
    void showPart(const Answer &part, const ApiError &error);
    void showAnswer(Answer answer);
    void groupSaved(const Query &query);
    void openRow(int row);
    void openPoint(int64_t bucket, const QList<QByteArray> &keys, bool isOther);
    void openSpan(const QDateTime &begin, const QDateTime &end);
    void showEmptyText();
    void showPanels();
    void exportFinished();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mavenscope
