// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body_unpacker.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace mavenscope;

namespace {

/// windowBits: + 16 is gzip, MAX_WBITS is zlib.
QByteArray packed(const QByteArray &text, int windowBits, int level = 6)
{
    z_stream stream {};
    deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray result(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = uInt(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return result;
}

constexpr int gzipBits = MAX_WBITS + 16, zlibBits = MAX_WBITS;

/// The body with all that a gzip header may have in its.
QByteArray withNames(const QByteArray &body)
{
    QByteArray header = body.left(10);
    header[3] = char(0x02 | 0x04 | 0x08 | 0x10); // check, extra, name, comment
    header += QByteArray("\x05\x00hello", 7) + QByteArray("name\0", 5) + QByteArray("comment\0", 8);
    const uLong check = crc32(0, reinterpret_cast<const Bytef *>(header.constData()), uInt(header.size()));
    return header + char(check & 0xff) + char(check >> 8 & 0xff) + body.mid(10);
}

/// Text that repeats as answers do, some of it not.
QByteArray someText(int size)
{
    QRandomGenerator random(4);
    QByteArray text;
    while (text.size() < size)
        text += "{\"id\":\"" + QByteArray::number(random.generate()) + "\",\"status\":\"OPEN\"},";
    return text.left(size);
}

struct Unpacked
{
    BodyUnpacker::Outcome outcome = BodyUnpacker::Outcome::Good;
    bool isComplete = false;
    QByteArray text;
};

Unpacked unpack(const QByteArray &encoding, const QByteArray &body, qsizetype piece)
{
    BodyUnpacker unpacker(encoding);
    Unpacked result;
    for (qsizetype at = 0; at < body.size() && result.outcome == BodyUnpacker::Outcome::Good; at += piece) {
        // A copy, so that a look beyond the piece is one beyond its memory.
        const QByteArray part = body.mid(at, piece);
        const std::vector<char> bytes(part.begin(), part.end());
        result.outcome = unpacker.append({ bytes.data(), bytes.size() }, [&](std::string_view text) {
            result.text.append(text.data(), qsizetype(text.size()));
            return true;
        });
    }
    result.isComplete = unpacker.isComplete();
    return result;
}

} // namespace

class TestBodyUnpacker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeBodies_data();
    void wholeBodies();
    void cutBodiesAreIncomplete_data() { wholeBodies_data(); }
    void cutBodiesAreIncomplete();
    void aByteThatIsWrong_data();
    void aByteThatIsWrong();
    void stops();
};

void TestBodyUnpacker::wholeBodies_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text");
    const QByteArray small = someText(90), large = someText(900'000);
    const auto row
        = [](const char *name, const char *encoding, const QByteArray &body, const QByteArray &text) {
              QTest::newRow(name) << QByteArray(encoding) << body << text;
          };
    row("gzip", "gzip", packed(small, gzipBits), small);
    row("x-gzip", " X-GZIP ", packed(small, gzipBits), small);
    row("zlib", "deflate", packed(small, zlibBits), small);
    row("zlib said to be gzip", "gzip", packed(small, zlibBits), small);
    row("gzip said to be deflate", "deflate", packed(small, gzipBits), small);
    row("gzip of nothing", "gzip", packed({}, gzipBits), {});
    row("not compressed", "gzip", packed(small, gzipBits, 0), small);
    row("best compressed", "gzip", packed(small, gzipBits, 9), small);
    row("with names", "gzip", withNames(packed(small, gzipBits)), small);
    row("three streams", "gzip",
        packed(small.left(30), gzipBits) + packed({}, gzipBits) + packed(small.mid(30), gzipBits), small);
    row("large", "gzip", packed(large, gzipBits), large);
    row("large, zlib", "deflate", packed(large, zlibBits), large);
    row("large, not compressed", "gzip", packed(large, gzipBits, 0), large);
    row("large, in two streams", "gzip",
        packed(large.left(500'000), gzipBits) + packed(large.mid(500'000), gzipBits), large);
    row("much of the same", "gzip", packed(QByteArray(3'000'000, ' '), gzipBits), QByteArray(3'000'000, ' '));
}

void TestBodyUnpacker::wholeBodies()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    for (const qsizetype piece : { 1, 2, 3, 7, 8, 17, 64, 4096, 65536, 10'000'000 }) {
        const Unpacked result = unpack(encoding, body, piece);
        QCOMPARE(int(result.outcome), int(BodyUnpacker::Outcome::Good));
        QVERIFY(result.isComplete);
        QVERIFY(result.text == text);
    }
}

void TestBodyUnpacker::cutBodiesAreIncomplete()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    const bool isManyStreams = QByteArray(QTest::currentDataTag()).contains("streams");
    for (qsizetype length = 0; length < body.size(); length += body.size() < 1000 ? 1 : 9973) {
        for (const qsizetype piece : { 5, 10'000'000 }) {
            const Unpacked result = unpack(encoding, body.left(length), piece);
            QCOMPARE(int(result.outcome), int(BodyUnpacker::Outcome::Good));
            QVERIFY(text.startsWith(result.text));
            QVERIFY(isManyStreams || !result.isComplete);
            QVERIFY(!result.isComplete || result.text != text || length == body.size());
        }
    }
}

void TestBodyUnpacker::aByteThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("gzip") << QByteArray("gzip") << packed(someText(300), gzipBits);
    QTest::newRow("with names") << QByteArray("gzip") << withNames(packed(someText(300), gzipBits));
    QTest::newRow("zlib") << QByteArray("deflate") << packed(someText(300), zlibBits);
    QTest::newRow("not compressed") << QByteArray("gzip") << packed(someText(300), gzipBits, 0);
}

/// Whatever it is, it is not taken for the text; a header's time and system are no part of it.
void TestBodyUnpacker::aByteThatIsWrong()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    const QByteArray text = someText(300);
    const qsizetype begin = encoding == "gzip" ? 10 : 0;
    for (qsizetype place = begin; place < body.size(); ++place) {
        for (const int bit : { 0, 3, 7 }) {
            QByteArray wrong = body;
            wrong[place] = char(wrong[place] ^ (1 << bit));
            for (const qsizetype piece : { 3, 1000 }) {
                const Unpacked result = unpack(encoding, wrong, piece);
                const bool isTaken = result.outcome == BodyUnpacker::Outcome::Good && result.isComplete;
                QVERIFY2(!isTaken || result.text == text, qPrintable(QString::number(place)));
            }
        }
    }
}

void TestBodyUnpacker::stops()
{
    BodyUnpacker unpacker("gzip");
    const QByteArray body = packed(QByteArray(2'000'000, ' '), gzipBits);
    int calls = 0;
    const auto outcome = unpacker.append(
        { body.constData(), size_t(body.size()) }, [&](std::string_view) { return ++calls < 2; });
    QCOMPARE(int(outcome), int(BodyUnpacker::Outcome::Stopped));
    QCOMPARE(calls, 2);
}

QTEST_APPLESS_MAIN(TestBodyUnpacker)
#include "tst_body_unpacker.moc"
