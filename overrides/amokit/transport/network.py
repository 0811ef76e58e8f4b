"""Connections: proxies, TLS, HTTP/2, and what happens to them when a process forks, a loop ends or a client is forgotten."""

from __future__ import annotations

import os
import ssl
import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib.util import find_spec
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx
from amokit_api.errors import ArgumentError, MissingExtraError

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)
_FORKED: list[Any] = []
"""Connections of the process that this one was forked from: not ours to close, and closing needs locks that may be held."""


@dataclass
class Knobs:
    """How to connect.

    Attributes:
        proxy: Address of a proxy for everything; None looks at the environment (`HTTPS_PROXY`, `NO_PROXY` and their like).
        verify: False trusts every server, a path one's own authorities; or an `ssl.SSLContext`.
        cert: The client's certificate: a file, or file and key, or file, key and password.
        http2: Speaks HTTP/2 where the server does (extra `http2`).
        connections: How many connections are open and kept.
        trust_env: Whether the environment is looked at.
    """

    proxy: str | httpx.Proxy | None = None
    verify: ssl.SSLContext | str | bool = True
    cert: str | tuple[str, str] | tuple[str, str, str] | None = None
    http2: bool = False
    connections: httpx.Limits = field(default_factory=lambda: LIMITS)
    trust_env: bool = True
    _proxies: dict[str, str] = field(init=False, repr=False)
    _context: ssl.SSLContext | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        if self.http2 and find_spec("h2") is None:
            raise MissingExtraError("HTTP/2 needs the package h2: pip install 'amokit[http2]'")
        self._proxies = {} if self.proxy is not None or not self.trust_env else getproxies()
        if self.verify is not True or self.cert is not None:
            self.context()

    def context(self) -> ssl.SSLContext:
        """The TLS settings; made when they are first needed, as reading all authorities takes time. Raises ArgumentError."""
        if self._context is None:
            try:
                if isinstance(self.verify, ssl.SSLContext):
                    context = self.verify
                elif isinstance(self.verify, str):
                    folder = os.path.isdir(self.verify)
                    file, path = (None, self.verify) if folder else (self.verify, None)
                    context = ssl.create_default_context(cafile=file, capath=path)
                else:
                    context = httpx.create_ssl_context(verify=self.verify, trust_env=self.trust_env)
                if self.cert is not None:
                    context.load_cert_chain(*((self.cert,) if isinstance(self.cert, str) else self.cert))
            except OSError as error:  # ssl.SSLError too
                raise ArgumentError(f"the TLS settings are no good: {error}") from error
            self._context = context
        return self._context

    def proxy_of(self, url: httpx.URL) -> str | httpx.Proxy | None:
        """The proxy that an address is reached through."""
        if not self._proxies:
            return self.proxy
        host = url.host if url.port is None else f"{url.host}:{url.port}"
        found = self._proxies.get(url.scheme) or self._proxies.get("all")
        if not found or proxy_bypass(host):
            return None
        return found if "://" in found else f"http://{found}"

    def arguments(self, url: httpx.URL, proxy: str | httpx.Proxy | None) -> dict[str, Any]:
        """Arguments of httpx's transports."""
        tls = url.scheme == "https" or str(proxy or "").startswith("https") or isinstance(proxy, httpx.Proxy)
        # Without TLS no authorities are needed; an empty context takes no time.
        context = self.context() if tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return {"verify": context, "http2": self.http2, "limits": self.connections, "trust_env": self.trust_env, "proxy": proxy}


Key = tuple[str, str, str]


def _key(url: httpx.URL, proxy: str | httpx.Proxy | None) -> Key:
    server = url.netloc.decode("ascii")
    return url.scheme, server, str(proxy.url) if isinstance(proxy, httpx.Proxy) else proxy or ""


class _Shelf:
    """Connections to one server, each with one thread at a time.

    httpx's own pool is not used by several threads: it may take a connection on which an answer just came for one that the
    server closed, and close it under the thread that waits for the answer.
    """

    def __init__(self, limits: httpx.Limits, arguments: dict[str, Any]) -> None:
        self._arguments = arguments
        self._keep = 20 if limits.max_keepalive_connections is None else limits.max_keepalive_connections
        self._places = None if limits.max_connections is None else threading.BoundedSemaphore(limits.max_connections)
        self._free: list[httpx.HTTPTransport] = []
        self._open = True

    def take(self, patience: float | None) -> httpx.HTTPTransport:
        """A connection, the one that was used last; PoolTimeout when none becomes free in time."""
        if self._places is not None and not self._places.acquire(timeout=patience):
            raise httpx.PoolTimeout("all connections are in use")
        try:
            return self._free.pop()
        except IndexError:
            pass
        try:
            return httpx.HTTPTransport(**self._arguments)
        except BaseException:
            self._leave()
            raise

    def give_back(self, transport: httpx.HTTPTransport) -> None:
        if self._open and len(self._free) < self._keep:
            self._free.append(transport)
        else:
            transport.close()
        self._leave()

    def _leave(self) -> None:
        if self._places is not None:
            self._places.release()

    def close(self) -> None:
        self._open = False
        while self._free:
            self._free.pop().close()


