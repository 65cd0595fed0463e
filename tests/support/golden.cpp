// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include <QFile>

#include <algorithm>

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot read " + path.toUtf8();
}

QString goldenDifference(const QByteArray &got, const QString &path)
{
    const QByteArray wanted = fileContents(path);
    if (got == wanted)
        return {};
    const auto differs = std::mismatch(got.begin(), got.end(), wanted.begin(), wanted.end());
    const qsizetype at = differs.first - got.begin();
    const qsizetype from = std::max<qsizetype>(0, at - 40);
    return QStringLiteral("%1 differs at byte %2\n   got: %3\n  want: %4")
        .arg(path)
        .arg(at)
        .arg(QString::fromLatin1(got.mid(from, 120).toPercentEncoding(" ,;{}[]:\"'=")),
            QString::fromLatin1(wanted.mid(from, 120).toPercentEncoding(" ,;{}[]:\"'=")));
}
