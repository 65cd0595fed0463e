// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The bytes of a file; a missing one fails the test that compares them, with its name in the text.
QByteArray fileContents(const QString &path);

/// Empty when got equals the file to the byte; else where and how they differ first.
QString goldenDifference(const QByteArray &got, const QString &path);

#define COMPARE_GOLDEN(got, path)                                                                            \
    do {                                                                                                     \
        const QString difference_ = goldenDifference(got, path);                                             \
        QVERIFY2(difference_.isEmpty(), qPrintable(difference_));                                            \
    } while (false)
