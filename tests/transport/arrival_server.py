"""A server on loopback that notes when requests arrive, by the clock that all processes of a machine share."""

from __future__ import annotations

import selectors
import socket
import struct
import sys
import threading
import time
from typing import Any

HEAD = b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
TIMESTAMPS = 35
"""SO_TIMESTAMPNS of Linux: with what is received comes when it was received, in seconds and nanoseconds."""


class Arrivals:
    """Answers `{"id": 1}` to every request.

    Attributes:
        times: When the first byte of each request came, in seconds. Linux says it; elsewhere it is when this server saw it, which
            on a busy machine is later.
        paths: What was asked for.
        refusals: So many requests are refused with 429, and `Retry-After: 1`.
    """

    def __init__(self) -> None:
        self.times: list[float] = []
        self.paths: list[str] = []
        self.refusals = 0

    def __enter__(self) -> Arrivals:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        # Its connections are made with the same options.
        self._listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if sys.platform == "linux":
            self._listener.setsockopt(socket.SOL_SOCKET, TIMESTAMPS, 1)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._wake, self._stop = socket.socketpair()
        self._received: dict[socket.socket, bytes] = {}
        self._ready = selectors.DefaultSelector()
        for each in (self._listener, self._stop):
            self._ready.register(each, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._wake.send(b".")
        self._thread.join()
        self._ready.close()
        for each in (self._listener, self._wake, self._stop, *self._received):
            each.close()

    def _serve(self) -> None:
        while True:
            for key, _ in self._ready.select():
                if key.fileobj is self._stop:
                    return
                if key.fileobj is self._listener:
                    connection, _ = self._listener.accept()
                    self._received[connection] = b""
                    self._ready.register(connection, selectors.EVENT_READ)
                else:
                    assert isinstance(key.fileobj, socket.socket)
                    self._receive(key.fileobj)

    def _receive(self, connection: socket.socket) -> None:
        try:
            data, messages, _, _ = connection.recvmsg(65536, socket.CMSG_SPACE(16))
        except ConnectionError:
            data, messages = b"", []
        if not data:
            self._ready.unregister(connection)
            del self._received[connection]
            connection.close()
            return
        if not self._received[connection]:
            self.times.append(next((_seconds(stamp) for _, kind, stamp in messages if kind == TIMESTAMPS), time.time()))
        self._received[connection] += data
        if b"\r\n\r\n" in self._received[connection]:
            self.paths.append(self._received[connection].split(b" ", 2)[1].decode())
            self._received[connection] = b""
            connection.sendall(self.respond())

    def respond(self) -> bytes:
        if self.refusals > 0:
            self.refusals -= 1
            return HEAD % (429, b"Too Many Requests", 0, b"Retry-After: 1\r\n")
        return HEAD % (200, b"OK", 9, b"") + b'{"id": 1}'


def _seconds(stamp: bytes) -> float:
    whole, nanoseconds = struct.unpack("ll", stamp)
    return float(whole + nanoseconds / 1e9)


def busiest(times: list[float], per: float) -> int:
    """The most requests that any window of that length holds, wherever it begins."""
    ordered = sorted(times)
    most, first = 0, 0
    for last, at in enumerate(ordered):
        while at - ordered[first] >= per:
            first += 1
        most = max(most, last - first + 1)
    return most
