"""What a client can be told, and how it is put together from that."""

from __future__ import annotations

import copy
import logging
import ssl
import weakref
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import httpx

from ..address import servers
from ..limits import Limiter, RateLimiter, limiter_of
from ..signing import integration_of, signer
from ..version import VERSION
from .calls import Settings
from .carry import AsyncCallTransport, CallTransport
from .hooks import Hooks, Listeners
from .knobs import LIMITS, Knobs
from .network import AsyncNetwork, Network
from .retry import Retry

if TYPE_CHECKING:
    from typing import Self


TIMEOUT = httpx.Timeout(30.0, connect=5.0)


class Options(TypedDict, total=False):
    """What both clients take, by name.

    Keys:
        base_url: Scheme and host instead of an account, for the sandbox and for proxies; takes requests to all servers.
        token: A long-lived token.
        auth: Signs requests instead of a token: `OAuth(…)`, or any `httpx.Auth`.
        hosts: Addresses of single servers, by name: `drive`, `amojo`, `shared`, `api_domain`.
        app: Name and version of your program, for the `User-Agent` header.
        check_filters: Before the first filtered list, asks the account whether it heeds filters; see `check_filters()`.
        timeout: Seconds for each phase of a request, or an `httpx.Timeout`; 30 by default and 5 to connect.
        total_timeout: Seconds for one call with all its waits and tries; None, the default, for as long as they take.
        limiter: Spaces requests. By default one `RateLimiter` for all clients of the integration in this process, 7 a second;
            `FileLimiter` and `RedisLimiter` are shared by processes and machines. None is off.
        retry: What is asked again when it fails; None is nothing.
        hooks: What is called on requests, answers, retries, waits and refreshed tokens.
        log: True logs to the logger `amokit`; or a logger of your own.
        proxy: Address of a proxy. By default the environment is looked at (`HTTPS_PROXY`, `NO_PROXY`).
        verify: False trusts every server, a path one's own authorities; or an `ssl.SSLContext`.
        cert: The client's certificate: a file, or file and key, or file, key and password.
        http2: Speaks HTTP/2 where the server does (extra `http2`).
        connections: How many connections are open and kept, as `httpx.Limits`.
        trust_env: Whether proxies and authorities of the environment are used; True by default.
        max_bytes: The largest answer that is read, unpacked; 64 MiB by default.
    """

    base_url: str | None
    token: str | None
    auth: httpx.Auth | None
    hosts: Mapping[str, str] | None
    app: str | None
    check_filters: bool
    timeout: float | httpx.Timeout
    total_timeout: float | None
    limiter: Limiter | Literal["default"] | None
    retry: Retry | Literal["default"] | None
    hooks: Hooks | Iterable[Hooks]
    log: bool | logging.Logger
    proxy: str | httpx.Proxy | None
    verify: ssl.SSLContext | str | bool
    cert: str | tuple[str, str] | tuple[str, str, str] | None
    http2: bool
    connections: httpx.Limits
    trust_env: bool
    max_bytes: int


class Plan:
    """The parts that both colours are made of. Raises ArgumentError for what is no good, TypeError for unknown options."""

    def __init__(self, account: str | None, options: Options, *, blocking: bool) -> None:
        for name in options.keys() - Options.__annotations__.keys():
            raise TypeError(f"{'AmoCRM' if blocking else 'AsyncAmoCRM'}() got an unexpected keyword argument {name!r}")
        self.hosts = servers(account, options.get("base_url"), options.get("hosts"))
        self.auth = signer(
            options.get("token"), options.get("auth"), self.hosts["account"], checked=options.get("base_url") is None
        )
        limiter, retry = options.get("limiter", "default"), options.get("retry", "default")
        self.settings = Settings(
            retry=Retry() if retry == "default" else retry,
            limiter=self._default_limiter() if limiter == "default" else limiter,
            listeners=Listeners(_hooks(options), blocking=blocking),
            total=options.get("total_timeout"),
            max_bytes=options.get("max_bytes", Settings.max_bytes),
        )
        self.knobs = Knobs(
            proxy=options.get("proxy"),
            verify=options.get("verify", True),
            cert=options.get("cert"),
            http2=options.get("http2", False),
            connections=options.get("connections", LIMITS),
            trust_env=options.get("trust_env", True),
        )
        # Other encodings unpack too much at once to be stopped in time.
        headers = {"User-Agent": user_agent(options.get("app")), "Accept-Encoding": "gzip, deflate"}
        self.arguments: dict[str, Any] = {"timeout": options.get("timeout", TIMEOUT), "headers": headers}

    def _default_limiter(self) -> Limiter:
        integration = integration_of(self.auth)
        return RateLimiter() if integration is None else limiter_of(integration)


def user_agent(app: str | None) -> str:
    """The `User-Agent` header."""
    own = f"amokit/{VERSION}"
    return f"{app} {own}" if app else own


def _hooks(options: Options) -> list[Hooks]:
    hooks = options.get("hooks", ())
    several = [hooks] if isinstance(hooks, Hooks) else list(hooks)
    log = options.get("log", False)
    if log is not False:
        from .logs import log_hooks, logger

        several.append(log_hooks(logger if log is True else log))
    return several


class Connected:
    """What both clients know of how they were made."""

    _extensions: Mapping[str, Any]

    def _connect(self, plan: Plan, transport: httpx.BaseTransport | None) -> httpx.Client:
        network = Network(plan.knobs) if transport is None else transport
        if isinstance(network, Network):
            # A client that is forgotten leaves no open connections behind.
            weakref.finalize(self, network.close)
        return httpx.Client(transport=CallTransport(network, plan.settings), **plan.arguments)

    def _connect_async(self, plan: Plan, transport: httpx.AsyncBaseTransport | None) -> httpx.AsyncClient:
        network = AsyncNetwork(plan.knobs) if transport is None else transport
        return httpx.AsyncClient(transport=AsyncCallTransport(network, plan.settings), **plan.arguments)

    def with_options(
        self,
        *,
        retry: Retry | Literal["same"] | None = "same",
        timeout: float | httpx.Timeout | Literal["same"] = "same",
        total_timeout: float | Literal["same"] | None = "same",
    ) -> Self:
        """The same client, on the same connections, with other options: `amo.with_options(retry=Retry(resend_writes=True))`.

        Args:
            retry: What is asked again when it fails; None is nothing.
            timeout: Seconds for each phase of a request, or an `httpx.Timeout`.
            total_timeout: Seconds for one call with all its waits and tries; None for as long as they take.
        """
        twin = copy.copy(self)
        for name in list(vars(twin)):
            if isinstance(getattr(type(twin), name, None), cached_property):
                delattr(twin, name)  # a resource, bound to this client
        changed = dict(self._extensions)
        if retry != "same":
            changed["amokit.retry"] = retry
        if timeout != "same":
            changed["timeout"] = httpx.Timeout(timeout).as_dict()
        if total_timeout != "same":
            changed["amokit.total"] = total_timeout
        twin._extensions = changed
        vars(twin)["_origin"] = self  # lives as long, so that the connections stay open
        return twin
