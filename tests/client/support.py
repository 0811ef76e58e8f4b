"""A scripted server behind an httpx transport, and one way to make a call sync or async."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx
from amokit import AmoCRM, AsyncAmoCRM

TOKEN = "long-lived-secret"
ACCOUNT = "mycompany"
HOST = "mycompany.amocrm.ru"

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def answer(body: Any = None, status: int = 200, headers: dict[str, str] | None = None) -> httpx.Response:
    """A response of the server: bytes as they are, None without a body, anything else as JSON."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, content=content, headers=headers)


def page(key: str, items: Iterable[Any], next: str | None = None, **more: Any) -> httpx.Response:
    """A page of a list."""
    links = {"self": {"href": "https://mycompany.amocrm.ru/self"}} | ({"next": {"href": next}} if next else {})
    return answer({"_links": links, "_embedded": {key: list(items)}, **more})


def problem(status: int, title: str = "Refused", **more: Any) -> httpx.Response:
    """A refusal as the server words it."""
    return answer({"title": title, "type": "about:blank", "status": status, **more}, status)


@dataclass
class Server:
    """Returns its responses one after another, repeats the last one, and records the requests."""

    answers: list[Answer] = field(default_factory=list)
    seen: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        assert len(self.seen) < 1000, "the client goes on for ever"
        chosen = self.answers[min(len(self.seen), len(self.answers)) - 1]
        if isinstance(chosen, Exception):
            raise chosen
        if isinstance(chosen, httpx.Response):
            # One answer may be given several times; httpx binds each to its request.
            return httpx.Response(chosen.status_code, content=chosen.content, headers=chosen.headers)
        return chosen(request)

    @property
    def calls(self) -> list[str]:
        """Method and target of each request."""
        return [f"{request.method} {target(request)}" for request in self.seen]

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) if request.content else None for request in self.seen]


def label(value: Any) -> str:
    """Id of a parameter: its repr, but without an address, which differs between the workers of pytest-xdist."""
    text = repr(value)
    return type(value).__name__ if " at 0x" in text else text


def target(request: httpx.Request) -> str:
    """Path and query, still encoded."""
    return request.url.raw_path.decode()


def serve(*answers: Answer) -> Server:
    return Server(list(answers))


class Mode:
    """Makes the same call by the sync or the async client."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._runner = asyncio.Runner() if name == "async" else None
        self._clients: list[Any] = []

    def client(self, handler: Callable[[httpx.Request], httpx.Response], account: str | None = ACCOUNT, **options: Any) -> Any:
        """A client on a scripted server: by default without limiter and retry, and with a token."""
        given: dict[str, Any] = {"transport": httpx.MockTransport(handler), "limiter": None, "retry": None, **options}
        if "auth" not in given and "token" not in given:
            given["token"] = TOKEN
        client: Any = AsyncAmoCRM(account, **given) if self._runner else AmoCRM(account, **given)
        self._clients.append(client)
        return client

    def wait(self, result: Any) -> Any:
        """The result of a call."""
        if self._runner is not None and inspect.isawaitable(result):

            async def settle() -> Any:
                return await result

            return self._runner.run(settle())
        return result

    def all(self, result: Any) -> list[Any]:
        """Everything a list or an iterator gives."""
        if self._runner is not None and isinstance(result, AsyncIterable):

            async def gather() -> list[Any]:
                return [item async for item in result]

            return self._runner.run(gather())
        return list(result)

    def close(self) -> None:
        for client in self._clients:
            if self._runner is None:
                client.close()
            else:
                self._runner.run(client.aclose())
        if self._runner is not None:
            self._runner.close()


class FakeTime:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
