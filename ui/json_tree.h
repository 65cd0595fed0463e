// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QStandardItemModel;
class QString;

namespace mavenscope {

/// Fills two columns, key and value, from an object or array. false: it is neither, too large or too deep to
/// be looked at as a tree; the model is then empty.
bool fillJsonTree(
    QStandardItemModel *model, const QByteArray &json, const QString &keyTitle, const QString &valueTitle);

} // namespace mavenscope
