"""Connection pools that survive forks, the end of event loops, and clients that are not closed."""

from __future__ import annotations

import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Iterator
from functools import partial
from typing import Any, TypeVar

import httpx
from amokit_api.errors import ArgumentError

from ..concurrency.per_process import PerProcess
from .connection_options import ConnectionOptions

T = TypeVar("T", httpx.HTTPTransport, httpx.AsyncHTTPTransport)

Key = tuple[str, str, str]


def _key(url: httpx.URL, proxy: str | httpx.Proxy | None) -> Key:
    server = url.netloc.decode("ascii")
    return url.scheme, server, str(proxy.url) if isinstance(proxy, httpx.Proxy) else proxy or ""


def _make_transport(kind: type[T], arguments: dict[str, Any]) -> T:
    """A transport of httpx. Raises ArgumentError."""
    try:
        transport = kind(**arguments)
        if isinstance(transport, httpx.HTTPTransport):
            from .deadline_backend import DeadlineBackend

            # httpx takes no network backend; its pool is httpcore's, which does.
            pool = transport._pool
            pool._network_backend = DeadlineBackend(pool._network_backend)
        return transport
    except (ImportError, ValueError) as error:
        raise ArgumentError(f"the proxy cannot be used: {error}") from error


class _ConnectionPool:
    """Connections to one server, each used by one thread at a time.

    httpx's own pool is not used by several threads: it may mistake a connection on which a response has just arrived for one that
    the server has closed, and close it while another thread waits for that response.
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
            return _make_transport(httpx.HTTPTransport, self._arguments)
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


class _PooledStream(httpx.SyncByteStream):
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


class PoolTransport(httpx.BaseTransport):
    """Connections of a blocking client. Safe among threads; a forked process makes its own."""

    def __init__(self, connection: ConnectionOptions) -> None:
        self._options = connection
        self._pools: PerProcess[dict[Key, _ConnectionPool]] = PerProcess(dict)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._options.proxy_of(request.url)
        pools, key = self._pools.get(), _key(request.url, proxy)
        pool = pools.get(key)
        if pool is None:
            new = _ConnectionPool(self._options.connections, self._options.arguments(request.url, proxy))
            pool = pools.setdefault(key, new)
        transport = pool.take(request.extensions.get("timeout", {}).get("pool"))
        try:
            response = transport.handle_request(request)
        except BaseException:
            pool.give_back(transport)
            raise
        stream = response.stream
        assert isinstance(stream, httpx.SyncByteStream)
        response.stream = _PooledStream(stream, partial(pool.give_back, transport))
        return response

    def close(self) -> None:
        pools = self._pools.get()
        while pools:
            pools.popitem()[1].close()


class AsyncPoolTransport(httpx.AsyncBaseTransport):
    """Connections of an async client, for each event loop its own. They are closed with the client, or with the loop."""

    def __init__(self, connection: ConnectionOptions) -> None:
        self._options = connection
        self._loops = PerProcess(_PoolsByLoop)

    def _own(self) -> tuple[_LoopPools, Any]:
        loops = self._loops.get()
        import asyncio  # blocking programs do not need it

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # trio
            return loops.none, None
        pools = loops.by_loop.get(loop)
        if pools is None:
            loops.drop_closed()
            pools = loops.by_loop[loop] = _LoopPools()
        return pools, loop

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._options.proxy_of(request.url)
        (pools, loop), key = self._own(), _key(request.url, proxy)
        pool = pools.by_key.get(key)
        if pool is None:
            pool = pools.by_key[key] = _make_transport(httpx.AsyncHTTPTransport, self._options.arguments(request.url, proxy))
            await pools.watch(self, loop)
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        await self._own()[0].close()


class _LoopPools:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self.by_key: dict[Key, httpx.AsyncHTTPTransport] = {}
        self._closing: AsyncGenerator[None, None] | None = None
        self._forgotten: weakref.finalize[Any, Any] | None = None

    async def watch(self, network: AsyncPoolTransport, loop: Any) -> None:
        """Makes sure that they are closed at the end of the loop, or when the client is garbage-collected.

        At its end, a loop closes the async generators that were started in it (PEP 525). The finalizer keeps the connections
        until then; otherwise they would be collected together with the client, unclosed.
        """
        if self._closing is None:
            self._closing = _closing(self)
            await anext(self._closing)
            if loop is not None:
                self._forgotten = weakref.finalize(network, _forget, weakref.ref(loop), self._closing)
                self._forgotten.atexit = False

    async def close(self) -> None:
        closing, self._closing = self._closing, None
        if closing is not None:
            await closing.aclose()

    def release(self) -> None:
        """Drops the finalizer, which would keep the event loop alive by way of the generator."""
        if self._forgotten is not None:
            self._forgotten.detach()
            self._forgotten = None


class _PoolsByLoop:
    """The connections of each event loop, and of trio, which has no such objects."""

    def __init__(self) -> None:
        self.by_loop: weakref.WeakKeyDictionary[Any, _LoopPools] = weakref.WeakKeyDictionary()
        self.none = _LoopPools()

    def drop_closed(self) -> None:
        """Forgets event loops that were closed without finishing their async generators."""
        for loop in [loop for loop in self.by_loop if loop.is_closed()]:
            self.by_loop.pop(loop).release()


async def _closing(pools: _LoopPools) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        pools.release()
        while pools.by_key:
            _, pool = pools.by_key.popitem()
            await pool.aclose()


def _forget(loop: weakref.ref[Any], closing: AsyncGenerator[None, None]) -> None:
    alive = loop()
    if alive is not None and not alive.is_closed():
        alive.call_soon_threadsafe(alive.create_task, _finish(closing))


async def _finish(closing: AsyncGenerator[None, None]) -> None:
    await closing.aclose()
