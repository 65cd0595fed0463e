// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_code.h"

#include "table/fold.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace mavenscope {

namespace {

/// The first eight bytes as a big-endian number, as if zeros followed the text.
uint64_t firstBytes(const char *text, size_t size)
{
    if (size >= 8)
        return qFromBigEndian<quint64>(text);
    if (size >= 4) { // two halves that overlap
        return uint64_t(qFromBigEndian<quint32>(text)) << 32
            | uint64_t(qFromBigEndian<quint32>(text + size - 4)) << (64 - 8 * size);
    }
    uint64_t bytes = 0;
    for (size_t index = 0; index < size; ++index)
        bytes |= uint64_t(uint8_t(text[index])) << (56 - 8 * index);
    return bytes;
}

constexpr size_t byteCount = 256;

/// How probable it is of what may come next: first of the end of the text, then of each byte.
using Probabilities = std::array<double, byteCount + 1>;

/// What came next, and how often.
struct Counts
{
    std::array<uint32_t, byteCount + 1> of {};
    uint32_t total = 0;

    void add(size_t what)
    {
        ++of[what];
        ++total;
    }
    /// What was not met here comes as it does elsewhere, but seldom.
    Probabilities probabilities(const Probabilities &elsewhere) const
    {
        constexpr double unmet = 2;
        Probabilities here;
        for (size_t what = 0; what < here.size(); ++what)
            here[what] = (of[what] + unmet * elsewhere[what]) / (total + unmet);
        return here;
    }
};

constexpr int shareBits = 16;

/// What a byte takes of the interval that is left, in parts of 2 to the power of shareBits. The end of the
/// text takes the first part, before those of all bytes.
struct Share
{
    uint16_t begin;
    uint16_t width; ///< 1 at least
};
using Shares = std::array<Share, byteCount>; ///< by byte

Shares sharesOf(const Probabilities &probabilities, bool ignoresCase)
{
    // Anything may follow, however seldom. Rounded down, so that all of them fit.
    constexpr double toGive = (double(1 << shareBits) - double(byteCount + 1)) * (1 - 1e-9);
    const auto widthOf = [](double probability) { return uint16_t(1 + int(probability * toGive)); };
    Shares shares;
    uint16_t begin = widthOf(probabilities[0]);
    for (size_t byte = 0; byte < byteCount; ++byte) {
        shares[byte] = { begin, widthOf(probabilities[byte + 1]) };
        begin = uint16_t(begin + shares[byte].width);
    }
    if (ignoresCase) {
        for (char capital = 'A'; capital <= 'Z'; ++capital)
            shares[uint8_t(capital)] = shares[uint8_t(asciiLower(capital))];
    }
    return shares;
}

/// Two bytes as a number. None are 0.
using BytePair = uint16_t;
BytePair pairAfter(BytePair before, uint8_t byte) { return BytePair(before << 8 | byte); }

/// Calls use(the pair before, what) for what comes next in the beginning of each text.
template <typename Use>
void forEachNext(std::span<const std::string_view> texts, bool ignoresCase, const Use &use)
{
    constexpr size_t most = 64;
    for (const std::string_view text : texts) {
        BytePair before = 0;
        for (const char c : text.substr(0, most)) {
            const auto byte = uint8_t(ignoresCase ? asciiLower(c) : c);
            use(before, size_t(byte) + 1);
            before = pairAfter(before, byte);
        }
        if (text.size() < most) // of one that is cut it is not known
            use(before, size_t(0));
    }
}

Probabilities evenProbabilities()
{
    Probabilities even;
    even.fill(1.0 / double(even.size()));
    return even;
}

} // namespace

struct TextCode::Model
{
    std::vector<Shares> shares; ///< of what follows
    std::vector<uint16_t> places
        = std::vector<uint16_t>(byteCount * byteCount); ///< in these, by the pair before

    const Shares &after(BytePair before) const { return shares[places[before]]; }
};

TextCode::TextCode(bool ignoresCase, bool descending)
    : m_ignoresCase(ignoresCase), m_flip(descending ? ~uint64_t(0) : 0)
{
    const auto make = [](bool ignores) {
        auto model = std::make_shared<Model>();
        model->shares = { sharesOf(evenProbabilities(), ignores) };
        return model;
    };
    static const std::array<std::shared_ptr<const Model>, 2> even { make(false), make(true) };
    m_model = even[ignoresCase];
}

std::vector<size_t> TextCode::worthLearningFrom(size_t count)
{
    constexpr size_t enough = 1024, worth = 32'768;
    std::vector<size_t> indexes;
    for (size_t number = 0; count >= worth && number < enough; ++number)
        indexes.push_back(number * count / enough);
    return indexes;
}

