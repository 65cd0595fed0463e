// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/saved_state.h"

#include "api/connection.h"
#include "api/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

/// Raised when the meaning of a member changes; a file of another version is set aside.
constexpr int stateVersion = 1;
constexpr qint64 mostFileBytes = qint64(8) << 20;
constexpr int widestColumn = 4000;
constexpr int lockWait = 2000; ///< milliseconds

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SavedState)
};

QJsonArray fromNames(const QList<QByteArray> &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array.append(QString::fromUtf8(name));
    return array;
}

QList<QByteArray> toNames(const QJsonValue &value)
{
    QList<QByteArray> names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &name : array)
        names.append(name.toString().toUtf8());
    return names;
}

QJsonArray fromNumbers(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> toNumbers(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &number : array)
        numbers.append(std::clamp(number.toInt(), 0, 100'000));
    return numbers;
}

QJsonObject fromView(const SavedView &view)
{
    QJsonArray columns, sort, conditions;
    for (const SavedColumn &column : view.columns)
        columns.append(QJsonObject { { u"name"_s, QString::fromUtf8(column.name) },
            { u"width"_s, column.width }, { u"hidden"_s, column.hidden } });
    for (const SortKey &key : view.sort)
        sort.append(QJsonObject {
            { u"column"_s, QString::fromUtf8(key.column) }, { u"descending"_s, key.descending } });
    for (const Condition &condition : view.filter.conditions)
        conditions.append(QJsonObject { { u"column"_s, QString::fromUtf8(condition.column) },
            { u"op"_s, int(condition.op) }, { u"values"_s, QJsonArray::fromStringList(condition.values) } });
    return { { u"columns"_s, columns }, { u"sort"_s, sort }, { u"conditions"_s, conditions },
        { u"search"_s, view.filter.search } };
}

SavedView toView(const QJsonObject &object)
{
    SavedView view;
    const QJsonArray columns = object[u"columns"_s].toArray();
    const QJsonArray sort = object[u"sort"_s].toArray();
    const QJsonArray conditions = object[u"conditions"_s].toArray();
    for (const QJsonValue &value : columns) {
        SavedColumn column;
        column.name = value[u"name"_s].toString().toUtf8();
        column.width = std::clamp(value[u"width"_s].toInt(), 0, widestColumn);
        column.hidden = value[u"hidden"_s].toBool();
        if (!column.name.isEmpty())
            view.columns.push_back(std::move(column));
    }
    for (const QJsonValue &value : sort)
        view.sort.push_back({ value[u"column"_s].toString().toUtf8(), value[u"descending"_s].toBool() });
    for (const QJsonValue &value : conditions) {
        const int op = value[u"op"_s].toInt(-1);
        if (op < 0 || op > int(FilterOp::IsNotEmpty))
            continue;
        Condition condition;
        condition.column = value[u"column"_s].toString().toUtf8();
        condition.op = FilterOp(op);
        const QJsonArray texts = value[u"values"_s].toArray();
        for (const QJsonValue &text : texts)
            condition.values.append(text.toString());
        view.filter.conditions.push_back(std::move(condition));
    }
    view.filter.search = object[u"search"_s].toString();
    return view;
}

QJsonObject fromPage(const SavedPage &page)
{
    return { { u"days"_s, page.days }, { u"summary"_s, page.summary },
        { u"groupBy"_s, fromNames(page.groupBy) }, { u"records"_s, fromView(page.records) },
        { u"summaryView"_s, fromView(page.summaryView) }, { u"metric"_s, QString::fromUtf8(page.metric) },
        { u"chartKind"_s, QString::fromUtf8(page.chartKind) },
        { u"serviceLevelSeconds"_s, page.serviceLevelSeconds },
        { u"verticalSplit"_s, fromNumbers(page.verticalSplit) },
        { u"horizontalSplit"_s, fromNumbers(page.horizontalSplit) }, { u"detailShown"_s, page.detailShown },
        { u"chartShown"_s, page.chartShown } };
}

SavedPage toPage(const QJsonObject &object, const Endpoint &endpoint)
{
    SavedPage page;
    const int days = object[u"days"_s].toInt();
    page.days = Days::from(days) ? days : 0;
    page.groupBy = toNames(object[u"groupBy"_s]);
    if (groupByProblem(endpoint, page.groupBy))
        page.groupBy.clear();
    page.summary = object[u"summary"_s].toBool();
    page.records = toView(object[u"records"_s].toObject());
    page.summaryView = toView(object[u"summaryView"_s].toObject());
    page.metric = object[u"metric"_s].toString().toUtf8();
    const QString kind = object[u"chartKind"_s].toString();
    if (QStringList { u"bars"_s, u"lines"_s, u"stacked"_s }.contains(kind))
        page.chartKind = kind.toUtf8();
    page.serviceLevelSeconds = object[u"serviceLevelSeconds"_s].toInt();
    page.verticalSplit = toNumbers(object[u"verticalSplit"_s]);
    page.horizontalSplit = toNumbers(object[u"horizontalSplit"_s]);
    page.detailShown = object[u"detailShown"_s].toBool(true);
    page.chartShown = object[u"chartShown"_s].toBool(true);
    return page;
}

SavedState toState(const QJsonObject &object)
{
    SavedState state;
    state.windowGeometry = QByteArray::fromBase64(object[u"windowGeometry"_s].toString().toLatin1());
    const auto baseUrl = baseUrlFrom(object[u"baseUrl"_s].toString());
    if (baseUrl.hasValue())
        state.baseUrl = baseUrl.value();
    const Endpoint *page = endpointNamed(object[u"page"_s].toString().toUtf8());
    state.page = page ? page->id : EndpointId::Conversations;
    const QJsonObject pages = object[u"pages"_s].toObject();
    for (const Endpoint &endpoint : endpoints())
        state.pages[int(endpoint.id)]
            = toPage(pages[QString::fromLatin1(endpoint.name)].toObject(), endpoint);
    state.zone = object[u"zone"_s].toString().toUtf8();
    state.language = object[u"language"_s].toString();
    state.csvProfile = object[u"csvProfile"_s].toString().toUtf8();
    state.formulaGuard = object[u"formulaGuard"_s].toBool(true);
    return state;
}

QJsonObject fromState(const SavedState &state)
{
    QJsonObject pages;
    for (const Endpoint &endpoint : endpoints())
        pages.insert(QString::fromLatin1(endpoint.name), fromPage(state.pages[int(endpoint.id)]));
    return { { u"version"_s, stateVersion },
        { u"windowGeometry"_s, QString::fromLatin1(state.windowGeometry.toBase64()) },
        { u"baseUrl"_s, state.baseUrl.toString() },
        { u"page"_s, QString::fromLatin1(endpoint(state.page).name) }, { u"pages"_s, pages },
        { u"zone"_s, QString::fromUtf8(state.zone) }, { u"language"_s, state.language },
        { u"csvProfile"_s, QString::fromUtf8(state.csvProfile) }, { u"formulaGuard"_s, state.formulaGuard } };
}

/// theirs, with what was changed from before to mine.
QJsonObject merged(const QJsonObject &before, const QJsonObject &mine, QJsonObject theirs)
{
    for (auto member = mine.begin(); member != mine.end(); ++member) {
        const QJsonValue old = before[member.key()];
        if (member.value() == old)
            continue;
        theirs[member.key()] = member.value().isObject()
            ? QJsonValue(merged(old.toObject(), member.value().toObject(), theirs[member.key()].toObject()))
            : QJsonValue(member.value());
    }
    return theirs;
}

std::optional<QJsonObject> objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document[u"version"_s].toInt() != stateVersion)
        return std::nullopt;
    return document.object();
}

