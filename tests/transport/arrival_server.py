"""A server on loopback that notes when requests arrive, by the clock that all processes of a machine share."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from contextlib import suppress
from typing import Any

HEAD = b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"


class Arrivals:
    """Answers `{"id": 1}`, at once or when `answer` says otherwise; `times` holds when the first byte of each request came."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.paths: list[str] = []
        self.refusals = 0
        """So many requests are refused with 429, and `Retry-After: 1`."""

    def __enter__(self) -> Arrivals:
        started = threading.Event()
        self._loop = asyncio.new_event_loop()

        async def serve() -> None:
            with suppress(PermissionError):  # what counts is when requests come, not when there is time to look
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), -15)
            server = await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            self._stop = asyncio.Event()
            started.set()
            await self._stop.wait()
            server.close()

        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(serve(),), daemon=True)
        self._thread.start()
        assert started.wait(10)
        return self

    def __exit__(self, *_: Any) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        for connection in list(_Connection.open):
            connection.abort()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def respond(self) -> bytes:
        if self.refusals > 0:
            self.refusals -= 1
            return HEAD % (429, b"Too Many Requests", 0, b"Retry-After: 1\r\n")
        return HEAD % (200, b"OK", 9, b"") + b'{"id": 1}'


class _Connection(asyncio.Protocol):
    open: set[asyncio.Transport] = set()

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.open.add(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self.open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        if not self._received:
            self._arrivals.times.append(time.monotonic())
        self._received += data
        if b"\r\n\r\n" in self._received:
            self._arrivals.paths.append(self._received.split(b" ", 2)[1].decode())
            self._received = b""
            self._transport.write(self._arrivals.respond())


def busiest(times: list[float], per: float) -> int:
    """The most requests that any window of that length holds, wherever it begins."""
    ordered = sorted(times)
    most, first = 0, 0
    for last, at in enumerate(ordered):
        while at - ordered[first] >= per:
            first += 1
        most = max(most, last - first + 1)
    return most