void TextCode::learn(std::span<const std::string_view> texts)
{
    if (texts.empty())
        return;
    // To tell a pair from others that end alike, and what that may take of the caches.
    constexpr uint32_t enough = 8, mostPairs = 4096;
    std::vector<uint32_t> pairs(byteCount * byteCount);
    Counts all;
    std::vector<Counts> afterByte(byteCount);
    forEachNext(texts, m_ignoresCase, [&](BytePair before, size_t what) {
        ++pairs[before];
        all.add(what);
        afterByte[before % byteCount].add(what);
    });
    std::vector<Counts> afterPair;
    std::vector<uint16_t> placeOf(pairs.size());
    for (size_t pair = 0; pair < pairs.size(); ++pair) {
        if (pairs[pair] >= enough && afterPair.size() < mostPairs) {
            placeOf[pair] = uint16_t(afterPair.size() + byteCount);
            afterPair.emplace_back();
        } else {
            placeOf[pair] = uint16_t(pair % byteCount);
        }
    }
    forEachNext(texts, m_ignoresCase, [&](BytePair before, size_t what) {
        if (placeOf[before] >= byteCount)
            afterPair[placeOf[before] - byteCount].add(what);
    });

    const auto folded
        = [this](size_t byte) { return m_ignoresCase ? uint8_t(asciiLower(char(byte))) : uint8_t(byte); };
    auto model = std::make_shared<Model>();
    const Probabilities anywhere = all.probabilities(evenProbabilities());
    std::vector<Probabilities> byByte;
    for (const Counts &counts : afterByte) {
        byByte.push_back(counts.total ? counts.probabilities(anywhere) : anywhere);
        model->shares.push_back(sharesOf(byByte.back(), m_ignoresCase));
    }
    for (size_t pair = 0; pair < pairs.size(); ++pair) {
        if (placeOf[pair] >= byteCount) {
            const Counts &counts = afterPair[placeOf[pair] - byteCount];
            model->shares.push_back(sharesOf(counts.probabilities(byByte[pair % byteCount]), m_ignoresCase));
        }
        model->places[pair] = placeOf[pairAfter(folded(pair / byteCount), folded(pair % byteCount))];
    }
    m_model = std::move(model);
}

namespace {

/// The code of one text, byte by byte.
class Coding
{
public:
    explicit Coding(const TextRest &text) : m_at(text.bytes), m_end(text.bytes + text.size) { }

    size_t bytesLeft() const { return size_t(m_end - m_at); }
    /// How much of the interval that is left a part is; 0: not each byte that may follow has one of its own.
    uint64_t part() const { return m_range >> shareBits; }
    /// While there are bytes, and parts.
    template <typename Model> void step(const Model &model, uint64_t part)
    {
        const auto byte = uint8_t(*m_at++);
        const Share share = model.after(m_before)[byte];
        m_low += part * share.begin;
        m_range = part * share.width;
        m_before = pairAfter(m_before, byte);
    }
    uint64_t finish(TextRest &text) const
    {
        text = TextRest::of({ m_at, size_t(m_end - m_at) }, text.isCut);
        return m_low;
    }

private:
    const char *m_at, *m_end;
    uint64_t m_low = 0, m_range = ~uint64_t(0);
    BytePair m_before = 0;
};

} // namespace

/// Two at once, since each step waits for the one before it.
void TextCode::code(std::span<TextRest> texts, uint64_t *codes) const
{
    const Model &model = *m_model;
    const auto finish = [&](Coding coding, size_t index) {
        for (uint64_t part; coding.bytesLeft() && (part = coding.part());)
            coding.step(model, part);
        codes[index] = coding.finish(texts[index]) ^ m_flip;
    };
    size_t index = 0;
    for (; index + 1 < texts.size(); index += 2) {
        Coding first(texts[index]), second(texts[index + 1]);
        for (size_t left = std::min(first.bytesLeft(), second.bytesLeft()); left > 0; --left) {
            const uint64_t ofFirst = first.part(), ofSecond = second.part();
            if (int(!ofFirst) | int(!ofSecond)) // one branch, which is mostly foreseen
                break;
            first.step(model, ofFirst);
            second.step(model, ofSecond);
        }
        finish(first, index);
        finish(second, index + 1);
    }
    if (index < texts.size())
        finish(Coding(texts[index]), index);
}

bool TextCode::isLess(std::string_view a, std::string_view b) const
{
    const auto firstOf = [this](std::string_view text) {
        const uint64_t bytes = firstBytes(text.data(), text.size());
        return (m_ignoresCase ? EightBytes(bytes).lowered().word() : bytes) ^ m_flip;
    };
    constexpr size_t atOnce = sizeof(uint64_t);
    while (!a.empty() && !b.empty()) {
        const uint64_t ofA = firstOf(a), ofB = firstOf(b);
        if (ofA != ofB)
            return ofA < ofB;
        if (a.size() <= atOnce || b.size() <= atOnce)
            break;
        a.remove_prefix(atOnce);
        b.remove_prefix(atOnce);
    }
    return isDescending() ? b.size() < a.size() : a.size() < b.size();
}

} // namespace mavenscope
