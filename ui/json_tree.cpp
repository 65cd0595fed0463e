// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {

constexpr qsizetype mostBytes = 512 * 1024;
constexpr int mostNodes = 5000;
constexpr int deepest = 32;

QString leafText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact))
            .mid(1)
            .chopped(1);
    default:
        return {};
    }
}

class Filler
{
public:
    bool add(QStandardItem *parent, const QString &key, const QJsonValue &value, int depth)
    {
        if (++m_nodes > mostNodes || depth > deepest)
            return false;
        auto *keyItem = new QStandardItem(key);
        auto *valueItem = new QStandardItem(leafText(value));
        keyItem->setEditable(false);
        valueItem->setEditable(false);
        parent->appendRow({ keyItem, valueItem });
        return addChildren(keyItem, value, depth + 1);
    }

    bool addChildren(QStandardItem *parent, const QJsonValue &value, int depth)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                if (!add(parent, member.key(), member.value(), depth))
                    return false;
        } else if (value.isArray()) {
            int place = 0;
            const QJsonArray elements = value.toArray();
            for (const QJsonValue &element : elements)
                if (!add(parent, QString::number(++place), element, depth))
                    return false;
        }
        return true;
    }

private:
    int m_nodes = 0;
};

} // namespace

bool fillJsonTree(
    QStandardItemModel *model, const QByteArray &json, const QString &keyTitle, const QString &valueTitle)
{
    model->clear();
    if (json.size() > mostBytes)
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() && !document.isArray())
        return false;
    model->setHorizontalHeaderLabels({ keyTitle, valueTitle });
    const QJsonValue root
        = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (Filler().addChildren(model->invisibleRootItem(), root, 0))
        return true;
    model->clear();
    return false;
}

} // namespace mavenscope
