"""Connections: proxies, TLS, HTTP/2, and what happens to them when a process forks, a loop ends or a client is forgotten."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any
from urllib.request import getproxies, proxy_bypass
from weakref import WeakKeyDictionary

import httpx
from amokit_api.errors import ArgumentError

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
            raise ArgumentError("HTTP/2 needs the extra: pip install 'amokit[http2]'")
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


Key = tuple[str, str]


def _key(url: httpx.URL, proxy: str | httpx.Proxy | None) -> Key:
    return url.scheme, str(proxy.url) if isinstance(proxy, httpx.Proxy) else proxy or ""


class Network(httpx.BaseTransport):
    """Connections of a blocking client. Safe among threads; a process forked off makes its own."""

    def __init__(self, knobs: Knobs) -> None:
        self._knobs = knobs
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._pools: dict[Key, httpx.HTTPTransport] = {}

    def _own(self) -> dict[Key, httpx.HTTPTransport]:
        if self._pid != os.getpid():
            _FORKED.append(self._pools)
            self._start()
        return self._pools

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._knobs.proxy_of(request.url)
        pools, key = self._own(), _key(request.url, proxy)
        pool = pools.get(key)
        if pool is None:
            try:
                pool = pools.setdefault(key, httpx.HTTPTransport(**self._knobs.arguments(request.url, proxy)))
            except (ImportError, ValueError) as error:
                raise ArgumentError(f"the proxy cannot be used: {error}") from error
        return pool.handle_request(request)

    def close(self) -> None:
        for pool in list(self._own().values()):
            pool.close()


class AsyncNetwork(httpx.AsyncBaseTransport):
    """Connections of an async client, for each event loop its own. They are closed with the client, or with the loop."""

    def __init__(self, knobs: Knobs) -> None:
        self._knobs = knobs
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._loops: WeakKeyDictionary[Any, _Pools] = WeakKeyDictionary()
        self._no_loop = _Pools()

    def _own(self) -> _Pools:
        if self._pid != os.getpid():
            _FORKED.append((self._loops, self._no_loop))
            self._start()
        import asyncio  # blocking programs do not need it

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # trio
            return self._no_loop
        pools = self._loops.get(loop)
        if pools is None:
            pools = self._loops[loop] = _Pools()
        return pools

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = self._knobs.proxy_of(request.url)
        pools, key = self._own(), _key(request.url, proxy)
        pool = pools.by_key.get(key)
        if pool is None:
            try:
                pool = pools.by_key[key] = httpx.AsyncHTTPTransport(**self._knobs.arguments(request.url, proxy))
            except (ImportError, ValueError) as error:
                raise ArgumentError(f"the proxy cannot be used: {error}") from error
            await pools.watch()
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        await self._own().close()


class _Pools:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self.by_key: dict[Key, httpx.AsyncHTTPTransport] = {}
        self._closing: AsyncGenerator[None, None] | None = None

    async def watch(self) -> None:
        """Has them closed at the end of the loop, and when the client is forgotten.

        Python does both for async generators (PEP 525): one that has begun is finished in its loop.
        """
        if self._closing is None:
            self._closing = _closing(self.by_key)
            await anext(self._closing)

    async def close(self) -> None:
        closing, self._closing = self._closing, None
        if closing is not None:
            await closing.aclose()


async def _closing(pools: dict[Key, httpx.AsyncHTTPTransport]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        while pools:
            _, pool = pools.popitem()
            await pool.aclose()
