// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_cases.h"

#include <QStringConverter>
#include <zlib.h>

using namespace std::chrono_literals;

namespace mavenscope {

namespace {

using End = RawReply::End;
using Kind = ApiErrorKind;

constexpr char gzipHeader[] = "Content-Encoding: gzip\r\n";

QByteArray records(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += (i ? ",{\"id\":\"F" : "{\"id\":\"F") + QByteArray::number(i)
            + "\",\"created_at\":\"2026-11-20T10:00:00.000Z\",\"status\":\"OPEN\"}";
    return json + ']';
}

RawReply ok(const QByteArray &body, const QByteArray &headers = {})
{
    return RawReply::of(200, body, headers);
}

RawReply raw(const QByteArray &bytes, End end = End::Close) { return { bytes, end, 0, 5 }; }

RawReply dripping(const QByteArray &bytes, int pieceBytes, int interval)
{
    return { bytes, End::Close, pieceBytes, interval };
}

/// A body of which the framing is complete whatever it holds.
RawReply chunkedGzip(const QByteArray &packed)
{
    return raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n0\r\n\r\n");
}

QByteArray withByteChanged(QByteArray packed, qsizetype at)
{
    packed[at] = char(~packed[at]);
    return packed;
}

QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

QByteArray lengthHeader(qsizetype length)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

class Cases
{
public:
    std::vector<FaultCase> take() { return std::move(m_cases); }
    void group(const char *name) { m_group = name; }
    void complete(const char *name, const QByteArray &body, qint64 rows)
    {
        m_cases.push_back({ m_group, name, { ok(body) }, {}, rows });
    }
    FaultCase &answer(const char *name, const RawReply &reply, qint64 rows)
    {
        m_cases.push_back({ m_group, name, { reply }, {}, rows });
        return m_cases.back();
    }
    void sequence(const char *name, const QList<RawReply> &replies, qint64 rows)
    {
        m_cases.push_back({ m_group, name, replies, {}, rows, FaultBound::RetryAfter, int(replies.size()) });
    }
    FaultCase &fails(const char *name, const RawReply &reply, Kind kind)
    {
        m_cases.push_back({ m_group, name, { reply }, kind });
        return m_cases.back();
    }
    FaultCase &body(const char *name, const QByteArray &text, Kind kind)
    {
        return fails(name, ok(text), kind);
    }

private:
    const char *m_group = "";
    std::vector<FaultCase> m_cases;
};

void addConnections(Cases &cases)
{
    const QByteArray ten = records(10);
    const QByteArray packed = gzipped(ten);
    cases.group("The connection");
    cases.fails("closed before the headers", raw({}), Kind::ConnectionLost);
    cases.fails("reset before the headers", raw({}, End::Reset), Kind::ConnectionLost);
    cases.fails("closed in the headers", raw("HTTP/1.1 200 OK\r\nContent-Le"), Kind::ConnectionLost);
    cases.fails(
        "reset in the headers", raw("HTTP/1.1 200 OK\r\nContent-Le", End::Reset), Kind::ConnectionLost);
    cases.fails("reset after the headers", raw(lengthHeader(ten.size()), End::Reset), Kind::ConnectionLost);
    cases
        .fails("reset in the body", raw(lengthHeader(ten.size()) + ten.left(500), End::Reset),
            Kind::ConnectionLost)
        .with(7);
    cases.answer("closed after a whole answer without a length", raw("HTTP/1.1 200 OK\r\n\r\n" + ten), 10);
    cases
        .fails("closed in an answer without a length", raw("HTTP/1.1 200 OK\r\n\r\n" + ten.left(500)),
            Kind::Incomplete)
        .with(7);
    cases.fails("Content-Length too long", raw(lengthHeader(ten.size() + 10) + ten), Kind::ConnectionLost)
        .with(10);
    cases.fails("Content-Length too short", raw(lengthHeader(500) + ten), Kind::Incomplete).with(7);
    cases
        .fails("chunked, cut in the middle",
            raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(ten.size(), 16)
                + "\r\n" + ten.left(500)),
            Kind::ConnectionLost)
        .with(7)
        .orElse(Kind::Incomplete);
    cases.fails("gzip cut in complete framing", chunkedGzip(packed.chopped(12)), Kind::Incomplete).with(9);
    cases.fails(
        "gzip corrupt", ok(withByteChanged(packed, packed.size() / 2), gzipHeader), Kind::NotUnpacked);
    cases.fails("gzip with a wrong checksum", ok(withByteChanged(packed, packed.size() - 6), gzipHeader),
        Kind::NotUnpacked);
    cases.fails("plain text said to be gzip", ok(ten, gzipHeader), Kind::NotUnpacked);
    cases.fails("unknown Content-Encoding", ok(ten, "Content-Encoding: br\r\n"), Kind::NotUnpacked);
    cases.fails(
        "a status line that is none", raw("220 mail.example.com ESMTP\r\n\r\n"), Kind::ConnectionLost);

