// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "exporting/csv_export.h"
#include "support/peak_memory.h"
#include "table/row_views.h"
#include "table/table_load.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

/// As the peer does it. The first time, memory comes from the system, and on a virtual machine from its host,
/// which takes as long as it likes.
constexpr int repetitions = 3;

template <typename Work> double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The time stands still for clearing up, after each.
template <typename Work> double medianOf(const Work &work, const std::function<void()> &clearUp = {})
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        times.push_back(milliseconds(work));
        if (clearUp)
            clearUp();
    }
    return median(std::move(times));
}

/// The locale is one with an order of its own.
QLocale locale() { return { QLocale::German, QLocale::Germany }; }

/// What a window that has just been opened makes of one choice.
double medianOfFilter(const SharedTable &table, const Filter &filter)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        RowViews views;
        SharedRowList rows;
        times.push_back(milliseconds([&] { rows = views.rows(table, filter, {}, locale()).value(); }));
    }
    return median(std::move(times));
}

/// One sort after the other, again and again, as in a window: by the time a column's turn comes again, its
/// order has been forgotten.
void measureSorts(QJsonObject &result, const SharedTable &table, const Workload &workload)
{
    std::vector<std::vector<double>> times(workload.sorts.size());
    RowViews views;
    for (int i = 0; i < repetitions; ++i) {
        for (size_t sort = 0; sort < workload.sorts.size(); ++sort) {
            const std::vector<SortKey> key { SortKey { workload.sorts[sort].value } };
            SharedRowList rows;
            times[sort].push_back(milliseconds([&] { rows = views.rows(table, {}, key, locale()).value(); }));
        }
    }
    for (size_t sort = 0; sort < workload.sorts.size(); ++sort)
        result.insert(workload.sorts[sort].name, median(std::move(times[sort])));
}

/// Typed letter by letter, each time from an empty search.
void measureSearch(QJsonObject &result, const SharedTable &table, const QString &word)
{
    std::vector<std::vector<double>> times(size_t(word.size()));
    for (int i = 0; i < repetitions; ++i) {
        RowViews views;
        SharedRowList rows;
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            times[size_t(letters - 1)].push_back(milliseconds([&] {
                rows = views.rows(table, { {}, word.left(letters) }, {}, locale()).value();
            }));
    }
    for (qsizetype letters = 1; letters <= word.size(); ++letters)
        result.insert(searchName(word, letters), median(times[size_t(letters - 1)]));
}

} // namespace

std::optional<QJsonObject> measure(const QString &file, const Workload &workload)
{
    QJsonObject result { { u"json bytes"_s, QFileInfo(file).size() } };
    SharedTable table;
    result.insert(u"load"_s, milliseconds([&] { table = load(file); }));
    if (!table)
        return std::nullopt;
    result.insert(u"peak memory"_s, qint64(peakMemory()));
    result.insert(u"rows"_s, qint64(table->rowCount()));

    for (const QString &word : workload.words)
        measureSearch(result, table, word);
    for (const auto &[name, condition] : workload.filters)
        result.insert(name, medianOfFilter(table, { { condition }, {} }));
    measureSorts(result, table, workload);
    const SharedRowList rows = table->sharedAllRows(); // as a window without a filter has it
    for (const auto &[name, request] : workload.groups)
        result.insert(name, medianOf([&, asked = &request] { groupRows(*table, *rows, *asked); }));

    const QTemporaryDir folder(QFileInfo(file).path() + u"/csv-XXXXXX"_s); // the peer's is in that place too
    const CsvJob job { table, rows, exportedColumns(*table), {} };
    // Each time a new one, and the last one removed, as on the peer's side: to replace one, or to have
    // written so much that the system holds writers back, takes a wait for the disk.
    const QString name = folder.filePath(u"table.csv"_s);
    bool written = true;
    result.insert(u"csv"_s,
        medianOf([&] { written = written && !writeCsvFile(job, name, {}); }, [&] { QFile::remove(name); }));
    if (!written) {
        std::fputs("mavenscope-bench: the CSV could not be written\n", stderr);
        return std::nullopt;
    }
    return result;
}

std::optional<QJsonObject> measureFetch(const QString &baseUrl, const Workload &workload)
{
    using Clock = std::chrono::steady_clock; // the server's moments are on this clock too
    const auto millisecondsAt = [](Clock::time_point moment) {
        return std::chrono::duration<double, std::milli>(moment.time_since_epoch()).count();
    };
    Client client;
    client.setConnection({ QUrl(baseUrl), Token::from("benchmark").value(), false });
    Query query;
    query.endpoint = workload.endpoint->id;
    query.days = Days::clamped(Days::most);

    const Clock::time_point begin = Clock::now();
    const std::unique_ptr<TableLoad> load(TableLoad::fetch(client, query));
    std::optional<Clock::time_point> firstRows;
    QEventLoop loop;
    QObject::connect(load.get(), &TableLoad::grew, &loop, [&] {
        if (!firstRows)
            firstRows = Clock::now();
    });
    QObject::connect(load.get(), &TableLoad::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const Clock::time_point end = Clock::now();
    if (const auto &error = load->error()) {
        std::fprintf(stderr, "mavenscope-bench: %s\n", qPrintable(error->sentence()));
        return std::nullopt;
    }
    return QJsonObject { { u"last row"_s, millisecondsAt(end) - millisecondsAt(begin) },
        { u"first rows at"_s, millisecondsAt(firstRows.value_or(end)) },
        { u"peak memory"_s, qint64(peakMemory()) }, { u"rows"_s, qint64(load->table()->rowCount()) } };
}

} // namespace mavenscope
