// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_server.h"

#include <QFile>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>

namespace mavenscope {

FileServer::FileServer(const QString &path, bool isGzip) : m_path(QFile::encodeName(path)), m_isGzip(isGzip)
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_socket, plain, length) == 0 && listen(m_socket, 5) == 0
        && getsockname(m_socket, plain, &length) == 0)
        m_port = ntohs(address.sin_port);
    if (isListening())
        start();
}

FileServer::~FileServer()
{
    shutdown(m_socket, SHUT_RDWR); // ends accept()
    wait();
    close(m_socket);
}

QUrl FileServer::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }

void FileServer::run()
{
    for (;;) {
        const int client = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        answer(client);
        close(client);
    }
}

void FileServer::answer(int client)
{
    std::string request;
    char piece[4096];
    while (request.find("\r\n\r\n") == std::string::npos) {
        const ssize_t got = recv(client, piece, sizeof piece, 0);
        if (got <= 0)
            return;
        request.append(piece, size_t(got));
    }
    const int file = open(m_path.constData(), O_RDONLY | O_CLOEXEC);
    struct stat status
    {
    };
    if (file < 0 || fstat(file, &status) != 0)
        return;
    const std::string headers = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + std::string(m_isGzip ? "Content-Encoding: gzip\r\n" : "")
        + "Content-Length: " + std::to_string(status.st_size) + "\r\n\r\n";
    send(client, headers.data(), headers.size(), MSG_NOSIGNAL | MSG_MORE);
    m_firstByte = std::chrono::steady_clock::now();
    while (sendfile(client, file, nullptr, size_t(1) << 20) > 0) { }
    close(file);
}

} // namespace mavenscope
