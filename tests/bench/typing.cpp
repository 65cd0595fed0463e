// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mavenscope {

namespace {
constexpr uint32_t escapeKey = 0xff1b, backspaceKey = 0xff08;
} // namespace

std::vector<Typed> typing(const QString &words)
{
    std::vector<Typed> keys;
    const auto upTo = [&](qsizetype from, qsizetype to) {
        for (qsizetype length = from; length <= to; ++length)
            keys.push_back({ words[length - 1].unicode(), words.left(length) });
    };
    const qsizetype back = std::min<qsizetype>(3, words.size() - 1);
    upTo(1, words.size());
    for (qsizetype length = words.size() - 1; length >= words.size() - back; --length)
        keys.push_back({ backspaceKey, words.left(length) });
    upTo(words.size() - back + 1, words.size());
    keys.push_back({ escapeKey, {} });
    return keys;
}

QStringList wordsOf(const Table &table)
{
    QStringList words;
    const auto isWord = [](const QString &text) {
        return text.size() >= 4 && text.size() <= 8
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    };
    for (int64_t row = 0; row < table.rowCount() && words.size() < 5;
         row += std::max<int64_t>(1, table.rowCount() / 97)) {
        const RowId id = table.firstRows(row + 1).back();
        for (int column = 0; column < table.columnCount() && words.size() < 5; ++column) {
            if (table.column(column).type != FieldType::Text)
                continue;
            const Cell cell = table.cell(id, column);
            const QStringList found
                = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).toLower().split(u' ');
            const auto word = std::find_if(found.begin(), found.end(), isWord);
            if (word != found.end() && !words.contains(*word))
                words.append(*word);
        }
    }
    words.append(u"zebrafish"_s);
    return words;
}

} // namespace mavenscope
