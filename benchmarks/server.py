"""A loopback server in a process of its own: canned pages of leads, at once at one address and with latency at another.

`python -m benchmarks.server` prints both addresses and serves until its standard input is closed.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from .payload import encode, lead, page

PAGES = 40
LATENCY = 0.02


class Addresses(NamedTuple):
    """Base addresses of the server."""

    fast: str
    slow: str


def _head(body: bytes) -> bytes:
    lines = ("HTTP/1.1 200 OK", "Content-Type: application/hal+json", f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


class _Pages:
    """Responses by target; leads are the same at both addresses, links differ."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._made: dict[str, bytes] = {}

    def prepare(self) -> None:
        for number in range(1, PAGES + 1):
            self.answer(f"/api/v4/leads?limit=250&page={number}")

    def answer(self, target: str) -> bytes:
        if target not in self._made:
            path, query = urlsplit(target).path, parse_qs(urlsplit(target).query)
            if path == "/api/v4/leads":
                limit, number = (int(query.get(key, [default])[0]) for key, default in (("limit", "250"), ("page", "1")))
                # The last page is not full: after a full one without a link, a client asks whether there is another.
                body = encode(page(number, PAGES, self._base, limit if number < PAGES else limit - 1))
            else:
                body = encode(lead(Random(0), 11, self._base))
            self._made[target] = _head(body) + body
        return self._made[target]


class _Connection(asyncio.Protocol):
    """As much of HTTP/1.1 as GET on kept-alive connections needs."""

    def __init__(self, answer: Callable[[str], bytes], latency: float) -> None:
        self._answer = answer
        self._latency = latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            answer = self._answer(head.split(b" ", 2)[1].decode())
            if self._latency:
                asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer)
            else:
                self._transport.write(answer)


async def _listen(latency: float) -> str:
    pages: list[_Pages] = []
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(pages[0].answer, latency), "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    pages.append(_Pages(base))
    pages[0].prepare()
    return base


async def _serve() -> None:
    print(json.dumps([await _listen(0.0), await _listen(LATENCY)]), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


@contextmanager
def serving() -> Iterator[Addresses]:
    """Runs the server while the block lasts."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        yield Addresses(*json.loads(process.stdout.readline()))
        process.stdin.close()
        process.wait()


if __name__ == "__main__":
    asyncio.run(_serve())