class _Lent(httpx.SyncByteStream):
    """A body that gives its connection back when it is closed."""

    def __init__(self, stream: httpx.SyncByteStream, give_back: Callable[[], None]) -> None:
        self._stream = stream
        self._give_back: Callable[[], None] | None = give_back

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        give_back, self._give_back = self._give_back, None
        try:
            self._stream.close()
        finally:
            if give_back is not None:
                give_back()


class Network(httpx.BaseTransport):
    """Connections of a blocking client. Safe among threads; a process forked off makes its own."""

    def __init__(self, knobs: Knobs) -> None:
        self._knobs = knobs
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._shelves: dict[Key, _Shelf] = {}

    def _own(self) -> dict[Key, _Shelf]:
        if self._pid != os.getpid():
            _FORKED.append(self._shelves)
            self._start()
        return self._shelves

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._knobs.proxy_of(request.url)
        shelves, key = self._own(), _key(request.url, proxy)
        shelf = shelves.get(key)
        if shelf is None:
            new = _Shelf(self._knobs.connections, self._knobs.arguments(request.url, proxy))
            shelf = shelves.setdefault(key, new)
        try:
            transport = shelf.take(request.extensions.get("timeout", {}).get("pool"))
        except (ImportError, ValueError) as error:
            raise ArgumentError(f"the proxy cannot be used: {error}") from error
        try:
            response = transport.handle_request(request)
        except BaseException:
            shelf.give_back(transport)
            raise
        stream = response.stream
        assert isinstance(stream, httpx.SyncByteStream)
        response.stream = _Lent(stream, partial(shelf.give_back, transport))
        return response

    def close(self) -> None:
        shelves = self._own()
        while shelves:
            shelves.popitem()[1].close()


class AsyncNetwork(httpx.AsyncBaseTransport):
    """Connections of an async client, for each event loop its own. They are closed with the client, or with the loop."""

    def __init__(self, knobs: Knobs) -> None:
        self._knobs = knobs
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._loops: weakref.WeakKeyDictionary[Any, _Pools] = weakref.WeakKeyDictionary()
        self._no_loop = _Pools()

    def _own(self) -> tuple[_Pools, Any]:
        if self._pid != os.getpid():
            _FORKED.append((self._loops, self._no_loop))
            self._start()
        import asyncio  # blocking programs do not need it

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # trio
            return self._no_loop, None
        pools = self._loops.get(loop)
        if pools is None:
            pools = self._loops[loop] = _Pools()
        return pools, loop

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._knobs.proxy_of(request.url)
        (pools, loop), key = self._own(), _key(request.url, proxy)
        pool = pools.by_key.get(key)
        if pool is None:
            try:
                pool = pools.by_key[key] = httpx.AsyncHTTPTransport(**self._knobs.arguments(request.url, proxy))
            except (ImportError, ValueError) as error:
                raise ArgumentError(f"the proxy cannot be used: {error}") from error
            await pools.watch(self, loop)
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        await self._own()[0].close()


class _Pools:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self.by_key: dict[Key, httpx.AsyncHTTPTransport] = {}
        self._closing: AsyncGenerator[None, None] | None = None
        self._forgotten: weakref.finalize[Any, Any] | None = None

    async def watch(self, network: AsyncNetwork, loop: Any) -> None:
        """Has them closed at the end of the loop, and when the client is forgotten.

        At its end a loop finishes the async generators that have begun in it (PEP 525). The finalizer holds the connections
        until then, or they would be collected together with the client, unclosed.
        """
        if self._closing is None:
            self._closing = _closing(self.by_key)
            await anext(self._closing)
            if loop is not None:
                self._forgotten = weakref.finalize(network, _forget, weakref.ref(loop), self._closing)
                self._forgotten.atexit = False

    async def close(self) -> None:
        closing, self._closing = self._closing, None
        if self._forgotten is not None:
            self._forgotten.detach()
        if closing is not None:
            await closing.aclose()


async def _closing(pools: dict[Key, httpx.AsyncHTTPTransport]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        while pools:
            _, pool = pools.popitem()
            await pool.aclose()


def _forget(loop: weakref.ref[Any], closing: AsyncGenerator[None, None]) -> None:
    alive = loop()
    if alive is not None and not alive.is_closed():
        alive.call_soon_threadsafe(alive.create_task, _finish(closing))


async def _finish(closing: AsyncGenerator[None, None]) -> None:
    await closing.aclose()
