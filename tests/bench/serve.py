#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service on a loopback port that answers every request with one saved response, at next to no cost of its own.

serve.py FILE     prints its port, then for each request the moment of its first byte, in milliseconds of the monotonic clock

/identity/... gets FILE as it is, /gzip/... gets FILE.gz.
"""
import os
import socket
import sys
import time


def answer(connection, path):
    request = b""
    while b"\r\n\r\n" not in request:
        got = connection.recv(65536)
        if not got:
            return
        request += got
    packed = request.split(b" ")[1].startswith(b"/gzip/")
    with open(path + (".gz" if packed else ""), "rb") as body:
        size = os.fstat(body.fileno()).st_size
        headers = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%sConnection: close\r\n\r\n" % (
            size, "Content-Encoding: gzip\r\n" if packed else "")
        print(time.monotonic_ns() / 1e6, flush=True)
        connection.sendall(headers.encode())
        sent = 0
        while sent < size:
            sent += os.sendfile(connection.fileno(), body.fileno(), sent, size - sent)


def main():
    listener = socket.create_server(("127.0.0.1", 0), backlog=8)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        with connection:
            try:
                answer(connection, sys.argv[1])
            except OSError:
                pass  # whoever asked has gone


if __name__ == "__main__":
    main()
