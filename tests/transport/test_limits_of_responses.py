"""A response has an end: of time, whatever it drips, and of size, whatever it is packed in."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import logging
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator

import pytest
from amokit import AsyncAmoCRM
from amokit.errors import BodyTooLargeError, TimeoutError, UnreadableBodyError
from amokit_api.http.request import Request

from ..client.support import Mode, serve

Handler = Callable[[socket.socket], None]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
FOR_EVER = 20.0
"""Seconds after which a server stops by itself."""


class Raw:
    """A server whose responses a function writes to the socket, byte by byte if it wants."""

    def __init__(self) -> None:
        self.handler: Handler = lambda connection: None
        self.heads: list[bytes] = []
        self.stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(65536)
            self.heads.append(head)
            self.handler(connection)

    def drip(self, connection: socket.socket, first: bytes, again: bytes) -> None:
        connection.sendall(first)
        end = time.monotonic() + FOR_EVER
        while time.monotonic() < end and not self.stopped.wait(0.05):
            connection.sendall(again)

    def close(self) -> None:
        self.stopped.set()
        self._listener.close()


@pytest.fixture
def raw() -> Iterator[Raw]:
    server = Raw()
    yield server
    server.close()


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n"
GZIP_START = b"\x1f\x8b\x08\0\0\0\0\0\0\x03"
DRIPS = {
    "the status line": (b"HTTP/1.1 ", b"2"),
    "a header": (HEAD + b"X-Slow: ", b"a"),
    "early hints": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "the body": (CHUNKED + b"\r\n", chunk(b" ")),
    "a packed body of nothing": (CHUNKED + b"Content-Encoding: gzip\r\n\r\n" + chunk(GZIP_START), chunk(b"\0\0\0\xff\xff")),
}


@pytest.mark.parametrize("name", DRIPS)
def test_the_time_of_a_call_is_kept_in_every_phase(raw: Raw, mode: Mode, name: str) -> None:
    first, again = DRIPS[name]
    raw.handler = lambda connection: raw.drip(connection, first, again)
    amo = mode.client(serve(), None, base_url=raw.url, transport=None, total_timeout=0.5)
    with pytest.raises(TimeoutError) as caught:
        mode.wait(amo.account.get())
    assert caught.value.sent_maybe
    assert not raw.stopped.is_set(), "the server was still sending"


def packed(encoding: str, content: bytes) -> bytes:
    head = HEAD + b"Content-Encoding: %s\r\nContent-Length: %d\r\n\r\n" % (encoding.encode(), len(content))
    return head + content


BODY = b'{"id": 77, "name": "' + b"x" * 100_000 + b'"}'
RAW_DEFLATE = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": packed("gzip", gzip.compress(BODY)),
    "x-gzip": packed("x-gzip", gzip.compress(BODY)),
    "deflate": packed("deflate", zlib.compress(BODY)),
    "deflate without its header": packed("deflate", RAW_DEFLATE.compress(BODY) + RAW_DEFLATE.flush()),
    "identity": packed("identity", BODY),
}


@pytest.mark.parametrize("name", PACKED)
def test_what_was_offered_is_unpacked(raw: Raw, mode: Mode, name: str) -> None:
    raw.handler = lambda connection: connection.sendall(PACKED[name])
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    assert mode.wait(amo.account.get()).name == "x" * 100_000


def test_a_small_body_that_unpacks_to_a_large_one_is_refused_before_it_is_unpacked(raw: Raw, mode: Mode) -> None:
    bomb = packed("gzip", gzip.compress(bytes(64 * 2**20)))
    raw.handler = lambda connection: connection.sendall(bomb)
    amo = mode.client(serve(), None, base_url=raw.url, transport=None, max_bytes=2**20)
    with pytest.raises(BodyTooLargeError, match="larger than 1,048,576 bytes"):
        mode.wait(amo.account.get())


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "deflate, gzip", "unknown"])
def test_encodings_that_were_not_offered_are_refused(raw: Raw, mode: Mode, encoding: str) -> None:
    content = gzip.compress(gzip.compress(BODY))
    raw.handler = lambda connection: connection.sendall(packed(encoding, content))
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    with pytest.raises(UnreadableBodyError, match=r"cannot be decompressed: the encoding .* was not offered"):
        mode.wait(amo.account.get())


def test_a_packed_body_that_is_broken_or_cut_off(raw: Raw, mode: Mode) -> None:
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    raw.handler = lambda connection: connection.sendall(packed("gzip", b"this is not gzip"))
    with pytest.raises(UnreadableBodyError, match="cannot be decompressed"):
        mode.wait(amo.account.get())
    raw.handler = lambda connection: connection.sendall(packed("gzip", gzip.compress(BODY)[:-40]))
    with pytest.raises(Exception, match="cut off") as caught:
        mode.wait(amo.account.get())
    assert caught.value.sent_maybe  # type: ignore[attr-defined]


def test_a_body_takes_its_memory_once(raw: Raw, mode: Mode) -> None:
    body = b'{"text": "%s"}' % (b"x" * 2**23)
    answer = HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    raw.handler = lambda connection: connection.sendall(answer)
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    # Only a number is returned: a loop in debug mode makes text of results.
    request = Request("get_account", "GET", "/api/v4/account", lambda response: len(response.content))
    mode.wait(amo.send(request))  # imports what is needed
    tracemalloc.start()
    try:
        assert mode.wait(amo.send(request)) == len(body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1.5 * len(body)


def test_cookies_are_neither_kept_nor_sent(raw: Raw, mode: Mode) -> None:
    cookie = HEAD + b"Set-Cookie: session_id=user-2; Path=/; Max-Age=99999\r\nContent-Length: 9\r\n\r\n" + b'{"id": 1}'
    raw.handler = lambda connection: connection.sendall(cookie)
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    for _ in range(3):
        mode.wait(amo.account.get())
    assert len(raw.heads) == 3
    assert not any(b"cookie" in head.lower() for head in raw.heads)


def test_what_is_asked_for_is_in_no_log_of_httpx(raw: Raw, mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    raw.handler = lambda connection: connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
    amo = mode.client(serve(), None, base_url=raw.url, transport=None)
    with caplog.at_level(logging.DEBUG):
        mode.wait(amo.contacts.list(query="+79991234567"))
    assert [record for record in caplog.records if record.name.partition(".")[0] in ("httpx", "httpcore", "hpack")] == []
    import httpx

    with caplog.at_level(logging.INFO), httpx.Client() as other:
        other.get(raw.url)
    assert any(record.name == "httpx" for record in caplog.records), "other clients are logged as before"


def test_nothing_is_kept_of_event_loops_that_have_ended(raw: Raw) -> None:
    raw.handler = lambda connection: connection.sendall(HEAD + b"Content-Length: 9\r\n\r\n" + b'{"id": 1}')
    amo = AsyncAmoCRM(base_url=raw.url, token="t", limiter=None)
    ended: list[bool] = []

    class Loop(asyncio.SelectorEventLoop):
        def __del__(self) -> None:
            ended.append(True)

    async def job() -> None:
        await amo.account.get()

    for _ in range(5):
        with asyncio.Runner(loop_factory=Loop) as runner:
            runner.run(job())
    del runner
    gc.collect()
    assert len(ended) >= 4, "all but the last, which asyncio may hold"
