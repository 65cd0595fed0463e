// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <string_view>

namespace mavenscope {

/// Undoes the Content-Encoding of a body as it arrives. Qt's own unpacking takes a stream that was cut off
/// for complete.
class BodyUnpacker
{
public:
    enum class Outcome { Good, Damaged, Stopped };
    /// Returns false to stop.
    using Output = std::function<bool(std::string_view)>;

    explicit BodyUnpacker(const QByteArray &contentEncoding);
    ~BodyUnpacker();
    Q_DISABLE_COPY_MOVE(BodyUnpacker)

    bool isPlain() const { return !m_stream && m_isKnown; }
    Outcome append(std::string_view packed, const Output &output);
    /// Nothing is missing at the end of what was appended.
    bool isComplete() const { return !m_stream || m_place == Place::StreamEnd; }

private:
    enum class Place { InHeader, InStream, OutputFull, StreamEnd };
    struct Stream;
    bool takeHeader();

    bool m_isKnown = true;
    Place m_place = Place::InHeader;
    std::unique_ptr<Stream> m_stream; ///< null: the body is not packed
};

} // namespace mavenscope
