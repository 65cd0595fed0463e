// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

#include <atomic>
#include <chrono>

namespace mavenscope {

/// Answers every request on a loopback port with one file of saved records, as fast as the other side takes
/// it, and notes when the first byte of the last answer went out.
class FileServer : public QThread
{
public:
    /// isGzip: the file is compressed and says so on its way.
    FileServer(const QString &path, bool isGzip);
    ~FileServer() override;

    bool isListening() const { return m_port != 0; }
    QUrl url() const;
    std::chrono::steady_clock::time_point firstByteAt() const { return m_firstByte; }

protected:
    void run() override;

private:
    void answer(int client);
    const QByteArray m_path;
    const bool m_isGzip;
    int m_socket = -1;
    int m_port = 0;
    std::atomic<std::chrono::steady_clock::time_point> m_firstByte {};
};

} // namespace mavenscope