    cases.group("Stalls");
    cases.fails("before the status line", RawReply::stall(), Kind::TimedOut).until(FaultBound::Idle);
    cases.fails("after the headers", raw(lengthHeader(ten.size()), End::Stall), Kind::TimedOut)
        .until(FaultBound::Idle);
    cases.fails("in the body", raw(lengthHeader(ten.size()) + ten.left(500), End::Stall), Kind::TimedOut)
        .with(7)
        .until(FaultBound::Idle);
    cases
        .fails("one byte at a time, without end",
            dripping("HTTP/1.1 200 OK\r\n\r\n[" + QByteArray(100'000, ' '), 1, 10), Kind::TimedOut)
        .until(FaultBound::Whole);
    cases.answer("in small pieces", dripping(lengthHeader(ten.size()) + ten, 97, 2), 10);
}

void addBodies(Cases &cases)
{
    cases.group("200 with a body that is no answer");
    cases.body("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>", Kind::NotUnderstood);
    cases.body("nothing", {}, Kind::Incomplete);
    cases.body("an object", R"({"error":"no"})", Kind::NotUnderstood);
    cases.body("null", "null", Kind::NotUnderstood);
    cases.body("a number", "17", Kind::NotUnderstood);
    cases.body("a text", "\"records\"", Kind::NotUnderstood);
    cases.body("an array of numbers", "[1,2,3]", Kind::NotUnderstood);
    cases.body("an array of nulls", "[null,null]", Kind::NotUnderstood);
    cases.body("two documents", R"([{"id":"1"}] [{"id":"2"}])", Kind::NotUnderstood).with(1);
    cases.body("two commas", R"([{"id":"1"},,{"id":"2"}])", Kind::NotUnderstood).with(1);
    cases.body("UTF-16", utf16(records(2)), Kind::NotUnderstood);
    cases
        .body("NUL between records", QByteArray(R"([{"id":"1"},)").append('\0').append(R"({"id":"2"}])"),
            Kind::NotUnderstood)
        .with(1);
    cases.body(
        "200 000 brackets deep", QByteArray(200'000, '[') + QByteArray(200'000, ']'), Kind::NotUnderstood);
    cases.body("200 000 braces deep",
        "[{\"form_data\":" + QByteArray(R"({"a":)").repeated(200'000) + '1' + QByteArray(200'001, '}') + ']',
        Kind::NotUnderstood);
    cases.body("NaN", R"([{"feedback_rating":NaN}])", Kind::NotUnderstood);
    cases.body("a bracket closed by a brace", R"([{"id":"1"}})", Kind::NotUnderstood);
    cases.body("a line break within a text", "[{\"id\":\"a\nb\"}]", Kind::NotUnderstood);

    cases.group("200 with an odd answer");
    cases.complete("no record", "[]", 0);
    cases.complete("a trailing comma", R"([{"id":"1"},{"id":"2"},])", 2);
    cases.complete("a byte-order mark", "\xEF\xBB\xBF" + records(2), 2);
    cases.complete("invalid UTF-8", "[{\"id\":\"a\xFFz\"}]", 1);
    cases.complete("lone surrogates", R"([{"id":"a\ud800","label":"\udc00z"}])", 1);
    cases.complete("NUL within a text", R"([{"id":"a\u0000z"}])", 1);
    cases.complete("a key that comes twice", R"([{"id":"1","id":"2"}])", 1);
    cases.complete("numbers beyond 64 bits",
        R"([{"feedback_rating":123456789012345678901234567890},{"feedback_rating":1e999}])", 2);
    cases.complete(
        "fields of the wrong type", R"([{"id":7,"created_at":[],"feedback_rating":"x","form_data":3}])", 1);
    cases.complete("fields missing", R"([{},{"id":"2"}])", 2);
    cases.complete("unknown fields and values", R"([{"id":"1","mood":"good","status":"PARKED"}])", 1);
    cases.complete("null among the records", R"([{"id":"1"},null,{"id":"2"},7])", 2);
}

void addStatuses(Cases &cases)
{
    const auto moved
        = [](const QByteArray &target) { return RawReply::of(302, {}, "Location: " + target + "\r\n"); };
    cases.group("Redirections, of which none is followed");
    cases.fails("to the same origin", moved("/v2/"), Kind::Redirected);
    cases.fails("to another port", moved("http://127.0.0.1:9/"), Kind::Redirected);
    cases.fails("to another host", moved("https://example.com/login?next=x"), Kind::Redirected);
    cases.fails("to plain http", moved("http://example.com/"), Kind::Redirected);
    cases.fails("to where it comes from", moved("?days=30"), Kind::Redirected);
    cases.fails("to nowhere", RawReply::of(301, {}), Kind::Redirected);

    cases.group("Other statuses");
    const QByteArray page = "<html><h1>Sorry</h1></html>";
    cases.fails("204", RawReply::of(204, {}), Kind::NotUnderstood);
    cases.fails("400", RawReply::of(400, R"({"error":"days"})"), Kind::InvalidRequest);
    cases.fails("401", RawReply::of(401, {}), Kind::Unauthorized);
    cases.fails("403", RawReply::of(403, {}), Kind::Forbidden);
    cases.fails("404", RawReply::of(404, page), Kind::NotFound);
    cases.fails("407 from the service itself", RawReply::of(407, {}), Kind::ProxyFailed);
    cases.fails("418", RawReply::of(418, {}), Kind::InvalidRequest);
    cases.fails("500", RawReply::of(500, {}), Kind::ServerError);
    cases.fails("502", RawReply::of(502, page), Kind::ServerError);
    cases.fails("503 with a web page", RawReply::of(503, page), Kind::ServerError);
    cases
        .fails("503 that stalls", raw("HTTP/1.1 503 No\r\nContent-Length: 900\r\n\r\n<", End::Stall),
            Kind::ServerError)
        .until(FaultBound::Idle);

    cases.group("429");
    const RawReply wait = RawReply::of(429, {}, "Retry-After: 1\r\n");
    cases.sequence("with Retry-After: 1", { wait, ok(records(3)) }, 3);
    cases.sequence("twice in a row", { wait, wait, ok(records(3)) }, 3);
    cases.fails("with a year", RawReply::of(429, {}, "Retry-After: 31536000\r\n"), Kind::RateLimited);
    cases.fails("with a date next century",
        RawReply::of(429, {}, "Retry-After: Wed, 01 Jan 2125 00:00:00 GMT\r\n"), Kind::RateLimited);
}

} // namespace

const std::vector<FaultCase> &faultCases()
{
    static const std::vector<FaultCase> all = [] {
        Cases cases;
        addConnections(cases);
        addBodies(cases);
        addStatuses(cases);
        return cases.take();
    }();
    return all;
}

std::vector<FaultCase> largeFaultCases()
{
    Cases cases;
    cases.group("Large answers");
    // A gzip file may consist of several, so sixteen megabytes of blanks are packed once.
    const QByteArray blanks = gzipped(QByteArray(16 << 20, ' '));
    cases.answer("1 GiB of blanks in a small gzip",
        ok(gzipped("[") + blanks.repeated(64) + gzipped("{\"id\":\"1\"}]"), gzipHeader), 1);
    const QByteArray text = gzipped(QByteArray("abcdefgh").repeated(2 << 20));
    cases.answer("a text of 304 MiB in one cell",
        ok(gzipped("[{\"id\":\"1\",\"feedback_comments\":\"") + text.repeated(19) + gzipped("\"}]"),
            gzipHeader),
        1);
    cases.fails("a text of 608 MiB in one cell",
        ok(gzipped("[{\"id\":\"1\",\"feedback_comments\":\"") + text.repeated(38) + gzipped("\"}]"),
            gzipHeader),
        Kind::TooLarge);
    return cases.take();
}

FetchLimits shortLimits()
{
    FetchLimits limits;
    limits.idle = 300ms;
    limits.whole = 1500ms;
    limits.longestWait = 10s;
    return limits;
}

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    QByteArray source = text;
    stream.next_in = reinterpret_cast<unsigned char *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<unsigned char *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Connection connectionTo(const QUrl &url)
{
    Connection connection;
    connection.baseUrl = url;
    connection.token = Token::from("secret-token").value();
    return connection;
}

} // namespace mavenscope
