// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace mavenscope {

/// What of a text its code does not hold; before it has one, all of it.
struct TextRest
{
    const char *bytes;
    uint32_t size : 31;
    uint32_t isCut : 1; ///< the text goes on, see TextReader::isCut()

    static TextRest of(std::string_view text, bool isCut = false)
    {
        return { text.data(), uint32_t(text.size()) & 0x7fffffff, isCut };
    }
    std::string_view text() const { return { bytes, size }; }
    bool isAny() const { return size > 0 || isCut; }
};

/// Makes of texts numbers that compare as the texts do, by their bytes: an arithmetic code. A byte takes the
/// fewer bits the more often it follows the two before it, so that 64 bits tell apart what the first eight
/// bytes do not: names that begin alike, texts of some few words. And the numbers are spread evenly, so that
/// a sort can place them by their highest bits. Any thread may code.
class TextCode
{
public:
    /// ignoresCase: of ASCII letters.
    TextCode(bool ignoresCase, bool descending);

    /// Makes short the codes of texts that are like these. All texts of an order need the same code.
    void learn(std::span<const std::string_view> texts);
    /// Which of so many texts are enough to learn from; none where that takes as long as it gains.
    static std::vector<size_t> worthLearningFrom(size_t count);

    /// Writes the codes of the texts, and leaves the rests in them. Equal codes of what has been coded as
    /// often stand for equal bytes, in either case: such texts compare by their rests, of which an empty one
    /// comes first.
    void code(std::span<TextRest> texts, uint64_t *codes) const;
    static constexpr size_t codedAtOnce = 64; ///< a good number for a call
    /// Whether the rest of one comes before that of the other.
    bool isLess(std::string_view a, std::string_view b) const;
    bool isDescending() const { return m_flip != 0; }

private:
    struct Model;

    bool m_ignoresCase;
    uint64_t m_flip;
    std::shared_ptr<const Model> m_model;
};

} // namespace mavenscope