QByteArray contentsOf(const QString &path) ///< empty: none that can be used
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= mostFileBytes ? file.readAll() : QByteArray();
}

LoadedState setAside(const QString &path)
{
    const QFileInfo info(path);
    const QString aside = info.dir().filePath(info.completeBaseName()
        + QDateTime::currentDateTimeUtc().toString(u"-yyyyMMdd-HHmmss-zzz."_s) + info.suffix());
    LoadedState loaded;
    loaded.note = QFile::rename(path, aside)
        ? Text::tr("What the window remembered could not be read; it was set aside as %1.")
              .arg(QDir::toNativeSeparators(aside))
        : Text::tr("What the window remembered could not be read.");
    return loaded;
}

} // namespace

QString savedStatePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"window.json"_s);
}

LoadedState loadState(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const std::optional<SavedState> state = stateFromJson(contentsOf(path));
    return state ? LoadedState { *state, {} } : setAside(path);
}

std::optional<SavedState> stateFromJson(const QByteArray &json)
{
    const std::optional<QJsonObject> object = objectOf(json);
    return object ? std::optional(toState(*object)) : std::nullopt;
}

QByteArray toJson(const SavedState &state) { return QJsonDocument(fromState(state)).toJson(); }

std::optional<QString> saveState(const SavedState &state, const SavedState &before, const QString &path)
{
    const auto failed = [&](const QString &reason) {
        return Text::tr("What the window shows could not be remembered: %1.").arg(reason);
    };
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed(Text::tr("the folder %1 could not be made").arg(QFileInfo(path).path()));
    QLockFile lock(path + u".lock"_s);
    lock.tryLock(lockWait); // without it the file is whole all the same, if not both programs' changes
    const std::optional<QJsonObject> theirs = objectOf(contentsOf(path));
    const QJsonObject mine = fromState(state);
    const QByteArray json = QJsonDocument(theirs ? merged(fromState(before), mine, *theirs) : mine).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // Filters hold customers' words.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (json.size() > mostFileBytes)
        return failed(Text::tr("its filters are too long"));
    if (file.write(json) < 0 || !file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace mavenscope
