"""Options of connections: proxy, TLS, HTTP/2, limits of the pool."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx
from amokit_api.errors import ArgumentError, MissingExtraError

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)


@dataclass
class ConnectionOptions:
    """Options of connections.

    Attributes:
        proxy: URL of a proxy for all requests; None takes those of the environment (`HTTPS_PROXY`, `NO_PROXY`, …).
        verify: False trusts every server; a path names a file or folder of authorities; or an `ssl.SSLContext`.
        cert: The client's certificate: a file, or file and key, or file, key and password.
        http2: Uses HTTP/2 where the server has it (extra `http2`).
        connections: Limits of the connection pool, for each server.
        trust_env: Whether the environment is read.
    """

    proxy: str | httpx.Proxy | None = None
    verify: ssl.SSLContext | str | os.PathLike[str] | bool = True
    cert: str | os.PathLike[str] | tuple[str, str] | tuple[str, str, str] | None = None
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
        """The TLS context, made when it is first needed, as reading all authorities takes time. Raises ArgumentError."""
        if self._context is None:
            try:
                if isinstance(self.verify, ssl.SSLContext):
                    context = self.verify
                elif isinstance(self.verify, str | os.PathLike):
                    folder = os.path.isdir(self.verify)
                    file, path = (None, self.verify) if folder else (self.verify, None)
                    context = ssl.create_default_context(cafile=file, capath=path)
                else:
                    context = httpx.create_ssl_context(verify=self.verify, trust_env=self.trust_env)
                if self.cert is not None:
                    certificate, *key = self.cert if isinstance(self.cert, tuple) else (self.cert,)
                    context.load_cert_chain(certificate, *key)
            except OSError as error:  # ssl.SSLError too
                raise ArgumentError(f"the TLS settings cannot be used: {error}") from error
            self._context = context
        return self._context

    def proxy_of(self, url: httpx.URL) -> str | httpx.Proxy | None:
        """The proxy for a URL."""
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
