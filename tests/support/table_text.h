// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QByteArray>
#include <QStringList>

/// A cell as a short text that tells its kind: null, t:text, j:json, i:5, r:1.5, o:odd.
QByteArray cellAsText(const mavenscope::Cell &cell);

/// A number as its digits, whatever holds it: beside fractions a whole number that no double is stands as
/// text.
QByteArray numberAsText(const mavenscope::Cell &cell);

/// One line a row, cells joined by |; of all columns that are no member.
QList<QByteArray> rowsAsText(const mavenscope::Table &table);

/// The cells of one column.
QList<QByteArray> columnAsText(const mavenscope::Table &table, const QByteArray &name);

QList<QByteArray> columnNames(const mavenscope::Table &table);
