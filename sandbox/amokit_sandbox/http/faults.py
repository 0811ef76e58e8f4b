"""Faults on demand: late answers, answers of failure, connections that break."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from fnmatch import fnmatchcase
from http import HTTPStatus
from random import Random
from typing import Any, Literal

from starlette.responses import Response
from starlette.types import Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..arguments import check, is_number, is_whole
from ..problems import Problem
from .calls import problem_response

BLOCKED = "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>"

Connections = dict[tuple[str, int], asyncio.Transport]
PIECES = 10
"""Pieces that a body is sent in when it drips, or breaks off after half of them."""


METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS")
TIMES = ("before", "during", "after")


def _is_json(value: Any) -> bool:
    try:
        return isinstance(value, bytes) or bool(json.dumps(value))
    except (TypeError, ValueError):
        return False


def _is_method(value: Any) -> bool:
    return isinstance(value, str) and any(fnmatchcase(one, value.upper()) for one in METHODS)


def _are_headers(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(one, str) for one in (*value, *value.values()))


Rule = tuple[Callable[[Any], bool], str]
SECONDS: Rule = (is_number, "seconds, 0 or more")
RULES: dict[str, Rule] = {
    "method": (_is_method, "GET, POST and so on, or *"),
    "path": (
        lambda it: isinstance(it, str) and it[:1] in tuple("/*?["),
        "a path that begins with /, or a pattern such as */notes",
    ),
    "nth": (lambda it: is_whole(it, 1), "a whole number of at least 1"),
    "times": (lambda it: it is None or is_whole(it, 1), "a whole number of at least 1, or None for all calls"),
    "delay": SECONDS,
    "status": (lambda it: it is None or (is_whole(it, 100) and it < 600), "a status of HTTP, from 100 to 599"),
    "headers": (_are_headers, "a dict of texts"),
    "body": (_is_json, "what JSON has, a text or bytes"),
    "when": (lambda it: it in TIMES, ", ".join(TIMES)),
    "cut": (lambda it: it is None or is_whole(it), "a number of bytes"),
    "drip": SECONDS,
    "content_type": (lambda it: it is None or isinstance(it, str), "a text"),
    "bomb": (is_whole, "a number of MiB"),
    "chance": (lambda it: is_number(it) and it <= 1, "a number from 0 to 1"),
    "seed": (lambda it: isinstance(it, int), "a whole number"),
}
"""What each argument of a fault must be. A fault that matches no call would let a test pass without testing anything."""


@dataclass
class Fault:
    """A fault that some calls get.

    Of the calls that match, those from the `nth` on are hit, `times` of them (None: all), each with the `chance` given
    (drawn by `seed`). A delay comes first. Then the call is answered with `status`, or its connection is reset; with
    `when="after"` the server has done the work by then, and only its answer is lost; with `when="during"` the reset
    comes in the middle of the answer's body. Or the answer is spoiled, after the work is done: `cut` to so many bytes,
    sent piece by piece with `drip` seconds before each, said to be of another `content_type`, or replaced by `bomb`
    MiB of nothing, packed. Several faults may hit one call, and their delays add up; what one has ended, later ones do
    not see, so that faults of the same calls stand in a queue.
    """

    method: str = "*"
    path: str = "*"
    nth: int = 1
    times: int | None = 1
    delay: float = 0
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    reset: bool = False
    when: Literal["before", "during", "after"] = "before"
    cut: int | None = None
    drip: float = 0
    content_type: str | None = None
    bomb: int = 0
    chance: float = 1
    seed: int = 0
    seen: int = 0
    hits: int = 0

    def __post_init__(self) -> None:
        for name, (fits, wanted) in RULES.items():
            check(f"{name} of a fault", value := getattr(self, name), fits(value), wanted)
        self._drawn = Random(self.seed)

    @classmethod
    def from_dict(cls, data: Any) -> Fault:
        """A fault that came as JSON; raises ValueError for what it is not."""
        known = {entry.name for entry in fields(cls)} - {"seen", "hits"}
        if not isinstance(data, dict) or not data.keys() <= known:
            raise ValueError(f"a fault is an object of {', '.join(sorted(known))}")
        return cls(**data)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def ends_call(self) -> bool:
        return self.reset or self.status is not None or self.spoils

    @property
    def spoils(self) -> bool:
        return self.cut is not None or bool(self.drip) or self.content_type is not None or bool(self.bomb)

    @property
    def forestalls(self) -> bool:
        """Whether the server does not get to do the work."""
        return self.when == "before" and (self.reset or self.status is not None)

    def takes(self, method: str, path: str) -> bool:
        """Whether this call is hit; counts it when it matches."""
        if not (fnmatchcase(method, self.method.upper()) and fnmatchcase(path, self.path)):
            return False
        self.seen += 1
        if self.seen < self.nth or (self.times is not None and self.hits >= self.times):
            return False
        if self.chance < 1 and self._drawn.random() >= self.chance:
            return False
        self.hits += 1
        return True

    def answer(self) -> Response:
        """What is answered in place of the server: JSON for anything but text; a problem document where nothing is given."""
        status = self.status or 200
        body, media_type = self.body, "text/html"
        if body is None and status >= 400:
            title = HTTPStatus(status).phrase if status in list(HTTPStatus) else "Error"
            body = {"title": title, "type": f"https://httpstatus.es/{status}", "status": status, "detail": title}
        if body is not None and not isinstance(body, (str, bytes)):
            media_type = "application/problem+json" if status >= 400 else "application/hal+json"
            body = json.dumps(body, ensure_ascii=False)
        content = body.encode() if isinstance(body, str) else body or b""
        headers = {} if body is None else {"content-type": media_type}
        return Response(content, status, headers | {name.lower(): value for name, value in self.headers.items()})

    def spoil(self, response: Response) -> Response:
        """The answer as this fault leaves it, but for how it is sent."""
        headers = {key: value for key, value in response.headers.items() if key != "content-length"}
        content = bytes(response.body)
        if self.cut is not None:
            content = content[: self.cut]
        if self.bomb:
            content = gzip.compress(bytes(self.bomb * 2**20))
            headers["content-encoding"] = "gzip"
        if self.content_type is not None:
            headers["content-type"] = self.content_type
        return Response(content, response.status_code, headers)

    async def deliver(self, response: Response, send: Send) -> bool:
        """Sends an answer in pieces; says whether it got to the end."""
        await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
        content = bytes(response.body)
        size = len(content) // PIECES + 1
        for start in range(0, len(content), size):
            if self.reset and start >= len(content) // 2:
                return False
            await asyncio.sleep(self.drip)
            await send({"type": "http.response.body", "body": content[start : start + size], "more_body": True})
        if self.reset:
            return False
        await send({"type": "http.response.body", "body": b""})
        return True


class Gate:
    """Lets so many calls a second through, as amoCRM does; who is refused too often is blocked until `clear`."""

    def __init__(self, rate: int | None, block_after: int | None = None) -> None:
        self.rate = rate
        self.block_after = block_after
        self._passed: deque[float] = deque()
        self._refused = 0

    def refusal(self, now: float) -> Response | None:
        """What a call is answered that is one too many."""
        if self.rate is None:
            return None
        if self.block_after is not None and self._refused >= self.block_after:
            return Response(BLOCKED, 403, media_type="text/html")
        while self._passed and now - self._passed[0] >= 1:
            self._passed.popleft()
        if len(self._passed) < self.rate:
            self._passed.append(now)
            return None
        self._refused += 1
        return problem_response(Problem(429, "Too many requests", retry_after=1))

    def clear(self) -> None:
        """Ends a block."""
        self._refused = 0
        self._passed.clear()


class Faults:
    """The faults that are set, oldest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        check("add", fault, isinstance(fault, Fault), "a Fault, which `sandbox.fault(…)` makes")
        with self._lock:
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def all(self) -> list[Fault]:
        with self._lock:
            return list(self._faults)

    def strike(self, method: str, path: str) -> list[Fault]:
        """Those that hit this call; only the last one may end it."""
        struck: list[Fault] = []
        with self._lock:
            for fault in self._faults:
                if fault.takes(method, path):
                    struck.append(fault)
                    if fault.ends_call:
                        break
        return struck


def reset(transport: asyncio.Transport) -> None:
    """Breaks a connection as a crashing server does: with RST, not with FIN."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()


def protocol(connections: Connections) -> type[asyncio.Protocol]:
    """uvicorn's HTTP protocol, with its connections kept by the address of their client, so that they can be broken."""

    class BreakableProtocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if self.client:
                connections[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client:
                connections.pop(self.client, None)
            super().connection_lost(exc)

    return BreakableProtocol
