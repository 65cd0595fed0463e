// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table_reader.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// What a TableReader made of an answer.
struct ReadAnswer
{
    mavenscope::SharedTable table;
    std::optional<mavenscope::ApiError> error;
    mavenscope::TableReader::LeftOut leftOut;
};

/// endpoint null: told from the first record. piece: so many bytes at a time.
ReadAnswer readAnswer(const QByteArray &json, const mavenscope::Endpoint *endpoint = nullptr,
    size_t piece = SIZE_MAX, const mavenscope::ReaderOptions &options = { .threads = 0 });

/// The same by a source, as of a file.
ReadAnswer readAnswerFromSource(const QByteArray &json, const mavenscope::Endpoint *endpoint, size_t piece,
    const mavenscope::ReaderOptions &options);

/// The cells of a column of conversations, as columnAsText() gives them; or why there are none.
QList<QByteArray> conversationCells(const QByteArray &json, const QByteArray &column);
